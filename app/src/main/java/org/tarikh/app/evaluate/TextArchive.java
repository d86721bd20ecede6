package org.tarikh.app.evaluate;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.tarikh.language.TarikhException;

/**
 * The text files of a folder or of a gzipped tar archive, by path, in order of path. Of the tar
 * formats those that keep a name of up to 100 characters in the header, and GNU's long names, are
 * read.
 */
final class TextArchive {
  private static final int BLOCK = 512;

  private TextArchive() {}

  /**
   * Reads every file.
   *
   * @throws IOException if something cannot be read
   */
  static Map<String, String> read(Path place) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    if (Files.isDirectory(place)) {
      try (Stream<Path> walk = Files.walk(place)) {
        for (Path file : walk.filter(Files::isRegularFile).toList()) {
          String name = place.relativize(file).toString().replace('\\', '/');
          texts.put(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
      }
      return texts;
    }
    try (InputStream file = new BufferedInputStream(Files.newInputStream(place));
        DataInputStream in = new DataInputStream(new GZIPInputStream(file))) {
      unpack(place, in, texts);
    }
    return texts;
  }

  private static void unpack(Path place, DataInputStream in, Map<String, String> texts)
      throws IOException {
    String longName = "";
    for (byte[] header = in.readNBytes(BLOCK);
        header.length == BLOCK && header[0] != 0;
        header = in.readNBytes(BLOCK)) {
      int size = size(place, header);
      byte[] content = in.readNBytes(size);
      in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
      char kind = (char) header[156];
      if (kind == 'L') {
        longName = string(content, 0, content.length);
      } else {
        if (kind == '0' || kind == 0) {
          String prefix = string(header, 345, 155);
          String name = string(header, 0, 100);
          String full = prefix.isEmpty() || header[257] != 'u' ? name : prefix + "/" + name;
          texts.put(
              longName.isEmpty() ? full : longName, new String(content, StandardCharsets.UTF_8));
        }
        longName = "";
      }
    }
  }

  private static int size(Path place, byte[] header) {
    String octal = string(header, 124, 12).strip();
    try {
      return Integer.parseInt(octal, 8);
    } catch (NumberFormatException wrong) {
      throw new TarikhException(place + ": not a tar archive (a size reads '" + octal + "')");
    }
  }

  private static String string(byte[] bytes, int from, int length) {
    int end = from;
    while (end < from + length && bytes[end] != 0) {
      end++;
    }
    return new String(bytes, from, end - from, StandardCharsets.UTF_8);
  }
}
