package org.tarikh.chronicle.commitment;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How much two objects are alike: the weight of the stems they share, over the weight of the
 * lighter of the two. A stem that much of the actor's record shares weighs little.
 */
final class Likeness {
  private static final int ENOUGH_ACTS = 40;
  private static final double COMMON_SHARE = 0.12;
  private static final double COMMON_WEIGHT = 0.3;

  private final Vocabulary vocabulary;
  private final Map<String, Integer> frequencies = new HashMap<>();
  private final Map<String, Double> weights = new HashMap<>();
  private final int acts;

  Likeness(Vocabulary vocabulary, Collection<Act> acts) {
    this.vocabulary = vocabulary;
    this.acts = acts.size();
    for (Act act : acts) {
      act.stems().forEach(stem -> frequencies.merge(stem, 1, Integer::sum));
    }
  }

  /** Likeness with the weight of what is shared. */
  record Score(double share, double shared) {}

  Score of(Set<String> one, Set<String> other) {
    double shared = 0;
    double first = 0;
    double second = 0;
    for (String stem : one) {
      double weight = weight(stem);
      first += weight;
      if (other.contains(stem)) {
        shared += weight;
      }
    }
    for (String stem : other) {
      second += weight(stem);
    }
    double lighter = Math.min(first, second);
    return new Score(lighter == 0 ? 0 : shared / lighter, shared);
  }

  double weight(String stem) {
    return weights.computeIfAbsent(stem, this::weigh);
  }

  private double weigh(String stem) {
    double weight = vocabulary.weight(stem);
    boolean common = acts >= ENOUGH_ACTS && frequencies.getOrDefault(stem, 0) > COMMON_SHARE * acts;
    return common ? Math.min(weight, COMMON_WEIGHT) : weight;
  }
}
