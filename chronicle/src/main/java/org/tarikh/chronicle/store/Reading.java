package org.tarikh.chronicle.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.coder.CodedDocument;
import org.tarikh.language.read.Document;

/** Keeps coded documents exactly once. */
final class Reading {
  private final Database database;
  private final Journal journal;
  private final RecordLoader loader;

  /** Contents handed out by {@link #unread} and not kept yet. */
  private final Set<String> pending = new HashSet<>();

  /** Ids of the documents handed out, with the name of their content. */
  private final Map<String, String> names = new HashMap<>();

  private record Kept(long document, String id, String hash, String coder) {}

  Reading(Database database, Journal journal, RecordLoader loader) {
    this.database = database;
    this.journal = journal;
    this.loader = loader;
  }

  List<Document> unread(List<Document> documents, String coder) {
    List<String> hashes = documents.stream().map(ContentHash::of).toList();
    Map<String, Kept> kept = kept(hashes);
    Map<String, String> taken = taken(documents);
    List<Document> unread = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      String hash = hashes.get(i);
      Kept known = kept.get(hash);
      if ((known != null && known.coder().equals(coder)) || !pending.add(hash)) {
        continue;
      }
      String id = known != null ? known.id() : free(documents.get(i).id(), hash, taken);
      names.put(id, hash);
      unread.add(named(documents.get(i), id));
    }
    return unread;
  }

  /** An id that no other content has: the document's own, or with the name of its content. */
  private String free(String id, String hash, Map<String, String> taken) {
    String holder = names.getOrDefault(id, taken.getOrDefault(id, hash));
    return holder.equals(hash) ? id : id + "#" + hash.substring(0, 8);
  }

  private static Document named(Document document, String id) {
    return new Document(
        id,
        document.date(),
        document.outlet(),
        document.language(),
        document.title(),
        document.text(),
        document.bodyStart(),
        document.url());
  }

  private Map<String, String> taken(List<Document> documents) {
    Map<String, String> taken = new HashMap<>();
    database
        .query(
            Clause.of(
                "SELECT id, hash FROM documents WHERE text IS NOT NULL"
                    + " AND id IN (SELECT unnest(?::VARCHAR[]))",
                documents.stream().map(Document::id).distinct().toList()),
            row -> Map.entry(row.getString(1), row.getString(2)))
        .forEach(entry -> taken.put(entry.getKey(), entry.getValue()));
    return taken;
  }

  private Map<String, Kept> kept(List<String> hashes) {
    Map<String, Kept> kept = new HashMap<>();
    database
        .query(
            Clause.of(
                "SELECT document, id, hash, coder FROM documents"
                    + " WHERE hash IN (SELECT unnest(?::VARCHAR[]))",
                hashes),
            row -> new Kept(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)))
        .forEach(each -> kept.put(each.hash(), each));
    return kept;
  }

  /** Keeps a batch in one transaction; returns what changed in documents that were kept before. */
  List<Change> keep(List<CodedDocument> batch, String coder) {
    Map<String, CodedDocument> fresh = new LinkedHashMap<>();
    batch.forEach(coded -> fresh.putIfAbsent(ContentHash.of(coded.document()), coded));
    List<Change> changes =
        database.inTransaction(
            () -> {
              Map<String, Kept> kept = kept(List.copyOf(fresh.keySet()));
              fresh
                  .keySet()
                  .removeIf(hash -> kept.containsKey(hash) && kept.get(hash).coder().equals(coder));
              return write(fresh, kept, coder);
            });
    batch.forEach(
        coded -> {
          pending.remove(ContentHash.of(coded.document()));
          names.remove(coded.document().id());
        });
    return changes;
  }

  private List<Change> write(Map<String, CodedDocument> batch, Map<String, Kept> kept, String coder)
      throws SQLException {
    List<Change> changes = new ArrayList<>();
    List<Journal.Entry> entries = new ArrayList<>();
    Map<String, Map<String, Long>> numbers = new HashMap<>();
    for (Map.Entry<String, CodedDocument> each : batch.entrySet()) {
      Kept known = kept.get(each.getKey());
      if (known != null) {
        Revision revision = new Revision(database, loader, known.document());
        changes.add(revision.replace(KeptRecords.of(each.getValue()), coder));
        numbers.put(each.getKey(), revision.numbers());
      }
    }
    Set<String> present = present(batch);
    try (Tables tables = new Tables(database)) {
      for (Map.Entry<String, CodedDocument> each : batch.entrySet()) {
        CodedDocument coded = each.getValue();
        Optional<Kept> known = Optional.ofNullable(kept.get(each.getKey()));
        long document =
            known.isPresent()
                ? known.get().document()
                : tables.append(coded.document(), each.getKey(), coder);
        Map<String, Long> old = numbers.getOrDefault(each.getKey(), Map.of());
        for (KeptRecord record : KeptRecords.of(coded)) {
          if (present.add(record.record().id())) {
            Long number = old.get(record.record().id());
            tables.append(record, document, Optional.ofNullable(number));
          }
        }
        String action = known.isPresent() ? "recode" : "read";
        entries.add(
            new Journal.Entry(
                action, coded.document().id(), each.getKey(), coder, coded.records().size()));
      }
    }
    journal.add(entries);
    return changes;
  }

  /** Ids of the batch's records that the chronicle holds already. */
  private Set<String> present(Map<String, CodedDocument> batch) {
    List<String> ids =
        batch.values().stream()
            .flatMap(coded -> coded.records().stream())
            .map(record -> record.id())
            .toList();
    return new HashSet<>(
        database.query(
            Clause.of(
                "SELECT id FROM records WHERE origin = ? AND id IN (SELECT unnest(?::VARCHAR[]))",
                KeptRecords.OWN,
                ids),
            row -> row.getString(1)));
  }

  /** Numbers of all records of a document. */
  static long[] records(Database database, long document) {
    return database.numbers(
        Clause.of("SELECT record FROM records WHERE document = ? ORDER BY record", document));
  }

  static List<Long> boxed(long[] keys) {
    return Arrays.stream(keys).boxed().toList();
  }
}
