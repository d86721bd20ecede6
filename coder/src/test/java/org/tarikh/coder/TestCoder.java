package org.tarikh.coder;

import org.tarikh.coder.date.TimeExpressions;
import org.tarikh.language.annotate.CoreNlpAnnotator;
import org.tarikh.language.segment.Segmenter;

/** The real coder, loaded once for all tests. */
final class TestCoder {
  private static final class Holder {
    static final DocumentCoder CODER =
        new DocumentCoder(
            new Segmenter(),
            new CoreNlpAnnotator(),
            Knowledge.load(new Segmenter()),
            new TimeExpressions());
  }

  private TestCoder() {}

  static DocumentCoder get() {
    return Holder.CODER;
  }
}
