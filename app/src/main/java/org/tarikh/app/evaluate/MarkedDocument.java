package org.tarikh.app.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tarikh.language.TarikhException;

/** A document of which a part, between two marks, is made by a command. */
record MarkedDocument(Path file) {
  static final String BEGIN = "<!-- evaluate all: begin -->";
  static final String END = "<!-- evaluate all: end -->";

  /**
   * Puts {@code lines} between the marks; all else stays. A file that does not exist is made.
   *
   * @throws TarikhException if the file has not both marks in order
   * @throws IOException if it cannot be read or written
   */
  void replace(List<String> lines) throws IOException {
    String text =
        Files.exists(file)
            ? Files.readString(file, StandardCharsets.UTF_8)
            : BEGIN + "\n" + END + "\n";
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new TarikhException(
          file
              + ": needs the lines '"
              + BEGIN
              + "' and '"
              + END
              + "' for the report to stand between");
    }
    String made = String.join("\n", lines);
    String whole = text.substring(0, begin) + BEGIN + "\n" + made + "\n" + text.substring(end);
    Files.writeString(file, whole, StandardCharsets.UTF_8);
  }
}
