package org.tarikh.chronicle.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.Story;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.EventDate;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Veracity;

/** Stories for tests: one report each, parties without sector unless given as {@code RUS GOV}. */
final class TestStories {
  static final Side RUSSIA = Side.of("RUS", "Russia");
  static final Side CHINA = Side.of("CHN", "China");
  static final Side TURKEY = Side.of("TUR", "Turkey");
  static final Side KAZAKHSTAN = Side.of("KAZ", "Kazakhstan");

  private TestStories() {}

  /** An act of {@code actors} towards {@code recipients}; all act if there are no recipients. */
  static Story story(LocalDate day, EventType type, List<String> actors, List<String> recipients) {
    return story(day, EventDate.Precision.DAY, type, actors, recipients, List.of(), Set.of());
  }

  static Story story(
      LocalDate day,
      EventDate.Precision precision,
      EventType type,
      List<String> actors,
      List<String> recipients,
      List<String> contexts,
      Set<AuxiliaryMode> auxiliary) {
    String id = day + " " + type + actors + recipients;
    EventRecord record =
        new EventRecord(
            id,
            new EventDate(Optional.of(day), Optional.of(day), precision, ""),
            type,
            Optional.empty(),
            contexts,
            auxiliary,
            Veracity.ASSERTED,
            List.of(),
            List.<ActorReference>of(),
            List.of(),
            "",
            Optional.empty(),
            new EventRecord.Evidence(0, 0, 1, "."),
            List.of(),
            0.9);
    KeptRecord.Source source =
        new KeptRecord.Source("doc", "Gazette", "", "", Optional.of(day), "en");
    return new Story(
        id,
        Optional.of(day),
        precision,
        type,
        Optional.empty(),
        contexts,
        auxiliary,
        Veracity.ASSERTED,
        parties(actors),
        parties(recipients),
        List.of(new KeptRecord(record, source, "tarikh", "", "")));
  }

  private static List<Story.Party> parties(List<String> labels) {
    return labels.stream()
        .map(label -> label.split(" "))
        .map(parts -> new Story.Party(parts[0], parts.length > 1 ? parts[1] : "", parts[0]))
        .toList();
  }
}
