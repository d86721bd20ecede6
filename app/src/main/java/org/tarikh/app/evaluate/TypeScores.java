package org.tarikh.app.evaluate;

import java.util.Map;
import java.util.TreeMap;

/** Accuracy and macro-F1 of found labels against gold labels. Not thread-safe. */
final class TypeScores {
  private final Map<String, int[]> counts = new TreeMap<>();
  private int all = 0;
  private int right = 0;

  void add(String gold, String found) {
    counts.computeIfAbsent(gold, unused -> new int[3])[0]++;
    counts.computeIfAbsent(found, unused -> new int[3])[1]++;
    all++;
    if (gold.equals(found)) {
      counts.get(gold)[2]++;
      right++;
    }
  }

  int size() {
    return all;
  }

  double accuracy() {
    return all == 0 ? 0 : (double) right / all;
  }

  /** The mean F1 over the labels that the gold has. */
  double macroF1() {
    return counts.values().stream()
        .filter(count -> count[0] > 0)
        .mapToDouble(count -> 2.0 * count[2] / (count[0] + count[1]))
        .average()
        .orElse(0);
  }
}
