package org.tarikh.chronicle.analysis;

/** How many letters must be put in, left out or exchanged to turn a word into another. */
final class SpellingDistance {
  private SpellingDistance() {}

  /** Whether Levenshtein's distance is at most {@code most}. */
  static boolean within(String left, String right, int most) {
    if (Math.abs(left.length() - right.length()) > most) {
      return false;
    }
    int[] above = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int[] row = new int[right.length() + 1];
      row[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(above[j - 1] + change, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[right.length()] <= most;
  }
}
