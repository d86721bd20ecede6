package org.tarikh.coder.event;

import java.util.List;

/**
 * One actor or recipient of an event as the text names it.
 *
 * @param code ISO 3166 alpha-3 or one of IGO UNO EUR NGO ISM IMG MNC; empty if unknown
 * @param sector PLOVER sector such as GOV or MIL; empty if unknown
 * @param otherSectors further sectors that apply
 * @param text the words of the text
 * @param name canonical name; empty for someone the actor files do not name
 * @param start offset of the first unit in the document
 * @param end offset one past the last unit
 */
public record ActorReference(
    String code,
    String sector,
    List<String> otherSectors,
    String text,
    String name,
    int start,
    int end) {
  /** Copies the list. */
  public ActorReference {
    otherSectors = List.copyOf(otherSectors);
  }

  /**
   * Code and sector in the usual form, such as {@code RUS GOV}; the words if the code is unknown.
   */
  public String label() {
    String label = (code + " " + sector).strip();
    return label.isEmpty() ? text : label;
  }
}
