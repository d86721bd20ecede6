package org.tarikh.coder.opinion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tarikh.coder.lexicon.KnowledgeFile;

/**
 * The statistical second opinion on a record, made by {@code tarikh train}. Immutable.
 *
 * <p>Two linear models stand one on the other. The first sees only the words of the clause and
 * gives each type, and "no event", a probability (one logistic regression a type, scaled to sum to
 * 1). The second sees what the first thinks of the coder's type together with the marks of the
 * coder's own work, and gives the probability that the type is right; a line through its log-odds,
 * fitted on predictions for texts it was not trained on, calibrates that (J. Platt, Probabilistic
 * outputs for support vector machines, 1999).
 */
public final class Opinion {
  /** The label of words that tell no event. */
  public static final String NONE = "NONE";

  private static final String FILE = "opinion/opinion.model";

  private static final List<Double> BOUNDS =
      List.of(0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9);

  private final LinearScores types;
  private final LinearScores right;
  private final double slope;
  private final double intercept;

  Opinion(LinearScores types, LinearScores right, double slope, double intercept) {
    this.types = types;
    this.right = right;
    this.slope = slope;
    this.intercept = intercept;
  }

  /**
   * The model of the knowledge folder.
   *
   * @throws org.tarikh.language.KnowledgeException at the first line that cannot be read
   */
  public static Opinion load() {
    return of(KnowledgeFile.load(FILE));
  }

  /** The model that the lines of {@code file} describe. */
  public static Opinion of(KnowledgeFile file) {
    return new OpinionFile(file).read();
  }

  /** The probability, 0.02 to 0.99 in hundredths, that the type of {@code traits} is right. */
  public double confidence(Traits traits) {
    double odds = right.of(marks(traits, types(traits.words())))[0];
    double probability = logistic(slope * odds + intercept);
    return Math.round(Math.max(0.02, Math.min(0.99, probability)) * 100) / 100.0;
  }

  /** The probability of each type and of {@link #NONE} by the words alone; empty if untrained. */
  public Map<String, Double> types(List<String> words) {
    double[] scores = types.of(words);
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = logistic(scores[i]);
      sum += scores[i];
    }
    Map<String, Double> probabilities = new LinkedHashMap<>();
    for (int i = 0; i < scores.length; i++) {
      probabilities.put(types.labels().get(i), scores[i] / sum);
    }
    return probabilities;
  }

  /** The marks of the coder's work and those of what the words say to its type. */
  public static List<String> marks(Traits traits, Map<String, Double> opinion) {
    List<String> marks = new ArrayList<>(traits.marks());
    double own = opinion.getOrDefault(traits.type().name(), 0.0);
    double none = opinion.getOrDefault(NONE, 0.0);
    long above = opinion.values().stream().filter(p -> p > own).count();
    marks.add("words' probability " + step(own));
    marks.add("words' no event " + step(none));
    marks.add("words' rank " + Math.min(above, 3));
    return marks;
  }

  /** A probability as one of ten steps, finer at the ends. */
  private static String step(double probability) {
    long step = BOUNDS.stream().filter(bound -> bound <= probability).count();
    return String.valueOf(step);
  }

  private static double logistic(double odds) {
    return 1 / (1 + StrictMath.exp(-odds));
  }
}
