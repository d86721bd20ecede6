package org.tarikh.chronicle.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.analysis.Window;
import org.tarikh.chronicle.state.States;
import org.tarikh.coder.event.Attribution;

/** Finds on whose word the stories of a state rest and where accounts differ. Immutable. */
public final class Voices {
  private static final int ENOUGH_STORIES = 3;

  /** Sectors of those who write of states: journalists and scholars. */
  private static final Set<String> ONLOOKERS = Set.of("JRN", "EDU");

  private final States states;

  /** Voices whose countries are told by {@code states}. */
  public Voices(States states) {
    this.states = states;
  }

  /** The voices in the stories of {@code state} within {@code window}. */
  public VoiceReport of(List<Story> stories, String state, Window window) {
    OutletCountries countries = new OutletCountries(states);
    List<Story> own =
        stories.stream()
            .filter(story -> story.date().filter(window::holds).isPresent())
            .filter(story -> takesPart(story, state))
            .sorted(Story.BY_DATE)
            .toList();
    return new VoiceReport(
        state,
        voices(own, state, countries),
        outlets(own, countries),
        Disagreements.of(own),
        dissent(own, state));
  }

  private static List<Voice> voices(List<Story> stories, String state, OutletCountries countries) {
    Map<String, Map<String, Story>> claims = new LinkedHashMap<>();
    Map<String, Attribution> sources = new LinkedHashMap<>();
    for (Story story : stories) {
      for (KeptRecord report : story.reports()) {
        for (Attribution source : report.record().attributions()) {
          if (!source.text().isBlank()) {
            String key = source.text() + "|" + source.kind();
            sources.putIfAbsent(key, source);
            claims.computeIfAbsent(key, unused -> new LinkedHashMap<>()).put(story.id(), story);
          }
        }
      }
    }
    List<Voice> voices = new ArrayList<>();
    claims.forEach(
        (key, said) -> {
          Attribution source = sources.get(key);
          if (source != null) {
            voices.add(voice(source, state, List.copyOf(said.values()), countries));
          }
        });
    voices.sort(
        Comparator.comparingInt((Voice v) -> -v.claims().size()).thenComparing(Voice::name));
    return voices;
  }

  private static Voice voice(
      Attribution source, String state, List<Story> claims, OutletCountries countries) {
    TreeSet<String> outlets = new TreeSet<>();
    claims.forEach(
        story -> story.reports().forEach(report -> outlets.add(report.source().outlet())));
    outlets.remove("");
    int cooperative = (int) claims.stream().filter(s -> s.type().cooperative()).count();
    Optional<String> country =
        source.code().isEmpty() ? countries.byName(source.text()) : Optional.of(source.code());
    return new Voice(
        source.text(),
        source.kind(),
        country,
        state,
        claims,
        List.copyOf(outlets),
        cooperative,
        claims.size() - cooperative,
        claims.stream().mapToDouble(Story::score).average().orElse(0));
  }

  private static Map<String, List<String>> outlets(List<Story> stories, OutletCountries countries) {
    Map<String, Set<String>> outlets = new TreeMap<>();
    for (Story story : stories) {
      for (KeptRecord report : story.reports()) {
        if (!report.source().outlet().isBlank()) {
          outlets
              .computeIfAbsent(
                  countries.of(report.source()).orElse("unknown"), unused -> new TreeSet<>())
              .add(report.source().outlet());
        }
      }
    }
    Map<String, List<String>> sorted = new TreeMap<>();
    outlets.forEach((country, names) -> sorted.put(country, List.copyOf(names)));
    return sorted;
  }

  /**
   * Claims of people who take no part themselves, on two states, that go against what most stories
   * of these two tell.
   */
  private static List<Story> dissent(List<Story> stories, String state) {
    Map<String, int[]> balance = new TreeMap<>();
    Map<Story, Set<String>> known = new IdentityHashMap<>();
    for (Story story : stories) {
      for (String partner : known.computeIfAbsent(story, Voices::partners)) {
        int[] counts = balance.computeIfAbsent(partner, unused -> new int[2]);
        counts[story.type().cooperative() ? 0 : 1]++;
      }
    }
    List<Story> dissent = new ArrayList<>();
    for (Story story : stories) {
      boolean against =
          known.getOrDefault(story, Set.of()).stream()
              .filter(partner -> !partner.equals(state))
              .map(balance::get)
              .anyMatch(counts -> counts != null && against(story, counts));
      if (against && onlookerSaysSo(story)) {
        dissent.add(story);
      }
    }
    return dissent;
  }

  private static boolean against(Story story, int[] counts) {
    int mine = counts[story.type().cooperative() ? 0 : 1];
    int others = counts[story.type().cooperative() ? 1 : 0];
    return mine + others >= ENOUGH_STORIES && others > mine;
  }

  private static boolean onlookerSaysSo(Story story) {
    return commentators(story) || toldByOnlooker(story);
  }

  /** Whether the act is itself a claim, by people whose trade it is to look on. */
  private static boolean commentators(Story story) {
    return story.type().quad() % 2 == 1
        && !story.actors().isEmpty()
        && story.actors().stream().allMatch(party -> ONLOOKERS.contains(party.sector()));
  }

  private static boolean toldByOnlooker(Story story) {
    Set<String> acting = new TreeSet<>();
    story.actors().forEach(party -> acting.add(party.code()));
    return story.reports().stream()
        .flatMap(report -> report.record().attributions().stream())
        .anyMatch(
            source ->
                !source.kind().equals("outlet")
                    && (source.code().isEmpty() || !acting.contains(source.code())));
  }

  private static boolean takesPart(Story story, String state) {
    return story.actors().stream().anyMatch(party -> party.code().equals(state))
        || story.recipients().stream().anyMatch(party -> party.code().equals(state));
  }

  private static Set<String> partners(Story story) {
    Set<String> codes = new TreeSet<>();
    story.actors().forEach(party -> codes.add(party.code()));
    story.recipients().forEach(party -> codes.add(party.code()));
    codes.remove("");
    return codes;
  }
}
