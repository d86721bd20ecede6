package org.tarikh.chronicle.store;

import java.util.List;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.Story;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.EventRecord;

/** Makes stories of records as they come, the first one telling what happened. */
final class Stories {
  private Stories() {}

  static Story of(String id, List<KeptRecord> reports) {
    EventRecord first = reports.get(0).record();
    return new Story(
        id,
        first.when().start(),
        first.when().precision(),
        first.type(),
        first.mode(),
        first.contexts(),
        first.auxiliary(),
        first.veracity(),
        parties(first.actors()),
        parties(first.recipients()),
        reports);
  }

  private static List<Story.Party> parties(List<ActorReference> parties) {
    return parties.stream().map(p -> new Story.Party(p.code(), p.sector(), p.name())).toList();
  }
}
