package org.tarikh.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.store.Chronicle;
import org.tarikh.chronicle.store.Intake;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.Attribution;
import org.tarikh.coder.event.EventDate;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Veracity;

/** A small record of Kazakhstan, 2019 to 2022, made up for tests. */
final class KazakhRecord {
  private KazakhRecord() {}

  /** Keeps it in {@code folder}, linked into stories. */
  static void keep(Path folder) {
    try (Chronicle chronicle = Chronicle.open(folder)) {
      try (Intake intake = chronicle.intake("test", "1", "test")) {
        for (int month = 0; month < 48; month++) {
          LocalDate day = LocalDate.of(2019, 1, 9).plusMonths(month);
          intake.accept(act(day, EventType.CONSULT, month < 36 ? "RUS" : "TUR", "talks with"));
          if (month % 3 == 0) {
            intake.accept(act(day.plusDays(4), EventType.AGREE, "CHN", "promised a road to"));
          }
          if (month > 37) {
            intake.accept(act(day.plusDays(9), EventType.REJECT, "RUS", "refused"));
            intake.accept(act(day.plusDays(2), EventType.COOPERATE, "DEU", "worked with"));
          }
        }
        intake.finish();
      }
      chronicle.link(done -> {});
    }
  }

  private static KeptRecord act(LocalDate day, EventType type, String other, String words) {
    String text = "Kazakhstan " + words + " " + other + ", the Steppe Agency said.";
    EventRecord record =
        new EventRecord(
            day + " " + type + " " + other,
            EventDate.day(day, ""),
            type,
            Optional.empty(),
            List.of(),
            Set.of(),
            Veracity.ATTRIBUTED,
            List.of(new Attribution("Steppe Agency", "outlet", "KAZ", "", 0, 1)),
            List.of(actor("KAZ", "Kazakhstan")),
            List.of(actor(other, other)),
            words,
            Optional.empty(),
            new EventRecord.Evidence(0, 0, text.length(), text),
            List.of(),
            0.8);
    String outlet = day.getDayOfMonth() == 9 ? "Gazette" : "Courier";
    return new KeptRecord(
        record,
        new KeptRecord.Source(day + other, outlet, "News", "", Optional.of(day), "en"),
        "tarikh",
        "",
        "");
  }

  private static ActorReference actor(String code, String name) {
    return new ActorReference(code, "GOV", List.of(), name, name, 0, 1);
  }
}
