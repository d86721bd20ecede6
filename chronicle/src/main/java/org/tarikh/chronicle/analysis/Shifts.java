package org.tarikh.chronicle.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.tarikh.chronicle.Story;

/**
 * When relations of two sides changed, looking back and as it would have been noticed.
 *
 * <p>Looking back, {@link Pelt} cuts the {@link MarkedSeries} of the dyad into phases. The penalty
 * for a cut is not a rule of thumb: the dyad's own acts are scattered over the chronicle's volume
 * 400 times, and the penalty is the gain that the best cut of such a shiftless series exceeds in
 * only 2.5 % of them (see {@link Scattering}). Thus sparse and dense, bursty and even series keep
 * the same rate of false alarms. Each cut is then tested again, on its two phases alone, and
 * dropped if its gain comes about by chance.
 *
 * <p>{@link Episodes} finds short crises and thaws of sparse dyads, which months blur; it takes the
 * other 2.5 %.
 *
 * <p>As the news came in, {@link RunLengths} tells after each period whether a new run has begun.
 *
 * <p>Everything is deterministic for a seed. How well it does is measured in docs/shifts.md.
 */
public final class Shifts {
  /** Below this number of acts nothing can be said. */
  public static final int FEWEST = 5;

  private static final int SCATTERINGS = 400;
  private static final int PERMUTATIONS = 999;

  private Shifts() {}

  /**
   * Finds the shifts of a dyad.
   *
   * @param stories all stories of the chronicle: their number is the news volume
   * @throws org.tarikh.language.TarikhException if there are no stories and no window
   */
  public static ShiftReport find(List<Story> stories, ShiftQuestion question) {
    Scope scope = scope(stories, question);
    return find(stories, question, Volume.of(stories.stream().filter(scope::counts).toList()));
  }

  /** Finds the shifts of a dyad when the stories are not all, but the news volume is known. */
  public static ShiftReport find(List<Story> stories, ShiftQuestion question, Volume volume) {
    Scope scope = scope(stories, question);
    List<Story> acts =
        stories.stream()
            .filter(s -> question.direction().counts(s, question.first(), question.second()))
            .filter(story -> scope.counts(story) && scope.period(story).isPresent())
            .sorted(Story.BY_DATE)
            .toList();
    List<List<Story>> periods = List.copyOf(scope.byPeriod(acts).values());
    double[] volumes = volume.exposure(scope);
    MarkedSeries series = MarkedSeries.ofActs(periods, volumes);
    PhaseReader reader = new PhaseReader(question, scope, periods, series);
    if (acts.size() < FEWEST) {
      List<ShiftReport.Phase> whole =
          acts.isEmpty() ? List.of() : List.of(reader.phase(0, periods.size()));
      return new ShiftReport(
          question, scope.window(), List.of(), whole, List.of(), List.of(), acts.size(), 0);
    }
    double penalty = question.penalty().orElseGet(() -> penalty(acts, series, question));
    List<Integer> cuts = new ArrayList<>(Pelt.changes(series, series.periods(), penalty));
    List<Double> pValues = proven(cuts, periods, series, question);
    List<ShiftReport.Shift> shifts = new ArrayList<>();
    List<ShiftReport.Phase> phases = new ArrayList<>();
    for (int i = 0; i <= cuts.size(); i++) {
      int from = i == 0 ? 0 : cuts.get(i - 1);
      int to = i == cuts.size() ? series.periods() : cuts.get(i);
      phases.add(reader.phase(from, to));
      if (i < cuts.size()) {
        int end = i + 1 == cuts.size() ? series.periods() : cuts.get(i + 1);
        shifts.add(reader.shift(from, to, end, pValues.get(i)));
      }
    }
    List<ShiftReport.Alert> alerts =
        Alerts.raise(MarkedSeries.ofDays(periods, volumes), reader, scope);
    List<ShiftReport.Episode> episodes = Episodes.find(acts, scope, volumes, question);
    return new ShiftReport(
        question, scope.window(), shifts, phases, episodes, alerts, acts.size(), penalty);
  }

  private static Scope scope(List<Story> stories, ShiftQuestion question) {
    return new Scope(
        Scope.window(stories, question.window()), question.span(), question.onlyDone());
  }

  private static double penalty(List<Story> acts, MarkedSeries series, ShiftQuestion question) {
    double[] gains =
        new Scattering(acts, series.volumes(0, series.periods()), series.variance())
            .gains(SCATTERINGS, new SplittableRandom(question.seed()));
    int rank = (int) Math.ceil((1 - half(question)) * SCATTERINGS) - 1;
    return gains[Math.min(SCATTERINGS - 1, Math.max(0, rank))];
  }

  /** Levels and episodes share the false alarms that are accepted. */
  static double half(ShiftQuestion question) {
    return question.significance() / 2;
  }

  /** Drops the cut least borne out until all are, and gives the p-value of each that is left. */
  private static List<Double> proven(
      List<Integer> cuts, List<List<Story>> periods, MarkedSeries series, ShiftQuestion question) {
    while (true) {
      List<Double> pValues = new ArrayList<>();
      int worst = -1;
      for (int i = 0; i < cuts.size(); i++) {
        int from = i == 0 ? 0 : cuts.get(i - 1);
        int to = i + 1 == cuts.size() ? series.periods() : cuts.get(i + 1);
        pValues.add(pValue(from, cuts.get(i), to, periods, series, question.seed()));
        worst = worst < 0 || pValues.get(i) > pValues.get(worst) ? i : worst;
      }
      if (worst < 0 || pValues.get(worst) <= half(question)) {
        return pValues;
      }
      cuts.remove(worst);
    }
  }

  private static double pValue(
      int from, int cut, int to, List<List<Story>> periods, MarkedSeries series, long seed) {
    List<Story> acts = periods.subList(from, to).stream().flatMap(List::stream).toList();
    double gain = series.gain(from, cut, to);
    double[] chance =
        new Scattering(acts, series.volumes(from, to), series.variance())
            .gains(PERMUTATIONS, new SplittableRandom(seed));
    long asGreat = Arrays.stream(chance).filter(other -> other >= gain).count();
    return (asGreat + 1.0) / (PERMUTATIONS + 1.0);
  }

  /** First day of the period after {@code periods} of them from the window's first. */
  static LocalDate day(Scope scope, int period) {
    LocalDate day = scope.span().start(scope.window().from());
    for (int i = 0; i < period; i++) {
      day = scope.span().next(day);
    }
    return day;
  }
}
