package org.tarikh.chronicle.analysis;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.tarikh.chronicle.Story;

/**
 * The acts between a state and each of several powers.
 *
 * @param byPower for each power its acts, oldest first
 */
public record PowerStories(List<List<Story>> byPower) {
  /** Copies the list. */
  public PowerStories {
    byPower = List.copyOf(byPower);
  }

  /** Sorts the stories by power. */
  public static PowerStories of(List<Story> stories, CourseQuestion question) {
    return of(
        stories, question, (story, power) -> Direction.BOTH.counts(story, question.state(), power));
  }

  /** The same, where {@code between} tells whether a story is an act between state and power. */
  public static PowerStories of(
      List<Story> stories, CourseQuestion question, BiPredicate<Story, Side> between) {
    List<Story> sorted = stories.stream().sorted(Story.BY_DATE).toList();
    return new PowerStories(
        question.powers().stream()
            .map(power -> sorted.stream().filter(s -> between.test(s, power)).toList())
            .toList());
  }

  /** Those that pass. */
  PowerStories filter(Predicate<Story> wanted) {
    return new PowerStories(
        byPower.stream().map(held -> held.stream().filter(wanted).toList()).toList());
  }

  /** Those of one facet. */
  PowerStories in(Facet facet) {
    return filter(facet::holds);
  }

  /** Those of a window. */
  PowerStories in(Window window) {
    return filter(story -> story.date().filter(window::holds).isPresent());
  }
}
