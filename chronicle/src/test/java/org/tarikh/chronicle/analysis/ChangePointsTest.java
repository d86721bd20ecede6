package org.tarikh.chronicle.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.util.CombinatoricsUtils;
import org.junit.jupiter.api.Test;

class ChangePointsTest {
  @Test
  void changes_randomSeries_costAsLittleAsTheBestOfAllSegmentations() {
    long seed = 20240131;
    Random random = new Random(seed);
    for (int round = 0; round < 60; round++) {
      MarkedSeries series = series(random, 10);
      double penalty = 0.2 + random.nextDouble() * 3;
      List<Integer> found = Pelt.changes(series, 10, penalty);
      double best = Double.MAX_VALUE;
      for (int cuts = 0; cuts < 1 << 9; cuts++) {
        best = Math.min(best, cost(series, cuts(cuts, 10), penalty));
      }
      assertThat(cost(series, found, penalty))
          .as("seed %d, round %d", seed, round)
          .isCloseTo(best, within(1e-9));
    }
  }

  @Test
  void changes_oneClearStep_isFoundWhereItIs() {
    double[] counts = {1, 0, 1, 1, 0, 1, 9, 8, 9, 10, 8, 9};
    double[] sums = counts.clone();
    double[] volumes = new double[12];
    java.util.Arrays.fill(volumes, 1);
    assertThat(Pelt.changes(new MarkedSeries(counts, sums, volumes, 25), 12, 5)).containsExactly(6);
  }

  @Test
  void changes_actsThatFollowTheVolume_areNone() {
    double[] counts = {2, 2, 2, 20, 20, 20};
    double[] volumes = {1, 1, 1, 10, 10, 10};
    assertThat(Pelt.changes(new MarkedSeries(counts, new double[6], volumes, 25), 6, 1)).isEmpty();
  }

  /** The posterior of the online detector against the sum over all ways to cut the series. */
  @Test
  void begunSince_randomSeries_isTheSumOverAllSegmentations() {
    long seed = 7;
    Random random = new Random(seed);
    double hazard = 0.1;
    for (int round = 0; round < 20; round++) {
      MarkedSeries series = series(random, 7);
      RunLengths runs = new RunLengths(hazard, series.variance());
      for (int i = 0; i < 7; i++) {
        runs.observe(series.count(i, i + 1), series.sum(i, i + 1), series.volume(i, i + 1));
      }
      double all = 0;
      double since4 = 0;
      for (int bits = 0; bits < 1 << 6; bits++) {
        List<Integer> cuts = cuts(bits, 7);
        double weight = Math.exp(logMarginal(series, cuts, hazard));
        all += weight;
        since4 += !cuts.isEmpty() && cuts.get(cuts.size() - 1) >= 4 ? weight : 0;
      }
      assertThat(runs.begunSince(4))
          .as("seed %d, round %d", seed, round)
          .isCloseTo(since4 / all, within(1e-6));
    }
  }

  private static double logMarginal(MarkedSeries series, List<Integer> cuts, double hazard) {
    List<Integer> bounds = new ArrayList<>(cuts);
    bounds.add(0, 0);
    bounds.add(7);
    double log = cuts.size() * Math.log(hazard) + (6 - cuts.size()) * Math.log(1 - hazard);
    for (int i = 0; i + 1 < bounds.size(); i++) {
      log += logMarginal(series, bounds.get(i), bounds.get(i + 1));
    }
    return log;
  }

  /** Gamma-Poisson and normal-normal marginal likelihood of a stretch with one level. */
  private static double logMarginal(MarkedSeries series, int from, int to) {
    double count = series.count(from, to);
    double log =
        Gamma.logGamma(0.5 + count)
            - Gamma.logGamma(0.5)
            + 0.5 * Math.log(0.5)
            - (0.5 + count) * Math.log(0.5 + series.volume(from, to));
    for (int i = from; i < to; i++) {
      log +=
          series.count(i, i + 1) * Math.log(series.volume(i, i + 1))
              - CombinatoricsUtils.factorialLog((int) series.count(i, i + 1));
    }
    double precision = 1 / 25.0 + count / series.variance();
    double pull = series.sum(from, to) / series.variance();
    return log - 0.5 * Math.log(25 * precision) + pull * pull / (2 * precision);
  }

  private static MarkedSeries series(Random random, int periods) {
    double[] counts = new double[periods];
    double[] sums = new double[periods];
    double[] volumes = new double[periods];
    for (int i = 0; i < periods; i++) {
      counts[i] = random.nextInt(i < periods / 2 ? 3 : 6);
      sums[i] = counts[i] * (random.nextDouble() * 10 - 5);
      volumes[i] = 0.5 + random.nextDouble();
    }
    return new MarkedSeries(counts, sums, volumes, 25);
  }

  private static List<Integer> cuts(int bits, int periods) {
    List<Integer> cuts = new ArrayList<>();
    for (int i = 1; i < periods; i++) {
      if ((bits >> (i - 1) & 1) == 1) {
        cuts.add(i);
      }
    }
    return cuts;
  }

  private static double cost(MarkedSeries series, List<Integer> cuts, double penalty) {
    double cost = penalty * cuts.size();
    int from = 0;
    for (int cut : cuts) {
      cost += series.of(from, cut);
      from = cut;
    }
    return cost + series.of(from, series.periods());
  }
}
