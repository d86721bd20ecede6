package org.tarikh.chronicle.analysis;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.special.Gamma;

/**
 * How long things have been as they are, judged after every period from what is known by then:
 * Bayesian online change point detection.
 *
 * <p>Adams and MacKay (2007), "Bayesian online changepoint detection", with a constant hazard and
 * conjugate models: numbers of acts Poisson with a gamma prior on the rate per volume (shape and
 * rate 0.5), scores normal with known variance and a normal prior on their mean (mean 0, variance
 * 25). A run is counted from its first period, so that a change can show in the very period in
 * which it happens; the paper counts it from the last period before. Runs whose probability falls
 * under 1e-9 are dropped. Not thread-safe.
 */
final class RunLengths {
  private static final double SHAPE = 0.5;
  private static final double RATE = 0.5;
  private static final double MEAN_VARIANCE = 25;
  private static final double NEGLIGIBLE = 1e-9;

  /** A run by its first period with what was seen since. */
  private record Run(int begin, double probability, double count, double sum, double volume) {}

  private final double hazard;
  private final double variance;
  private List<Run> runs = List.of();
  private int periods;

  /** Watches a series whose levels last 1 / {@code hazard} periods on average. */
  RunLengths(double hazard, double variance) {
    this.hazard = hazard;
    this.variance = variance;
  }

  /** Takes in the next period: number of acts, sum of their scores, news volume. */
  void observe(double count, double sum, double volume) {
    List<Run> grown = new ArrayList<>(runs.size() + 1);
    double total = 0;
    for (Run run : runs) {
      double likelihood = Math.exp(predictive(run, count, sum, volume));
      double probability = run.probability() * (1 - hazard) * likelihood;
      total += probability;
      grown.add(
          new Run(
              run.begin(),
              probability,
              run.count() + count,
              run.sum() + sum,
              run.volume() + volume));
    }
    Run fresh = new Run(periods, 1, 0, 0, 0);
    double prior = runs.isEmpty() ? 1 : hazard;
    double begun = prior * Math.exp(predictive(fresh, count, sum, volume));
    total += begun;
    grown.add(new Run(periods, begun, count, sum, volume));
    List<Run> kept = new ArrayList<>(grown.size());
    for (Run run : grown) {
      double probability = run.probability() / total;
      if (probability > NEGLIGIBLE) {
        kept.add(new Run(run.begin(), probability, run.count(), run.sum(), run.volume()));
      }
    }
    runs = kept;
    periods++;
  }

  /**
   * Probability that the present run began in period {@code from} or later, but not with the
   * series.
   */
  double begunSince(int from) {
    return runs.stream()
        .filter(run -> run.begin() >= Math.max(1, from))
        .mapToDouble(Run::probability)
        .sum();
  }

  /** The likeliest first period of the present run among those from {@code from} on. */
  int likeliestBegin(int from) {
    Run best = new Run(periods - 1, 0, 0, 0, 0);
    for (Run run : runs) {
      best = run.begin() >= from && run.probability() > best.probability() ? run : best;
    }
    return best.begin();
  }

  /** Log probability of a period's acts given a run, but for terms that all runs share. */
  private double predictive(Run run, double count, double sum, double volume) {
    double scores =
        evidence(run.count() + count, run.sum() + sum) - evidence(run.count(), run.sum());
    if (volume == 0) {
      return scores;
    }
    double shape = SHAPE + run.count();
    double rate = RATE + run.volume();
    return Gamma.logGamma(shape + count)
        - Gamma.logGamma(shape)
        + shape * Math.log(rate / (rate + volume))
        + count * Math.log(volume / (rate + volume))
        - Gamma.logGamma(count + 1)
        + scores;
  }

  /** Log marginal likelihood of scores, but for the scatter around zero that all runs share. */
  private double evidence(double count, double sum) {
    double precision = 1 / MEAN_VARIANCE + count / variance;
    double pull = sum / variance;
    return -0.5 * Math.log(MEAN_VARIANCE * precision) + pull * pull / (2 * precision);
  }
}
