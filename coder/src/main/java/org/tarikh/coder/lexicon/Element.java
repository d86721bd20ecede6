package org.tarikh.coder.lexicon;

import java.util.Optional;
import java.util.Set;

/**
 * One part of a frame besides its head: where it stands and what fills it.
 *
 * @param place where it stands relative to the head
 * @param prepositions the prepositions or markers before it; empty for none
 * @param slot the slot it is; empty for fixed words
 * @param tag restriction on the filler such as {@code ARMED}; empty for none
 * @param words lemmas of which one must stand here; empty for a slot
 * @param optional whether the frame matches without it
 */
public record Element(
    Place place,
    Set<String> prepositions,
    Optional<Slot> slot,
    String tag,
    Set<String> words,
    boolean optional) {
  /** Where an element stands. */
  public enum Place {
    /** Subject of the active sentence. */
    SUBJECT,
    /** Owner of a noun predicate. */
    OWNER,
    /** Object or other complement without preposition. */
    OBJECT,
    /** After a preposition, or an infinitive after <i>to</i>. */
    OBLIQUE,
    /** A particle or adverb of the head. */
    PARTICLE,
    /** A word before a noun head: compound or adjective. */
    MODIFIER
  }

  /** Copies the sets. */
  public Element {
    prepositions = Set.copyOf(prepositions);
    words = Set.copyOf(words);
  }
}
