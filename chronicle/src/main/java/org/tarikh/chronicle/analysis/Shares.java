package org.tarikh.chronicle.analysis;

import java.util.Optional;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;

/** Shares with their intervals. */
public final class Shares {
  private static final double CONFIDENCE = 0.95;

  private Shares() {}

  /** A share with Wilson's score interval (Wilson 1927); empty if the whole is 0. */
  public static Optional<Estimate> wilson(int part, int whole) {
    if (whole == 0) {
      return Optional.empty();
    }
    ConfidenceInterval interval = new WilsonScoreInterval().createInterval(whole, part, CONFIDENCE);
    // Rounding may leave the ends a hair outside 0 and 1.
    return Optional.of(
        new Estimate(
            (double) part / whole,
            Math.max(0, interval.getLowerBound()),
            Math.min(1, interval.getUpperBound())));
  }

  /** Mean and central 95 % of a beta distribution. */
  static Estimate beta(double alpha, double beta) {
    BetaDistribution posterior = new BetaDistribution(null, alpha, beta);
    return new Estimate(
        alpha / (alpha + beta),
        posterior.inverseCumulativeProbability((1 - CONFIDENCE) / 2),
        posterior.inverseCumulativeProbability((1 + CONFIDENCE) / 2));
  }
}
