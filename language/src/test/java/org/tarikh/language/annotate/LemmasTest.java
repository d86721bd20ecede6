package org.tarikh.language.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {
  @ParameterizedTest
  @CsvSource({
    "troops, NNS, troop",
    "bases, NNS, base",
    "bases, VBZ, base",
    "axed, VBD, axe",
    "withdrew, VBD, withdraw",
    "Troops, NNP, Troops"
  })
  void lemma_form_isTheDictionaryForm(String form, String tag, String lemma) {
    assertThat(new Lemmas().lemma(form, tag)).isEqualTo(lemma);
  }

  @Test
  void candidates_pastTakenForAdjective_isRetagged() {
    List<MissedVerbs.Retag> found =
        MissedVerbs.candidates(
            List.of("The", "general", "expressed", "regret"),
            List.of("DT", "JJ", "VBN", "NN"),
            Set.of("express"));
    assertThat(found).contains(new MissedVerbs.Retag(2, "VBD", 1));
  }

  @Test
  void armed_forceAndPlaceBeforeFire_retagsTheVerb() {
    List<MissedVerbs.Retag> found =
        MissedVerbs.armed(
            List.of("Police", "in", "Ankara", "fire", "tear", "gas"),
            List.of("NNS", "IN", "NNP", "NN", "NN", "NN"));
    assertThat(found).contains(new MissedVerbs.Retag(3, "VBP", 1));
  }
}
