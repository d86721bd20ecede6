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
 * @param marks days of shifts, oldest first
 */
public record CourseFigure(String title, CourseReport report, List<LocalDate> marks) {
  /** Copies the list. */
  public CourseFigure {
    marks = List.copyOf(marks);
  }

  /** Whether there are other partners than those shown. */
  public boolean others() {
    return report.in(Facet.ALL).total().others().orElse(0) > 0;
  }

  /** Acts of cooperation in the whole time with each partner, and with the others if any. */
  public List<Integer> acts() {
    return acts(report.in(Facet.ALL).total());
  }

  /** The same in one period. */
  public List<Integer> acts(CourseReport.Period period) {
    List<Integer> acts = new ArrayList<>();
    period.partners().forEach(partner -> acts.add(partner.cooperation().size()));
    if (others()) {
      acts.add(period.others().orElse(0));
    }
    return acts;
  }

  /** Of {@link #acts()} those that are dated too coarsely to belong to a period; may be all 0. */
  public List<Integer> unplaced() {
    List<Integer> rest = new ArrayList<>(acts());
    for (CourseReport.Period period : report.in(Facet.ALL).periods()) {
      List<Integer> placed = acts(period);
      for (int i = 0; i < placed.size(); i++) {
        rest.set(i, rest.get(i) - placed.get(i));
      }
    }
    return rest;
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
