package org.tarikh.chronicle.commitment;

import java.util.Locale;

/**
 * A rung of the ladder from word to deed. PLOVER's types give it: AGREE is a promise, SUPPORT of a
 * paper is its signing, COOPERATE and AID are deeds.
 */
public enum Stage {
  /** Said that it will be done. */
  PROMISED,
  /** A draft of the paper is out. */
  DRAFTED,
  SIGNED,
  RATIFIED,
  /** A first deed. */
  BEGUN,
  DELIVERED,
  /** The promiser itself did the contrary. */
  BROKEN;

  /** The name in tables and JSON. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether this stage is a word or paper, not a deed. */
  boolean verbal() {
    return compareTo(BEGUN) < 0;
  }
}
