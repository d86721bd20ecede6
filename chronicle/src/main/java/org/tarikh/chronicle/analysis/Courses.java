package org.tarikh.chronicle.analysis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
   * @param stories any stories; for the neutral baseline those of other states too
   * @throws org.tarikh.language.TarikhException if there are no stories and no window
   */
  public static CourseReport follow(List<Story> stories, CourseQuestion question) {
    Window window = Scope.window(stories, question.window());
    Scope scope = new Scope(window, question.span(), question.onlyDone());
    List<Story> counted =
        stories.stream()
            .filter(story -> scope.counts(story) && scope.period(story).isPresent())
            .filter(story -> question.powers().stream().anyMatch(power -> power.takesPart(story)))
            .sorted(Story.BY_DATE)
            .toList();
    PowerStories with = PowerStories.of(counted, question);
    Map<Facet, CourseReport.Series> series = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      series.put(facet, series(with.in(facet), question, scope));
    }
    return new CourseReport(question, window, series, CourseFindings.of(question, series));
  }

  private static CourseReport.Series series(
      PowerStories with, CourseQuestion question, Scope scope) {
    CourseCalculation calculation = new CourseCalculation(with, question);
    List<CourseReport.Period> periods = new ArrayList<>();
    for (LocalDate start : question.span().starts(scope.window())) {
      Window days = new Window(start, question.span().next(start).minusDays(1));
      periods.add(calculation.period(question.span().label(start), days));
    }
    Window window = scope.window();
    LocalDate middle = middle(scope);
    CourseCalculation halves = new CourseCalculation(with, question);
    Optional<Window> first =
        middle.isAfter(window.from())
            ? Optional.of(new Window(window.from(), middle.minusDays(1)))
            : Optional.empty();
    CourseReport.Period earlier = halves.period("earlier", first.orElse(window));
    CourseReport.Period later = halves.period("later", new Window(middle, window.to()));
    CourseReport.Period total = new CourseCalculation(with, question).period("all", window);
    return new CourseReport.Series(periods, earlier, later, total);
  }

  /** The first day of the window's second half; a period's first day if there are several. */
  private static LocalDate middle(Scope scope) {
    Window window = scope.window();
    List<LocalDate> starts = scope.span().starts(window);
    long days = ChronoUnit.DAYS.between(window.from(), window.to()) + 1;
    LocalDate middle = window.from().plusDays(days / 2);
    return starts.size() < 2
        ? middle
        : starts.stream()
            .skip(1)
            .filter(day -> !day.isAfter(middle))
            .reduce((a, b) -> b)
            .orElse(starts.get(1));
  }
}
