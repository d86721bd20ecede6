package org.tarikh.chronicle.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;
import org.tarikh.chronicle.KeptRecord;

/**
 * Writes records in one format, in the order given. Memory does not grow with their number, except
 * by the distinct actors of a graph. The output depends on the records alone.
 */
public interface Exporter {
  /**
   * Writes all records. Flushes the output and leaves it open.
   *
   * @throws IOException if the output fails
   */
  ExportCount write(Stream<KeptRecord> records, OutputStream out) throws IOException;
}
