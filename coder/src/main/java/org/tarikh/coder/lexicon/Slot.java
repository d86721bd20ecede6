package org.tarikh.coder.lexicon;

/** What a slot of a pattern stands for. */
public enum Slot {
  /** Who does it. */
  ACTOR,
  /** To whom it is done. */
  RECIPIENT,
  /** A noun phrase that must be there but is neither. */
  OTHER,
  /** The event that an operator governs. */
  EVENT
}
