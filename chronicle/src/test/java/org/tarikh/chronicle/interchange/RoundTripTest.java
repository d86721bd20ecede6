package org.tarikh.chronicle.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.interchange.exporting.Exporters;
import org.tarikh.chronicle.store.Report;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.EventRecord;
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
    // ICEWS tells states alone: international actors have no column of their own.
    assertThat(states(back)).containsExactlyElementsOf(states(plain()));
  }

  /** Date, type, both codes and main sectors of each dyad. */
  private static List<String> dyads(List<KeptRecord> records) {
    return each(records, a -> a.code() + " " + a.sector());
  }

  private static List<String> states(List<KeptRecord> records) {
    return each(
        records,
        a -> {
          boolean state = !Reading.codes().countries().name(a.code()).isEmpty();
          TreeSet<String> sectors = new TreeSet<>(a.otherSectors());
          sectors.add(a.sector());
          sectors.remove("");
          // ICEWS has no word for disputed areas.
          sectors.remove("PRE");
          return (state ? a.code() : "") + " " + sectors;
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
