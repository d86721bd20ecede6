package org.tarikh.chronicle.brief;

import java.util.List;

/**
 * The numbers of the chart of cooperation by partner: stacked bars, one a period.
 *
 * @param title what it shows
 * @param partners names, the largest first; the last may be "others"
 * @param bars one for each period, oldest first
 * @param marks shifts in relations
 */
public record PartnerChart(String title, List<String> partners, List<Bar> bars, List<Mark> marks) {
  /** Copies the lists. */
  public PartnerChart {
    partners = List.copyOf(partners);
    bars = List.copyOf(bars);
    marks = List.copyOf(marks);
  }

  /** A period with its counts, in the order of the partners. */
  public record Bar(String label, List<Integer> counts) {
    /** Copies the list. */
    public Bar {
      counts = List.copyOf(counts);
    }

    /** All acts of the period. */
    public int total() {
      return counts.stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** A shift: the index of its bar and what it is. */
  public record Mark(int bar, String label) {}
}
