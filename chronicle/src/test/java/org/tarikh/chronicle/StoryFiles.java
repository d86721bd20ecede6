package org.tarikh.chronicle;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.event.Veracity;

/** Makes stories of reports for tests. */
public final class StoryFiles {
  private StoryFiles() {}

  /** A story of reports that are known to tell one happening. */
  public static Story story(List<KeptRecord> reports) {
    EventRecord r = reports.get(0).record();
    Veracity firmest =
        reports.stream().map(k -> k.record().veracity()).min(Veracity::compareTo).orElseThrow();
    Set<AuxiliaryMode> shared = new TreeSet<>(r.auxiliary());
    reports.forEach(k -> shared.retainAll(k.record().auxiliary()));
    return new Story(
        "s" + r.id(),
        r.when().start(),
        r.when().precision(),
        r.type(),
        r.mode(),
        r.contexts(),
        shared,
        firmest,
        parties(r.actors()),
        parties(r.recipients()),
        reports);
  }

  private static List<Story.Party> parties(List<ActorReference> references) {
    return references.stream()
        .map(a -> new Story.Party(a.code(), a.sector(), a.name().isEmpty() ? a.text() : a.name()))
        .distinct()
        .toList();
  }
}
