package org.tarikh.chronicle.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tarikh.chronicle.Story;

/**
 * All acts of a dyad on one day, as one: a single happening often makes several stories.
 *
 * @param day the day
 * @param stories its acts; at least one
 */
record Happening(LocalDate day, List<Story> stories) {
  Happening {
    stories = List.copyOf(stories);
  }

  /** The dated acts by day, oldest first. */
  static List<Happening> of(List<Story> acts) {
    Map<LocalDate, List<Story>> days = new TreeMap<>();
    for (Story story : acts) {
      story
          .date()
          .ifPresent(day -> days.computeIfAbsent(day, unused -> new ArrayList<>()).add(story));
    }
    return days.entrySet().stream().map(e -> new Happening(e.getKey(), e.getValue())).toList();
  }

  double score() {
    return stories.stream().mapToDouble(Story::score).average().orElse(0);
  }

  /** Whether its acts are more cooperation than conflict. */
  boolean friendly() {
    return score() > 0;
  }
}
