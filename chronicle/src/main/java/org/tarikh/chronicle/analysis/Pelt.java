package org.tarikh.chronicle.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * The exact least-cost segmentation of a series: PELT.
 *
 * <p>Killick, Fearnhead and Eckley (2012), "Optimal detection of changepoints with a linear
 * computational cost". The least cost F(t) of the first t periods is min over s of F(s) + cost(s,
 * t) + penalty; a start s whose F(s) + cost(s, t) exceeds F(t) can never be the best again, since
 * cutting never costs more, and is dropped.
 */
final class Pelt {
  private Pelt() {}

  /** First periods of the segments after the first, ascending. */
  static List<Integer> changes(SegmentCost cost, int periods, double penalty) {
    double[] least = new double[periods + 1];
    int[] begin = new int[periods + 1];
    least[0] = -penalty;
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int end = 1; end <= periods; end++) {
      double[] reached = new double[starts.size()];
      int best = 0;
      for (int k = 0; k < reached.length; k++) {
        reached[k] = least[starts.get(k)] + cost.of(starts.get(k), end);
        best = reached[k] < reached[best] ? k : best;
      }
      least[end] = reached[best] + penalty;
      begin[end] = starts.get(best);
      List<Integer> kept = new ArrayList<>();
      for (int k = 0; k < reached.length; k++) {
        if (reached[k] <= least[end]) {
          kept.add(starts.get(k));
        }
      }
      kept.add(end);
      starts = kept;
    }
    List<Integer> changes = new ArrayList<>();
    for (int end = begin[periods]; end > 0; end = begin[end]) {
      changes.add(0, end);
    }
    return List.copyOf(changes);
  }
}
