package org.tarikh.chronicle.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tarikh.chronicle.Texts;
import org.tarikh.chronicle.state.States;
import org.tarikh.coder.event.EventDate;
import org.tarikh.coder.event.EventType;

class EnglishTest {
  private final Wording wording = new Wording(new Naming(States.load()));

  @Test
  void count_oneNoneMany_agreesInNumber() {
    assertThat(English.count(1, "story")).isEqualTo("one story");
    assertThat(English.count(0, "story")).isEqualTo("no stories");
    assertThat(English.count(12, "day")).isEqualTo("twelve days");
    assertThat(English.count(1204, "act of aid", "acts of aid")).isEqualTo("1,204 acts of aid");
  }

  @Test
  void of_partAndWhole_countsAsPeopleSayIt() {
    assertThat(English.of(1, 1)).isEqualTo("the only");
    assertThat(English.of(2, 2)).isEqualTo("both");
    assertThat(English.of(4, 4)).isEqualTo("all four");
    assertThat(English.of(0, 3)).isEqualTo("none of the three");
    assertThat(English.of(2, 5)).isEqualTo("two of the five");
  }

  @Test
  void list_items_areJoinedAndCut() {
    assertThat(English.list(List.of())).isEmpty();
    assertThat(English.list(List.of("A", "B", "C"))).isEqualTo("A, B and C");
    assertThat(English.list(List.of("A", "B", "C", "D"), 3)).isEqualTo("A, B and two others");
  }

  @Test
  void onDate_precision_choosesThePreposition() {
    LocalDate day = LocalDate.parse("2009-03-04");
    assertThat(English.onDate(day, EventDate.Precision.DAY)).isEqualTo("on 4 March 2009");
    assertThat(English.onDate(day, EventDate.Precision.MONTH)).isEqualTo("in March 2009");
    assertThat(English.onDate(day, EventDate.Precision.YEAR)).isEqualTo("in 2009");
  }

  @Test
  void sentence_text_beginsWithCapitalAndEndsOnce() {
    assertThat(English.sentence("the end")).isEqualTo("The end.");
    assertThat(English.sentence("It ended.")).isEqualTo("It ended.");
  }

  @Test
  void sentence_withoutClauseInEvidence_isBuiltFromTypeAndParties() {
    var story =
        Texts.text("a", "2009-03-04", EventType.THREATEN, "Harsh words fell in Lima.")
            .actor("PER")
            .recipient("USA")
            .story();
    assertThat(wording.sentence(story)).isEqualTo("Peru threatened the United States.");
    assertThat(wording.dated(story))
        .isEqualTo("On 4 March 2009 Peru threatened the United States.");
  }
}
