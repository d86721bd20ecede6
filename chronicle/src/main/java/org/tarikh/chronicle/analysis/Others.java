package org.tarikh.chronicle.analysis;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tarikh.chronicle.Story;

/**
 * A state's cooperation with everybody but the powers of a course: pairs of the state and another
 * party, one for each other party of an act.
 *
 * @param placed pairs a day of acts that are dated finely enough for one period
 * @param all pairs a day of all acts
 */
public record Others(Volume placed, Volume all) {
  /** Counts the stories, which should be all of the state. */
  static Others of(Collection<Story> stories, CourseQuestion question) {
    Map<LocalDate, Integer> placed = new TreeMap<>();
    Map<LocalDate, Integer> all = new TreeMap<>();
    for (Story story : stories) {
      if (story.type().cooperative() && story.date().isPresent()) {
        int pairs = pairs(story, question);
        all.merge(story.date().get(), pairs, Integer::sum);
        if (question.span().admits(story.precision())) {
          placed.merge(story.date().get(), pairs, Integer::sum);
        }
      }
    }
    return new Others(new Volume(placed), new Volume(all));
  }

  private static int pairs(Story story, CourseQuestion question) {
    Side state = question.state();
    Set<String> codes = new TreeSet<>();
    if (state.acts(story)) {
      story.recipients().forEach(party -> codes.add(party.code()));
    }
    if (state.receives(story) || (state.acts(story) && story.recipients().isEmpty())) {
      story.actors().forEach(party -> codes.add(party.code()));
    }
    LocalDate day = story.date().orElseThrow();
    codes.removeIf(code -> !question.isOther(code, day));
    return codes.size();
  }
}
