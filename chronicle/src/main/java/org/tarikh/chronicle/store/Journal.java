package org.tarikh.chronicle.store;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What was done to the chronicle, in order. Entries are never altered. */
final class Journal {
  /** A source of records is in, to its end. */
  static final String IMPORT = "import";

  /** A part of such a source is in. */
  static final String PART = "part";

  private final Database database;
  private final Clock clock;

  Journal(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Adds entries within the caller's transaction. */
  void add(List<Entry> entries) {
    long first = database.number("SELECT coalesce(max(entry), 0) + 1 FROM journal");
    LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    database.attempt(
        () -> {
          try (org.duckdb.DuckDBAppender rows = database.appender("journal")) {
            for (int i = 0; i < entries.size(); i++) {
              Entry entry = entries.get(i);
              rows.beginRow().append(first + i).append(now).append(entry.action());
              rows.append(entry.source()).append(entry.hash()).append(entry.coder());
              rows.append(entry.records()).endRow();
            }
          }
          return true;
        });
  }

  /** When content of this name was imported whole; empty if never. */
  Optional<LocalDateTime> imported(String hash) {
    return database
        .query(
            Clause.of("SELECT time FROM journal WHERE action = 'import' AND hash = ?", hash),
            row -> row.getTimestamp(1).toLocalDateTime())
        .stream()
        .findFirst();
  }

  /** Records of the parts of this content that are in since it was last imported whole. */
  long parts(String hash) {
    return database
        .query(
            Clause.of(
                "SELECT coalesce(sum(records), 0) FROM journal WHERE action = 'part' AND hash = ?"
                    + " AND entry > (SELECT coalesce(max(entry), 0) FROM journal"
                    + " WHERE action = 'import' AND hash = ?)",
                hash,
                hash),
            row -> row.getLong(1))
        .get(0);
  }

  /** Sources of which a part is in and the rest never came, by name. */
  List<String> unfinished() {
    return database.query(
        Clause.of(
            "SELECT DISTINCT source FROM journal p WHERE action = 'part' AND NOT EXISTS ("
                + "SELECT 1 FROM journal w WHERE w.action = 'import' AND w.entry > p.entry"
                + " AND (w.hash = p.hash OR w.source = p.source)) ORDER BY source"),
        row -> row.getString(1));
  }

  /**
   * One thing done.
   *
   * @param action read, recode, import or part
   * @param source document id or file name
   * @param hash name of the content
   * @param coder version that did it
   * @param records how many records the source has now, or the part gave
   */
  record Entry(String action, String source, String hash, String coder, long records) {}
}
