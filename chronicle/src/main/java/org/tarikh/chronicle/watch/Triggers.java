package org.tarikh.chronicle.watch;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.analysis.ShiftQuestion;
import org.tarikh.chronicle.analysis.ShiftReport;
import org.tarikh.chronicle.analysis.Shifts;
import org.tarikh.chronicle.analysis.Side;
import org.tarikh.chronicle.commitment.Commitment;
import org.tarikh.chronicle.commitment.Commitments;
import org.tarikh.chronicle.state.States;
import org.tarikh.chronicle.wording.English;
import org.tarikh.chronicle.wording.Naming;
import org.tarikh.chronicle.wording.Wording;
import org.tarikh.coder.event.EventType;

/** Tells which thresholds an item's stories cross on a day. */
final class Triggers {
  private static final int FEWEST_MONTHS = 6;
  private static final double NEARLY_SURE = 0.8;
  private static final Set<EventType> THREATS = Set.of(EventType.THREATEN, EventType.MOBILIZE);

  private final States states;
  private final WatchList.Thresholds thresholds;
  private final LocalDate asOf;
  private final Wording wording;

  Triggers(States states, WatchList.Thresholds thresholds, LocalDate asOf) {
    this.states = states;
    this.thresholds = thresholds;
    this.asOf = asOf;
    this.wording = new Wording(new Naming(states));
  }

  /**
   * The alerts of one kind.
   *
   * @param all every story of the item, oldest first
   * @param fresh those that are new
   */
  List<Alert> of(Alert.Kind kind, WatchItem item, List<Story> all, List<Story> fresh) {
    return switch (kind) {
      case THREAT -> threats(item, fresh);
      case FIRST -> firsts(item, all, fresh);
      case RECORD_LOW, RECORD_HIGH -> record(kind, item, all).stream().toList();
      case DUE -> item instanceof WatchItem.State state ? due(state, all) : List.of();
      case SHIFT -> item instanceof WatchItem.Dyad dyad ? shifts(dyad, all) : List.of();
    };
  }

  private List<Alert> threats(WatchItem item, List<Story> fresh) {
    List<Alert> alerts = new ArrayList<>();
    for (Story story : fresh) {
      if (THREATS.contains(story.type()) && counts(story)) {
        alerts.add(
            new Alert(
                Alert.Kind.THREAT,
                item.name(),
                story.date().orElseThrow(),
                wording.sentence(story),
                "threat|" + story.reports().get(0).record().id(),
                List.of(story)));
      }
    }
    return alerts;
  }

  /** A threat is a word: that its object lies in the future does not make it unsaid. */
  private static boolean counts(Story story) {
    return story.done() || story.type() == EventType.THREATEN && Wording.firm(story);
  }

  private List<Alert> firsts(WatchItem item, List<Story> all, List<Story> fresh) {
    Map<EventType, List<Story>> byType = new EnumMap<>(EventType.class);
    List<Story> done = all.stream().filter(Story::done).toList();
    done.forEach(s -> byType.computeIfAbsent(s.type(), unused -> new ArrayList<>()).add(s));
    List<Alert> alerts = new ArrayList<>();
    for (Story story : fresh) {
      LocalDate day = story.date().orElseThrow();
      LocalDate since = day.minusYears(thresholds.firstInYears());
      boolean covered = !done.isEmpty() && !done.get(0).date().orElseThrow().isAfter(since);
      boolean before =
          byType.getOrDefault(story.type(), List.of()).stream()
              .map(other -> other.date().orElseThrow())
              .anyMatch(other -> other.isBefore(day) && !other.isBefore(since));
      if (story.done() && covered && !before) {
        alerts.add(
            new Alert(
                Alert.Kind.FIRST,
                item.name(),
                day,
                "The first "
                    + story.type()
                    + " in "
                    + English.count(thresholds.firstInYears(), "year")
                    + ": "
                    + wording.sentence(story),
                "first|" + item.name() + "|" + story.type() + "|" + day,
                List.of(story)));
      }
    }
    return alerts;
  }

