package org.tarikh.coder.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.tarikh.language.KnowledgeException;

/**
 * A knowledge file: its lines without comments and blanks, each with its number.
 *
 * @param name path below the knowledge folder
 * @param lines the lines that hold entries
 */
public record KnowledgeFile(String name, List<Line> lines) {
  /** A line and its number, counted from 1. */
  public record Line(int number, String text) {}

  /** Copies the list. */
  public KnowledgeFile {
    lines = List.copyOf(lines);
  }

  /**
   * Reads a file of the knowledge folder.
   *
   * @throws KnowledgeException if the file does not exist
   */
  public static KnowledgeFile load(String name) {
    InputStream in = KnowledgeFile.class.getResourceAsStream("/knowledge/" + name);
    if (in == null) {
      throw new KnowledgeException("knowledge/" + name, 0, "no such file");
    }
    List<Line> lines = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(new Line(number, line.strip()));
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return new KnowledgeFile(name, lines);
  }

  /** An error at {@code line} of this file. */
  public KnowledgeException error(Line line, String message) {
    return new KnowledgeException("knowledge/" + name, line.number(), message);
  }
}
