package org.tarikh.chronicle.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tarikh.chronicle.Story;

/**
 * The neutral baseline of a course: with whom the rest of the world cooperates. For each power the
 * number of its pairs of cooperation a day, a pair being the power and another party of a story
 * that is neither itself nor the state; each direction is a pair of its own.
 *
 * @param byPower pairs a day, in the order of the powers
 */
public record Neutral(List<Volume> byPower) {
  /** Copies the list. */
  public Neutral {
    byPower = List.copyOf(byPower);
  }

  /** Counts the pairs of the stories, which should be all of the chronicle. */
  static Neutral of(List<Story> stories, CourseQuestion question) {
    List<Volume> volumes = new ArrayList<>();
    for (Side power : question.powers()) {
      Map<LocalDate, Integer> days = new HashMap<>();
      for (Story story : stories) {
        if (story.type().cooperative() && story.date().isPresent()) {
          int pairs = pairs(story, power, question.state());
          if (pairs > 0) {
            days.merge(story.date().get(), pairs, Integer::sum);
          }
        }
      }
      volumes.add(new Volume(days));
    }
    return new Neutral(volumes);
  }

  private static int pairs(Story story, Side power, Side state) {
    if (!power.takesPart(story)) {
      return 0;
    }
    if (story.recipients().isEmpty()) {
      return power.acts(story) ? others(story.actors(), power, state) : 0;
    }
    return (power.acts(story) ? others(story.recipients(), power, state) : 0)
        + (power.receives(story) ? others(story.actors(), power, state) : 0);
  }

  private static int others(List<Story.Party> parties, Side power, Side state) {
    Set<String> codes = new HashSet<>();
    for (Story.Party party : parties) {
      codes.add(party.code());
    }
    codes.removeAll(List.of("", state.code()));
    codes.removeIf(power::holds);
    return codes.size();
  }

  /** Pairs of the power at {@code place} in the window. */
  int count(int place, Window window) {
    return byPower.get(place).in(window);
  }
}
