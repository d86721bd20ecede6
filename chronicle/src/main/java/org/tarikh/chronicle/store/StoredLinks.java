package org.tarikh.chronicle.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.story.LinkedRecords;

/**
 * The links in the tables, as {@link org.tarikh.chronicle.story.LateReports} asks for them.
 * Remembers the components of the records it gave out, so one is good for one joining.
 */
final class StoredLinks implements LinkedRecords {
  private static final String LINKED =
      "SELECT r.record, r.id, l.component FROM records r JOIN links l ON l.record = r.record";

  private final Database database;
  private final RecordLoader loader;
  private final Map<String, String> components = new HashMap<>();

  private record Linked(long record, String id, String component) {}

  StoredLinks(Database database, RecordLoader loader) {
    this.database = database;
    this.loader = loader;
  }

  /** Marks the components of these records as to be linked anew. */
  static void doubt(Database database, List<Long> records) {
    database.update(
        Clause.of(
            "UPDATE links SET component = NULL WHERE component IN (SELECT component FROM links"
                + " WHERE record IN (SELECT unnest(?::BIGINT[])))",
            records));
  }

  @Override
  public Collection<KeptRecord> between(SortedMap<LocalDate, LocalDate> spans) {
    if (spans.isEmpty()) {
      return List.of();
    }
    return load(
        Clause.of(
            LINKED
                + " JOIN documents d ON d.document = r.document WHERE l.component IS NOT NULL"
                + " AND EXISTS (SELECT 1 FROM (SELECT unnest(?::DATE[]) AS first_day,"
                + " unnest(?::DATE[]) AS last_day) s"
                + " WHERE coalesce(r.date, d.published) <= s.last_day"
                + " AND coalesce(r.enddate, r.date, d.published) >= s.first_day)",
            spans.keySet().stream().map(LocalDate::toString).toList(),
            spans.values().stream().map(LocalDate::toString).toList()));
  }

  @Override
  public Collection<KeptRecord> ofDocuments(Set<String> documents) {
    return load(
        Clause.of(
            LINKED
                + " JOIN documents d ON d.document = r.document WHERE l.component IS NOT NULL"
                + " AND d.id IN (SELECT unnest(?::VARCHAR[]))",
            List.copyOf(documents)));
  }

  @Override
  public Optional<String> component(String record) {
    return Optional.ofNullable(components.get(record));
  }

  @Override
  public Collection<KeptRecord> ofComponents(Set<String> wanted) {
    return load(
        Clause.of(
            LINKED + " WHERE l.component IN (SELECT unnest(?::VARCHAR[]))", List.copyOf(wanted)));
  }

  private Collection<KeptRecord> load(Clause query) {
    List<Linked> found =
        database.query(
            query, row -> new Linked(row.getLong(1), row.getString(2), row.getString(3)));
    found.forEach(each -> components.put(each.id(), each.component()));
    long[] numbers = found.stream().mapToLong(Linked::record).toArray();
    List<KeptRecord> records = new ArrayList<>(numbers.length);
    loader.stream(numbers).map(Report::kept).forEach(records::add);
    return records;
  }
}
