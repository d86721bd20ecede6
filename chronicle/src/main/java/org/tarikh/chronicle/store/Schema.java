package org.tarikh.chronicle.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The tables and views as a list of steps: step n takes a chronicle of version n - 1 to version n.
 * Each step runs in a transaction of its own together with the new version number, so a chronicle
 * killed amid an update is at one version or the other.
 *
 * @param steps SQL of each step
 */
record Schema(List<String> steps) {
  private static final List<String> FILES = List.of("schema-1.sql", "schema-2.sql", "schema-3.sql");

  Schema {
    steps = List.copyOf(steps);
  }

  static Schema current() {
    return new Schema(FILES.stream().map(Schema::load).toList());
  }

  private static String load(String name) {
    try (InputStream in = Schema.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * Brings the database to this version.
   *
   * @throws ChronicleException if it is newer, or older and open for reading only
   */
  void apply(Database database) {
    int version = version(database);
    if (version > steps.size()) {
      throw new ChronicleException(
          "the chronicle "
              + database.file()
              + " has schema version "
              + version
              + ", this program knows "
              + steps.size()
              + "; use a newer Tarikh");
    }
    if (version < steps.size() && database.readOnly()) {
      throw new ChronicleException(
          "the chronicle "
              + database.file()
              + (version == 0 ? " is empty" : " has the older schema version " + version)
              + "; open it once for writing, as `tarikh read` does");
    }
    for (int step = version; step < steps.size(); step++) {
      String sql = steps.get(step);
      int reached = step + 1;
      database.inTransaction(
          () -> {
            database.execute(sql);
            database.execute(
                "CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)");
            database.execute("DELETE FROM schema_version");
            return database.update(Clause.of("INSERT INTO schema_version VALUES (?)", reached));
          });
    }
  }

  /** The version of a database; 0 if it has no tables yet. */
  static int version(Database database) {
    boolean known =
        database.number("SELECT count(*) FROM duckdb_tables() WHERE table_name = 'schema_version'")
            > 0;
    if (known) {
      return (int) database.number("SELECT coalesce(max(version), 0) FROM schema_version");
    }
    if (database.number("SELECT count(*) FROM duckdb_tables() WHERE NOT temporary") > 0) {
      throw new ChronicleException(
          "the database "
              + database.file()
              + " is not a chronicle: it holds tables of another program");
    }
    return 0;
  }
}
