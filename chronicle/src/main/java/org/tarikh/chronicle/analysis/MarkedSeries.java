package org.tarikh.chronicle.analysis;

import java.util.List;
import java.util.stream.Collectors;
import org.tarikh.chronicle.Story;

/**
 * The acts of a dyad as a marked Poisson process: in each period a number of acts, Poisson with a
 * rate per unit of news volume, each with its PLOVER score, normal with the variance of the whole
 * series. A stretch of periods is summed up by number, sum of scores and volume, so that its cost
 * takes constant time.
 */
final class MarkedSeries implements SegmentCost {
  /** Scores that hardly differ would make any new score a shift. */
  private static final double LEAST_VARIANCE = 1;

  private final double[] counts;
  private final double[] sums;
  private final double[] volumes;
  private final double variance;

  /** Running totals from per-period values; {@code variance} is that of a single score. */
  MarkedSeries(double[] counts, double[] sums, double[] volumes, double variance) {
    this.counts = running(counts);
    this.sums = running(sums);
    this.volumes = running(volumes);
    this.variance = Math.max(LEAST_VARIANCE, variance);
  }

  /** Every act of each period with the volume of each period. */
  static MarkedSeries ofActs(List<List<Story>> periods, double[] volumes) {
    return of(
        periods.stream().map(held -> held.stream().map(Story::score).toList()).toList(), volumes);
  }

  /**
   * The same with all acts of a day as one, at their mean score: the stories that one happening
   * brings do not make a change.
   */
  static MarkedSeries ofDays(List<List<Story>> periods, double[] volumes) {
    return of(
        periods.stream()
            .map(
                held ->
                    held.stream()
                        .collect(
                            Collectors.groupingBy(
                                Story::date, Collectors.averagingDouble(Story::score)))
                        .values()
                        .stream()
                        .sorted()
                        .toList())
            .toList(),
        volumes);
  }

  private static MarkedSeries of(List<List<Double>> scores, double[] volumes) {
    double[] counts = new double[volumes.length];
    double[] sums = new double[volumes.length];
    double[] known = volumes.clone();
    double all = 0;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < volumes.length; i++) {
      counts[i] = scores.get(i).size();
      for (double score : scores.get(i)) {
        sums[i] += score;
        squares += score * score;
      }
      // Acts in a period without known volume: it is taken to be average.
      known[i] = counts[i] > 0 && known[i] == 0 ? 1 : known[i];
      all += counts[i];
      sum += sums[i];
    }
    double variance = all == 0 ? 0 : squares / all - (sum / all) * (sum / all);
    return new MarkedSeries(counts, sums, known, variance);
  }

  private static double[] running(double[] values) {
    double[] totals = new double[values.length + 1];
    for (int i = 0; i < values.length; i++) {
      totals[i + 1] = totals[i] + values[i];
    }
    return totals;
  }

  int periods() {
    return counts.length - 1;
  }

  double variance() {
    return variance;
  }

  /** Volume of each period. */
  double[] volumes(int from, int to) {
    double[] each = new double[to - from];
    for (int i = from; i < to; i++) {
      each[i - from] = volume(i, i + 1);
    }
    return each;
  }

  double count(int from, int to) {
    return counts[to] - counts[from];
  }

  double sum(int from, int to) {
    return sums[to] - sums[from];
  }

  double volume(int from, int to) {
    return volumes[to] - volumes[from];
  }

  @Override
  public double of(int from, int to) {
    return rateCost(from, to) + scoreCost(from, to);
  }

  /** What is left of the Poisson likelihood once terms are dropped that no cut changes. */
  private double rateCost(int from, int to) {
    double count = count(from, to);
    return count == 0 ? 0 : -count * Math.log(count / volume(from, to));
  }

  private double scoreCost(int from, int to) {
    double count = count(from, to);
    double sum = sum(from, to);
    return count == 0 ? 0 : -sum * sum / count / (2 * variance);
  }

  /** Log likelihood gained by cutting {@code from..to} at {@code cut}. */
  double gain(int from, int cut, int to) {
    return of(from, to) - of(from, cut) - of(cut, to);
  }

  /** The part of the gain that the scores make. */
  double scoreGain(int from, int cut, int to) {
    return scoreCost(from, to) - scoreCost(from, cut) - scoreCost(cut, to);
  }

  /** The greatest gain of any cut; 0 if there is nothing to cut. */
  double greatestGain() {
    double least = of(0, periods());
    double whole = least;
    for (int cut = 1; cut < periods(); cut++) {
      least = Math.min(least, of(0, cut) + of(cut, periods()));
    }
    return whole - least;
  }
}
