package org.tarikh.chronicle.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarikh.chronicle.story.Reports.report;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.Story;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Mode;
import org.tarikh.coder.event.Veracity;

class StoriesTest {
  private static final List<KeptRecord> REPORTS =
      List.of(
          report("a")
              .on("2023-04-02")
              .of(Mode.EXPLOSIVES)
              .from("SDN")
              .to("TCD")
              .with(Veracity.ALLEGED)
              .saying("A bomb killed 3 people in Adré.")
              .kept(),
          report("b")
              .on("2023-04-02")
              .published("2023-04-03")
              .of(Mode.EXPLOSIVES)
              .to("TCD")
              .saying("The blast in Adré left 5 dead and 9 wounded.")
              .kept(),
          report("c")
              .on("2023-04-01")
              .published("2023-04-04")
              .of(EventType.ASSAULT)
              .from("SDN")
              .to("TCD")
              .saying("Five people died in Adré when a bomb went off.")
              .kept());

  @Test
  void story_ofReports_takesWhatMostAgreeOn() {
    Story story = Stories.story("sa", REPORTS);
    assertThat(story.type()).isEqualTo(EventType.ASSAULT);
    assertThat(story.mode()).contains(Mode.EXPLOSIVES);
    assertThat(story.date()).contains(LocalDate.of(2023, 4, 2));
    assertThat(story.veracity()).isEqualTo(Veracity.ASSERTED);
    assertThat(story.actors()).extracting(Story.Party::code).containsExactly("SDN");
    assertThat(story.recipients()).extracting(Story.Party::code).containsExactly("TCD");
    assertThat(story.reports()).extracting(r -> r.record().id()).containsExactly("a", "b", "c");
  }

  @Test
  void story_ofPlanAndDeed_isDone() {
    KeptRecord plan = report("p").on("2023-04-02").as(AuxiliaryMode.FUTURE).kept();
    KeptRecord deed = report("q").on("2023-04-02").kept();
    assertThat(Stories.story("sp", List.of(plan)).done()).isFalse();
    assertThat(Stories.story("sp", List.of(plan, deed)).done()).isTrue();
  }

  @Test
  void agreement_ofReports_countsAnswers() {
    Agreement agreement = Agreement.of(Stories.story("sa", REPORTS));
    assertThat(agreement.who().consensus()).contains("SDN > TCD");
    assertThat(agreement.who().share()).isEqualTo(2 / 3.0);
    assertThat(agreement.what().unanimous()).isFalse();
    assertThat(agreement.when().answers())
        .containsEntry("2023-04-02", 2)
        .containsEntry("2023-04-01", 1);
    assertThat(agreement.toll().answers())
        .containsKeys("3 killed, ? injured", "5 killed, 9 injured");
    assertThat(Agreement.range(Stories.story("sa", REPORTS))).containsExactly(3, 5);
  }

  @Test
  void of_records_givesStoriesOldestFirst() {
    Stories stories = new Stories(StoryLinker.load());
    KeptRecord late =
        report("z").on("2024-01-01").from("PER").saying("Peru sent trucks to Puno.").kept();
    KeptRecord early =
        report("y").on("2022-01-01").from("PER").saying("Peru sent trucks to Cusco.").kept();
    assertThat(stories.of(List.of(late, early))).extracting(Story::id).containsExactly("sy", "sz");
  }
}
