package org.tarikh.chronicle.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.tarikh.chronicle.KeptRecord;

/**
 * Takes a stream of records without documents, in one transaction and constant memory: give it
 * records, then {@link #finish}. Closed without that, nothing of it is kept. A record whose origin
 * and id are kept already is counted and left out. Nothing else may be written meanwhile.
 */
public final class Intake implements Consumer<KeptRecord>, AutoCloseable {
  private static final int CHUNK = 20_000;

  private final Database database;
  private final Journal journal;
  private final String source;
  private final String hash;
  private final String coder;
  private final List<KeptRecord> chunk = new ArrayList<>();
  private long kept;
  private long repeated;
  private boolean open = true;

  private record Name(String origin, String id) {}

  /**
   * What an intake did.
   *
   * @param kept records that are new
   * @param repeated records that were kept already
   */
  public record Result(long kept, long repeated) {}

  Intake(Database database, Journal journal, String source, String hash, String coder) {
    this.database = database;
    this.journal = journal;
    this.source = source;
    this.hash = hash;
    this.coder = coder;
    database.execute("BEGIN TRANSACTION");
  }

  @Override
  public void accept(KeptRecord record) {
    chunk.add(record);
    if (chunk.size() >= CHUNK) {
      write();
    }
  }

  /** Commits all records and notes them in the journal. */
  public Result finish() {
    write();
    journal.add(List.of(new Journal.Entry("import", source, hash, coder, kept)));
    database.execute("COMMIT");
    open = false;
    return new Result(kept, repeated);
  }

  @Override
  public void close() {
    if (open) {
      open = false;
      database.rollBack();
    }
  }

  private void write() {
    if (chunk.isEmpty()) {
      return;
    }
    Set<Name> present = present();
    Map<String, Long> documents = documents();
    database.attempt(
        () -> {
          try (Tables tables = new Tables(database)) {
            for (KeptRecord record : chunk) {
              if (present.add(new Name(record.origin(), record.record().id()))) {
                append(tables, record, documents);
                kept++;
              } else {
                repeated++;
              }
            }
          }
          return true;
        });
    chunk.clear();
  }

  private void append(Tables tables, KeptRecord record, Map<String, Long> documents)
      throws SQLException {
    String name = ContentHash.of(record.source());
    Long document = documents.get(name);
    if (document == null) {
      document = tables.append(record.source(), name, coder);
      documents.put(name, document);
    }
    tables.append(record, document, Optional.empty());
  }

  private Set<Name> present() {
    List<String> ids = chunk.stream().map(record -> record.record().id()).distinct().toList();
    return new HashSet<>(
        database.query(
            Clause.of(
                "SELECT origin, id FROM records WHERE id IN (SELECT unnest(?::VARCHAR[]))", ids),
            row -> new Name(row.getString(1), row.getString(2))));
  }

  private Map<String, Long> documents() {
    List<String> hashes =
        chunk.stream().map(record -> ContentHash.of(record.source())).distinct().toList();
    Map<String, Long> documents = new HashMap<>();
    database
        .query(
            Clause.of(
                "SELECT hash, document FROM documents"
                    + " WHERE hash IN (SELECT unnest(?::VARCHAR[]))",
                hashes),
            row -> Map.entry(row.getString(1), row.getLong(2)))
        .forEach(entry -> documents.put(entry.getKey(), entry.getValue()));
    return documents;
  }
}
