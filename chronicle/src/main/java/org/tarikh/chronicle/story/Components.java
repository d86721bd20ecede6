package org.tarikh.chronicle.story;

import java.util.Arrays;

/** Sets of nodes that are linked directly or through others (union-find). */
final class Components {
  private final int[] parent;

  Components(int size) {
    parent = new int[size];
    Arrays.setAll(parent, i -> i);
  }

  /** The least node of the set that holds {@code node}. */
  int first(int node) {
    int root = node;
    while (parent[root] != root) {
      root = parent[root];
    }
    int each = node;
    while (parent[each] != root) {
      int next = parent[each];
      parent[each] = root;
      each = next;
    }
    return root;
  }

  void join(int one, int other) {
    int a = first(one);
    int b = first(other);
    parent[Math.max(a, b)] = Math.min(a, b);
  }
}
