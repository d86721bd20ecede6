package org.tarikh.chronicle.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarikh.chronicle.interchange.ImportFormat.ACLED;
import static org.tarikh.chronicle.interchange.ImportFormat.GDELT;
import static org.tarikh.chronicle.interchange.ImportFormat.ICEWS;
import static org.tarikh.chronicle.interchange.ImportFormat.PHOENIX;
import static org.tarikh.chronicle.interchange.ImportFormat.POLECAT;
import static org.tarikh.chronicle.interchange.ImportFormat.UCDP;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.EventDate;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Mode;
import org.tarikh.coder.event.Veracity;

class ImportTest {
  @Test
  void gdelt_threeWidthsInOneFile_allGiveTheSameEvent() {
    Reading reading =
        Reading.of(
            GDELT,
            Rows.gdelt(57, "GLOBALEVENTID=1"),
            Rows.gdelt(58, "GLOBALEVENTID=2"),
            Rows.gdelt(61, "GLOBALEVENTID=3"));
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.records()).hasSize(3);
    for (KeptRecord kept : reading.records()) {
      assertThat(kept.record().type()).isEqualTo(EventType.ACCUSE);
      assertThat(kept.record().mode()).contains(Mode.DISAPPROVE);
      assertThat(kept.record().when().start()).contains(LocalDate.of(2019, 3, 11));
      assertThat(kept.record().place().orElseThrow().country()).isEqualTo("AUS");
      assertThat(kept.record().place().orElseThrow().longitude()).isEqualTo(148.25);
      assertThat(kept.source().published()).contains(LocalDate.of(2019, 3, 12));
    }
    assertThat(reading.records())
        .extracting(k -> k.source().outlet())
        .last()
        .isEqualTo("gazette.example");
  }

  @Test
  void gdelt_twoCountrySystems_areKeptApart() {
    KeptRecord kept = Reading.of(GDELT, Rows.gdelt(61)).only();
    // AS is Australia in FIPS and American Samoa in ISO; ROM is CAMEO's Romania; EUR is a
    // continent.
    assertThat(kept.record().place().orElseThrow().country()).isEqualTo("AUS");
    assertThat(kept.record().actors()).extracting(ActorReference::code).containsExactly("ROU");
    assertThat(kept.record().recipients()).extracting(ActorReference::code).containsExactly("");
  }

  @Test
  void gdelt_codesOfMediaHealthAndGroups_meanWhatCameoMeans() {
    assertThat(Reading.of(GDELT, Rows.gdelt(61)).only().record().recipients())
        .extracting(ActorReference::sector)
        .containsExactly("JRN");
    EventRecord record =
        Reading.of(
                GDELT,
                Rows.gdelt(
                    61,
                    "Actor1CountryCode=",
                    "Actor1KnownGroupCode=UNO",
                    "Actor1Type1Code=IGO",
                    "Actor1Type2Code=HLH",
                    "Actor2CountryCode=",
                    "Actor2KnownGroupCode=EEC",
                    "Actor2Type1Code="))
            .only()
            .record();
    assertThat(record.actors()).extracting(ActorReference::label).containsExactly("UNO MED");
    assertThat(record.recipients()).extracting(ActorReference::label).containsExactly("EUR");
  }

  @Test
  void gdelt_codeAndQuadClass_codeIsKeptVerbatimAndQuadComesFromType() {
    KeptRecord kept = Reading.of(GDELT, Rows.gdelt(61, "EventCode=141", "QuadClass=3")).only();
    assertThat(kept.originalCode()).isEqualTo("141");
    assertThat(kept.original()).isEqualTo("700000001");
    assertThat(kept.origin()).isEqualTo("gdelt");
    assertThat(kept.record().type().quad()).isEqualTo(4);
    assertThat(kept.record().steps().get(0)).startsWith("crosswalk.txt:").contains("141");
  }

  @Test
  void gdelt_statementsAndAppeals_areLeftOutAndCounted() {
    Reading reading =
        Reading.of(GDELT, Rows.gdelt(61, "EventCode=010"), Rows.gdelt(61, "EventCode=0231"));
    assertThat(reading.count()).isEqualTo(new ImportCount(2, 0, 2, 0));
  }

  @Test
  void gdelt_codeWithoutItsZero_isFound() {
    KeptRecord kept = Reading.of(GDELT, Rows.gdelt(61, "EventCode=57")).only();
    assertThat(kept.record().type()).isEqualTo(EventType.SUPPORT);
    assertThat(kept.originalCode()).isEqualTo("57");
  }

  @Test
  void icews_sameIdOnTwoDays_areTwoRecords() {
    Reading reading =
        Reading.of(ICEWS, Rows.icewsHeader(), Rows.icews(), Rows.icews("Event Date=2013-05-02"));
    assertThat(reading.records()).extracting(k -> k.record().id()).doesNotHaveDuplicates();
    assertThat(reading.records()).extracting(KeptRecord::original).containsOnly("4100");
  }

  @Test
  void icews_sectorsInAnyOrder_giveTheSameActor() {
    EventRecord one = Reading.of(ICEWS, Rows.icewsHeader(), Rows.icews()).only().record();
    EventRecord other =
        Reading.of(ICEWS, Rows.icewsHeader(), Rows.icews("Source Sectors=\"Police,Government\""))
            .only()
            .record();
    assertThat(one.actors()).isEqualTo(other.actors());
    assertThat(one.actors().get(0).label()).isEqualTo("LVA COP");
    assertThat(one.recipients().get(0).label()).isEqualTo("BLR CRM");
  }

  @Test
  void icews_badCode_isReportedWithLineAndColumn() {
    Reading reading =
        Reading.of(ICEWS, Rows.icewsHeader(), Rows.icews("CAMEO Code=13y"), Rows.icews());
    assertThat(reading.records()).hasSize(1);
    assertThat(reading.told()).containsExactly("rows:2: CAMEO Code: '13y' is no CAMEO code");
  }

  @Test
  void icews_quotedTab_isPartOfItsField() {
    KeptRecord kept =
        Reading.of(
                ICEWS,
                Rows.icewsHeader(),
                Rows.icews("Publisher=\"Baltic\tCourier\"", "Source Name=\"Guard \"\"A\"\"\""))
            .only();
    assertThat(kept.source().outlet()).isEqualTo("Baltic\tCourier");
    assertThat(kept.record().actors().get(0).text()).isEqualTo("Guard \"A\"");
  }

  @Test
  void icews_loneQuote_costsNothing() {
    Reading reading =
        Reading.of(
            ICEWS,
            Rows.icewsHeader(),
            Rows.icews("Source Name=\"Guard of the border"),
            Rows.icews());
    assertThat(reading.records()).hasSize(2);
    assertThat(reading.records().get(0).record().actors().get(0).text())
        .isEqualTo("\"Guard of the border");
  }

  @Test
  void polecat_row_isReadWithNoneAsNothing() {
    KeptRecord kept = Reading.of(POLECAT, Rows.polecatHeader(), Rows.polecat()).only();
    EventRecord record = kept.record();
    assertThat(record.mode()).contains(Mode.ASSIST);
    assertThat(record.contexts()).containsExactly("military", "economic");
    ActorReference actor = record.actors().get(0);
    assertThat(actor)
        .isEqualTo(
            new ActorReference(
                "TCD", "GOV", List.of("MIL"), "N'Djamena", "Government of Chad", 0, 0));
    assertThat(record.recipients().get(0).label()).isEqualTo("FRA");
    assertThat(record.place().orElseThrow().geonameId()).isEqualTo(2436400);
    assertThat(kept.source().language()).isEqualTo("fr");
  }

  @Test
  void polecat_headlineInHeaderOnly_isPassedOver() {
    String header = Rows.polecatHeader().replace("\tVersion", "\tHeadline\tVersion");
    assertThat(Reading.of(POLECAT, header, Rows.polecat()).problems()).isEmpty();
    assertThat(Reading.of(POLECAT, header, Rows.polecatHeader(), Rows.polecat()).records())
        .hasSize(1);
  }

  @Test
  void polecat_severalActors_keepTheirOrder() {
    EventRecord record =
        Reading.of(
                POLECAT,
                Rows.polecatHeader(),
                Rows.polecat(
                    "Actor Name=Niger; None; Mali",
                    "Actor Country=NER; None; MLI",
                    "Actor Name Raw=Niamey; the allies; Bamako",
                    "Primary Actor Sector=GOV; MIL; None",
                    "Actor Sectors=GOV; MIL"))
            .only()
            .record();
    assertThat(record.actors())
        .extracting(ActorReference::label)
        .containsExactly("NER GOV", "MIL", "MLI");
  }

  @Test
  void phoenix_row_isRead() {
    KeptRecord kept = Reading.of(PHOENIX, Rows.phoenix()).only();
    assertThat(kept.record().actors().get(0).label()).isEqualTo("PAK MIL");
    assertThat(kept.record().recipients().get(0).label()).isEqualTo("IMG REB");
    assertThat(kept.record().recipients().get(0).otherSectors()).containsExactly("CVL");
    assertThat(kept.source().url()).isEqualTo("http://one.example/x");
    assertThat(kept.source().outlet()).isEqualTo("one");
    assertThat(kept.record().place().orElseThrow().country()).isEqualTo("PAK");
  }

  @Test
  void acled_battle_hasNoDoer() {
    EventRecord record = Reading.of(ACLED, Rows.acledHeader(), Rows.acled()).only().record();
    assertThat(record.actors())
        .extracting(ActorReference::label)
        .containsExactly("KEN COP", "KEN PRM");
    assertThat(record.recipients()).isEmpty();
    assertThat(record.evidence().text()).contains("raiders met at the ford");
    assertThat(record.confidence()).isEqualTo(1);
  }

  @Test
  void acled_forceAgainstProtesters_isDoneByTheSecond() {
    EventRecord record =
        Reading.of(
                ACLED,
                Rows.acledHeader(),
                Rows.acled(
                    "event_type=Protests",
                    "sub_event_type=Excessive force against protesters",
                    "actor1=Protesters (Togo)",
                    "inter1=Protesters",
                    "actor2=Military Forces of Togo (2005-)",
                    "inter2=State Forces",
                    "country=Togo"))
            .only()
            .record();
    assertThat(record.type()).isEqualTo(EventType.ASSAULT);
    assertThat(record.actors().get(0).label()).isEqualTo("TGO MIL");
    assertThat(record.recipients().get(0).label()).isEqualTo("TGO CVL");
  }

  @Test
  void acled_notesOverSeveralLines_areOneRow() {
    Reading reading =
        Reading.of(
            ACLED,
            Rows.acledHeader(),
            Rows.acled("notes=First line,\nthen a \"second\",\nthen a third."),
            Rows.acled("event_id_cnty=KEN901", "time_precision=3"));
    assertThat(reading.records()).hasSize(2);
    assertThat(reading.records().get(0).record().evidence().text())
        .isEqualTo("First line,\nthen a \"second\",\nthen a third.");
    EventDate month = reading.records().get(1).record().when();
    assertThat(month.precision()).isEqualTo(EventDate.Precision.MONTH);
    assertThat(month.end()).contains(LocalDate.of(2021, 6, 30));
  }

  @Test
  void ucdp_oneSidedViolence_hasDoerVictimAndSpeaker() {
    KeptRecord kept = Reading.of(UCDP, Rows.ucdpHeader(), Rows.ucdp()).only();
    EventRecord record = kept.record();
    assertThat(record.actors().get(0).label()).isEqualTo("SDN REB");
    assertThat(record.recipients().get(0).label()).isEqualTo("SDN CVL");
    assertThat(record.veracity()).isEqualTo(Veracity.ATTRIBUTED);
    assertThat(record.attributions().get(0).text()).isEqualTo("village elder");
    assertThat(record.when().end()).contains(LocalDate.of(2004, 3, 3));
    assertThat(kept.source().outlet()).isEqualTo("Desert Agency");
  }

  @Test
  void ucdp_stateBasedViolence_hasBothSidesAsActors() {
    EventRecord record =
        Reading.of(
                UCDP,
                Rows.ucdpHeader(),
                Rows.ucdp(
                    "type_of_violence=1",
                    "side_a=Government of Sudan",
                    "gwnoa=625",
                    "side_b=Army of the Dunes"))
            .only()
            .record();
    assertThat(record.actors())
        .extracting(ActorReference::label)
        .containsExactly("SDN GOV", "SDN REB");
  }
}
