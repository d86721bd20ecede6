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
 * asked for only; beside them stands the part that all others have in the state's whole
 * cooperation. Deterministic for a seed.
 */
public final class Courses {
  private final CourseQuestion question;
  private final Scope scope;
  private final Optional<Neutral> neutral;
  private final Optional<Others> others;

  private Courses(
      CourseQuestion question, Scope scope, Optional<Neutral> neutral, Optional<Others> others) {
    this.question = question;
    this.scope = scope;
    this.neutral = neutral;
    this.others = others;
  }

  /**
   * Follows a state's course.
   *
   * @param stories all stories of the chronicle: those of other states are the neutral baseline
   * @throws org.tarikh.language.TarikhException if there are no stories and no window
   */
  public static CourseReport follow(List<Story> stories, CourseQuestion question) {
    List<Story> counted =
        question.onlyDone() ? stories.stream().filter(Story::done).toList() : stories;
    return follow(
        PowerStories.of(stories, question),
        Scope.window(stories, question.window()),
        question,
        Neutral.of(counted, question),
        Others.of(counted, question));
  }

  /**
   * Follows a course in {@code window} when only the acts with the powers are at hand, but what
   * they are set beside is known.
   */
  public static CourseReport follow(
      PowerStories acts, Window window, CourseQuestion question, Neutral neutral, Others others) {
    Scope scope = new Scope(window, question.span(), question.onlyDone());
    PowerStories with = acts.filter(scope::counts);
    Map<Facet, CourseReport.Series> series = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      boolean all = facet == Facet.ALL;
      Courses course =
          new Courses(
              question,
              scope,
              all ? Optional.of(neutral) : Optional.empty(),
              all ? Optional.of(others) : Optional.empty());
      series.put(facet, course.series(with.in(facet)));
    }
    return new CourseReport(question, window, series, CourseFindings.of(question, series));
  }

  private CourseReport.Series series(PowerStories acts) {
    PowerStories with = acts.filter(story -> scope.period(story).isPresent());
    Optional<Volume> apart = others.map(Others::placed);
    CourseCalculation calculation = new CourseCalculation(with, question, neutral, apart);
    List<CourseReport.Period> periods = new ArrayList<>();
    for (LocalDate start : question.span().starts(scope.window())) {
      Window days = new Window(start, question.span().next(start).minusDays(1));
      periods.add(calculation.period(question.span().label(start), days));
    }
    Window window = scope.window();
    LocalDate middle = middle(scope);
    CourseCalculation halves = new CourseCalculation(with, question, neutral, apart);
    Optional<Window> first =
        middle.isAfter(window.from())
            ? Optional.of(new Window(window.from(), middle.minusDays(1)))
            : Optional.empty();
    CourseReport.Period earlier = halves.period("earlier", first.orElse(window));
    CourseReport.Period later = halves.period("later", new Window(middle, window.to()));
    CourseReport.Period total =
        new CourseCalculation(acts, question, neutral, others.map(Others::all))
            .period("all", window);
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
