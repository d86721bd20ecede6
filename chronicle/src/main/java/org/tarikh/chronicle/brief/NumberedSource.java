package org.tarikh.chronicle.brief;

import java.util.List;

/**
 * A source with its number in a brief.
 *
 * @param number from 1, in order of first mention
 * @param outlet who published it; "unnamed outlet" if unknown
 * @param title headline; empty if none
 * @param date day of publication as shown; empty if unknown
 * @param url address; empty if none
 * @param document id of the document
 * @param records ids of the records cited from it, sorted
 */
public record NumberedSource(
    int number,
    String outlet,
    String title,
    String date,
    String url,
    String document,
    List<String> records) {
  /** Copies the list. */
  public NumberedSource {
    records = List.copyOf(records);
  }
}
