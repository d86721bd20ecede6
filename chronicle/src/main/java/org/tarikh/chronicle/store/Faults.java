package org.tarikh.chronicle.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what DuckDB says of a failure into a message that tells a person what to do. */
final class Faults {
  private static final Pattern HOLDER = Pattern.compile("held in (.+?) \\(PID (\\d+)\\)");

  private Faults() {}

  static ChronicleException explain(Path file, SQLException failure) {
    return new ChronicleException(message(file, String.valueOf(failure.getMessage())), failure);
  }

  static ChronicleException explainFolder(Path folder, IOException failure) {
    String why =
        failure instanceof AccessDeniedException
            ? "no permission to make the folder " + folder
            : failure instanceof FileAlreadyExistsException
                ? folder + " is a file, not a folder"
                : "the folder " + folder + " cannot be made (" + failure.getMessage() + ")";
    return new ChronicleException(why + "; name another with --store", failure);
  }

  private static String message(Path file, String told) {
    String lower = told.toLowerCase(Locale.ROOT);
    if (lower.contains("conflicting lock") || lower.contains("being used by another process")) {
      return "the chronicle "
          + file
          + " is in use by "
          + holder(file, told)
          + "; wait until it has finished, or stop it";
    }
    if (lower.contains("no space left")
        || lower.contains("file too large")
        || lower.contains("disk quota")
        || lower.contains("failed to offload")) {
      return "the disk is full: "
          + file
          + " could not be written; what was committed before is kept."
          + " Free some space and run the same command again ("
          + firstLine(told)
          + ")";
    }
    if (lower.contains("permission denied") || lower.contains("read-only")) {
      return "no permission to "
          + (Files.isReadable(file) || Files.notExists(file) ? "write " : "read ")
          + file
          + "; check the rights of the folder and the file ("
          + firstLine(told)
          + ")";
    }
    if (lower.contains("version number")) {
      return "the chronicle "
          + file
          + " was written by a newer DuckDB; use a newer Tarikh ("
          + firstLine(told)
          + ")";
    }
    if (damaged(lower)) {
      return "the chronicle "
          + file
          + " is damaged ("
          + firstLine(told)
          + "); it was left as it is. Restore it from a copy, or move it away and read again";
    }
    return "the chronicle " + file + " failed: " + firstLine(told);
  }

  private static boolean damaged(String lower) {
    return lower.contains("not a valid duckdb database")
        || lower.contains("checksum")
        || lower.contains("corrupt")
        || lower.contains("serialization error")
        || lower.contains("internal error")
        || lower.contains("could not read enough bytes")
        || lower.contains("replaying wal");
  }

  private static String holder(Path file, String told) {
    Matcher matcher = HOLDER.matcher(told);
    if (!matcher.find()) {
      return "another process";
    }
    long pid = Long.parseLong(matcher.group(2));
    return "process " + pid + " (" + Holder.of(file, pid).orElse(matcher.group(1)) + ")";
  }

  private static String firstLine(String told) {
    String line = told.lines().findFirst().orElse("").strip();
    return line.length() > 300 ? line.substring(0, 299) + "…" : line;
  }
}
