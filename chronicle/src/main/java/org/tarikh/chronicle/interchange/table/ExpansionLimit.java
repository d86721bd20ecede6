package org.tarikh.chronicle.interchange.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * Unpacked bytes of an archive, refused once they grow out of proportion to the packed ones. Tables
 * of events shrink to a tenth, dull ones to a fiftieth; a bomb to a thousandth.
 */
final class ExpansionLimit extends FilterInputStream {
  /** Unpacked bytes that are let through however small the archive: some minutes of reading. */
  static final long HARMLESS = 512L << 20;

  private static final long MOST_TIMES = 250;

  private final LongSupplier packed;
  private final long harmless;
  private long unpacked;

  ExpansionLimit(InputStream in, LongSupplier packed, long harmless) {
    super(in);
    this.packed = packed;
    this.harmless = harmless;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int read) throws IOException {
    unpacked += read;
    if (unpacked > harmless && unpacked / MOST_TIMES > packed.getAsLong()) {
      throw new IOException(
          "it expands to more than "
              + MOST_TIMES
              + " times its size, as a zip bomb does; unpack it yourself if you trust it");
    }
  }
}
