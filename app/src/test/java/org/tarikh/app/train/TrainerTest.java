package org.tarikh.app.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tarikh.app.train.Material.Clause;
import org.tarikh.app.train.Material.Judged;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.lexicon.KnowledgeFile;
import org.tarikh.coder.opinion.Opinion;
import org.tarikh.coder.opinion.Traits;

class TrainerTest {
  /** Clauses told by one word each, and records that are right nine times in ten, or one in ten. */
  private static Material material() {
    Random random = new Random(7);
    List<Clause> clauses = new ArrayList<>();
    List<Judged> judged = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      boolean aid = i % 2 == 0;
      List<String> words = List.of(aid ? "w give" : "w bomb", "w the");
      clauses.add(new Clause(words, aid ? "AID" : "ASSAULT", i % MaterialReader.FOLDS));
      boolean clear = i % 3 != 0;
      boolean right = random.nextDouble() < (clear ? 0.9 : 0.1);
      judged.add(new Judged(traits(words, clear), right, true, i % MaterialReader.FOLDS));
    }
    return new Material(clauses, judged);
  }

  private static Traits traits(List<String> words, boolean clear) {
    return new Traits(EventType.AID, words, List.of(clear ? "clear" : "vague"));
  }

  private static Opinion opinion(List<String> lines) {
    List<KnowledgeFile.Line> numbered = new ArrayList<>();
    lines.forEach(line -> numbered.add(new KnowledgeFile.Line(numbered.size() + 1, line)));
    return Opinion.of(new KnowledgeFile("test", numbered));
  }

  @Test
  void train_clearAndVagueRecords_givesTheirSharesAsConfidence() {
    Trainer.Trained trained = new Trainer(material()).train();
    Opinion opinion = opinion(trained.lines());
    List<String> words = List.of("w give", "w the");
    assertThat(opinion.confidence(traits(words, true))).isBetween(0.84, 0.95);
    assertThat(opinion.confidence(traits(words, false))).isBetween(0.05, 0.16);
    assertThat(opinion.types(words).get("AID")).isGreaterThan(0.8);
    assertThat(trained.typesRight()).isEqualTo(1);
    assertThat(trained.brier()).isLessThan(trained.baseBrier());
  }

  @Test
  void train_sameMaterial_givesTheSameLines() {
    assertThat(new Trainer(material()).train().lines())
        .isEqualTo(new Trainer(material()).train().lines());
  }

  @Test
  void fit_oddsTwiceTooSure_halvesThem() {
    Random random = new Random(3);
    List<double[]> pairs = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      double odds = random.nextGaussian();
      boolean right = random.nextDouble() < 1 / (1 + Math.exp(-odds));
      pairs.add(new double[] {2 * odds, right ? 1 : 0});
    }
    assertThat(Calibration.fit(pairs)[0]).isBetween(0.45, 0.55);
  }
}
