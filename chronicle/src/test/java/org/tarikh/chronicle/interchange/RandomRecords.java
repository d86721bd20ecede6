package org.tarikh.chronicle.interchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.Attribution;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.EventDate;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Mode;
import org.tarikh.coder.event.Veracity;

/** Records at random, with awkward texts. */
final class RandomRecords {
  private static final List<String> CODES =
      List.of("USA", "RUS", "KOS", "ROU", "PSE", "COD", "UNO", "EUR", "IGO", "NGO", "IMG", "");
  private static final List<String> SECTORS =
      List.of("", "GOV", "MIL", "JRN", "MED", "CVL", "REB", "SOC", "PRE", "BUS");
  private static final List<String> TEXTS =
      List.of(
          "the ministry",
          "a \"free\" press",
          "\"quoted whole\"",
          "tab\there",
          "two\nlines\r\nand more",
          "Əhmədov; and, others",
          "战争 & <peace> 🙂",
          "\\backslash\\",
          " spaces ",
          "None",
          "NA",
          "");

  private final Random random;

  RandomRecords(long seed) {
    random = new Random(seed);
  }

  List<KeptRecord> many(int count) {
    List<KeptRecord> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(one(i));
    }
    return all;
  }

  private <T> T any(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private KeptRecord one(int number) {
    EventType type = any(List.of(EventType.values()));
    List<Mode> modes = Mode.of(type);
    Optional<Mode> mode =
        modes.isEmpty() || random.nextBoolean() ? Optional.empty() : Optional.of(any(modes));
    Set<AuxiliaryMode> auxiliary = EnumSet.noneOf(AuxiliaryMode.class);
    if (random.nextInt(4) == 0) {
      auxiliary.add(any(List.of(AuxiliaryMode.values())));
    }
    String text = any(TEXTS);
    EventRecord record =
        new EventRecord(
            String.format(java.util.Locale.ROOT, "%016x", number * 7919L),
            when(),
            type,
            mode,
            random.nextBoolean() ? List.of() : List.of("military", "legal"),
            auxiliary,
            any(List.of(Veracity.values())),
            random.nextBoolean()
                ? List.of()
                : List.of(new Attribution(any(TEXTS), "outlet", any(CODES), "", 3, 9)),
            actors(),
            actors(),
            any(TEXTS),
            place(),
            new EventRecord.Evidence(random.nextInt(9), 11, 11 + text.length(), text),
            List.of("lexicon/a.txt:1 A hit R = ASSAULT", "future"),
            random.nextInt(101) / 100.0);
    return random.nextBoolean()
        ? new KeptRecord(record, source(number), "tarikh", "", "")
        : new KeptRecord(record, source(number), "gdelt", "9000" + number, "042");
  }

  private EventDate when() {
    LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(12000));
    return switch (random.nextInt(5)) {
      case 0 -> EventDate.unknown();
      case 1 ->
          new EventDate(
              Optional.of(day), Optional.of(day.plusDays(20)), EventDate.Precision.MONTH, "");
      default -> EventDate.day(day, random.nextBoolean() ? "" : "on Monday");
    };
  }

  private List<ActorReference> actors() {
    List<ActorReference> actors = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      String sector = any(SECTORS);
      boolean one = sector.isEmpty() || random.nextBoolean();
      List<String> others = one ? List.of() : List.of("LAB", "AGR");
      actors.add(
          new ActorReference(
              any(CODES), sector, others, "actor " + any(TEXTS), any(TEXTS), i, i + 5));
    }
    return actors;
  }

  private Optional<EventRecord.EventPlace> place() {
    return switch (random.nextInt(4)) {
      case 0 -> Optional.empty();
      case 3 -> Optional.of(new EventRecord.EventPlace("the Hall", "Hall", "UNO", 0, 0, 0));
      case 1 -> Optional.of(new EventRecord.EventPlace("Hill " + any(TEXTS), "Hill", "", 0, 0, 0));
      default ->
          Optional.of(
              new EventRecord.EventPlace(
                  "the town", "Town", "FRA", 77, 48.25, -random.nextInt(90)));
    };
  }

  private KeptRecord.Source source(int number) {
    return new KeptRecord.Source(
        "doc " + number,
        "Outlet " + any(TEXTS),
        any(TEXTS),
        random.nextBoolean() ? "" : "https://www.paper.example/" + number,
        random.nextBoolean() ? Optional.empty() : Optional.of(LocalDate.of(2020, 2, 29)),
        "en");
  }
}
