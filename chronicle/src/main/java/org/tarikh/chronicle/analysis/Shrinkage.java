package org.tarikh.chronicle.analysis;

import java.util.Collection;
import java.util.List;
import org.tarikh.chronicle.Story;

/**
 * How far the numbers of a thin period are drawn towards the dyad's own average: empirical Bayes
 * with both priors fitted to the series itself by moments.
 *
 * <p>Mean score: period means scatter around {@code mean} with variance {@code between} (estimator
 * of DerSimonian and Laird 1986, as in meta-analysis), stories within a period with variance {@code
 * within}; a period of n stories keeps the part between / (between + within / n) of its own mean.
 *
 * <p>Share of cooperation: beta-binomial, {@code mean share} and {@code weight} (in stories) fitted
 * by the moments of Kleinman 1973; a period of n stories keeps the part n / (n + weight).
 *
 * @param mean the score that thin periods are drawn to
 * @param between variance of the periods' true means
 * @param within variance of the stories' scores in a period
 * @param share the share of cooperation that thin periods are drawn to
 * @param weight how many stories the prior is worth, 1 to 1000
 */
public record Shrinkage(double mean, double between, double within, double share, double weight) {
  private static final double LEAST_WEIGHT = 1;
  private static final double MOST_WEIGHT = 1000;

  /** Fits both priors to the periods' stories. */
  static Shrinkage fit(Collection<List<Story>> periods) {
    List<List<Story>> filled = periods.stream().filter(held -> !held.isEmpty()).toList();
    double[] sizes = filled.stream().mapToDouble(List::size).toArray();
    double[] means =
        filled.stream()
            .mapToDouble(held -> held.stream().mapToDouble(Story::score).average().orElse(0))
            .toArray();
    double[] shares =
        filled.stream()
            .mapToDouble(held -> Quads.of(held).cooperation() / (double) held.size())
            .toArray();
    double within = within(filled, means);
    double[] variances = new double[sizes.length];
    for (int i = 0; i < sizes.length; i++) {
      variances[i] = within / sizes[i];
    }
    double between = between(means, variances);
    return new Shrinkage(
        weightedMean(means, variances, between),
        between,
        within,
        // One story either way keeps a series of one kind from certainty.
        (sumProduct(shares, sizes) + 0.5) / (sum(sizes) + 1),
        weight(shares, sizes));
  }

  /** The mean of a period of {@code count} stories, drawn towards the series. */
  double mean(double own, int count) {
    double noise = within / count;
    double kept = between + noise == 0 ? 1 : between / (between + noise);
    return kept * own + (1 - kept) * mean;
  }

  /** The share of cooperation of a period, drawn towards the series, with its interval. */
  Estimate share(int cooperation, int total) {
    return Shares.beta(weight * share + cooperation, weight * (1 - share) + total - cooperation);
  }

  private static double within(List<List<Story>> periods, double[] means) {
    double squares = 0;
    int freedom = 0;
    for (int i = 0; i < means.length; i++) {
      for (Story story : periods.get(i)) {
        squares += Math.pow(story.score() - means[i], 2);
      }
      freedom += periods.get(i).size() - 1;
    }
    // Without a period of two stories nothing is known of the noise: one step of quad class.
    return freedom == 0 ? 25 : Math.max(squares / freedom, 1);
  }

  /** DerSimonian and Laird's moment estimate of the variance between groups. */
  static double between(double[] means, double[] variances) {
    double weights = 0;
    double squaredWeights = 0;
    for (double variance : variances) {
      weights += 1 / variance;
      squaredWeights += 1 / (variance * variance);
    }
    double center = weightedMean(means, variances, 0);
    double q = 0;
    for (int i = 0; i < means.length; i++) {
      q += Math.pow(means[i] - center, 2) / variances[i];
    }
    double scale = weights - squaredWeights / weights;
    return means.length < 2 ? 0 : Math.max(0, (q - (means.length - 1)) / scale);
  }

  /** Mean of groups weighed by the inverse of their variance. */
  static double weightedMean(double[] means, double[] variances, double between) {
    double sum = 0;
    double weights = 0;
    for (int i = 0; i < means.length; i++) {
      sum += means[i] / (variances[i] + between);
      weights += 1 / (variances[i] + between);
    }
    return weights == 0 ? 0 : sum / weights;
  }

  /** Kleinman's moment estimate of a beta prior's weight, with weights of group size. */
  static double weight(double[] shares, double[] sizes) {
    double all = sum(sizes);
    double p = sumProduct(shares, sizes) / all;
    double spread = 0;
    double expected = 0;
    double scale = 0;
    for (int i = 0; i < shares.length; i++) {
      double part = sizes[i] / all;
      spread += part * Math.pow(shares[i] - p, 2);
      expected += part * (1 - part) / sizes[i];
      scale += part * (1 - part);
    }
    double noise = p * (1 - p);
    double excess = (spread - noise * expected) / (noise * (scale - expected));
    if (!(excess > 0)) {
      return MOST_WEIGHT;
    }
    return Math.min(MOST_WEIGHT, Math.max(LEAST_WEIGHT, 1 / excess - 1));
  }

  private static double sum(double[] values) {
    return java.util.Arrays.stream(values).sum();
  }

  private static double sumProduct(double[] left, double[] right) {
    double sum = 0;
    for (int i = 0; i < left.length; i++) {
      sum += left[i] * right[i];
    }
    return sum;
  }
}
