package org.tarikh.chronicle.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.interchange.table.RowProblem;

/**
 * Reads files of one data set. Records are passed on one by one as they are read, in the file's
 * order; memory does not grow with the file. What cannot be read is passed to {@code problems} and
 * never thrown. The same row gives the same record, with the same id, in every run. Not safe for
 * several threads.
 */
public interface Importer {
  /** Reads a file: plain, gzip or zip. */
  ImportCount read(Path file, Consumer<KeptRecord> records, Consumer<RowProblem> problems);

  /**
   * Reads bytes that are already open, such as standard input: plain, gzip or zip.
   *
   * @throws IOException if not even the first bytes can be read
   */
  ImportCount read(
      String name, InputStream bytes, Consumer<KeptRecord> records, Consumer<RowProblem> problems)
      throws IOException;
}
