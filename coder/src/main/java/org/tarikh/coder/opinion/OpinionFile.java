package org.tarikh.coder.opinion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tarikh.coder.lexicon.KnowledgeFile;

/**
 * The text form of an {@link Opinion}. {@code types} names the labels; {@code word} gives a feature
 * and, tab-separated, {@code label number:weight in hundredths}; {@code mark} gives a feature and
 * its weight; {@code slope} is the slope and intercept of the calibration.
 */
public final class OpinionFile {
  private final KnowledgeFile file;
  private final Map<String, float[]> words = new LinkedHashMap<>();
  private final Map<String, float[]> marks = new LinkedHashMap<>();
  private List<String> labels = List.of();
  private double slope = 1;
  private double intercept = 0;

  OpinionFile(KnowledgeFile file) {
    this.file = file;
  }

  Opinion read() {
    for (KnowledgeFile.Line line : file.lines()) {
      List<String> fields = List.of(line.text().split("\t"));
      try {
        line(fields);
      } catch (NumberFormatException | IndexOutOfBoundsException problem) {
        throw file.error(line, "not a line of a model (make it anew: tarikh train): " + problem);
      }
    }
    LinearScores right = new LinearScores(List.of("right"), marks);
    return new Opinion(new LinearScores(labels, words), right, slope, intercept);
  }

  private void line(List<String> fields) {
    switch (fields.get(0)) {
      case "types" -> labels = new ArrayList<>(fields.subList(1, fields.size()));
      case "word" -> words.put(fields.get(1), weights(fields.subList(2, fields.size())));
      case "mark" -> marks.put(fields.get(1), new float[] {hundredths(fields.get(2))});
      case "slope" -> {
        slope = Double.parseDouble(fields.get(1));
        intercept = Double.parseDouble(fields.get(2));
      }
      default -> throw new NumberFormatException("unknown kind of line " + fields.get(0));
    }
  }

  private float[] weights(List<String> fields) {
    float[] weights = new float[labels.size()];
    for (String field : fields) {
      int colon = field.indexOf(':');
      weights[Integer.parseInt(field.substring(0, colon))] = hundredths(field.substring(colon + 1));
    }
    return weights;
  }

  private static float hundredths(String number) {
    return Integer.parseInt(number) / 100f;
  }

  /** The line that names the labels. */
  public static String types(List<String> labels) {
    return "types\t" + String.join("\t", labels);
  }

  /** The line of a mark. */
  public static String mark(String feature, double weight) {
    return "mark\t" + feature + "\t" + Math.round(weight * 100);
  }

  /** The line of the calibration. */
  public static String slope(double slope, double intercept) {
    return String.format(Locale.ROOT, "slope\t%.4f\t%.4f", slope, intercept);
  }

  /** The line of a word feature; empty if all weights are too small to matter. */
  public static Optional<String> word(String feature, double[] weights) {
    StringBuilder line = new StringBuilder("word\t").append(feature);
    boolean any = false;
    for (int i = 0; i < weights.length; i++) {
      long hundredths = Math.round(weights[i] * 100);
      if (Math.abs(hundredths) >= 4) {
        line.append('\t').append(i).append(':').append(hundredths);
        any = true;
      }
    }
    return any ? Optional.of(line.toString()) : Optional.empty();
  }
}
