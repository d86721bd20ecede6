package org.tarikh.language.annotate;

/**
 * One word of a parsed sentence.
 *
 * @param index place in the sentence, from 0
 * @param text the word
 * @param lemma dictionary form, lower case unless a proper name
 * @param tag Penn Treebank part of speech
 * @param start offset of its first unit in the document
 * @param end offset one past its last unit
 * @param head index of the governor, -1 for the root
 * @param relation Universal Dependencies relation to the governor, such as {@code nsubj:pass}
 */
public record Token(
    int index,
    String text,
    String lemma,
    String tag,
    int start,
    int end,
    int head,
    String relation) {
  /** Whether this is a verb form. */
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /** Whether this is a common or proper noun. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  /** Whether this is a proper noun. */
  public boolean isProper() {
    return tag.startsWith("NNP");
  }

  /** Whether this is an adjective. */
  public boolean isAdjective() {
    return tag.startsWith("JJ");
  }

  /** Whether the relation is {@code name} or a subtype of it. */
  public boolean is(String name) {
    return relation.equals(name)
        || relation.startsWith(name) && relation.charAt(name.length()) == ':';
  }
}
