package org.tarikh.chronicle.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tarikh.chronicle.interchange.codes.Countries;
import org.tarikh.chronicle.interchange.codes.Crosswalk;
import org.tarikh.chronicle.interchange.codes.Meaning;
import org.tarikh.chronicle.interchange.codes.Sectors;
import org.tarikh.chronicle.interchange.codes.TypeNames;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Mode;
import org.tarikh.coder.lexicon.KnowledgeFile;
import org.tarikh.language.KnowledgeException;

class CodesTest {
  private static final Crosswalk CROSSWALK = Reading.codes().crosswalk();

  private static KnowledgeFile file(String... lines) {
    List<KnowledgeFile.Line> numbered = new java.util.ArrayList<>();
    for (String line : lines) {
      numbered.add(new KnowledgeFile.Line(numbered.size() + 1, line));
    }
    return new KnowledgeFile("some.txt", numbered);
  }

  private static Optional<Meaning> meaning(String code) {
    return CROSSWALK.of(code).orElseThrow().meaning();
  }

  @Test
  void crosswalk_everyRoot_followsThePublishedRule() {
    for (int root = 1; root <= 20; root++) {
      String code = root < 10 ? "0" + root : root + "";
      assertThat(CROSSWALK.entries()).containsKey(code);
    }
    assertThat(meaning("01")).isEmpty();
    assertThat(meaning("02")).isEmpty();
    assertThat(meaning("03").orElseThrow().type()).isEqualTo(EventType.AGREE);
    assertThat(meaning("082").orElseThrow().type()).isEqualTo(EventType.CONCEDE);
    assertThat(meaning("0871").orElseThrow().mode()).contains(Mode.CEASEFIRE);
    assertThat(meaning("09").orElseThrow().mode()).contains(Mode.INVESTIGATE);
    assertThat(meaning("106").orElseThrow().type()).isEqualTo(EventType.REQUEST);
    assertThat(meaning("163").orElseThrow().type()).isEqualTo(EventType.COERCE);
    assertThat(meaning("20").orElseThrow().type()).isEqualTo(EventType.ASSAULT);
  }

  @Test
  void crosswalk_everyContext_isOneOfPlovers() {
    List<String> known =
        KnowledgeFile.load("contexts/contexts.txt").lines().stream()
            .map(line -> line.text().split("\\|")[0].strip())
            .toList();
    CROSSWALK
        .entries()
        .forEach((code, entry) -> assertThat(known).as(code).containsAll(entry.contexts()));
  }

  @Test
  void crosswalk_scalesThatDiffer_areBothKept() {
    assertThat(CROSSWALK.of("164").orElseThrow().goldstein()).isEqualTo(-7.0);
    assertThat(CROSSWALK.of("164").orElseThrow().intensity()).isEqualTo(-6.5);
  }

  @Test
  void cameo_ofEveryTypeAndMode_comesBackAsTheSameType() {
    for (EventType type : EventType.values()) {
      assertThat(meaning(CROSSWALK.cameo(type, Optional.empty())).orElseThrow().type())
          .isEqualTo(type);
      for (Mode mode : Mode.of(type)) {
        assertThat(meaning(CROSSWALK.cameo(type, Optional.of(mode))).orElseThrow().type())
            .as(mode.toString())
            .isEqualTo(type);
      }
    }
  }

  @Test
  void files_badLine_stopWithFileAndLine() {
    assertThatThrownBy(() -> Crosswalk.of(file("03 = AGREE | | 4 | a", "04 = TALK | | 1 | b")))
        .isInstanceOf(KnowledgeException.class)
        .hasMessage("knowledge/some.txt:2: PLOVER has no type 'TALK'");
    assertThatThrownBy(() -> Crosswalk.of(file("04 = CONSULT:fax | | 1 | b")))
        .hasMessageContaining(":1: CONSULT has no mode 'fax'");
    assertThatThrownBy(() -> Crosswalk.of(file("04 = CONSULT | | 11 | b")))
        .hasMessageContaining("no number from -10 to 10");
    assertThatThrownBy(() -> Crosswalk.of(file("04 = CONSULT | | 1 | b", "04 = AID | | 1 | b")))
        .hasMessageContaining(":2: code 04 stands here twice");
    assertThatThrownBy(() -> TypeNames.of(file("acled | Battles = ASSAULT sideways")))
        .hasMessageContaining("neither both nor reversed");
    assertThatThrownBy(() -> Sectors.of(file("cameo | MED | NURSE")))
        .hasMessageContaining("PLOVER has no sector 'NURSE'");
    assertThatThrownBy(() -> Countries.of(file("AFG | AF | 700 |"), file("AFG | Afghanistan | |")))
        .hasMessageContaining("expected 'ISO3");
    assertThatThrownBy(() -> Countries.of(file("AFG | AF | 700 | |", "ALB | AF | 339 | |"), file()))
        .hasMessageContaining(":2: AF stands here twice");
  }

  @Test
  void countries_pairsThatAreMixedUpOften_areTold() {
    Countries countries = Reading.codes().countries();
    assertThat(countries.ofFips("SP")).isEqualTo("ESP");
    assertThat(countries.ofFips("CH")).isEqualTo("CHN");
    assertThat(countries.ofFips("SZ")).isEqualTo("CHE");
    assertThat(countries.ofFips("GZ")).isEqualTo("PSE");
    assertThat(countries.ofGleditschWard("678")).isEqualTo("YEM");
    assertThat(countries.ofCameo("TMP")).isEqualTo("TLS");
    assertThat(countries.ofCameo("AFR")).isEmpty();
    assertThat(countries.ofName("russian federation")).isEqualTo("RUS");
    assertThat(countries.ofName("the Democratic Republic of Congo")).isEqualTo("COD");
  }
}
