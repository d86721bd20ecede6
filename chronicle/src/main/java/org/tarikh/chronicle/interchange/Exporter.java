package org.tarikh.chronicle.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;
import org.tarikh.chronicle.store.Report;

/**
 * Writes records in one format, in the order given. Memory does not grow with their number, except
 * by the distinct actors of a graph. The output depends on the records alone.
 */
public interface Exporter {
  /**
   * Writes the records of all reports. Flushes the output and leaves it open.
   *
   * @throws IOException if the output fails
   */
  ExportCount write(Stream<Report> reports, OutputStream out) throws IOException;
}
