package org.tarikh.chronicle.interchange.exporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tarikh.chronicle.interchange.table.Days;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.event.Veracity;

/**
 * One doer and one done to: what data sets with two columns for actors make of a record. Several
 * doers and recipients become a row for each pair, and a reciprocal event a row in each direction,
 * as GDELT and ICEWS have it.
 *
 * @param actor who did it; empty if not told
 * @param recipient to whom; empty if nobody
 */
record Dyad(Optional<ActorReference> actor, Optional<ActorReference> recipient) {
  /** The dyads of a record; at least one. */
  static List<Dyad> of(EventRecord record) {
    List<Dyad> dyads = new ArrayList<>();
    List<ActorReference> actors = record.actors();
    List<ActorReference> recipients = record.recipients();
    if (recipients.isEmpty() && actors.size() > 1) {
      for (int i = 0; i < actors.size(); i++) {
        for (int j = 0; j < actors.size(); j++) {
          if (i != j) {
            dyads.add(new Dyad(Optional.of(actors.get(i)), Optional.of(actors.get(j))));
          }
        }
      }
      return dyads;
    }
    for (Optional<ActorReference> actor : orNobody(actors)) {
      for (Optional<ActorReference> recipient : orNobody(recipients)) {
        dyads.add(new Dyad(actor, recipient));
      }
    }
    return dyads;
  }

  private static List<Optional<ActorReference>> orNobody(List<ActorReference> actors) {
    return actors.isEmpty()
        ? List.of(Optional.empty())
        : actors.stream().map(Optional::of).toList();
  }

  /** A text of the actor; empty if there is none. */
  static String text(Optional<ActorReference> actor, Function<ActorReference, String> of) {
    return actor.map(of).orElse("");
  }

  /**
   * Whether a format without auxiliary modes and veracity can tell this record: it has a day that
   * such tables hold, and the act is told as done.
   */
  static boolean plain(EventRecord record) {
    return record.when().start().filter(Days::plausible).isPresent()
        && !record.auxiliary().contains(AuxiliaryMode.FUTURE)
        && !record.auxiliary().contains(AuxiliaryMode.HYPOTHETICAL)
        && !record.auxiliary().contains(AuxiliaryMode.NEGATION)
        && record.veracity() != Veracity.DENIED;
  }
}
