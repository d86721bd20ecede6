package org.tarikh.chronicle.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.coder.CodedDocument;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.Attribution;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.EventDate;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Mode;
import org.tarikh.coder.event.Veracity;
import org.tarikh.language.read.Document;

/** Documents and records made up at random: the same seed makes the same ones. */
final class Samples {
  static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

  private static final List<String> CODES =
      List.of("RUS", "UKR", "KAZ", "CHN", "USA", "TUR", "UZB", "KGZ", "EUR", "");
  private static final List<String> SECTORS = List.of("GOV", "MIL", "CVL", "BUS", "");
  private static final List<String> WORDS =
      List.of(
          "gas", "transit", "border", "talks", "envoy", "wheat", "railway", "troops", "Şymkent");
  private static final List<String> CONTEXTS =
      List.of("military", "economic", "diplomatic", "environment");
  private static final List<String> OUTLETS = List.of("Steppe Courier", "Harbour Post", "");

  private final Random random;

  Samples(long seed) {
    random = new Random(seed);
  }

  /** A document of up to three sentences, each with up to two records. */
  CodedDocument document(int number) {
    StringBuilder text = new StringBuilder();
    List<int[]> spans = new ArrayList<>();
    for (int s = 0; s <= random.nextInt(3); s++) {
      int start = text.length();
      text.append("Report ").append(number).append(" tells of ").append(pick(WORDS));
      text.append(" and ").append(pick(WORDS)).append(" 𝄞 near the river.");
      spans.add(new int[] {start, text.length()});
      text.append('\n');
    }
    Optional<LocalDate> day = Optional.of(day());
    Document document =
        new Document(
            "doc" + number, day, pick(OUTLETS), "en", "Title " + number, text.toString(), 0, "");
    List<EventRecord> records = new ArrayList<>();
    for (int s = 0; s < spans.size(); s++) {
      int[] span = spans.get(s);
      EventRecord.Evidence evidence =
          new EventRecord.Evidence(s, span[0], span[1], text.substring(span[0], span[1]));
      for (int r = 0; r <= random.nextInt(2); r++) {
        records.add(record("r" + number + "-" + s + "-" + r, evidence));
      }
    }
    return new CodedDocument(document, records, spans.size(), spans.size(), List.of());
  }

  /** A record of a data set, without a document. */
  KeptRecord imported(int number) {
    return imported(number, "Line " + number + " tells of " + pick(WORDS) + " and " + pick(WORDS));
  }

  /** The same with {@code telling} as its sentence, which two of three records have. */
  KeptRecord imported(int number, String telling) {
    String text = telling + ".";
    EventRecord.Evidence evidence =
        number % 3 == 0
            ? new EventRecord.Evidence(0, 0, 0, "")
            : new EventRecord.Evidence(0, 0, text.length(), text);
    KeptRecord.Source source =
        new KeptRecord.Source(
            "source" + number / 2,
            "Outlet " + number / 2 % 7,
            "",
            "https://example.org/" + number / 2,
            number / 2 % 5 == 0 ? Optional.empty() : Optional.of(FIRST_DAY.plusDays(number / 2)),
            "en");
    return new KeptRecord(
        record("i" + number, evidence), source, "icews", String.valueOf(number), "0231");
  }

  private EventRecord record(String id, EventRecord.Evidence evidence) {
    EventType type = EventType.values()[random.nextInt(EventType.values().length)];
    List<Mode> modes = Mode.of(type);
    Optional<Mode> mode =
        modes.isEmpty() || random.nextBoolean()
            ? Optional.empty()
            : Optional.of(modes.get(random.nextInt(modes.size())));
    Set<AuxiliaryMode> auxiliary = EnumSet.noneOf(AuxiliaryMode.class);
    if (random.nextInt(4) == 0) {
      auxiliary.add(AuxiliaryMode.values()[random.nextInt(4)]);
    }
    return new EventRecord(
        id,
        random.nextInt(10) == 0 ? EventDate.unknown() : EventDate.day(day(), "on Monday"),
        type,
        mode,
        random.nextBoolean() ? List.of() : List.of(pick(CONTEXTS)),
        auxiliary,
        Veracity.values()[random.nextInt(4)],
        random.nextInt(3) > 0
            ? List.of()
            : List.of(new Attribution("the ministry", "organisation", pick(CODES), "", 0, 3)),
        parties(1 + random.nextInt(2)),
        parties(random.nextInt(3)),
        pick(WORDS),
        random.nextBoolean()
            ? Optional.empty()
            : Optional.of(new EventRecord.EventPlace("Aktau", "Aktau", "KAZ", 610612, 43.65, 51.2)),
        evidence,
        List.of("lexicon/x.txt:" + random.nextInt(99) + " A act R = X"),
        random.nextInt(100) / 100.0);
  }

  private List<ActorReference> parties(int count) {
    List<ActorReference> parties = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String name = random.nextBoolean() ? "" : "Ministry of " + pick(WORDS);
      List<String> others = random.nextInt(5) == 0 ? List.of("ELI") : List.of();
      parties.add(
          new ActorReference(pick(CODES), pick(SECTORS), others, "the " + pick(WORDS), name, i, 9));
    }
    return parties;
  }

  private LocalDate day() {
    return FIRST_DAY.plusDays(random.nextInt(9000));
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
