package org.tarikh.chronicle;

import java.time.LocalDate;
import java.util.Optional;
import org.tarikh.coder.event.EventRecord;

/**
 * An event record with where it comes from: what the store holds and what is imported and exported.
 *
 * @param record the event
 * @param source the document that tells it, or the data set's own citation
 * @param origin data set it was imported from, such as {@code gdelt}; {@code tarikh} for our own
 * @param original the data set's own id; empty for our own
 * @param originalCode the data set's own event code verbatim, such as CAMEO 0231; empty for our own
 */
public record KeptRecord(
    EventRecord record, Source source, String origin, String original, String originalCode) {

  /**
   * What cites a record.
   *
   * @param document id of the document
   * @param outlet who published it; empty if unknown
   * @param title headline; empty if none
   * @param url address; empty if none
   * @param published day of publication; empty if unknown
   * @param language ISO 639-1 code
   */
  public record Source(
      String document,
      String outlet,
      String title,
      String url,
      Optional<LocalDate> published,
      String language) {}
}
