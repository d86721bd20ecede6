package org.tarikh.chronicle.analyst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.analysis.CourseQuestion;
import org.tarikh.chronicle.analysis.CourseReport;
import org.tarikh.chronicle.analysis.Courses;
import org.tarikh.chronicle.analysis.DyadQuestion;
import org.tarikh.chronicle.analysis.DyadSeries;
import org.tarikh.chronicle.analysis.Dyads;
import org.tarikh.chronicle.analysis.Neutral;
import org.tarikh.chronicle.analysis.Others;
import org.tarikh.chronicle.analysis.PowerStories;
import org.tarikh.chronicle.analysis.ShiftQuestion;
import org.tarikh.chronicle.analysis.ShiftReport;
import org.tarikh.chronicle.analysis.Shifts;
import org.tarikh.chronicle.analysis.Side;
import org.tarikh.chronicle.analysis.Volume;
import org.tarikh.chronicle.analysis.Window;
import org.tarikh.chronicle.store.Chronicle;
import org.tarikh.chronicle.store.Count;
import org.tarikh.chronicle.store.Dimension;
import org.tarikh.chronicle.store.Filter;
import org.tarikh.chronicle.store.FilterBuilder;
import org.tarikh.chronicle.store.PartyFilter;
import org.tarikh.language.TarikhException;

/**
 * Answers dyad, shift and course questions from a chronicle. Reads whole only the stories between
 * the sides asked about; of all others it has the database count what is needed. A question without
 * a window is about the time in which the kept documents were published. Not thread-safe.
 */
public final class Analyst {
  private final Chronicle chronicle;
  private final boolean oneADay;

  /** Answers from {@code chronicle}, which stays the caller's to close. */
  public Analyst(Chronicle chronicle) {
    this(chronicle, false);
  }

  /**
   * The same.
   *
   * @param oneADay whether to count at most one event a day of the same type and parties
   */
  public Analyst(Chronicle chronicle, boolean oneADay) {
    this.chronicle = chronicle;
    this.oneADay = oneADay;
  }

  /** The series of a dyad. */
  public DyadSeries dyad(DyadQuestion question) {
    DyadQuestion dated =
        new DyadQuestion(
            question.first(),
            question.second(),
            question.direction(),
            question.span(),
            Optional.of(window(question.window())),
            question.onlyDone());
    return Dyads.series(
        between(question.first(), List.of(question.second()), question.onlyDone()),
        dated,
        volume(Optional.of(question.first()), question.onlyDone()),
        volume(Optional.of(question.second()), question.onlyDone()));
  }

  /** The shifts of a dyad. */
  public ShiftReport shifts(ShiftQuestion question) {
    ShiftQuestion dated =
        new ShiftQuestion(
            question.first(),
            question.second(),
            question.direction(),
            question.span(),
            Optional.of(window(question.window())),
            question.onlyDone(),
            question.penalty(),
            question.significance(),
            question.seed());
    return Shifts.find(
        between(question.first(), List.of(question.second()), question.onlyDone()),
        dated,
        volume(Optional.empty(), question.onlyDone()));
  }

  /** The course of a state. */
  public CourseReport course(CourseQuestion question) {
    return Courses.follow(
        PowerStories.of(
            between(question.state(), question.powers(), question.onlyDone()), question),
        window(question.window()),
        question,
        neutral(question),
        others(question));
  }

  /** The time in which the kept documents were published. */
  public Optional<Window> covered() {
    List<LocalDate> days = chronicle.firstAndLastPublication();
    return days.isEmpty() ? Optional.empty() : Optional.of(new Window(days.get(0), days.get(1)));
  }

  private Window window(Optional<Window> asked) {
    return asked
        .or(this::covered)
        .orElseThrow(
            () ->
                new TarikhException(
                    "no document in "
                        + chronicle.folder()
                        + " has a date of publication: name the period with --from and --to"));
  }

  /** Every story between {@code side} and any of the others, oldest first. */
  public List<Story> between(Side side, List<Side> others, boolean onlyDone) {
    return chronicle
        .stories(
            counted(onlyDone).parties(parties(List.of(side))).counterparts(parties(others)).build())
        .sorted(Story.BY_DATE)
        .toList();
  }

  /** How many stories of the side, or of all, fall on each day. */
  public Volume volume(Optional<Side> side, boolean onlyDone) {
    FilterBuilder filter = counted(onlyDone);
    side.ifPresent(s -> filter.parties(parties(List.of(s))));
    Map<LocalDate, Integer> days = new TreeMap<>();
    for (Count count : chronicle.countStories(filter.build(), List.of(Dimension.DAY))) {
      String day = count.values().get(0);
      if (!day.isEmpty()) {
        days.merge(LocalDate.parse(day), (int) count.number(), Integer::sum);
      }
    }
    return new Volume(days);
  }

  /** The powers' cooperation with anyone but the state. */
  private Neutral neutral(CourseQuestion question) {
    Filter filter =
        counted(question.onlyDone())
            .parties(parties(question.powers()))
            .quads(java.util.Set.of(1, 2))
            .build();
    List<Volume> volumes = new ArrayList<>();
    List<Count> counts = chronicle.countStories(filter, List.of(Dimension.DAY, Dimension.DYAD));
    for (Side power : question.powers()) {
      Map<LocalDate, Integer> days = new TreeMap<>();
      for (Count count : counts) {
        String day = count.values().get(0);
        String[] pair = count.values().get(1).split("[=>]", -1);
        if (!day.isEmpty() && pair.length == 2 && withAnother(pair, power, question.state())) {
          days.merge(LocalDate.parse(day), (int) count.number(), Integer::sum);
        }
      }
      volumes.add(new Volume(days));
    }
    return new Neutral(volumes);
  }

  /** The state's cooperation with anyone but the powers. */
  private Others others(CourseQuestion question) {
    Filter filter =
        counted(question.onlyDone())
            .parties(parties(List.of(question.state())))
            .quads(java.util.Set.of(1, 2))
            .build();
    String own = question.state().code();
    Map<LocalDate, Integer> days = new TreeMap<>();
    for (Count count : chronicle.countStories(filter, List.of(Dimension.DAY, Dimension.DYAD))) {
      String[] pair = count.values().get(1).split("[=>]", -1);
      if (count.values().get(0).isEmpty() || pair.length != 2) {
        continue;
      }
      LocalDate day = LocalDate.parse(count.values().get(0));
      boolean first = pair[0].equals(own);
      if (first != pair[1].equals(own) && question.isOther(pair[first ? 1 : 0], day)) {
        days.merge(day, (int) count.number(), Integer::sum);
      }
    }
    Volume pairs = new Volume(days);
    return new Others(pairs, pairs);
  }

  private FilterBuilder counted(boolean onlyDone) {
    return Filter.builder().done(onlyDone).oneADay(oneADay);
  }

  private static boolean withAnother(String[] pair, Side power, Side state) {
    boolean has = power.holds(pair[0]) || power.holds(pair[1]);
    boolean own = pair[0].equals(state.code()) || pair[1].equals(state.code());
    return has && !own && !(power.holds(pair[0]) && power.holds(pair[1]));
  }

  private static List<PartyFilter> parties(List<Side> sides) {
    return sides.stream()
        .flatMap(s -> Stream.concat(Stream.of(s.code()), s.members().keySet().stream()))
        .distinct()
        .map(code -> new PartyFilter(code, "", ""))
        .toList();
  }
}
