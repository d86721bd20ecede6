package org.tarikh.chronicle.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.StoryFiles;
import org.tarikh.chronicle.Texts;
import org.tarikh.chronicle.analysis.Window;
import org.tarikh.chronicle.state.States;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Veracity;

class VoicesTest {
  private static final Window YEAR =
      new Window(LocalDate.parse("2010-01-01"), LocalDate.parse("2010-12-31"));
  private final Voices voices = new Voices(States.load());

  @Test
  void of_claim_namesSpeakerCountryAndOutlet() {
    Story claim =
        text("a", EventType.ACCUSE)
            .said("a Chilean minister", "person", "")
            .outlet("Lima Post")
            .story();
    Voice voice = voices.of(List.of(claim), "PER", YEAR).voices().get(0);
    assertThat(voice.country()).contains("CHL");
    assertThat(voice.outlets()).containsExactly("Lima Post");
    assertThat(voice.conflicting()).isEqualTo(1);
  }

  @Test
  void of_outlets_areSortedByCountryOfAddressOrName() {
    Story byName = text("a", EventType.CONSULT).outlet("Lima Post").story();
    Story byAddress =
        text("b", EventType.AID).outlet("Diario").url("https://x.example.cl/1").story();
    Story unknown = text("c", EventType.AGREE).outlet("World Wire").url("notaurl ::").story();
    assertThat(voices.of(List.of(byName, byAddress, unknown), "PER", YEAR).outlets())
        .containsEntry("PER", List.of("Lima Post"))
        .containsEntry("CHL", List.of("Diario"))
        .containsEntry("unknown", List.of("World Wire"));
  }

  @Test
  void of_reportsOfOneStoryThatDiffer_areDisagreements() {
    Story story =
        StoryFiles.story(
            List.of(
                text("a", EventType.ASSAULT).report(),
                Texts.text("b", "2010-05-09", EventType.ASSAULT, "Ecuador shelled the post.")
                    .actor("ECU")
                    .recipient("CHL")
                    .report()));
    List<Disagreement> found = voices.of(List.of(story), "PER", YEAR).disagreements();
    assertThat(found)
        .extracting(Disagreement::point)
        .containsExactlyInAnyOrder(Disagreement.Point.WHO, Disagreement.Point.WHEN);
  }

  @Test
  void of_denial_disagreesWithTheStoryItDenies() {
    Story told = text("a", EventType.ASSAULT).story();
    Story denied = text("b", EventType.ASSAULT).veracity(Veracity.DENIED).story();
    Disagreement only = voices.of(List.of(told, denied), "PER", YEAR).disagreements().get(0);
    assertThat(only.point()).isEqualTo(Disagreement.Point.WHETHER);
    assertThat(only.sides()).hasSize(2);
  }

  @Test
  void of_onlookerAgainstTheTrend_dissents() {
    Story one = text("a", EventType.CONSULT).story();
    Story two = text("b", EventType.AID).story();
    Story against = text("c", EventType.THREATEN).said("an analyst", "person", "BRA").story();
    assertThat(voices.of(List.of(one, two, against), "PER", YEAR).dissent())
        .containsExactly(against);
  }

  @Test
  void of_commentatorAgainstTheTrend_dissentsAndAMinisterDoesNot() {
    Story one = text("a", EventType.CONSULT).story();
    Story two = text("b", EventType.AID).story();
    Story three = text("c", EventType.AGREE).story();
    Story commentator = accusing("d", "CHL JRN:writer in Arica");
    Story minister = accusing("e", "CHL GOV:minister");
    assertThat(voices.of(List.of(one, two, three, commentator, minister), "PER", YEAR).dissent())
        .containsExactly(commentator);
  }

  private static Story accusing(String id, String who) {
    return Texts.text(id, "2010-05-02", EventType.ACCUSE, "One of Chile wrote against Peru.")
        .actor(who)
        .recipient("PER")
        .story();
  }

  private static Texts text(String id, EventType type) {
    return Texts.text(id, "2010-05-01", type, "Peru did something to Chile.")
        .actor("PER")
        .recipient("CHL");
  }
}
