package org.tarikh.chronicle.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tarikh.chronicle.Story;

/** The series of two sides: who did what to whom, period by period. */
public final class Dyads {
  private Dyads() {}

  /**
   * Cuts the acts between two sides into periods.
   *
   * @param stories any stories; for the shares of volume all those of both sides
   * @throws org.tarikh.language.TarikhException if there are no stories and no window
   */
  public static DyadSeries series(List<Story> stories, DyadQuestion question) {
    Scope scope = scope(stories, question);
    return series(
        stories,
        question,
        volume(stories, question.first(), scope),
        volume(stories, question.second(), scope));
  }

  private static Volume volume(List<Story> stories, Side side, Scope scope) {
    return Volume.of(
        stories.stream()
            .filter(side::takesPart)
            .filter(story -> scope.counts(story) && scope.span().admits(story.precision()))
            .toList());
  }

  private static Scope scope(List<Story> stories, DyadQuestion question) {
    return new Scope(
        Scope.window(stories, question.window()), question.span(), question.onlyDone());
  }

  /** The same when the stories are only the dyad's, but the number of either side's is known. */
  public static DyadSeries series(
      List<Story> stories, DyadQuestion question, Volume ofFirst, Volume ofSecond) {
    Scope scope = scope(stories, question);
    List<Story> acts = new ArrayList<>();
    List<Story> undated = new ArrayList<>();
    for (Story story : stories) {
      if (question.direction().counts(story, question.first(), question.second())
          && scope.counts(story)) {
        if (scope.undated(story)) {
          undated.add(story);
        } else if (scope.period(story).isPresent()) {
          acts.add(story);
        }
      }
    }
    acts.sort(Story.BY_DATE);
    undated.sort(Story.BY_DATE);
    return assemble(question, scope, acts, undated, ofFirst.counts(scope), ofSecond.counts(scope));
  }

  private static DyadSeries assemble(
      DyadQuestion question,
      Scope scope,
      List<Story> acts,
      List<Story> undated,
      Map<LocalDate, Integer> ofFirst,
      Map<LocalDate, Integer> ofSecond) {
    Map<LocalDate, List<Story>> byPeriod = scope.byPeriod(acts);
    Shrinkage shrinkage = Shrinkage.fit(byPeriod.values());
    List<DyadSeries.Period> periods = new ArrayList<>();
    byPeriod.forEach(
        (start, held) ->
            periods.add(
                period(
                    question.span().label(start),
                    start,
                    held,
                    shrinkage,
                    share(held.size(), ofFirst.getOrDefault(start, 0)),
                    share(held.size(), ofSecond.getOrDefault(start, 0)))));
    DyadSeries.Period total =
        period(
            "all",
            scope.window().from(),
            acts,
            shrinkage,
            share(acts.size(), ofFirst.values().stream().mapToInt(n -> n).sum()),
            share(acts.size(), ofSecond.values().stream().mapToInt(n -> n).sum()));
    return new DyadSeries(question, scope.window(), periods, total, undated);
  }

  private static DyadSeries.Period period(
      String label,
      LocalDate start,
      List<Story> stories,
      Shrinkage shrinkage,
      OptionalDouble ofFirst,
      OptionalDouble ofSecond) {
    Quads quads = Quads.of(stories);
    double sum = stories.stream().mapToDouble(Story::score).sum();
    boolean any = !stories.isEmpty();
    return new DyadSeries.Period(
        label,
        start,
        stories,
        quads,
        sum,
        any ? OptionalDouble.of(sum / stories.size()) : OptionalDouble.empty(),
        any
            ? OptionalDouble.of(shrinkage.mean(sum / stories.size(), stories.size()))
            : OptionalDouble.empty(),
        Shares.wilson(quads.cooperation(), quads.total()),
        any ? Optional.of(shrinkage.share(quads.cooperation(), quads.total())) : Optional.empty(),
        Shares.wilson(quads.verbal(), quads.total()),
        ofFirst,
        ofSecond);
  }

  private static OptionalDouble share(int part, int whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }
}
