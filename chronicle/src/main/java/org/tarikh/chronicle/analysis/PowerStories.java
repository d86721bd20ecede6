package org.tarikh.chronicle.analysis;

import java.util.ArrayList;
import java.util.List;
import org.tarikh.chronicle.Story;

/**
 * The stories that a course rests on, by power.
 *
 * @param own for each power the acts between it and the state, oldest first
 * @param others for each power its cooperation with anyone but the state
 */
record PowerStories(List<List<Story>> own, List<List<Story>> others) {
  PowerStories {
    own = List.copyOf(own);
    others = List.copyOf(others);
  }

  /** Sorts the stories by power. */
  static PowerStories of(List<Story> stories, CourseQuestion question) {
    List<List<Story>> own = new ArrayList<>();
    List<List<Story>> others = new ArrayList<>();
    for (Side power : question.powers()) {
      own.add(
          stories.stream()
              .filter(story -> Direction.BOTH.counts(story, question.state(), power))
              .toList());
      others.add(
          stories.stream()
              .filter(story -> story.type().cooperative() && !question.state().takesPart(story))
              .filter(story -> withAnother(story, power))
              .toList());
    }
    return new PowerStories(own, others);
  }

  private static boolean withAnother(Story story, Side power) {
    boolean reciprocal =
        story.recipients().isEmpty() && power.acts(story) && foreign(story.actors(), power);
    return reciprocal
        || (power.acts(story) && foreign(story.recipients(), power))
        || (power.receives(story) && foreign(story.actors(), power));
  }

  private static boolean foreign(List<Story.Party> parties, Side power) {
    return parties.stream()
        .anyMatch(party -> !party.code().isEmpty() && !party.code().equals(power.code()));
  }

  /** Those of one facet. */
  PowerStories in(Facet facet) {
    return new PowerStories(
        own.stream().map(held -> held.stream().filter(facet::holds).toList()).toList(),
        others.stream().map(held -> held.stream().filter(facet::holds).toList()).toList());
  }

  /** Those of a window. */
  PowerStories in(Window window) {
    return new PowerStories(
        own.stream().map(held -> in(window, held)).toList(),
        others.stream().map(held -> in(window, held)).toList());
  }

  private static List<Story> in(Window window, List<Story> stories) {
    return stories.stream().filter(s -> s.date().filter(window::holds).isPresent()).toList();
  }
}
