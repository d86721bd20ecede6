package org.tarikh.chronicle.store;

import java.util.List;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.coder.CodedDocument;
import org.tarikh.language.read.Document;

/** Makes kept records of our own coded documents. */
public final class KeptRecords {
  /** Origin of records that Tarikh coded itself. */
  public static final String OWN = "tarikh";

  private KeptRecords() {}

  /** What cites {@code document}. */
  public static KeptRecord.Source source(Document document) {
    return new KeptRecord.Source(
        document.id(),
        document.outlet(),
        document.title(),
        document.url(),
        document.date(),
        document.language());
  }

  /** The records of {@code coded}, in the order of the text. */
  public static List<KeptRecord> of(CodedDocument coded) {
    KeptRecord.Source source = source(coded.document());
    return coded.records().stream()
        .map(record -> new KeptRecord(record, source, OWN, "", ""))
        .toList();
  }
}
