package org.tarikh.language.annotate;

import java.util.Set;
import org.tarikh.language.segment.TextSentence;

/**
 * Step 4: gives a sentence its tags, lemmas and dependency tree. Implementations are thread-safe.
 */
public interface Annotator {
  /**
   * The parsed form of {@code sentence}, with the same offsets.
   *
   * @param verbs lemmas that may be the verb of a clause where a tagger sees only nouns
   */
  ParsedSentence annotate(TextSentence sentence, Set<String> verbs);
}
