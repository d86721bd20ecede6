package org.tarikh.chronicle.analysis;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.tarikh.chronicle.Story;

/**
 * How much news there was: the number of all stories on each day. A dyad with twice the acts in a
 * month of twice the news has not changed.
 *
 * @param byDay stories by day; empty if the volume is not known and taken to be even
 */
public record Volume(Map<LocalDate, Integer> byDay) {
  /** Copies the map. */
  public Volume {
    byDay = Collections.unmodifiableMap(new TreeMap<>(byDay));
  }

  /** Counts the stories, which should be all of the chronicle. */
  public static Volume of(Collection<Story> stories) {
    Map<LocalDate, Integer> byDay = new java.util.HashMap<>();
    for (Story story : stories) {
      story.date().ifPresent(day -> byDay.merge(day, 1, Integer::sum));
    }
    return new Volume(byDay);
  }

  /** The same volume at all times. */
  public static Volume even() {
    return new Volume(Map.of());
  }

  /** How many fall within the window. */
  int in(Window window) {
    return byDay.entrySet().stream()
        .filter(day -> window.holds(day.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** Stories of each period of the window by its first day. */
  Map<LocalDate, Integer> counts(Scope scope) {
    Map<LocalDate, Integer> counts = new TreeMap<>();
    scope.span().starts(scope.window()).forEach(start -> counts.put(start, 0));
    byDay.forEach(
        (day, count) -> {
          if (scope.window().holds(day)) {
            counts.merge(scope.span().start(day), count, Integer::sum);
          }
        });
    return counts;
  }

  /** Volume of each period, oldest first, with an average of 1; all 1 if it is not known. */
  double[] exposure(Scope scope) {
    Map<LocalDate, Integer> counts = counts(scope);
    double mean = counts.values().stream().mapToInt(n -> n).average().orElse(0);
    return counts.values().stream().mapToDouble(n -> mean == 0 ? 1 : n / mean).toArray();
  }
}
