package org.tarikh.app.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.tarikh.coder.DocumentCoder;

/**
 * A gold set and how the coder is measured on it. The coder's answers are made from the text alone,
 * before the gold is looked at.
 */
interface GoldSet {
  /** Its name in the report. */
  String name();

  /** The file or folder it needs; if that does not exist, the set is reported as missing. */
  Path place();

  /**
   * Measures {@code coder}.
   *
   * @param reliability takes the confidence of records whose type can be judged, and the truth
   * @throws IOException if the files cannot be read
   */
  List<Measurement> measure(DocumentCoder coder, Reliability reliability) throws IOException;
}
