package org.tarikh.chronicle.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.tarikh.chronicle.Story;

/**
 * How many acts of cooperation a state has with each of several powers, an act with two of them
 * counting for either, and what these counts might have been.
 */
final class PartnerCounts {
  /**
   * Prior weight of every power in the bootstrap, in acts: what was never seen is not impossible.
   */
  private static final double PRIOR = 0.5;

  private final int powers;

  /** The powers that take part in each act. */
  private final List<BitSet> acts;

  PartnerCounts(int powers, List<BitSet> acts) {
    this.powers = powers;
    this.acts = List.copyOf(acts);
  }

  /** The acts of each power, joined: an act that is in two lists is one act with two powers. */
  static PartnerCounts of(List<List<Story>> byPower) {
    Map<String, BitSet> acts = new TreeMap<>();
    for (int power = 0; power < byPower.size(); power++) {
      for (Story story : byPower.get(power)) {
        acts.computeIfAbsent(story.id(), unused -> new BitSet()).set(power);
      }
    }
    return new PartnerCounts(byPower.size(), List.copyOf(acts.values()));
  }

  List<BitSet> acts() {
    return acts;
  }

  boolean isEmpty() {
    return acts.isEmpty();
  }

  /** Acts of each power. */
  double[] counts() {
    double[] counts = new double[powers];
    for (BitSet act : acts) {
      for (int power = act.nextSetBit(0); power >= 0; power = act.nextSetBit(power + 1)) {
        counts[power]++;
      }
    }
    return counts;
  }

  /**
   * Draws of the counts by the Bayesian bootstrap (Rubin 1981): every act gets an exponential
   * weight, every power a prior weight besides. Acts alike are drawn at once, since the sum of
   * exponential weights is gamma.
   */
  List<double[]> draws(int times, RandomGenerator random) {
    Map<String, List<BitSet>> alike = new TreeMap<>();
    acts.forEach(act -> alike.computeIfAbsent(act.toString(), u -> new ArrayList<>()).add(act));
    List<double[]> draws = new ArrayList<>(times);
    for (int i = 0; i < times; i++) {
      draws.add(new double[powers]);
    }
    for (List<BitSet> group : alike.values()) {
      GammaDistribution weight = new GammaDistribution(random, group.size(), 1);
      for (double[] draw : draws) {
        double drawn = weight.sample();
        group.get(0).stream().forEach(power -> draw[power] += drawn);
      }
    }
    GammaDistribution prior = new GammaDistribution(random, PRIOR, 1);
    for (double[] draw : draws) {
      for (int power = 0; power < powers; power++) {
        draw[power] += prior.sample();
      }
    }
    return draws;
  }

  /** The estimate {@code value} with the 95 % interval of the drawn values, which it widens. */
  static Estimate estimate(double value, List<double[]> draws, Function<double[], Double> number) {
    double[] numbers = draws.stream().mapToDouble(number::apply).sorted().toArray();
    int cut = (int) Math.floor(0.025 * numbers.length);
    return new Estimate(
        value, Math.min(value, numbers[cut]), Math.max(value, numbers[numbers.length - 1 - cut]));
  }
}
