package org.tarikh.chronicle.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A change of a chronicle's tables to those of this program, which keeps all that it holds.
 *
 * @param file the database
 * @param from its version
 * @param to the version of this program
 */
public record SchemaUpdate(Path file, int from, int to) {
  /** The update that a database needs before it can be read; empty if none. */
  static Optional<SchemaUpdate> due(Database database) {
    int latest = Schema.current().steps().size();
    int version = Schema.version(database);
    return version > 0 && version < latest
        ? Optional.of(new SchemaUpdate(database.file(), version, latest))
        : Optional.empty();
  }

  /**
   * Makes sure that it may be written.
   *
   * @throws ChronicleException if the file or its folder is not writable
   */
  void check() {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isWritable(file) && folder != null && Files.isWritable(folder)) {
      return;
    }
    throw new ChronicleException(
        "the chronicle "
            + file
            + " has the older schema version "
            + from
            + ", this program reads "
            + to
            + ", and there is no permission to bring it up to date; let one who may write it run a"
            + " command such as `tarikh events` on it, or copy the folder and name the copy with"
            + " --store");
  }
}
