package org.tarikh.coder.lexicon;

import java.util.List;
import java.util.Set;

/**
 * A pattern made ready for matching.
 *
 * @param kind what the head is
 * @param heads lemmas of which one is the head
 * @param elements the other parts in the order of the pattern
 */
public record Frame(Kind kind, Set<String> heads, List<Element> elements) {
  /** What kind of word the head is. */
  public enum Kind {
    VERB,
    NOUN,
    /** Adjective, participle or noun after <i>be</i>. */
    COPULA
  }

  /** Copies the collections. */
  public Frame {
    heads = Set.copyOf(heads);
    elements = List.copyOf(elements);
  }

  /** More words and restrictions make a frame more specific; the most specific match wins. */
  public int specificity() {
    int sum = 0;
    for (Element element : elements) {
      int weight = element.slot().isEmpty() ? 4 : 1;
      weight += element.tag().isEmpty() ? 0 : 2;
      weight += element.prepositions().isEmpty() ? 0 : 1;
      sum += element.optional() ? 0 : weight;
    }
    return sum;
  }

  /** How many words its fixed elements admit together; the fewer, the more a frame says. */
  public int breadth() {
    int sum = 0;
    for (Element element : elements) {
      sum += element.words().size();
    }
    return sum;
  }
}
