package org.tarikh.chronicle.brief;

import java.util.List;

/**
 * One sentence of a brief with what it stands on.
 *
 * @param lead a date or partner printed before it; empty if none
 * @param text the sentence
 * @param proofs the records it stands on; empty only if it counts the record as a whole
 * @param whole whether it speaks of the record as a whole, which the list of sources shows
 */
public record Statement(String lead, String text, List<Proof> proofs, boolean whole) {
  /** Copies the list and refuses a sentence that stands on nothing. */
  public Statement {
    proofs = List.copyOf(proofs);
    if (proofs.isEmpty() && !whole) {
      throw new IllegalArgumentException("a sentence without a record: " + text);
    }
  }

  /** A sentence on records. */
  static Statement on(String lead, String text, List<Proof> proofs) {
    return new Statement(lead, text, proofs, false);
  }

  /** A sentence about the record as a whole. */
  static Statement whole(String text) {
    return new Statement("", text, List.of(), true);
  }
}
