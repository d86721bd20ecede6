package org.tarikh.chronicle.interchange.importing;

import java.util.List;
import java.util.stream.Stream;
import org.tarikh.chronicle.interchange.codes.TypeNames;
import org.tarikh.coder.event.ActorReference;

/** Says which side of a row did it. */
final class Parties {
  private Parties() {}

  /** Puts both sides into the draft; if both did it, all are actors, as PLOVER rules. */
  static RecordDraft place(
      RecordDraft draft,
      TypeNames.Direction direction,
      List<ActorReference> first,
      List<ActorReference> second) {
    return switch (direction) {
      case FORWARD -> draft.actors(first).recipients(second);
      case REVERSED -> draft.actors(second).recipients(first);
      case BOTH -> draft.actors(Stream.concat(first.stream(), second.stream()).toList());
    };
  }
}
