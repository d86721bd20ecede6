package org.tarikh.app.evaluate;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** Writes small gzipped tar archives for tests. */
final class Archives {
  private Archives() {}

  /** Writes an archive of names and contents in turn. */
  static void write(Path archive, String... namesAndContents) throws Exception {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(archive))) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        byte[] content = namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8);
        byte[] header = new byte[512];
        put(header, 0, namesAndContents[i]);
        put(header, 124, String.format(Locale.ROOT, "%011o", content.length));
        header[156] = '0';
        put(header, 257, "ustar");
        out.write(header);
        out.write(Arrays.copyOf(content, (content.length + 511) / 512 * 512));
      }
      out.write(new byte[1024]);
    }
  }

  private static void put(byte[] header, int from, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(bytes, 0, header, from, bytes.length);
  }
}
