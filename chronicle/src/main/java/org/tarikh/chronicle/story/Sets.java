package org.tarikh.chronicle.story;

import java.util.Arrays;

/** Small sets as ascending arrays. */
final class Sets {
  private Sets() {}

  /** Whether two sets have a member in common. */
  static boolean share(int[] one, int[] other) {
    return Arrays.stream(one).anyMatch(value -> Arrays.binarySearch(other, value) >= 0);
  }

  /** Whether some of {@code one} is missing in {@code other}. */
  static boolean extra(int[] one, int[] other) {
    return Arrays.stream(one).anyMatch(value -> Arrays.binarySearch(other, value) < 0);
  }

  /** How many known codes two sides have in common. */
  static int common(PartyFeatures one, PartyFeatures other) {
    int count = 0;
    for (int i = 0; i < one.known; i++) {
      count += Arrays.binarySearch(other.codes, 0, other.known, one.codes[i]) >= 0 ? 1 : 0;
    }
    return count;
  }
}
