package org.tarikh.chronicle.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tarikh.coder.CodedDocument;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.EventDate;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Veracity;
import org.tarikh.language.read.Document;

/** Documents of one sentence and one record each, in which several outlets tell the same acts. */
final class Dispatches {
  static final String CODER = "tarikh test";

  private static final List<String> TOWNS =
      List.of("Aktau", "Osh", "Bukhara", "Khorog", "Mary", "Semey", "Naryn", "Nukus");
  private static final List<String> WAYS =
      List.of(
          "The ministers of %s and %s held talks on the railway to %s.",
          "Talks on the railway to %3$s were held by ministers of %1$s and %2$s on %4$s.",
          "%2$s's minister met his colleague from %1$s to talk about the %3$s railway.");

  private Dispatches() {}

  /** Twenty-four acts in eight towns, three weeks apart in a town, told by two or three each. */
  static List<CodedDocument> all() {
    List<CodedDocument> documents = new ArrayList<>();
    for (int act = 0; act < 24; act++) {
      for (int outlet = 0; outlet < 2 + act % 2; outlet++) {
        documents.add(talks(act, outlet));
      }
    }
    return documents;
  }

  /** What the outlet of this number tells of the act of this number. */
  static CodedDocument talks(int act, int outlet) {
    LocalDate day = LocalDate.of(2015, 3, 1).plusDays(21L * (act / 8) + act % 8);
    String town = TOWNS.get(act % 8);
    String text =
        String.format(
            java.util.Locale.ROOT, WAYS.get(outlet), "Kazakhstan", "Uzbekistan", town, day);
    return document("d" + act + "-" + outlet, "Outlet " + outlet, day, day.plusDays(outlet), text);
  }

  private static CodedDocument document(
      String id, String outlet, LocalDate day, LocalDate published, String text) {
    Document document =
        new Document(id, Optional.of(published), outlet, "en", "Title of " + id, text, 0, "");
    EventRecord record =
        new EventRecord(
            "r" + id,
            EventDate.day(day, ""),
            EventType.CONSULT,
            Optional.empty(),
            List.of(),
            Set.of(),
            Veracity.ASSERTED,
            List.of(),
            List.of(party("KAZ", "Kazakhstan"), party("UZB", "Uzbekistan")),
            List.of(),
            "talks",
            Optional.empty(),
            new EventRecord.Evidence(0, 0, text.length(), text),
            List.of(),
            0.8);
    return new CodedDocument(document, List.of(record), 1, 1, List.of());
  }

  private static ActorReference party(String code, String name) {
    return new ActorReference(code, "GOV", List.of(), name, name, 0, 0);
  }
}
