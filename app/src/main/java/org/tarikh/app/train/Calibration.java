package org.tarikh.app.train;

import java.util.List;

/**
 * A line through log-odds that makes probabilities of them: Newton's method on the likelihood of
 * pairs of log-odds and truth (0 or 1), with a light pull towards slope 1 and intercept 0.
 */
final class Calibration {
  private static final double PULL = 1;

  private Calibration() {}

  /** Slope and intercept. */
  static double[] fit(List<double[]> pairs) {
    double slope = 1;
    double intercept = 0;
    for (int round = 0; round < 50; round++) {
      double bySlope = -PULL * (slope - 1);
      double byIntercept = -PULL * intercept;
      double slopes = PULL;
      double mixed = 0;
      double intercepts = PULL;
      for (double[] pair : pairs) {
        double p = logistic(slope * pair[0] + intercept);
        double error = pair[1] - p;
        double weight = p * (1 - p);
        bySlope += error * pair[0];
        byIntercept += error;
        slopes += weight * pair[0] * pair[0];
        mixed += weight * pair[0];
        intercepts += weight;
      }
      double determinant = slopes * intercepts - mixed * mixed;
      slope += (intercepts * bySlope - mixed * byIntercept) / determinant;
      intercept += (slopes * byIntercept - mixed * bySlope) / determinant;
    }
    return new double[] {slope, intercept};
  }

  /** Mean squared error of the probabilities. */
  static double brier(List<double[]> pairs, double slope, double intercept) {
    return pairs.stream()
        .mapToDouble(pair -> Math.pow(pair[1] - logistic(slope * pair[0] + intercept), 2))
        .average()
        .orElse(0);
  }

  /** The error of giving every record the share of right ones. */
  static double baseBrier(List<double[]> pairs) {
    double share = pairs.stream().mapToDouble(pair -> pair[1]).average().orElse(0);
    return share * (1 - share);
  }

  private static double logistic(double odds) {
    return 1 / (1 + StrictMath.exp(-odds));
  }
}
