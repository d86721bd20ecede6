package org.tarikh.chronicle.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarikh.chronicle.interchange.ImportFormat.PLOVER;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Mode;

class PloverImportTest {
  @Test
  void plover_fieldNamesOfTheExampleBlock_areRead() {
    KeptRecord kept =
        Reading.of(
                PLOVER,
                "{\"id\":\"a7\",\"date\":\"20180601\",\"event\":[\"THREATEN\"],"
                    + "\"mode\":[\"violence\",\"hypothetical\"],"
                    + "\"actor\":[{\"raw_text\":\"the junta\",\"entity_name\":\"Council\","
                    + "\"country_name\":\"Myanmar\",\"sector_code\":\"MIL\","
                    + "\"other_sector_codes\":[\"GOV\"]}],"
                    + "\"recipient\":\"THAGOV\","
                    + "\"event_loc\":{\"city\":\"Mae Sot\",\"country_code\":\"THA\",\"lat\":16.7,"
                    + "\"lon\":98.6}}")
            .only();
    EventRecord record = kept.record();
    assertThat(record.actors())
        .containsExactly(
            new ActorReference(
                "MMR", "MIL", java.util.List.of("GOV"), "the junta", "Council", 0, 0));
    assertThat(record.recipients().get(0).label()).isEqualTo("THA GOV");
    assertThat(record.mode()).contains(Mode.VIOLENCE);
    assertThat(record.auxiliary()).containsExactly(AuxiliaryMode.HYPOTHETICAL);
    assertThat(record.when().start()).contains(LocalDate.of(2018, 6, 1));
    assertThat(record.place().orElseThrow().name()).isEqualTo("Mae Sot");
    assertThat(kept.origin()).isEqualTo("plover");
    assertThat(kept.original()).isEqualTo("a7");
  }

  @Test
  void plover_typesOfOlderDrafts_areTranslated() {
    Reading reading =
        Reading.of(
            PLOVER,
            "{\"id\":\"1\",\"event\":\"DEMAND\",\"mode\":\"change\"}",
            "{\"id\":\"2\",\"event\":[\"INVESTIGATE\",\"ASSAULT\"]}");
    assertThat(reading.records())
        .extracting(k -> k.record().type())
        .containsExactly(EventType.REQUEST, EventType.ACCUSE, EventType.ASSAULT);
    assertThat(reading.records().get(0).record().mode()).contains(Mode.CHANGE);
    assertThat(reading.records()).extracting(k -> k.record().id()).doesNotHaveDuplicates();
  }

  @Test
  void plover_arrayOverManyLines_isRead() {
    Reading reading =
        Reading.of(
            PLOVER,
            "[",
            "  {\"id\": \"1\",",
            "   \"event\": [\"AID\"]},",
            "  {\"id\": \"2\", \"event\": [\"NOTHING\"]},",
            "  {\"id\": \"3\", \"event\": [\"REJECT\"]}",
            "]");
    assertThat(reading.records()).hasSize(2);
    assertThat(reading.told()).containsExactly("rows:4: event: PLOVER has no type 'NOTHING'");
  }

  @Test
  void plover_arrayCutShort_keepsWhatCame() {
    Reading reading = Reading.of(PLOVER, "[{\"id\":\"1\",\"event\":[\"AID\"]},", "{\"id\":");
    assertThat(reading.records()).hasSize(1);
    assertThat(reading.told()).singleElement().asString().contains("no JSON");
  }

  @Test
  void plover_badLines_areReportedAndTheRestGoesIn() {
    Reading reading =
        Reading.of(
            PLOVER,
            "{\"id\":\"1\",\"event\":[\"AID\"]",
            "\"text\"",
            "{\"id\":\"1\",\"event\":[\"AID\"],\"confidence\":7}",
            "{\"id\":\"1\",\"event\":[\"AID\"],\"date\":\"soon\"}",
            "{\"id\":\"1\",\"event\":[\"AID\"]}");
    assertThat(reading.records()).hasSize(1);
    assertThat(reading.told())
        .hasSize(4)
        .allMatch(problem -> problem.matches("rows:[1-4]: .*"), "names file and line");
    assertThat(reading.count()).isEqualTo(new ImportCount(5, 1, 0, 4));
  }
}
