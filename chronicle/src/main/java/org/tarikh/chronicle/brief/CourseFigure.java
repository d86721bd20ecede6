package org.tarikh.chronicle.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.tarikh.chronicle.analysis.CourseReport;
import org.tarikh.chronicle.analysis.Facet;

/**
 * What the brief's chart shows.
 *
 * @param title below it
 * @param report the course between the leading partners
 * @param others acts of cooperation with all other partners in each period of the report; empty if
 *     there are no others
 * @param marks days of shifts, oldest first
 */
public record CourseFigure(
    String title, CourseReport report, List<Integer> others, List<LocalDate> marks) {
  /** Copies the lists. */
  public CourseFigure {
    others = List.copyOf(others);
    marks = List.copyOf(marks);
  }

  /** Acts of cooperation in the whole time with each partner, and with the others if any. */
  public List<Integer> acts() {
    List<Integer> acts = new ArrayList<>();
    report.in(Facet.ALL).total().partners().forEach(p -> acts.add(p.cooperation().size()));
    if (!others.isEmpty()) {
      acts.add(others.stream().mapToInt(Integer::intValue).sum());
    }
    return acts;
  }

  /** Their shares in whole percent that add up to 100: the largest rests are rounded up. */
  public List<Integer> percents() {
    List<Integer> acts = acts();
    int all = acts.stream().mapToInt(Integer::intValue).sum();
    if (all == 0) {
      return acts;
    }
    int[] percents = acts.stream().mapToInt(count -> 100 * count / all).toArray();
    IntStream.range(0, percents.length)
        .boxed()
        .sorted(Comparator.comparingInt((Integer i) -> -(100 * acts.get(i) % all)))
        .limit(100 - IntStream.of(percents).sum())
        .forEach(i -> percents[i]++);
    return IntStream.of(percents).boxed().toList();
  }
}
