package org.tarikh.coder.frame;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tarikh.coder.lexicon.Entry;
import org.tarikh.coder.lexicon.Frame;
import org.tarikh.language.annotate.Token;

/**
 * A frame found in a sentence.
 *
 * @param entry the lexicon entry
 * @param frame the reading of its pattern that matched
 * @param head the predicate
 * @param actors heads of the phrases in slot A, conjuncts not yet spread
 * @param recipients heads of the phrases in slot R
 * @param events predicates in slot X
 * @param words indices of the head and of all fixed words
 * @param score specificity, the higher the better
 */
public record FrameMatch(
    Entry entry,
    Frame frame,
    Token head,
    List<Token> actors,
    List<Token> recipients,
    List<Token> events,
    SortedSet<Integer> words,
    int score) {
  /** Copies the collections. */
  public FrameMatch {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    events = List.copyOf(events);
    words = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(words));
  }
}
