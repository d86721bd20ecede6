package org.tarikh.chronicle.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A small file beside the database in which the process that writes says what it is, for those who
 * find the database locked. The lock itself is DuckDB's; a file left by a killed process says
 * nothing, since its process number is not that of the holder.
 */
final class Holder {
  private static final int LONGEST = 200;

  private Holder() {}

  private static Path path(Path database) {
    return database.resolveSibling(database.getFileName() + ".writer");
  }

  /** Says that this process writes. */
  static void announce(Path database) {
    String command = System.getProperty("sun.java.command", "java");
    command = command.replaceFirst("^org\\.tarikh\\.app\\.Main\\b", "tarikh");
    String line = ProcessHandle.current().pid() + " " + command.replaceAll("\\s+", " ");
    try {
      Files.writeString(path(database), line + "\n", StandardCharsets.UTF_8);
    } catch (IOException unimportant) {
      // The message to others then names the process by its number only.
      return;
    }
  }

  /** Takes that back. */
  static void leave(Path database) {
    try {
      Files.deleteIfExists(path(database));
    } catch (IOException unimportant) {
      // A file left over is harmless: its number is no longer that of a holder.
      return;
    }
  }

  /** What process {@code pid} said it is. */
  static Optional<String> of(Path database, long pid) {
    try {
      List<String> lines = Files.readAllLines(path(database), StandardCharsets.UTF_8);
      return lines.stream()
          .filter(line -> line.startsWith(pid + " "))
          .map(line -> line.substring(line.indexOf(' ') + 1))
          .map(line -> line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line)
          .findFirst();
    } catch (IOException unknown) {
      return Optional.empty();
    }
  }
}
