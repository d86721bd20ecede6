package org.tarikh.chronicle.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.interchange.exporting.Exporters;
import org.tarikh.chronicle.interchange.importing.Importers;
import org.tarikh.chronicle.store.Chronicle;
import org.tarikh.chronicle.store.Filter;
import org.tarikh.chronicle.store.Intake;
import org.tarikh.chronicle.store.Report;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.EventDate;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Veracity;

/** Export, then import: the same records, or the part of them that docs/formats.md promises. */
class RoundTripTest {
  private static final int COUNT = 400;

  private final List<KeptRecord> records = records();

  private static List<KeptRecord> records() {
    long seed = System.nanoTime();
    System.out.println("RoundTripTest seed " + seed);
    return new RandomRecords(seed).many(COUNT);
  }

  private static byte[] export(ExportFormat format, List<KeptRecord> records) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new Exporters(Reading.codes(), "0.0")
          .of(format)
          .write(records.stream().map(kept -> new Report(kept, "", "tarikh 0.0")), out);
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
    return out.toByteArray();
  }

  private static Reading roundTrip(ExportFormat out, ImportFormat in, List<KeptRecord> records) {
    Reading reading = Reading.of(in, export(out, records));
    assertThat(reading.problems()).isEmpty();
    return reading;
  }

  @Test
  void plover_exportedAndImported_isTheSameInEveryField() {
    assertThat(roundTrip(ExportFormat.PLOVER, ImportFormat.PLOVER, records).records())
        .isEqualTo(records);
  }

  @Test
  void plover_exportedTwice_isTheSameBytes() {
    byte[] once = export(ExportFormat.PLOVER, records);
    byte[] again = export(ExportFormat.PLOVER, Reading.of(ImportFormat.PLOVER, once).records());
    assertThat(new String(again, StandardCharsets.UTF_8))
        .isEqualTo(new String(once, StandardCharsets.UTF_8));
  }

  @Test
  void gdelt_placesOfOrganisationsAndNamesWithCommas_comeBack() {
    List<EventRecord.EventPlace> places =
        List.of(
            place("Berlaymont", "Berlaymont", "EUR"),
            place("Washington, D.C.", "Washington, D.C.", "USA"),
            place("Graz, Steiermark, Austria", "Graz", "AUT"),
            place("Bahamas, The", "Bahamas, The", "BHS"),
            place("Pristina", "Pristina", "KOS"),
            place("", "", "NOR"));
    List<KeptRecord> given = places.stream().map(place -> organisations(DAY, place)).toList();
    List<KeptRecord> back = roundTrip(ExportFormat.GDELT, ImportFormat.GDELT, given).records();
    assertThat(back)
        .extracting(kept -> kept.record().place().orElseThrow())
        .containsExactlyElementsOf(
            places.stream().flatMap(place -> Collections.nCopies(4, place).stream()).toList());
  }

  @Test
  void tables_dayThatTheyTakeForASlip_isLeftOut() {
    KeptRecord old = organisations(LocalDate.of(700, 1, 1), place("Graz", "Graz", "AUT"));
    List<KeptRecord> given = List.of(old, organisations());
    for (String table : List.of("GDELT", "ICEWS", "POLECAT")) {
      assertThat(
              roundTrip(ExportFormat.valueOf(table), ImportFormat.valueOf(table), given).records())
          .extracting(kept -> kept.record().when().start())
          .containsOnly(Optional.of(DAY));
    }
  }

  @Test
  void tables_unnamedOrganisationsKind_comesBackAsItsCode() {
    // The columns of kinds are all that these tables have for an actor of no state.
    for (String table : List.of("GDELT", "ICEWS")) {
      KeptRecord given = unnamed();
      EventRecord back =
          roundTrip(ExportFormat.valueOf(table), ImportFormat.valueOf(table), List.of(given))
              .records()
              .get(0)
              .record();
      assertThat(back.actors()).extracting(ActorReference::code).containsExactly("IGO");
      assertThat(back.actors()).extracting(ActorReference::sector).containsOnly("");
    }
  }

  private static boolean plain(EventRecord record) {
    return record.when().start().isPresent()
        && record.auxiliary().stream().allMatch(mode -> mode == AuxiliaryMode.HISTORICAL)
        && record.veracity() != Veracity.DENIED;
  }

  private List<KeptRecord> plain() {
    return records.stream().filter(kept -> plain(kept.record())).toList();
  }

  private static String flat(String text) {
    return text.replaceAll("[\\t\\r\\n]+", " ").strip();
  }

  @Test
  void polecat_exportedAndImported_keepsWhatItsColumnsHold() {
    List<KeptRecord> back =
        roundTrip(ExportFormat.POLECAT, ImportFormat.POLECAT, records).records();
    assertThat(back).hasSameSizeAs(plain());
    for (int i = 0; i < back.size(); i++) {
      EventRecord then = plain().get(i).record();
      EventRecord now = back.get(i).record();
      assertThat(now.type()).isEqualTo(then.type());
      assertThat(now.mode()).isEqualTo(then.mode());
      assertThat(now.contexts()).isEqualTo(then.contexts());
      assertThat(now.when().start()).isEqualTo(then.when().start());
      assertThat(parties(now.actors())).isEqualTo(parties(then.actors()));
      assertThat(parties(now.recipients())).isEqualTo(parties(then.recipients()));
      assertThat(now.place().map(EventRecord.EventPlace::geonameId))
          .isEqualTo(then.place().map(EventRecord.EventPlace::geonameId));
      assertThat(now.place().map(EventRecord.EventPlace::country))
          .isEqualTo(then.place().map(EventRecord.EventPlace::country));
      assertThat(back.get(i).source().outlet()).isEqualTo(flat(plain().get(i).source().outlet()));
      assertThat(back.get(i).source().published()).isEqualTo(plain().get(i).source().published());
    }
  }

  private static List<String> parties(List<ActorReference> actors) {
    return actors.stream()
        .map(a -> a.code() + "|" + a.sector() + "|" + flat(a.text().replace(';', ',')))
        .toList();
  }

  @Test
  void gdelt_exportedAndImported_keepsDyadsDatesAndTypes() {
    List<KeptRecord> back = roundTrip(ExportFormat.GDELT, ImportFormat.GDELT, records).records();
    assertThat(back).extracting(k -> k.record().id()).doesNotHaveDuplicates();
    assertThat(dyads(back)).containsExactlyElementsOf(dyads(plain()));
    assertThat(back)
        .extracting(k -> k.record().place().map(EventRecord.EventPlace::latitude))
        .containsAll(
            plain().stream()
                .map(k -> k.record().place().map(EventRecord.EventPlace::latitude))
                .toList());
  }

  @Test
  void icews_exportedAndImported_keepsDyadsDatesAndTypes() {
    List<KeptRecord> back = roundTrip(ExportFormat.ICEWS, ImportFormat.ICEWS, records).records();
    assertThat(sectors(back)).containsExactlyElementsOf(sectors(plain()));
    assertThat(places(back)).containsAll(places(plain()));
  }

  private static TreeSet<String> places(List<KeptRecord> records) {
    TreeSet<String> places = new TreeSet<>();
    records.forEach(k -> k.record().place().ifPresent(p -> places.add(p.name() + p.country())));
    return places;
  }

  @Test
  void icews_actorsAndPlacesOfOrganisations_comeBackInOrder() {
    List<KeptRecord> given = List.of(organisations());
    List<KeptRecord> back = roundTrip(ExportFormat.ICEWS, ImportFormat.ICEWS, given).records();
    assertThat(back).hasSize(4);
    assertThat(back)
        .flatExtracting(k -> k.record().actors())
        .extracting(ActorReference::label, ActorReference::otherSectors)
        .containsExactly(
            tuple("UNO IGO", List.of()),
            tuple("UNO IGO", List.of()),
            tuple("ISM REB", List.of("PRE", "BUS")),
            tuple("ISM REB", List.of("PRE", "BUS")));
    assertThat(back)
        .flatExtracting(k -> k.record().recipients())
        .extracting(ActorReference::label)
        .containsExactly("USA NGO", "IGO", "USA NGO", "IGO");
    assertThat(back)
        .extracting(k -> k.record().place().orElseThrow().country())
        .containsOnly("EUR");
  }

  @Test
  void polecat_actorsAndPlacesOfOrganisations_comeBackInOrder() {
    KeptRecord given = organisations();
    EventRecord back =
        roundTrip(ExportFormat.POLECAT, ImportFormat.POLECAT, List.of(given))
            .records()
            .get(0)
            .record();
    assertThat(back.actors())
        .extracting(ActorReference::label)
        .containsExactly("UNO IGO", "ISM REB");
    assertThat(back.recipients())
        .extracting(ActorReference::label)
        .containsExactly("USA NGO", "IGO");
    assertThat(back.place()).isEqualTo(given.record().place());
  }

  private static final LocalDate DAY = LocalDate.of(2021, 5, 6);

  private static EventRecord.EventPlace place(String text, String name, String country) {
    return new EventRecord.EventPlace(text, name, country, 0, 0, 0);
  }

  private static KeptRecord organisations() {
    return organisations(DAY, place("Berlaymont", "Berlaymont", "EUR"));
  }

  private static KeptRecord organisations(LocalDate day, EventRecord.EventPlace place) {
    List<ActorReference> actors =
        List.of(
            actor("UNO", "IGO", List.of(), "Security Council"),
            actor("ISM", "REB", List.of("PRE", "BUS"), "fighters"));
    return told(day, actors, place);
  }

  private static KeptRecord unnamed() {
    return told(DAY, List.of(actor("", "IGO", List.of(), "allies")), place("Graz", "Graz", "AUT"));
  }

  private static KeptRecord told(
      LocalDate day, List<ActorReference> actors, EventRecord.EventPlace place) {
    EventRecord record =
        new EventRecord(
            "00000000000000aa",
            EventDate.day(day, ""),
            EventType.CONSULT,
            Optional.empty(),
            List.of(),
            Set.of(),
            Veracity.ASSERTED,
            List.of(),
            actors,
            List.of(
                actor("USA", "NGO", List.of(), "a relief group"),
                actor("IGO", "", List.of(), "United Nations panel")),
            "met",
            Optional.of(place),
            new EventRecord.Evidence(0, 0, 0, ""),
            List.of(),
            0.5);
    KeptRecord.Source source =
        new KeptRecord.Source("d", "Gazette", "", "", Optional.empty(), "en");
    return new KeptRecord(record, source, "tarikh", "", "");
  }

  private static ActorReference actor(
      String code, String sector, List<String> others, String text) {
    return new ActorReference(code, sector, others, text, "", 0, 0);
  }

  @Test
  void plover_throughAChronicle_keepsEachCoder(@TempDir Path folder) throws IOException {
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    Stream<Report> reports =
        Stream.of(new Report(organisations(), "s00000000000000aa", "tarikh 0.0 of old"));
    new Exporters(Reading.codes(), "0.0").of(ExportFormat.PLOVER).write(reports, sent);
    ByteArrayOutputStream back = new ByteArrayOutputStream();
    try (Chronicle chronicle = Chronicle.open(folder)) {
      try (Intake intake = chronicle.intake("x", "x", "tarikh of today")) {
        CodedRecords records =
            new CodedRecords() {
              @Override
              public void codedBy(String coder) {
                intake.codedBy(coder);
              }

              @Override
              public void accept(KeptRecord record) {
                intake.accept(record);
              }
            };
        new Importers(Reading.codes())
            .of(ImportFormat.PLOVER)
            .read("x", new ByteArrayInputStream(sent.toByteArray()), records, unused -> {});
        intake.finish();
      }
      chronicle.link(unused -> {});
      new Exporters(Reading.codes(), "0.0")
          .of(ExportFormat.PLOVER)
          .write(chronicle.reports(Filter.all()), back);
    }
    assertThat(back.toString(StandardCharsets.UTF_8))
        .isEqualTo(sent.toString(StandardCharsets.UTF_8));
  }

  /** Date, type, both codes and main sectors of each dyad. */
  private static List<String> dyads(List<KeptRecord> records) {
    return each(records, a -> a.code() + " " + a.sector());
  }

  private static List<String> sectors(List<KeptRecord> records) {
    return each(
        records,
        a -> {
          TreeSet<String> sectors = new TreeSet<>(a.otherSectors());
          sectors.add(a.sector());
          sectors.remove("");
          return a.code() + " " + sectors;
        });
  }

  private static List<String> each(
      List<KeptRecord> records, java.util.function.Function<ActorReference, String> of) {
    List<String> dyads = new ArrayList<>();
    for (KeptRecord kept : records) {
      EventRecord record = kept.record();
      List<ActorReference> to = record.recipients();
      boolean reciprocal = to.isEmpty() && record.actors().size() > 1;
      for (Optional<ActorReference> one : orNobody(record.actors())) {
        for (Optional<ActorReference> other : orNobody(reciprocal ? record.actors() : to)) {
          if (!reciprocal || one.orElseThrow() != other.orElseThrow()) {
            dyads.add(
                record.when().start().orElseThrow()
                    + " "
                    + type(kept)
                    + " "
                    + one.map(of).orElse("")
                    + " > "
                    + other.map(of).orElse(""));
          }
        }
      }
    }
    return dyads.stream().sorted().toList();
  }

  /** Records from CAMEO sets go out under their own code. */
  private static String type(KeptRecord kept) {
    return Stream.of(kept)
        .filter(k -> !k.originalCode().isEmpty())
        .flatMap(k -> Reading.codes().crosswalk().of(k.originalCode()).stream())
        .flatMap(entry -> entry.meaning().stream())
        .map(meaning -> meaning.type().name())
        .findFirst()
        .orElse(kept.record().type().name());
  }

  private static List<Optional<ActorReference>> orNobody(List<ActorReference> actors) {
    return actors.isEmpty()
        ? List.of(Optional.empty())
        : actors.stream().map(Optional::of).toList();
  }
}
