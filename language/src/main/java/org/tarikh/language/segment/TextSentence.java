package org.tarikh.language.segment;

import java.util.List;

/**
 * A sentence of a document, not yet parsed.
 *
 * @param sequence number in the document, from 0
 * @param paragraph number of its paragraph, from 0
 * @param start offset of its first unit in the document
 * @param end offset one past its last unit
 * @param words its words in order, never empty
 */
public record TextSentence(int sequence, int paragraph, int start, int end, List<Word> words) {
  /** Copies the words. */
  public TextSentence {
    words = List.copyOf(words);
  }
}
