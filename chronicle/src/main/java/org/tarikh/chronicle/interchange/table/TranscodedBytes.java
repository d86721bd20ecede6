package org.tarikh.chronicle.interchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** UTF-16 text as UTF-8 bytes, so that lines are cut in one way only. */
final class TranscodedBytes extends InputStream {
  private final Reader reader;
  private final char[] chars = new char[4096];
  private byte[] ready = new byte[0];
  private int next;

  TranscodedBytes(InputStream in, Charset charset) {
    this.reader = new InputStreamReader(in, charset);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (next == ready.length && !fill()) {
      return -1;
    }
    int taken = Math.min(length, ready.length - next);
    System.arraycopy(ready, next, bytes, from, taken);
    next += taken;
    return taken;
  }

  private boolean fill() throws IOException {
    int read = reader.read(chars, 0, chars.length - 1);
    if (read <= 0) {
      return false;
    }
    if (Character.isHighSurrogate(chars[read - 1])) {
      int low = reader.read();
      if (low >= 0) {
        chars[read++] = (char) low;
      }
    }
    ready = new String(chars, 0, read).getBytes(StandardCharsets.UTF_8);
    next = 0;
    return true;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
