package org.tarikh.language.read;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One news text with what is known of it.
 *
 * @param id stable name: the id given, or file name and content hash
 * @param date day of publication; empty if unknown, then relative dates stay unresolved
 * @param outlet who published it; empty if unknown
 * @param language ISO 639-1 code, "en" unless stated
 * @param title headline or desk; empty if none
 * @param text the original text; all offsets count its UTF-16 units
 * @param bodyStart offset at which the body begins (after front matter and headers)
 * @param url address of the text; empty if none
 */
public record Document(
    String id,
    Optional<LocalDate> date,
    String outlet,
    String language,
    String title,
    String text,
    int bodyStart,
    String url) {
  /** Checks that nothing is null and that the body lies within the text. */
  public Document {
    Objects.requireNonNull(id);
    Objects.requireNonNull(date);
    Objects.requireNonNull(outlet);
    Objects.requireNonNull(language);
    Objects.requireNonNull(title);
    Objects.requireNonNull(text);
    Objects.requireNonNull(url);
    Objects.checkIndex(bodyStart, text.length() + 1);
  }

  /** A document of plain text in English without metadata but its date. */
  public static Document of(String id, String text, Optional<LocalDate> date) {
    return new Document(id, date, "", "en", "", text, 0, "");
  }
}
