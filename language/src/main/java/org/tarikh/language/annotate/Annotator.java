package org.tarikh.language.annotate;

import org.tarikh.language.segment.TextSentence;

/**
 * Step 4: gives a sentence its tags, lemmas and dependency tree. Implementations are thread-safe.
 */
public interface Annotator {
  /** The parsed form of {@code sentence}, with the same offsets. */
  ParsedSentence annotate(TextSentence sentence);
}
