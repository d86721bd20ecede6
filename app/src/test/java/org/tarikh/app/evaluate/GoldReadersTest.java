package org.tarikh.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarikh.language.TarikhException;

class GoldReadersTest {
  @Test
  void read_archiveAndFolder_giveTheSameTexts(@TempDir Path folder) throws Exception {
    Path archive = folder.resolve("a.tgz");
    Archives.write(archive, "x/one.txt", "één", "x/two.txt", "b".repeat(1500));
    Path unpacked = folder.resolve("u");
    Files.createDirectories(unpacked.resolve("x"));
    Files.writeString(unpacked.resolve("x/one.txt"), "één");
    Files.writeString(unpacked.resolve("x/two.txt"), "b".repeat(1500));
    assertThat(TextArchive.read(archive)).isEqualTo(TextArchive.read(unpacked)).hasSize(2);
  }

  @Test
  void of_calendarValues_spanTheirDays() {
    assertThat(CalendarValue.of("1998-Q2"))
        .contains(new CalendarValue(LocalDate.of(1998, 4, 1), LocalDate.of(1998, 6, 30)));
    assertThat(CalendarValue.of("1998-W09-WE"))
        .contains(new CalendarValue(LocalDate.of(1998, 2, 28), LocalDate.of(1998, 3, 1)));
    assertThat(CalendarValue.of("1998-WI"))
        .contains(new CalendarValue(LocalDate.of(1998, 12, 1), LocalDate.of(1999, 2, 28)));
    assertThat(CalendarValue.known("PAST_REF")).isFalse();
    assertThat(CalendarValue.known("1998-13")).isFalse();
  }

  @Test
  void parse_attributionOfTwoPieces_holdsBoth() {
    List<AttributionMarkup.Cited> cited =
        AttributionMarkup.parse(
            "T1\tContent 0 5;20 25\tx\nT2\tSource 7 9\ty\nE1\tAttribution:T3 Content:T1 Source:T2");
    assertThat(cited).hasSize(1);
    assertThat(cited.get(0).contains(4)).isTrue();
    assertThat(cited.get(0).contains(10)).isFalse();
    assertThat(cited.get(0).contains(24)).isTrue();
  }

  @Test
  void replace_documentWithoutMarks_saysWhichAreNeeded(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("a.md");
    Files.writeString(file, "No marks.");
    assertThatThrownBy(() -> new MarkedDocument(file).replace(List.of("x")))
        .isInstanceOf(TarikhException.class)
        .hasMessageContaining(MarkedDocument.BEGIN);
    assertThat(Files.readString(file)).isEqualTo("No marks.");
  }

  @Test
  void reliability_halfRightAtHalf_hasNoErrorOfCalibration() {
    Reliability reliability = new Reliability();
    reliability.add(0.5, true);
    reliability.add(0.5, false);
    reliability.add(1.0, true);
    assertThat(reliability.calibrationError()).isZero();
    assertThat(reliability.brier()).isLessThan(reliability.constantBrier());
    assertThat(reliability.rows())
        .containsExactly("| .5–.6 | 2 | 0.50 | 0.50 |", "| .9–1.0 | 1 | 1.00 | 1.00 |");
  }

  @Test
  void scores_oneOfThreeWrong_areCounted() {
    TypeScores scores = new TypeScores();
    scores.add("AID", "AID");
    scores.add("AID", "AID");
    scores.add("AGREE", "AID");
    assertThat(scores.accuracy()).isEqualTo(2 / 3.0);
    assertThat(scores.macroF1()).isEqualTo(0.4);
  }
}
