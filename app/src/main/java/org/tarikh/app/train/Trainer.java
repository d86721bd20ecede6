package org.tarikh.app.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tarikh.app.train.Material.Clause;
import org.tarikh.app.train.Material.Judged;
import org.tarikh.coder.lexicon.KnowledgeFile;
import org.tarikh.coder.opinion.Opinion;
import org.tarikh.coder.opinion.OpinionFile;

/**
 * Makes the model of {@link Opinion}. The model of words is trained five times without one fifth of
 * the texts; what it says to that fifth is what the second model learns from, so that the second
 * sees it as unsure as it will be on new text. The calibration is fitted in the same way, on
 * records of gold texts alone: examples of the lexicon come out right far more often than news
 * does.
 */
final class Trainer {
  /** Gold records count this often against one record of an example. */
  private static final int GOLD_WEIGHT = 3;

  /** The label of a right record; that of a wrong one is 0. */
  private static final int RIGHT = 1;

  private static final String FROM_EXAMPLE = "from an example";

  private final Material material;
  private final Regression words = new Regression(0.5, 2);
  private final Regression marks = new Regression(0.05, 3);
  private final List<String> labels;

  Trainer(Material material) {
    this.material = material;
    TreeSet<String> sorted = new TreeSet<>();
    material.clauses().forEach(clause -> sorted.add(clause.label()));
    this.labels = List.copyOf(sorted);
  }

  /**
   * A trained model.
   *
   * @param lines its text form
   * @param typesRight share of clauses of which the words alone tell the label, cross-validated
   * @param brier mean squared error of the confidence on gold records, cross-validated
   * @param baseBrier the same for the share of right records given to all of them
   */
  record Trained(List<String> lines, double typesRight, double brier, double baseBrier) {
    /** Copies the list. */
    Trained {
      lines = List.copyOf(lines);
    }
  }

  Trained train() {
    List<List<String>> seen = new ArrayList<>();
    material.judged().forEach(unused -> seen.add(List.of()));
    int typesRight = 0;
    for (int fold = 0; fold < MaterialReader.FOLDS; fold++) {
      Opinion opinion = opinion(wordLines(fold));
      for (Clause clause : material.clauses()) {
        typesRight += clause.fold() == fold && says(opinion, clause) ? 1 : 0;
      }
      for (int i = 0; i < seen.size(); i++) {
        Judged judged = material.judged().get(i);
        if (judged.fold() == fold) {
          seen.set(i, marks(judged, opinion));
        }
      }
    }
    List<double[]> odds = heldOutOdds(seen);
    double[] line = Calibration.fit(odds);
    List<String> lines = new ArrayList<>(wordLines(-1));
    right(seen, -1).forEach((mark, weight) -> lines.add(OpinionFile.mark(mark, weight[RIGHT])));
    lines.removeIf(each -> each.endsWith("\t0") || each.contains(FROM_EXAMPLE));
    lines.add(OpinionFile.slope(line[0], line[1]));
    return new Trained(
        lines,
        (double) typesRight / Math.max(1, material.clauses().size()),
        Calibration.brier(odds, line[0], line[1]),
        Calibration.baseBrier(odds));
  }

  private static boolean says(Opinion opinion, Clause clause) {
    return opinion.types(clause.words()).entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(best -> best.getKey().equals(clause.label()))
        .isPresent();
  }

  private static List<String> marks(Judged judged, Opinion opinion) {
    List<String> marks =
        new ArrayList<>(Opinion.marks(judged.traits(), opinion.types(judged.traits().words())));
    if (!judged.gold()) {
      marks.add(FROM_EXAMPLE);
    }
    return marks;
  }

  private static Opinion opinion(List<String> lines) {
    List<KnowledgeFile.Line> numbered = new ArrayList<>();
    lines.forEach(text -> numbered.add(new KnowledgeFile.Line(numbered.size() + 1, text)));
    return Opinion.of(new KnowledgeFile("opinion in training", numbered));
  }

  /** The lines of the model of words, trained on all clauses but those of {@code without}. */
  private List<String> wordLines(int without) {
    List<Regression.Sample> samples =
        material.clauses().stream()
            .filter(clause -> clause.fold() != without)
            .map(clause -> new Regression.Sample(clause.words(), labels.indexOf(clause.label())))
            .toList();
    List<String> lines = new ArrayList<>();
    lines.add(OpinionFile.types(labels));
    words
        .train(samples, labels.size())
        .forEach((word, weights) -> OpinionFile.word(word, weights).ifPresent(lines::add));
    return lines;
  }

  /** The weights of marks, trained on all records but those of {@code without}. */
  private Map<String, double[]> right(List<List<String>> seen, int without) {
    List<Regression.Sample> samples = new ArrayList<>();
    for (int i = 0; i < seen.size(); i++) {
      Judged judged = material.judged().get(i);
      for (int k = 0; k < (judged.gold() ? GOLD_WEIGHT : 1); k++) {
        if (judged.fold() != without) {
          samples.add(new Regression.Sample(seen.get(i), judged.right() ? RIGHT : 0));
        }
      }
    }
    return new TreeMap<>(marks.train(samples, 2));
  }

  /** Log-odds and truth (0 or 1) of each gold record, by a model that has not seen its text. */
  private List<double[]> heldOutOdds(List<List<String>> seen) {
    List<double[]> odds = new ArrayList<>();
    for (int fold = 0; fold < MaterialReader.FOLDS; fold++) {
      Map<String, double[]> weights = right(seen, fold);
      for (int i = 0; i < seen.size(); i++) {
        Judged judged = material.judged().get(i);
        if (judged.gold() && judged.fold() == fold) {
          double sum = weights.getOrDefault(Regression.ALWAYS, new double[2])[RIGHT];
          for (String mark : seen.get(i)) {
            sum += weights.getOrDefault(mark, new double[2])[RIGHT];
          }
          odds.add(new double[] {sum, judged.right() ? 1 : 0});
        }
      }
    }
    return odds;
  }
}
