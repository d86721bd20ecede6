package org.tarikh.chronicle.interchange.codes;

/**
 * All that is known of other data sets' codes. Immutable.
 *
 * @param crosswalk CAMEO codes
 * @param names other names of types
 * @param sectors kinds of actors
 * @param countries states
 */
public record Codes(Crosswalk crosswalk, TypeNames names, Sectors sectors, Countries countries) {
  /**
   * The codes of the knowledge folder.
   *
   * @throws org.tarikh.language.KnowledgeException at the first line that cannot be read
   */
  public static Codes load() {
    return new Codes(Crosswalk.load(), TypeNames.load(), Sectors.load(), Countries.load());
  }
}
