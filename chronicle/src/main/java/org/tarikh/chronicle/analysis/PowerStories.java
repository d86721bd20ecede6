package org.tarikh.chronicle.analysis;

import java.util.List;
import org.tarikh.chronicle.Story;

/**
 * The acts between a state and each of several powers.
 *
 * @param byPower for each power its acts, oldest first
 */
record PowerStories(List<List<Story>> byPower) {
  PowerStories {
    byPower = List.copyOf(byPower);
  }

  /** Sorts the stories by power. */
  static PowerStories of(List<Story> stories, CourseQuestion question) {
    return new PowerStories(
        question.powers().stream()
            .map(
                power ->
                    stories.stream()
                        .filter(s -> Direction.BOTH.counts(s, question.state(), power))
                        .toList())
            .toList());
  }

  /** Those of one facet. */
  PowerStories in(Facet facet) {
    return new PowerStories(
        byPower.stream().map(held -> held.stream().filter(facet::holds).toList()).toList());
  }

  /** Those of a window. */
  PowerStories in(Window window) {
    return new PowerStories(
        byPower.stream()
            .map(
                held ->
                    held.stream()
                        .filter(story -> story.date().filter(window::holds).isPresent())
                        .toList())
            .toList());
  }
}
