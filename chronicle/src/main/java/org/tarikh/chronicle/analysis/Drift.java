package org.tarikh.chronicle.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * How far the shares of two periods lie apart.
 *
 * @param distance Jensen-Shannon distance with its bootstrap interval
 * @param pValue probability of a distance as great if the acts fell into the periods by chance
 */
record Drift(Estimate distance, double pValue) {
  private static final int PERMUTATIONS = 499;

  /** Compares two periods that both have acts. */
  static Drift between(
      PartnerCounts earlier,
      List<double[]> earlierDraws,
      PartnerCounts later,
      List<double[]> laterDraws,
      RandomGenerator random) {
    double seen = Divergence.jensenShannon(earlier.counts(), later.counts());
    List<double[]> distances = new ArrayList<>();
    for (int i = 0; i < earlierDraws.size(); i++) {
      distances.add(
          new double[] {Divergence.jensenShannon(earlierDraws.get(i), laterDraws.get(i))});
    }
    return new Drift(
        PartnerCounts.estimate(seen, distances, drawn -> drawn[0]),
        pValue(seen, earlier, later, random));
  }

  private static double pValue(
      double seen, PartnerCounts earlier, PartnerCounts later, RandomGenerator random) {
    List<BitSet> acts = new ArrayList<>(earlier.acts());
    acts.addAll(later.acts());
    int powers = earlier.counts().length;
    Random shuffler = new Random(random.nextLong());
    int asGreat = 0;
    for (int i = 0; i < PERMUTATIONS; i++) {
      Collections.shuffle(acts, shuffler);
      int cut = earlier.acts().size();
      double chance =
          Divergence.jensenShannon(
              new PartnerCounts(powers, acts.subList(0, cut)).counts(),
              new PartnerCounts(powers, acts.subList(cut, acts.size())).counts());
      // Equal distances may differ in the last digits.
      asGreat += chance >= seen - 1e-9 ? 1 : 0;
    }
    return (asGreat + 1.0) / (PERMUTATIONS + 1.0);
  }
}
