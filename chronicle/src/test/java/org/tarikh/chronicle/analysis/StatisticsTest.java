package org.tarikh.chronicle.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StatisticsTest {
  /** The four examples of Newcombe (1998), "Two-sided confidence intervals", method 3. */
  @Test
  void wilson_publishedExamples_agree() {
    check(81, 263, 0.2553, 0.3662);
    check(15, 148, 0.0624, 0.1605);
    check(0, 20, 0.0, 0.1611);
    check(1, 29, 0.0061, 0.1718);
    assertThat(Shares.wilson(0, 0)).isEmpty();
  }

  private static void check(int part, int whole, double low, double high) {
    Estimate estimate = Shares.wilson(part, whole).orElseThrow();
    assertThat(estimate.low()).isCloseTo(low, within(5e-5));
    assertThat(estimate.high()).isCloseTo(high, within(5e-5));
  }

  @Test
  void effective_knownShares_areHillNumbers() {
    assertThat(Divergence.effective(new double[] {5, 0, 0})).isEqualTo(1);
    assertThat(Divergence.effective(new double[] {2, 2, 2, 2})).isCloseTo(4, within(1e-12));
    // Shares 1/2, 1/4, 1/4 have an entropy of 1.5 bits.
    assertThat(Divergence.effective(new double[] {2, 1, 1}))
        .isCloseTo(Math.pow(2, 1.5), within(1e-12));
  }

  @Test
  void jensenShannon_knownShares_areAsComputedByHand() {
    double[] one = {1, 0};
    double[] other = {0, 3};
    double[] even = {7, 7};
    assertThat(Divergence.jensenShannon(one, one)).isZero();
    assertThat(Divergence.jensenShannon(one, other)).isCloseTo(1, within(1e-12));
    // Entropy of (3/4, 1/4) is 0.811278 bits; less the half of 1 bit leaves 0.311278.
    assertThat(Divergence.jensenShannon(one, even)).isCloseTo(Math.sqrt(0.311278), within(1e-6));
    assertThat(Divergence.jensenShannon(even, one)).isEqualTo(Divergence.jensenShannon(one, even));
  }

  @Test
  void between_twoGroups_isWhatDerSimonianAndLairdGive() {
    // Means -d and d with variance v: Q = 2 d^2 / v, so the estimate is 2 d^2 - v.
    double[] means = {-3, 3};
    assertThat(Shrinkage.between(means, new double[] {4, 4})).isCloseTo(14, within(1e-9));
    assertThat(Shrinkage.between(means, new double[] {40, 40})).isZero();
    assertThat(Shrinkage.between(new double[] {1}, new double[] {1})).isZero();
  }

  @Test
  void weight_sharesThatDifferByChanceOnly_isGreatest() {
    assertThat(Shrinkage.weight(new double[] {0.5, 0.5}, new double[] {10, 10})).isEqualTo(1000);
    assertThat(Shrinkage.weight(new double[] {0, 1}, new double[] {10, 10})).isEqualTo(1);
  }

  @Test
  void spelling_slips_areCounted() {
    assertThat(SpellingDistance.within("kitten", "sitting", 3)).isTrue();
    assertThat(SpellingDistance.within("kitten", "sitting", 2)).isFalse();
  }
}
