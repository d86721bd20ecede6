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
 * Takes a stream of records without documents in constant memory: give it records, then {@link
 * #finish}. A transaction holds {@link #PART} of them and a journal entry, for DuckDB keeps what is
 * not committed in memory. Closed before the end, or killed, what was committed stays, and the same
 * stream given again adds the rest: a record whose origin and id are kept already is counted and
 * left out. Nothing else may be written meanwhile.
 */
public final class Intake implements Consumer<KeptRecord>, AutoCloseable {
  /** Records of a transaction. */
  static final int PART = 100_000;

  /** Records that are appended at once. */
  private static final int CHUNK = 10_000;

  /**
   * What DuckDB may hold in memory meanwhile. Without a limit it keeps every block that it has
   * written, up to most of the machine's memory.
   */
  private static final String MEMORY = "128MB";

  private final Database database;
  private final Journal journal;
  private final String source;
  private final String hash;
  private final String coder;
  private final int part;
  private final List<KeptRecord> chunk = new ArrayList<>();

  /** Who coded each record of the chunk. */
  private final List<String> coders = new ArrayList<>();

  private String current;

  /** Names of the records that are kept. */
  private final BloomFilter records = new BloomFilter();

  /** Names of the sources that are kept. */
  private final BloomFilter sources = new BloomFilter();

  private long kept;
  private long repeated;

  /** Records given since the last commit, and those of them that are new. */
  private long given;

  private long fresh;
  private boolean open = true;

  private record Name(String origin, String id) {}

  /**
   * What an intake did.
   *
   * @param kept records that are new
   * @param repeated records that were kept already
   */
  public record Result(long kept, long repeated) {}

  /** Takes in with a commit after every {@code part} records. */
  Intake(Database database, Journal journal, String source, String hash, String coder, int part) {
    this.database = database;
    this.journal = journal;
    this.source = source;
    this.hash = hash;
    this.coder = coder;
    this.current = coder;
    this.part = part;
    database.execute("SET memory_limit = '" + MEMORY + "'");
    database.execute("BEGIN TRANSACTION");
    database.each(
        Clause.of("SELECT origin, id FROM records"),
        row -> records.add(row.getString(1), row.getString(2)));
    database.each(Clause.of("SELECT hash FROM documents"), row -> sources.add(row.getString(1)));
  }

  /** Names the coder of the records that follow, where it is another than the program. */
  public void codedBy(String name) {
    current = name;
  }

  @Override
  public void accept(KeptRecord record) {
    chunk.add(record);
    coders.add(current);
    given++;
    if (given >= part) {
      write();
      journal.add(List.of(new Journal.Entry(Journal.PART, source, hash, coder, fresh)));
      database.execute("COMMIT");
      given = 0;
      fresh = 0;
      database.execute("BEGIN TRANSACTION");
    } else if (chunk.size() >= CHUNK) {
      write();
    }
  }

  /** Commits all records and notes in the journal that the source is in. */
  public Result finish() {
    write();
    long all = journal.parts(hash) + fresh;
    journal.add(List.of(new Journal.Entry(Journal.IMPORT, source, hash, coder, all)));
    database.execute("COMMIT");
    open = false;
    database.execute("RESET memory_limit");
    return new Result(kept, repeated);
  }

  @Override
  public void close() {
    if (open) {
      open = false;
      database.rollBack();
      database.execute("RESET memory_limit");
    }
  }

  private void write() {
    if (chunk.isEmpty()) {
      return;
    }
    List<String> hashes = hashes();
    Set<Name> present = present();
    Map<String, Long> documents = documents(hashes);
    database.attempt(
        () -> {
          try (Tables tables = new Tables(database)) {
            for (int i = 0; i < chunk.size(); i++) {
              KeptRecord record = chunk.get(i);
              if (present.add(new Name(record.origin(), record.record().id()))) {
                append(tables, record, hashes.get(i), coders.get(i), documents);
                kept++;
                fresh++;
              } else {
                repeated++;
              }
            }
          }
          return true;
        });
    chunk.clear();
    coders.clear();
  }

  /** Names of the records' sources; neighbours often share theirs. */
  private List<String> hashes() {
    List<String> hashes = new ArrayList<>();
    for (int i = 0; i < chunk.size(); i++) {
      KeptRecord.Source cited = chunk.get(i).source();
      boolean same = i > 0 && cited.equals(chunk.get(i - 1).source());
      hashes.add(same ? hashes.get(i - 1) : ContentHash.of(cited));
    }
    return hashes;
  }

  private void append(
      Tables tables, KeptRecord record, String name, String by, Map<String, Long> documents)
      throws SQLException {
    Long document = documents.get(name);
    if (document == null) {
      document = tables.append(record.source(), name, by);
      documents.put(name, document);
    }
    tables.append(record, document, Optional.empty());
  }

  /** Those of the chunk's records that are kept already; only what may be is looked for. */
  private Set<Name> present() {
    List<String> ids =
        chunk.stream()
            .filter(kept -> records.add(kept.origin(), kept.record().id()))
            .map(kept -> kept.record().id())
            .distinct()
            .toList();
    return ids.isEmpty()
        ? new HashSet<>()
        : new HashSet<>(
            database.query(
                Clause.of(
                    "SELECT origin, id FROM records WHERE id IN (SELECT unnest(?::VARCHAR[]))",
                    ids),
                row -> new Name(row.getString(1), row.getString(2))));
  }

  /** Numbers of the sources that are kept already, by their names. */
  private Map<String, Long> documents(List<String> hashes) {
    List<String> maybe = hashes.stream().distinct().filter(sources::add).toList();
    Map<String, Long> documents = new HashMap<>();
    if (!maybe.isEmpty()) {
      database
          .query(
              Clause.of(
                  "SELECT hash, document FROM documents"
                      + " WHERE hash IN (SELECT unnest(?::VARCHAR[]))",
                  maybe),
              row -> Map.entry(row.getString(1), row.getLong(2)))
          .forEach(entry -> documents.put(entry.getKey(), entry.getValue()));
    }
    return documents;
  }
}
