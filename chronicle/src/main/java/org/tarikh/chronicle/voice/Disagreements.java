package org.tarikh.chronicle.voice;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.Story;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.EventDate;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Veracity;

/** Finds where reports of one happening differ, and where one story denies another. */
final class Disagreements {
  private static final long SAME_DAYS = 3;
  private static final long DENIAL_DAYS = 30;

  private Disagreements() {}

  static List<Disagreement> of(List<Story> stories) {
    List<Disagreement> found = new ArrayList<>();
    for (Story story : stories) {
      within(story).forEach(found::add);
    }
    denials(stories).forEach(found::add);
    return found;
  }

  private static List<Disagreement> within(Story story) {
    List<Disagreement> found = new ArrayList<>();
    if (story.reports().size() < 2) {
      return found;
    }
    add(found, story, Disagreement.Point.WHETHER, r -> footing(r.veracity()));
    add(found, story, Disagreement.Point.WHAT, r -> r.type().name());
    add(found, story, Disagreement.Point.WHO, r -> codes(r.actors()));
    add(found, story, Disagreement.Point.WHOM, r -> codes(r.recipients()));
    if (apart(story)) {
      add(
          found,
          story,
          Disagreement.Point.WHEN,
          r ->
              r.when().precision() == EventDate.Precision.DAY
                  ? r.when().start().map(Object::toString).orElse("")
                  : "");
    }
    return found;
  }

  private static String footing(Veracity veracity) {
    return veracity == Veracity.DENIED ? "denied" : "told";
  }

  private static String codes(List<ActorReference> actors) {
    TreeSet<String> codes = new TreeSet<>();
    actors.stream().map(ActorReference::code).filter(c -> !c.isEmpty()).forEach(codes::add);
    return String.join(", ", codes);
  }

  /** Adds a disagreement if the reports that say anything on the point do not say the same. */
  private static void add(
      List<Disagreement> found,
      Story story,
      Disagreement.Point point,
      Function<EventRecord, String> account) {
    Map<String, List<KeptRecord>> sides = new LinkedHashMap<>();
    for (KeptRecord report : story.reports()) {
      String says = account.apply(report.record());
      if (!says.isEmpty()) {
        sides.computeIfAbsent(says, unused -> new ArrayList<>()).add(report);
      }
    }
    boolean parties = point == Disagreement.Point.WHO || point == Disagreement.Point.WHOM;
    boolean more = parties && oneNamesAll(sides.keySet());
    if (sides.size() >= 2 && !more && documents(sides) > 1) {
      found.add(disagreement(point, sides));
    }
  }

  /** Whether one account names all that the others name: it tells more, not otherwise. */
  private static boolean oneNamesAll(Set<String> accounts) {
    Set<String> all = new TreeSet<>();
    accounts.forEach(account -> all.addAll(List.of(account.split(", "))));
    return accounts.stream().anyMatch(account -> List.of(account.split(", ")).size() == all.size());
  }

  /** How many documents speak: one alone does not contradict itself, its coding does. */
  private static long documents(Map<String, List<KeptRecord>> sides) {
    return sides.values().stream()
        .flatMap(List::stream)
        .map(report -> report.source().document())
        .distinct()
        .count();
  }

  private static Disagreement disagreement(
      Disagreement.Point point, Map<String, List<KeptRecord>> sides) {
    return new Disagreement(
        point,
        sides.entrySet().stream()
            .map(e -> new Disagreement.Side(e.getKey(), e.getValue()))
            .sorted(
                Comparator.comparingInt((Disagreement.Side s) -> -s.reports().size())
                    .thenComparing(Disagreement.Side::account))
            .toList());
  }

  private static boolean apart(Story story) {
    List<java.time.LocalDate> days =
        story.reports().stream()
            .filter(k -> k.record().when().precision() == EventDate.Precision.DAY)
            .flatMap(k -> k.record().when().start().stream())
            .sorted()
            .toList();
    return days.size() > 1
        && ChronoUnit.DAYS.between(days.get(0), days.get(days.size() - 1)) > SAME_DAYS;
  }

  /**
   * A story that someone denies against one that others tell: same type and actors, near in time.
   */
  private static List<Disagreement> denials(List<Story> stories) {
    Set<EventType> types =
        stories.stream()
            .filter(s -> s.veracity() == Veracity.DENIED)
            .map(Story::type)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(EventType.class)));
    Map<String, List<Story>> told =
        stories.stream()
            .filter(s -> types.contains(s.type()))
            .filter(s -> s.veracity() != Veracity.DENIED && !s.actors().isEmpty())
            .collect(Collectors.groupingBy(Disagreements::key, HashMap::new, Collectors.toList()));
    List<Disagreement> found = new ArrayList<>();
    for (Story denied : stories) {
      if (denied.veracity() != Veracity.DENIED || denied.date().isEmpty()) {
        continue;
      }
      Optional<Story> other =
          told.getOrDefault(key(denied), List.of()).stream()
              .filter(s -> s.date().isPresent() && near(s, denied))
              .min(Story.BY_DATE);
      other.ifPresent(
          story ->
              found.add(
                  new Disagreement(
                      Disagreement.Point.WHETHER,
                      List.of(
                          new Disagreement.Side("told", story.reports()),
                          new Disagreement.Side("denied", denied.reports())))));
    }
    return found;
  }

  private static boolean near(Story one, Story other) {
    long days = ChronoUnit.DAYS.between(one.date().orElseThrow(), other.date().orElseThrow());
    return Math.abs(days) <= DENIAL_DAYS;
  }

  private static String key(Story story) {
    return story.type()
        + "|"
        + story.actors().stream().map(Story.Party::code).sorted().toList()
        + "|"
        + story.recipients().stream().map(Story.Party::code).sorted().toList();
  }
}
