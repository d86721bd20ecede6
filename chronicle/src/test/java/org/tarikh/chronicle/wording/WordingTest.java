package org.tarikh.chronicle.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarikh.chronicle.Texts.text;

import org.junit.jupiter.api.Test;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.Texts;
import org.tarikh.chronicle.state.States;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Mode;

class WordingTest {
  private final Wording wording = new Wording(new Naming(States.load()));

  @Test
  void sentence_wordsBeforeNoVerb_isBuiltWithPlainVerb() {
    assertThat(wording.sentence(act(EventType.AGREE).actor("MNG").recipient("JPN").story()))
        .isEqualTo("Mongolia made a promise to Japan.");
    assertThat(
            wording.sentence(
                act(EventType.ACCUSE).mode(Mode.ALLEGE).actor("MNG").recipient("USA").story()))
        .isEqualTo("Mongolia made accusations against the United States.");
    assertThat(wording.sentence(act(EventType.REJECT).actor("MNG").recipient("CHN").story()))
        .isEqualTo("Mongolia rebuffed China.");
  }

  @Test
  void sentence_nobodyActs_hasSubject() {
    assertThat(wording.sentence(act(EventType.ASSAULT).recipient("MNG").story()))
        .isEqualTo("Mongolia came under pressure or attack.");
  }

  @Test
  void sentence_actsTogether_hasPluralVerb() {
    assertThat(wording.sentence(act(EventType.SUPPORT).actor("MNG", "JPN").story()))
        .isEqualTo("Mongolia and Japan declared their support.");
    assertThat(wording.sentence(act(EventType.SUPPORT).actor("MNG").story()))
        .isEqualTo("Mongolia declared its support.");
  }

  @Test
  void sentence_visitOfGuestsToOneOfTheActors_onlyGuestsVisit() {
    Story story =
        act(EventType.CONSULT).mode(Mode.VISIT).actor("PER", "CHL").recipient("CHL").story();
    assertThat(wording.sentence(story)).isEqualTo("Peru visited Chile.");
  }

  @Test
  void dated_day_standsBeforeSentence() {
    assertThat(wording.dated(act(EventType.CONSULT).actor("MNG", "NLD").story()))
        .isEqualTo("On 3 February 2013 Mongolia and the Netherlands held talks.");
  }

  @Test
  void named_bodiesAndOffices_getTheirArticle() {
    assertThat(Naming.named("Pakistani Air Force")).isEqualTo("the Pakistani Air Force");
    assertThat(Naming.named("Dutch deputy ambassador")).isEqualTo("the Dutch deputy ambassador");
    assertThat(Naming.named("senior Dutch official")).isEqualTo("a senior Dutch official");
    assertThat(Naming.named("dissenting Peruvian writer"))
        .isEqualTo("a dissenting Peruvian writer");
    assertThat(Naming.named("suicide bomber")).isEqualTo("a suicide bomber");
    assertThat(Naming.named("engineer from Osaka")).isEqualTo("an engineer from Osaka");
    assertThat(Naming.named("led coalition strike")).isEqualTo("a coalition strike");
  }

  @Test
  void named_pluralsNamesAndOwners_getNone() {
    assertThat(Naming.named("protesters")).isEqualTo("protesters");
    assertThat(Naming.named("police")).isEqualTo("police");
    assertThat(Naming.named("Two people")).isEqualTo("two people");
    assertThat(Naming.named("al-Shabaab")).isEqualTo("al-Shabaab");
    assertThat(Naming.named("Peru's interim President")).isEqualTo("Peru's interim President");
    assertThat(Naming.named("the Lima Group")).isEqualTo("the Lima Group");
  }

  private static Texts act(EventType type) {
    return text("a", "2013-02-03", type, "So it was told in the capital on Sunday.");
  }
}
