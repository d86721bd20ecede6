package org.tarikh.coder.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.lexicon.KnowledgeFile;
import org.tarikh.language.KnowledgeException;

class OpinionTest {
  private static Opinion of(String... lines) {
    List<KnowledgeFile.Line> numbered = new ArrayList<>();
    List.of(lines).forEach(line -> numbered.add(new KnowledgeFile.Line(numbered.size() + 1, line)));
    return Opinion.of(new KnowledgeFile("opinion/test.model", numbered));
  }

  @Test
  void confidence_knownMarks_addUpThroughTheCalibration() {
    Opinion opinion =
        of("types\tAID\tNONE", "word\tw give\t0:200", "mark\tclear\t200", "slope\t0.5\t0.1");
    Traits traits = new Traits(EventType.AID, List.of("w give"), List.of("clear", "never seen"));
    assertThat(opinion.confidence(traits)).isEqualTo(0.75);
    assertThat(opinion.types(List.of("w give")).get("AID")).isBetween(0.6, 0.7);
  }

  @Test
  void of_brokenLine_saysFileAndLine() {
    assertThatThrownBy(() -> of("types\tAID", "word\tw give\tzero"))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("opinion/test.model:2")
        .hasMessageContaining("tarikh train");
  }

  @Test
  void load_shippedModel_knowsAllTypes() {
    assertThat(Opinion.load().types(List.of()).keySet())
        .hasSize(17)
        .contains("AID", "ASSAULT", Opinion.NONE);
  }
}
