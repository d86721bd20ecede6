package org.tarikh.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Confidences set against the truth in ten bins of equal width. Not thread-safe. */
final class Reliability {
  private static final int BINS = 10;

  private final List<double[]> pairs = new ArrayList<>();

  /** Adds a record. */
  void add(double confidence, boolean right) {
    pairs.add(new double[] {confidence, right ? 1 : 0});
  }

  boolean isEmpty() {
    return pairs.isEmpty();
  }

  /** Mean squared error of the confidence. */
  double brier() {
    return pairs.stream().mapToDouble(p -> Math.pow(p[0] - p[1], 2)).average().orElse(0);
  }

  /** Mean squared error if every record had the share of right ones as its confidence. */
  double constantBrier() {
    double share = pairs.stream().mapToDouble(p -> p[1]).average().orElse(0);
    return share * (1 - share);
  }

  /** Mean distance between confidence and share of right records, bins weighted by size. */
  double calibrationError() {
    double sum = 0;
    for (int bin = 0; bin < BINS; bin++) {
      sum += Math.abs(sum(bin, 0) - sum(bin, 1));
    }
    return pairs.isEmpty() ? 0 : sum / pairs.size();
  }

  /** A Markdown row for each bin that is not empty. */
  List<String> rows() {
    List<String> rows = new ArrayList<>();
    for (int bin = 0; bin < BINS; bin++) {
      int size = (int) sum(bin, -1);
      if (size > 0) {
        rows.add(
            String.format(
                Locale.ROOT,
                "| .%d–%s | %d | %.2f | %.2f |",
                bin,
                bin == 9 ? "1.0" : "." + (bin + 1),
                size,
                sum(bin, 0) / size,
                sum(bin, 1) / size));
      }
    }
    return rows;
  }

  /** The sum of a column over a bin; of ones if {@code column} is negative. */
  private double sum(int bin, int column) {
    return pairs.stream()
        .filter(p -> Math.min(BINS - 1, (int) (p[0] * BINS)) == bin)
        .mapToDouble(p -> column < 0 ? 1 : p[column])
        .sum();
  }
}