  private Optional<Alert> record(Alert.Kind kind, WatchItem item, List<Story> all) {
    Map<Long, List<Story>> months = new TreeMap<>();
    for (Story story : all) {
      long days = ChronoUnit.DAYS.between(story.date().orElseThrow(), asOf);
      if (story.done() && days >= 0 && days / 30 <= thresholds.recordMonths()) {
        months.computeIfAbsent(days / 30, unused -> new ArrayList<>()).add(story);
      }
    }
    List<Story> latest = months.getOrDefault(0L, List.of());
    months.values().removeIf(stories -> stories.size() < thresholds.minStories());
    if (!months.containsKey(0L) || months.size() < FEWEST_MONTHS) {
      return Optional.empty();
    }
    double now = mean(latest);
    months.remove(0L);
    boolean low = kind == Alert.Kind.RECORD_LOW;
    OptionalDouble extreme =
        low
            ? months.values().stream().mapToDouble(Triggers::mean).min()
            : months.values().stream().mapToDouble(Triggers::mean).max();
    boolean crossed = low ? now < extreme.orElse(now) : now > extreme.orElse(now);
    if (!crossed) {
      return Optional.empty();
    }
    String sentence =
        String.format(
            Locale.ROOT,
            "The mean score of the last 30 days, %.1f over %s, is the %s in %s with news (before: %.1f).",
            now,
            English.count(latest.size(), "story"),
            low ? "lowest" : "highest",
            English.count(months.size() + 1, "month"),
            extreme.orElse(now));
    String key = kind.label() + "|" + item.name() + "|" + asOf.toString().substring(0, 7);
    return Optional.of(new Alert(kind, item.name(), asOf, sentence, key, latest));
  }

  private static double mean(List<Story> stories) {
    return stories.stream().mapToDouble(Story::score).average().orElse(0);
  }

  private List<Alert> due(WatchItem.State state, List<Story> all) {
    List<Alert> alerts = new ArrayList<>();
    for (Commitment commitment : new Commitments(states).of(all, key(state.side()))) {
      LocalDate deadline =
          commitment.deadline().map(Commitment.Deadline::day).orElse(LocalDate.MAX);
      boolean near =
          !deadline.isBefore(asOf.minusDays(thresholds.dueDays()))
              && !deadline.isAfter(asOf.plusDays(thresholds.dueDays()));
      boolean open = commitment.overdue(LocalDate.MAX);
      if (near && open) {
        boolean passed = deadline.isBefore(asOf);
        String sentence =
            (passed ? "A deadline passed on " : "A deadline falls on ")
                + English.day(deadline)
                + " and delivery is not on record: "
                + wording.sentence(commitment.story());
        alerts.add(
            new Alert(
                Alert.Kind.DUE,
                state.name(),
                asOf,
                sentence,
                "due|" + commitment.story().reports().get(0).record().id() + "|" + passed,
                List.of(commitment.story())));
      }
    }
    return alerts;
  }

  private List<Alert> shifts(WatchItem.Dyad dyad, List<Story> all) {
    if (all.isEmpty()) {
      return List.of();
    }
    List<Alert> alerts = new ArrayList<>();
    ShiftReport report = Shifts.find(all, ShiftQuestion.between(dyad.first(), dyad.second()));
    for (ShiftReport.Alert alert : report.alerts()) {
      boolean recent = alert.raised().isAfter(asOf.minusDays(thresholds.newDays() + 31L));
      if (recent && alert.probability() >= NEARLY_SURE && !alert.evidence().isEmpty()) {
        String sentence =
            String.format(
                Locale.ROOT,
                "%s and %s have likely turned %s since %s (probability %.2f).",
                English.sentenceCase(name(dyad.first())),
                name(dyad.second()),
                alert.kind().name().toLowerCase(Locale.ROOT),
                English.day(alert.since()),
                alert.probability());
        alerts.add(
            new Alert(
                Alert.Kind.SHIFT,
                dyad.name(),
                alert.raised(),
                sentence,
                "shift|" + dyad.name() + "|" + alert.since(),
                alert.evidence()));
      }
    }
    return alerts;
  }

  private String name(Side side) {
    return states.knows(side.code()) ? states.nameInText(side.code()) : side.name();
  }

  private static String key(Side side) {
    return side.organisation().isEmpty() ? side.code() : side.organisation();
  }
}
