package org.tarikh.chronicle.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.Story;
import org.tarikh.coder.event.Attribution;

/**
 * Who speaks independently in a story. Reports are of one voice if they come from one outlet, if
 * one is a copy of the other (MinHash similarity of their sentences of 0.7 or more), or if they
 * rest on the same outlet or wire service: a paper that cites Reuters adds nothing to Reuters.
 * Reports whose outlet is unknown count as one voice together. Thread-safe.
 */
public final class Voices {
  private static final double COPY = 0.7;

  private final Outlets outlets;

  /** Knows outlets from {@code outlets}. */
  public Voices(Outlets outlets) {
    this.outlets = outlets;
  }

  /** The reports of {@code story} by voice, in the order of its reports. */
  public List<List<KeptRecord>> of(Story story) {
    List<KeptRecord> reports = story.reports();
    Components voices = new Components(reports.size());
    Words words = new Words();
    List<int[]> signatures =
        reports.stream()
            .map(r -> Telling.signature(words.of(r.record().evidence().text())))
            .toList();
    List<Set<String>> sources = reports.stream().map(this::sources).toList();
    for (int i = 0; i < reports.size(); i++) {
      for (int k = i + 1; k < reports.size(); k++) {
        if (shared(sources.get(i), sources.get(k))
            || (!reports.get(i).record().evidence().text().isBlank()
                && MinHash.similarity(signatures.get(i), signatures.get(k)) >= COPY)) {
          voices.join(i, k);
        }
      }
    }
    Map<Integer, List<KeptRecord>> grouped = new LinkedHashMap<>();
    for (int i = 0; i < reports.size(); i++) {
      grouped.computeIfAbsent(voices.first(i), v -> new ArrayList<>()).add(reports.get(i));
    }
    return List.copyOf(grouped.values());
  }

  /** The number of independent outlets that report {@code story}. */
  public int count(Story story) {
    return of(story).size();
  }

  private static boolean shared(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    return !both.isEmpty();
  }

  /** The outlet of a report, and those whose word it rests on. */
  private Set<String> sources(KeptRecord kept) {
    Set<String> sources = new TreeSet<>();
    sources.add(name(kept));
    for (Attribution attribution : kept.record().attributions()) {
      if (attribution.kind().equals("outlet")) {
        sources.add(outlets.named(attribution.text()).map(Outlet::name).orElse(attribution.text()));
      }
    }
    return sources;
  }

  private String name(KeptRecord kept) {
    Optional<Outlet> outlet = outlets.of(kept);
    String told = kept.source().outlet().strip();
    return outlet
        .map(Outlet::name)
        .orElse(told.isEmpty() ? Outlets.host(kept.source().url()) : Words.fold(told));
  }
}
