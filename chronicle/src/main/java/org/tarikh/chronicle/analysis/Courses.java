package org.tarikh.chronicle.analysis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tarikh.chronicle.Story;

/**
 * A state's course between powers. Tarikh's own index, not an accepted measure: formulas and limits
 * are in docs/course.md.
 *
 * <p>An act counts for a power if state and power are its two sides in either direction, or both
 * parties of a reciprocal act. Shares are of cooperation (quad classes 1 and 2) with the powers
 * asked for only. Deterministic for a seed.
 */
public final class Courses {
  private Courses() {}

  /**
   * Follows a state's course.
   *
   * @param stories all stories of the chronicle: those of other states are the neutral baseline
   * @throws org.tarikh.language.TarikhException if there are no stories and no window
   */
  public static CourseReport follow(List<Story> stories, CourseQuestion question) {
    List<Story> counted =
        question.onlyDone() ? stories.stream().filter(Story::done).toList() : stories;
    return follow(stories, question, Neutral.of(counted, question));
  }

  /** Follows a course when the stories are only the state's, but the baseline is known. */
  public static CourseReport follow(List<Story> stories, CourseQuestion question, Neutral neutral) {
    Window window = Scope.window(stories, question.window());
    Scope scope = new Scope(window, question.span(), question.onlyDone());
    List<Story> counted =
        stories.stream()
            .filter(question.state()::takesPart)
            .filter(story -> scope.counts(story) && scope.period(story).isPresent())
            .sorted(Story.BY_DATE)
            .toList();
    PowerStories with = PowerStories.of(counted, question);
    Map<Facet, CourseReport.Series> series = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Optional<Neutral> baseline = facet == Facet.ALL ? Optional.of(neutral) : Optional.empty();
      series.put(facet, series(with.in(facet), question, baseline, scope));
    }
    return new CourseReport(question, window, series, CourseFindings.of(question, series));
  }

  private static CourseReport.Series series(
      PowerStories with, CourseQuestion question, Optional<Neutral> neutral, Scope scope) {
    CourseCalculation calculation = new CourseCalculation(with, question, neutral);
    List<CourseReport.Period> periods = new ArrayList<>();
    for (LocalDate start : question.span().starts(scope.window())) {
      Window days = new Window(start, question.span().next(start).minusDays(1));
      periods.add(calculation.period(question.span().label(start), days));
    }
    Window window = scope.window();
    LocalDate middle = middle(scope);
    CourseCalculation halves = new CourseCalculation(with, question, neutral);
    Optional<Window> first =
        middle.isAfter(window.from())
            ? Optional.of(new Window(window.from(), middle.minusDays(1)))
            : Optional.empty();
    CourseReport.Period earlier = halves.period("earlier", first.orElse(window));
    CourseReport.Period later = halves.period("later", new Window(middle, window.to()));
    CourseReport.Period total =
        new CourseCalculation(with, question, neutral).period("all", window);
    return new CourseReport.Series(periods, earlier, later, total);
  }

  /** The beginning of a period that is nearest to the window's middle; its middle if it is one. */
  private static LocalDate middle(Scope scope) {
    Window window = scope.window();
    long days = ChronoUnit.DAYS.between(window.from(), window.to()) + 1;
    LocalDate middle = window.from().plusDays(days / 2);
    return scope.span().starts(window).stream()
        .skip(1)
        .min(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(day, middle))))
        .orElse(middle);
  }
}
