package org.tarikh.chronicle.store;

import java.util.Locale;

/**
 * Which parties are meant. Every field that is not empty must agree.
 *
 * @param code actor code such as RUS or EUR
 * @param sector sector such as GOV
 * @param name part of the canonical name or of the text's words, whatever the case
 */
public record PartyFilter(String code, String sector, String name) {
  /** Checks that something is asked for. */
  public PartyFilter {
    if (code.isEmpty() && sector.isEmpty() && name.isEmpty()) {
      throw new IllegalArgumentException("a party without code, sector and name");
    }
  }

  /**
   * The party that {@code text} names: a code ({@code RUS}), a code and a sector ({@code RUS:GOV}),
   * a sector ({@code :GOV}), or else part of a name ({@code Gazprom}).
   */
  public static PartyFilter parse(String text) {
    String stripped = text.strip();
    if (stripped.matches("[A-Z]{3}")) {
      return new PartyFilter(stripped, "", "");
    }
    if (stripped.matches("(?:[A-Z]{3})?[: ][A-Z]{3}")) {
      int split = stripped.length() - 4;
      return new PartyFilter(stripped.substring(0, split), stripped.substring(split + 1), "");
    }
    return new PartyFilter("", "", stripped.toLowerCase(Locale.ROOT));
  }
}
