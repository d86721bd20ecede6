package org.tarikh.chronicle.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.analysis.ShiftReport.Alert;
import org.tarikh.chronicle.analysis.ShiftReport.Kind;
import org.tarikh.chronicle.analysis.ShiftReport.Phase;
import org.tarikh.chronicle.analysis.ShiftReport.Shift;

/** Reads phases and what changed between them off a segmented series. */
final class PhaseReader {
  /**
   * How many standard errors a mean score must lie from zero, or from that before, for a tone to be
   * named: the 90 % quantile of the normal distribution.
   */
  private static final double CLEAR_TONE = 1.28;

  /** The same as a gain in log likelihood. */
  private static final double TONE_CHANGED = CLEAR_TONE * CLEAR_TONE / 2;

  private static final int EVIDENCE_YEARS = 1;

  private final ShiftQuestion question;
  private final Scope scope;
  private final List<List<Story>> periods;
  private final MarkedSeries series;

  PhaseReader(ShiftQuestion question, Scope scope, List<List<Story>> periods, MarkedSeries series) {
    this.question = question;
    this.scope = scope;
    this.periods = List.copyOf(periods);
    this.series = series;
  }

  /** Periods {@code from} to {@code to} (exclusive) as one phase. */
  Phase phase(int from, int to) {
    List<Story> stories = stories(from, to);
    double volume = series.volume(from, to);
    double perYear = volume == 0 ? 0 : stories.size() / volume * scope.span().perYear();
    return new Phase(window(from, to), stories, Quads.of(stories), perYear, mean(from, to));
  }

  private OptionalDouble mean(int from, int to) {
    double count = series.count(from, to);
    return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(series.sum(from, to) / count);
  }

  private List<Story> stories(int from, int to) {
    return periods.subList(from, to).stream().flatMap(List::stream).toList();
  }

  /** The window's part that the periods cover. */
  private Window window(int from, int to) {
    LocalDate first = Shifts.day(scope, from);
    LocalDate last = Shifts.day(scope, to).minusDays(1);
    return new Window(
        first.isBefore(scope.window().from()) ? scope.window().from() : first,
        last.isAfter(scope.window().to()) ? scope.window().to() : last);
  }

  /** The change at {@code cut} between the phases {@code from..cut} and {@code cut..to}. */
  Shift shift(int from, int cut, int to, double pValue) {
    Phase before = phase(from, cut);
    Phase after = phase(cut, to);
    Kind kind = kind(from, cut, to);
    OptionalDouble change =
        before.meanScore().isPresent() && after.meanScore().isPresent()
            ? OptionalDouble.of(after.meanScore().getAsDouble() - before.meanScore().getAsDouble())
            : OptionalDouble.empty();
    Window interval = interval(from, cut, to);
    LocalDate date = date(kind, after, interval);
    return new Shift(
        date,
        interval,
        kind,
        before,
        after,
        rateRatio(from, cut, to),
        change,
        series.gain(from, cut, to),
        pValue,
        evidence(kind, before, after),
        ShiftSentences.tell(question, kind, date, before, after, pValue));
  }

  /** A change since {@code begin} noticed after period {@code now}. */
  Alert alert(int known, int begin, int now, double probability) {
    Kind kind = kind(known, begin, now + 1);
    Phase before = phase(known, begin);
    Phase after = phase(begin, now + 1);
    return new Alert(
        Shifts.day(scope, now),
        Shifts.day(scope, begin),
        probability,
        kind,
        evidence(kind, before, after));
  }

  private double rateRatio(int from, int cut, int to) {
    double before = (series.count(from, cut) + 0.5) / Math.max(series.volume(from, cut), 1e-6);
    double after = (series.count(cut, to) + 0.5) / Math.max(series.volume(cut, to), 1e-6);
    return after / before;
  }

  private Kind kind(int from, int cut, int to) {
    double count = series.count(cut, to);
    double mean = count == 0 ? 0 : series.sum(cut, to) / count;
    double clear = mean * Math.sqrt(count / series.variance());
    boolean more = rateRatio(from, cut, to) >= 1;
    double toneGain = series.scoreGain(from, cut, to);
    boolean moreCounts = more && series.gain(from, cut, to) > 2 * toneGain;
    if (moreCounts && clear <= -CLEAR_TONE) {
      return Kind.COLDER;
    }
    if (moreCounts && clear >= CLEAR_TONE) {
      return Kind.WARMER;
    }
    if (toneGain >= TONE_CHANGED) {
      double before = series.sum(from, cut) / Math.max(1, series.count(from, cut));
      return mean > before ? Kind.WARMER : Kind.COLDER;
    }
    return more ? Kind.BUSIER : Kind.QUIETER;
  }

  private static LocalDate date(Kind kind, Phase after, Window interval) {
    Optional<Story> first =
        switch (kind) {
          case WARMER -> after.stories().stream().filter(s -> s.type().cooperative()).findFirst();
          case COLDER -> after.stories().stream().filter(s -> !s.type().cooperative()).findFirst();
          case BUSIER -> after.stories().stream().findFirst();
          case QUIETER -> Optional.empty();
        };
    return first.flatMap(Story::date).filter(interval::holds).orElse(after.window().from());
  }

  /** The fewest periods that hold 95 % of the likelihood of where the cut is. */
  private Window interval(int from, int cut, int to) {
    double best = series.gain(from, cut, to);
    double[] weights = new double[to - from];
    double total = 0;
    for (int at = from + 1; at < to; at++) {
      weights[at - from] = Math.exp(series.gain(from, at, to) - best);
      total += weights[at - from];
    }
    int low = cut;
    int high = cut;
    double held = weights[cut - from];
    while (held < 0.95 * total) {
      double left = low - 1 > from ? weights[low - 1 - from] : -1;
      double right = high + 1 < to ? weights[high + 1 - from] : -1;
      if (left >= right) {
        low--;
        held += left;
      } else {
        high++;
        held += right;
      }
    }
    return window(low, high + 1);
  }

  private List<Story> evidence(Kind kind, Phase before, Phase after) {
    if (kind == Kind.QUIETER) {
      return Strongest.of(last(before));
    }
    LocalDate until = after.window().from().plusYears(EVIDENCE_YEARS);
    return Strongest.of(
        after.stories().stream()
            .filter(story -> story.date().filter(day -> day.isBefore(until)).isPresent())
            .filter(
                story ->
                    switch (kind) {
                      case WARMER -> story.type().cooperative();
                      case COLDER -> !story.type().cooperative();
                      case BUSIER, QUIETER -> true;
                    })
            .toList());
  }

  private static List<Story> last(Phase phase) {
    LocalDate since = phase.window().to().minusYears(EVIDENCE_YEARS);
    return phase.stories().stream()
        .filter(story -> story.date().filter(day -> day.isAfter(since)).isPresent())
        .toList();
  }
}
