package org.tarikh.coder.opinion;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Weights of features for each of some labels; a text's score for a label is the sum of the weights
 * of its features. Features that are not known count nothing. Immutable.
 */
final class LinearScores {
  /** The feature that every text has. */
  static final String ALWAYS = "*";

  private final List<String> labels;
  private final Map<String, float[]> weights;

  LinearScores(List<String> labels, Map<String, float[]> weights) {
    this.labels = List.copyOf(labels);
    Map<String, float[]> copy = new TreeMap<>();
    weights.forEach((feature, each) -> copy.put(feature, Arrays.copyOf(each, labels.size())));
    this.weights = new java.util.HashMap<>(copy);
  }

  List<String> labels() {
    return labels;
  }

  double[] of(List<String> features) {
    double[] sums = new double[labels.size()];
    add(sums, ALWAYS);
    features.forEach(feature -> add(sums, feature));
    return sums;
  }

  private void add(double[] sums, String feature) {
    float[] each = weights.get(feature);
    if (each != null) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] += each[i];
      }
    }
  }
}
