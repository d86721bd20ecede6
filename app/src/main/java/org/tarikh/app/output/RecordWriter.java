package org.tarikh.app.output;

import java.io.IOException;
import org.tarikh.coder.CodedDocument;

/** Writes coded documents in one format, in the order given. */
public interface RecordWriter {
  /**
   * Writes one document's records.
   *
   * @throws IOException if the output fails
   */
  void write(CodedDocument document) throws IOException;
}
