package org.tarikh.chronicle.analysis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.tarikh.chronicle.Story;

/**
 * Short episodes of a sparse dyad, in which a few acts of one tone come so close together that
 * chance does not explain it. Months blur them, and two or three acts cannot move a level.
 *
 * <p>Kulldorff (1997), "A spatial scan statistic", in its temporal form: for every stretch from one
 * day of acts to another, the log likelihood ratio of one rate inside and another outside against
 * one rate throughout. Time runs in news volume. All acts of a day are one happening; cooperation
 * and conflict, told apart by the sign of the day's mean score, are scanned apart. The p-value
 * compares with the greatest ratio, of either tone, that the same happenings reach when they are
 * scattered over the volume. Further episodes are sought among what is left.
 */
final class Episodes {
  /** Longer stretches are levels, which {@link Shifts} finds. */
  private static final int LONGEST = 120;

  private static final int FEWEST = 3;

  /** Happenings a year up to which months are too coarse: one a month. */
  private static final double SPARSE = 12;

  private static final int SCATTERINGS = 999;
  private static final double YEAR = 365.25;

  private final DayScale scale;
  private final ShiftQuestion question;

  private Episodes(DayScale scale, ShiftQuestion question) {
    this.scale = scale;
    this.question = question;
  }

  /** A stretch of happenings by their places in the list of those of one tone. */
  private record Stretch(boolean friendly, int from, int to, double gain) {}

  /** The episodes among the acts, oldest first; none if the dyad is not sparse. */
  static List<ShiftReport.Episode> find(
      List<Story> acts, Scope scope, double[] volumes, ShiftQuestion question) {
    DayScale scale = new DayScale(scope, volumes);
    List<Happening> left = new ArrayList<>(Happening.of(acts));
    if (left.size() > SPARSE * scale.days() / YEAR) {
      return List.of();
    }
    Episodes search = new Episodes(scale, question);
    List<ShiftReport.Episode> found = new ArrayList<>();
    Optional<ShiftReport.Episode> next = search.strongest(left);
    while (next.isPresent()) {
      ShiftReport.Episode episode = next.get();
      found.add(episode);
      left.removeIf(h -> episode.window().holds(h.day()));
      next = search.strongest(left);
    }
    found.sort(java.util.Comparator.comparing(episode -> episode.window().from()));
    return found;
  }

  private Optional<ShiftReport.Episode> strongest(List<Happening> all) {
    List<Happening> friendly = all.stream().filter(Happening::friendly).toList();
    List<Happening> hostile = all.stream().filter(h -> !h.friendly()).toList();
    Stretch best = best(places(friendly), true);
    Stretch other = best(places(hostile), false);
    best = other.gain() > best.gain() ? other : best;
    if (best.gain() <= 0) {
      return Optional.empty();
    }
    double pValue = pValue(best.gain(), friendly.size(), hostile.size());
    if (pValue > Shifts.half(question)) {
      return Optional.empty();
    }
    List<Happening> held = (best.friendly() ? friendly : hostile).subList(best.from(), best.to());
    return Optional.of(episode(best, held, (best.friendly() ? friendly : hostile).size(), pValue));
  }

  private ShiftReport.Episode episode(Stretch best, List<Happening> held, int all, double pValue) {
    LocalDate first = held.get(0).day();
    LocalDate last = held.get(held.size() - 1).day();
    Window window = new Window(first, last);
    double elsewhere = (all - held.size()) * YEAR / scale.days();
    ShiftReport.Episode.Kind kind =
        best.friendly() ? ShiftReport.Episode.Kind.THAW : ShiftReport.Episode.Kind.CRISIS;
    List<Story> stories = held.stream().flatMap(h -> h.stories().stream()).toList();
    return new ShiftReport.Episode(
        window,
        kind,
        held.size(),
        elsewhere,
        best.gain(),
        pValue,
        Strongest.of(stories),
        ShiftSentences.tell(question, kind, window, held.size(), elsewhere, pValue));
  }

  private double[] places(List<Happening> happenings) {
    return happenings.stream().mapToDouble(h -> scale.place(h.day())).toArray();
  }

  /** The stretch of greatest gain among happenings at these places, ascending. */
  private Stretch best(double[] places, boolean friendly) {
    Stretch best = new Stretch(friendly, 0, 0, 0);
    for (int from = 0; from + FEWEST <= places.length; from++) {
      for (int to = from + FEWEST; to <= places.length; to++) {
        double share = scale.share(places[from], places[to - 1]);
        if (share > scale.longest()) {
          break;
        }
        double gain = gain(to - from, places.length, share);
        if (gain > best.gain()) {
          best = new Stretch(friendly, from, to, gain);
        }
      }
    }
    return best;
  }

  /** Log likelihood ratio of {@code held} of {@code all} happenings in a share of the volume. */
  static double gain(int held, int all, double share) {
    double expected = all * share;
    if (held <= expected) {
      return 0;
    }
    double inside = held * Math.log(held / expected);
    int rest = all - held;
    return rest == 0 ? inside : inside + rest * Math.log(rest / (all - expected));
  }

  private double pValue(double gain, int friendly, int hostile) {
    SplittableRandom random = new SplittableRandom(question.seed());
    int asGreat = 0;
    for (int i = 0; i < SCATTERINGS; i++) {
      double chance = best(scattered(friendly, random), true).gain();
      chance = Math.max(chance, best(scattered(hostile, random), false).gain());
      asGreat += chance >= gain ? 1 : 0;
    }
    return (asGreat + 1.0) / (SCATTERINGS + 1.0);
  }

  private double[] scattered(int happenings, SplittableRandom random) {
    double[] places = new double[happenings];
    for (int i = 0; i < happenings; i++) {
      places[i] = scale.draw(random);
    }
    Arrays.sort(places);
    return places;
  }

  /** Days of the window laid out by news volume: a day of twice the news is twice as long. */
  private static final class DayScale {
    private final Window window;
    private final double[] upTo;

    DayScale(Scope scope, double[] volumes) {
      this.window = scope.window();
      this.upTo = new double[(int) ChronoUnit.DAYS.between(window.from(), window.to()) + 2];
      List<LocalDate> starts = scope.span().starts(window);
      for (int i = 0; i < starts.size(); i++) {
        LocalDate next = scope.span().next(starts.get(i));
        double perDay = volumes[i] / ChronoUnit.DAYS.between(starts.get(i), next);
        for (LocalDate day = starts.get(i); day.isBefore(next); day = day.plusDays(1)) {
          if (window.holds(day)) {
            upTo[at(day) + 1] = perDay;
          }
        }
      }
      for (int i = 1; i < upTo.length; i++) {
        upTo[i] += upTo[i - 1];
      }
    }

    private int at(LocalDate day) {
      return (int) ChronoUnit.DAYS.between(window.from(), day);
    }

    int days() {
      return upTo.length - 1;
    }

    /** Number of the day, from 0. */
    double place(LocalDate day) {
      return at(day);
    }

    /** The volume's share from one day to another, both held. */
    double share(double from, double to) {
      return (upTo[(int) to + 1] - upTo[(int) from]) / upTo[upTo.length - 1];
    }

    /** The largest share that a stretch may take. */
    double longest() {
      return (double) LONGEST / days();
    }

    double draw(SplittableRandom random) {
      double at = random.nextDouble() * upTo[upTo.length - 1];
      int found = Arrays.binarySearch(upTo, at);
      return Math.min(found >= 0 ? found : -found - 2, days() - 1);
    }
  }
}
