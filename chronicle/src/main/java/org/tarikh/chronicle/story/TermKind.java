package org.tarikh.chronicle.story;

/**
 * How much a word shared by two reports says about their telling of one happening. The weights
 * stand for the inverse document frequency of a word, which would depend on what else was read.
 */
enum TermKind {
  /** Words of every report: kill, government, say. */
  COMMON(0.25),
  /** A state or its people: the parties' codes speak for them already. */
  COUNTRY(0.25),
  /** Any other word. */
  PLAIN(1.0),
  /** A number of people or things. */
  NUMBER(1.4),
  /** A capital: where it happened, or the government that sits there. */
  CAPITAL(1.2),
  /** A person, a group, a thing with a name of its own. */
  NAME(2.2),
  /** Where it happened, below the level of states. */
  PLACE(2.5);

  private final double weight;

  TermKind(double weight) {
    this.weight = weight;
  }

  double weight() {
    return weight;
  }

  /** Whether it tells something of the happening besides where it was and what kind it was of. */
  boolean detail() {
    return this == PLAIN || this == NUMBER || this == NAME;
  }

  /** Whether the word alone narrows reports down to few happenings. */
  boolean specific() {
    return this == NAME || this == PLACE;
  }
}
