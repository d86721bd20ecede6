package org.tarikh.chronicle.story;

import java.util.Arrays;

/** Small sets as ascending arrays. */
final class Sets {
  private Sets() {}

  /** Whether two sets have a member in common. */
  static boolean share(int[] one, int[] other) {
    return Arrays.stream(one).anyMatch(value -> Arrays.binarySearch(other, value) >= 0);
  }

  /** How many members two sets have in common. */
  static int common(String[] one, String[] other) {
    int count = 0;
    for (String value : one) {
      count += Arrays.binarySearch(other, value) >= 0 ? 1 : 0;
    }
    return count;
  }
}
