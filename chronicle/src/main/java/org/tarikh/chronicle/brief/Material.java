package org.tarikh.chronicle.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.analysis.Window;
import org.tarikh.chronicle.state.States;
import org.tarikh.coder.event.EventType;

/**
 * The stories a brief on a state rests on. An act counts if it is told as done; a word counts if it
 * is told as said, though what it is about may lie in the future ("would not recognise").
 */
final class Material {
  private static final Set<EventType> REFUSALS =
      Set.of(EventType.REJECT, EventType.ACCUSE, EventType.THREATEN, EventType.SANCTION);
  private static final int BASELINE_YEARS = 3;

  final States states;
  final String state;
  final Window window;

  /** All stories of the state, in and before the period, oldest first. */
  final List<Story> all;

  /** Acts of the period that count, oldest first. */
  final List<Story> acts;

  /** Acts of the three years before that count, oldest first. */
  final List<Story> before;

  private final Map<String, Set<String>> partners = new java.util.HashMap<>();
  private final Map<String, List<Story>> byPartner = new LinkedHashMap<>();

  Material(States states, String state, Window window, List<Story> stories) {
    this.states = states;
    this.state = state;
    this.window = window;
    this.all =
        stories.stream()
            .filter(story -> story.date().filter(day -> !day.isAfter(window.to())).isPresent())
            .filter(story -> takesPart(story, state))
            .sorted(Story.BY_DATE)
            .toList();
    LocalDate start = window.from().minusYears(BASELINE_YEARS);
    this.acts = within(window.from(), window.to());
    this.before = within(start, window.from().minusDays(1));
    Map<String, List<Story>> found = new TreeMap<>();
    for (Story story : acts) {
      for (String partner : partners(story)) {
        found.computeIfAbsent(partner, unused -> new ArrayList<>()).add(story);
      }
    }
    found.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, List<Story>> e) -> -e.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .forEach(e -> byPartner.put(e.getKey(), e.getValue()));
  }

  private List<Story> within(LocalDate from, LocalDate to) {
    return all.stream()
        .filter(story -> !story.date().orElseThrow().isBefore(from))
        .filter(story -> !story.date().orElseThrow().isAfter(to))
        .filter(Story::counts)
        .toList();
  }

  static boolean takesPart(Story story, String code) {
    return acts(story, code) || story.recipients().stream().anyMatch(p -> p.code().equals(code));
  }

  static boolean acts(Story story, String code) {
    return story.actors().stream().anyMatch(party -> party.code().equals(code));
  }

  /** Acts of the period by partner state, the partner with most first. */
  Map<String, List<Story>> byPartner() {
    return byPartner;
  }

  /** Acts with {@code partner} in {@code stories}. */
  List<Story> with(String partner, List<Story> stories) {
    return stories.stream().filter(story -> partners(story).contains(partner)).toList();
  }

  /**
   * The states with which the story is an act of this state: those to whom it is done or who do it
   * to this state, and all who act together if the act is cooperation. States that together refuse
   * or condemn a third do not do so to each other.
   */
  Set<String> partners(Story story) {
    return partners.computeIfAbsent(story.id(), unused -> findPartners(story));
  }

  private Set<String> findPartners(Story story) {
    Set<String> partners = new TreeSet<>();
    if (acts(story, state)) {
      story.recipients().forEach(party -> partners.add(party.code()));
      if (story.type().cooperative()) {
        story.actors().forEach(party -> partners.add(party.code()));
      }
    } else {
      story.actors().forEach(party -> partners.add(party.code()));
    }
    partners.removeIf(code -> code.equals(state) || !states.knows(code));
    return partners;
  }

  /** Whether the act concerns nobody abroad. */
  boolean domestic(Story story) {
    boolean foreign =
        java.util.stream.Stream.concat(story.actors().stream(), story.recipients().stream())
            .anyMatch(party -> !party.code().isEmpty() && !party.code().equals(state));
    return !foreign && story.type().quad() == 4;
  }

  /** Acts of cooperation in {@code stories} that have a partner. */
  List<Story> cooperation(List<Story> stories) {
    return stories.stream()
        .filter(story -> story.type().cooperative() && !partners(story).isEmpty())
        .toList();
  }

  /** Acts of conflict in {@code stories}, either way; a request is none. */
  List<Story> conflict(List<Story> stories) {
    return stories.stream()
        .filter(story -> !story.type().cooperative() && story.type() != EventType.REQUEST)
        .filter(story -> !partners(story).isEmpty())
        .toList();
  }

  /** The state's own refusals, accusations, threats and sanctions in {@code stories}. */
  List<Story> refusals(List<Story> stories) {
    return stories.stream()
        .filter(story -> acts(story, state) && !domestic(story))
        .filter(story -> REFUSALS.contains(story.type()))
        .toList();
  }

  /** The name of {@code code} in text. */
  String name(String code) {
    return states.nameInText(code);
  }

  /** Names of {@code codes} in text. */
  List<String> names(java.util.Collection<String> codes) {
    return codes.stream().map(this::name).toList();
  }
}
