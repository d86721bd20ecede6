package org.tarikh.coder;

import java.util.List;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.language.read.Document;

/**
 * A document and what it tells.
 *
 * @param document the document
 * @param records its events in the order of the text
 * @param sentences how many sentences it has
 * @param parsed how many of them passed the screen
 * @param notes what a user should know, such as a missing date
 */
public record CodedDocument(
    Document document, List<EventRecord> records, int sentences, int parsed, List<String> notes) {
  /** Copies the lists. */
  public CodedDocument {
    records = List.copyOf(records);
    notes = List.copyOf(notes);
  }
}
