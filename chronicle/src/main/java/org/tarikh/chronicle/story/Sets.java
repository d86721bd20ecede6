package org.tarikh.chronicle.story;

import java.util.Arrays;

/** Small sets as ascending arrays. */
final class Sets {
  private Sets() {}

  /** Whether two sets have a member in common. */
  static boolean share(int[] one, int[] other) {
    for (int value : one) {
      if (Arrays.binarySearch(other, value) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether some of {@code one} is missing in {@code other}. */
  static boolean extra(int[] one, int[] other) {
    for (int value : one) {
      if (Arrays.binarySearch(other, value) < 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether two short lists have a member in common. */
  static boolean share(String[] one, String[] other) {
    for (String value : one) {
      if (index(other, value) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Where {@code value} stands in {@code list}; -1 if it does not. */
  static int index(String[] list, String value) {
    for (int i = 0; i < list.length; i++) {
      if (list[i].equals(value)) {
        return i;
      }
    }
    return -1;
  }

  /** How many known codes two sides have in common. */
  static int common(PartyFeatures one, PartyFeatures other) {
    int count = 0;
    for (int i = 0; i < one.known; i++) {
      for (int k = 0; k < other.known; k++) {
        count += one.codes[i].equals(other.codes[k]) ? 1 : 0;
      }
    }
    return count;
  }
}
