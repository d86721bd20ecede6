package org.tarikh.chronicle.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tarikh.chronicle.StoryFiles;
import org.tarikh.chronicle.Texts;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Veracity;

class DisagreementsTest {
  @Test
  void of_oneReport_findsNone() {
    assertThat(Disagreements.of(List.of(told("a", "2010-05-01", "CHL").story()))).isEmpty();
  }

  @Test
  void of_oneDocument_doesNotContradictItself() {
    var one = told("a", "2010-05-01", "CHL").document("d", 1).report();
    var other = told("b", "2010-05-01", "BRA").document("d", 2).report();
    assertThat(Disagreements.of(List.of(StoryFiles.story(List.of(one, other))))).isEmpty();
  }

  @Test
  void of_reportThatNamesMore_tellsMoreNotOtherwise() {
    var one = told("a", "2010-05-01", "CHL").report();
    var more = told("b", "2010-05-01", "CHL", "BRA").report();
    assertThat(Disagreements.of(List.of(StoryFiles.story(List.of(one, more))))).isEmpty();
  }

  @Test
  void of_otherRecipient_differsOnWhom() {
    var one = told("a", "2010-05-01", "CHL").report();
    var other = told("b", "2010-05-01", "BRA").report();
    List<Disagreement> found = Disagreements.of(List.of(StoryFiles.story(List.of(one, other))));
    assertThat(found).extracting(Disagreement::point).containsExactly(Disagreement.Point.WHOM);
    assertThat(found.get(0).sides())
        .extracting(Disagreement.Side::account)
        .containsExactly("BRA", "CHL");
  }

  @Test
  void of_datesWithinThreeDays_areTheSame() {
    var one = told("a", "2010-05-01", "CHL").report();
    var later = told("b", "2010-05-04", "CHL").report();
    assertThat(Disagreements.of(List.of(StoryFiles.story(List.of(one, later))))).isEmpty();
  }

  @Test
  void of_denialOfAnotherTypeOrTooLate_deniesNothing() {
    var story = told("a", "2010-05-01", "CHL").story();
    var late = told("b", "2010-06-15", "CHL").veracity(Veracity.DENIED).story();
    var other =
        Texts.text("c", "2010-05-02", EventType.ACCUSE, "Peru did not blame Chile.")
            .actor("PER")
            .recipient("CHL")
            .veracity(Veracity.DENIED)
            .story();
    assertThat(Disagreements.of(List.of(story, late, other))).isEmpty();
  }

  private static Texts told(String id, String day, String... recipients) {
    return Texts.text(id, day, EventType.ASSAULT, "Peru shelled a post.")
        .actor("PER")
        .recipient(recipients);
  }
}
