package org.tarikh.chronicle.analysis;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tarikh.chronicle.Story;
import org.tarikh.language.TarikhException;

/**
 * A stretch of time.
 *
 * @param from first day
 * @param to last day, not before the first
 */
public record Window(LocalDate from, LocalDate to) {
  /** Refuses reversed days. */
  public Window {
    if (to.isBefore(from)) {
      throw new TarikhException(
          "the period ends on "
              + to
              + ", before it begins on "
              + from
              + ": exchange the two dates");
    }
  }

  /** Whether {@code day} lies in the window. */
  public boolean holds(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /**
   * The stretch that the stories cover: first to last day of publication; of the happenings if no
   * report has one. Events told as history or foreseen do not widen it. Empty without stories.
   */
  public static Optional<Window> of(Collection<Story> stories) {
    List<LocalDate> printed =
        stories.stream()
            .flatMap(story -> story.reports().stream())
            .flatMap(report -> report.source().published().stream())
            .toList();
    List<LocalDate> days =
        printed.isEmpty()
            ? stories.stream().flatMap(story -> story.date().stream()).toList()
            : printed;
    return days.stream()
        .min(Comparator.naturalOrder())
        .map(first -> new Window(first, days.stream().max(Comparator.naturalOrder()).get()));
  }
}
