package org.tarikh.chronicle.story;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.tarikh.chronicle.KeptRecord;

/** Linked records held in memory: records, and their links as the last joining left them. */
final class KeptInMemory implements LinkedRecords {
  private final Map<String, KeptRecord> records = new HashMap<>();
  private final Map<String, StoryLink> links = new HashMap<>();

  /** Links {@code fresh} with what is held and holds it. */
  List<StoryLink> add(Collection<KeptRecord> fresh, LateReports late) {
    List<StoryLink> changed = late.join(fresh, this);
    fresh.forEach(kept -> records.put(kept.record().id(), kept));
    changed.forEach(link -> links.put(link.record(), link));
    return changed;
  }

  Map<String, StoryLink> links() {
    return links;
  }

  @Override
  public Collection<KeptRecord> between(SortedMap<LocalDate, LocalDate> spans) {
    return records.values().stream()
        .filter(
            r ->
                spans.entrySet().stream()
                    .anyMatch(span -> overlaps(r, span.getKey(), span.getValue())))
        .toList();
  }

  private static boolean overlaps(KeptRecord kept, LocalDate first, LocalDate last) {
    return ReportOrder.firstDay(kept).map(day -> !day.isAfter(last)).orElse(false)
        && ReportOrder.lastDay(kept).map(day -> !day.isBefore(first)).orElse(false);
  }

  @Override
  public Collection<KeptRecord> ofDocuments(Set<String> documents) {
    return records.values().stream()
        .filter(r -> documents.contains(r.source().document()))
        .toList();
  }

  @Override
  public Optional<String> component(String record) {
    return Optional.ofNullable(links.get(record)).map(StoryLink::component);
  }

  @Override
  public Collection<KeptRecord> ofComponents(Set<String> components) {
    return records.values().stream()
        .filter(r -> component(r.record().id()).map(components::contains).orElse(false))
        .toList();
  }
}
