package org.tarikh.chronicle.story;

/**
 * An Admiralty grade of a report.
 *
 * @param reliability of the source: A completely reliable, B usually, C fairly, D not usually, E
 *     unreliable, F cannot be judged
 * @param credibility of what it says: 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5
 *     improbable, 6 cannot be judged
 */
public record Grade(char reliability, int credibility) {
  /** Validates. */
  public Grade {
    if (reliability < 'A' || reliability > 'F' || credibility < 1 || credibility > 6) {
      throw new IllegalArgumentException("no Admiralty grade: " + reliability + credibility);
    }
  }

  @Override
  public String toString() {
    return "" + reliability + credibility;
  }
}
