package org.tarikh.chronicle.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Finds the links among nodes: the pairs that share a block and score above zero. Work grows with
 * the sizes of the blocks, not with the square of the number of nodes.
 */
final class Candidates {
  /** Bits of a packed key that hold the node: sixteen million nodes at once. */
  private static final int NODE_BITS = 24;

  private static final long NODE_MASK = (1L << NODE_BITS) - 1;

  /** In a block larger than this, each node is compared with this many that follow it only. */
  private static final int LARGE = 1500;

  private final Features[] features;
  private final IntPredicate wanted;
  private long[] filed = new long[0];

  private Candidates(Features[] features, IntPredicate wanted) {
    this.features = features;
    this.wanted = wanted;
  }

  /**
   * The links of which at least one node is {@code wanted}, in the order of their nodes.
   *
   * @throws IllegalArgumentException if there are more than sixteen million nodes
   */
  static List<Clusters.Link> links(Features[] features, IntPredicate wanted) {
    if (features.length > NODE_MASK) {
      throw new IllegalArgumentException(
          "too many records to link at once: " + features.length + "; link them year by year");
    }
    return new Candidates(features, wanted).links();
  }

  private List<Clusters.Link> links() {
    file();
    int[] starts = new int[features.length + 1];
    int[] places = places(starts);
    int[] seen = new int[features.length];
    Arrays.fill(seen, -1);
    List<Clusters.Link> links = new ArrayList<>();
    for (int node = 0; node < features.length; node++) {
      for (int k = starts[node]; k < starts[node + 1]; k++) {
        compare(node, places[k], seen, links);
      }
    }
    return links;
  }

  /**
   * Files all nodes under their keys, sorted by key, then node. Keys that only one has are dropped.
   */
  private void file() {
    long[] all = new long[Math.max(16, features.length * 16)];
    int size = 0;
    for (int node = 0; node < features.length; node++) {
      long[] keys = Blocks.keys(features[node]);
      if (size + keys.length > all.length) {
        all = Arrays.copyOf(all, Math.max(size + keys.length, all.length * 2));
      }
      for (long key : keys) {
        all[size++] = (key & ~NODE_MASK) | node;
      }
    }
    Arrays.sort(all, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      boolean before = i > 0 && block(all[i - 1]) == block(all[i]);
      boolean after = i + 1 < size && block(all[i + 1]) == block(all[i]);
      if (before || after) {
        all[kept++] = all[i];
      }
    }
    filed = Arrays.copyOf(all, kept);
  }

  private static long block(long packed) {
    return packed >>> NODE_BITS;
  }

  private static int node(long packed) {
    return (int) (packed & NODE_MASK);
  }

  /**
   * Where each node is filed: its places are those from its start to the start of the next node.
   */
  private int[] places(int[] starts) {
    for (long packed : filed) {
      starts[node(packed) + 1]++;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    int[] next = Arrays.copyOf(starts, starts.length);
    int[] places = new int[filed.length];
    for (int place = 0; place < filed.length; place++) {
      places[next[node(filed[place])]++] = place;
    }
    return places;
  }

  /** Compares a node with those that follow it in one of its blocks and were not met before. */
  private void compare(int node, int place, int[] seen, List<Clusters.Link> links) {
    long block = block(filed[place]);
    int end = (int) Math.min(filed.length, (long) place + LARGE);
    for (int i = place + 1; i < end && block(filed[i]) == block; i++) {
      int other = node(filed[i]);
      if (other == node || seen[other] == node || !(wanted.test(node) || wanted.test(other))) {
        continue;
      }
      seen[other] = node;
      double score = PairScore.of(features[node], features[other]);
      if (score > 0) {
        links.add(new Clusters.Link(node, other, score));
      }
    }
  }
}
