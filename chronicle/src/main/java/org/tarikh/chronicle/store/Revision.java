package org.tarikh.chronicle.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tarikh.chronicle.KeptRecord;

/**
 * Clears a kept document of its records so that newly coded ones can take their place, within a
 * transaction of the caller's. A record that is found again keeps its number and thus its story.
 */
final class Revision {
  private final Database database;
  private final long document;
  private final Map<Long, Report> old;

  Revision(Database database, RecordLoader loader, long document) {
    this.database = database;
    this.document = document;
    this.old = loader.load(Reading.records(database, document));
  }

  /** The numbers of the old records by their ids. */
  Map<String, Long> numbers() {
    Map<String, Long> numbers = new HashMap<>();
    old.forEach((number, report) -> numbers.put(report.kept().record().id(), number));
    return numbers;
  }

  /** Takes the old records out if anything changed; the caller then appends the new ones. */
  Change replace(List<KeptRecord> records, String coder) {
    Change change = Change.between(old.values().stream().map(Report::kept).toList(), records);
    database.update(
        Clause.of("UPDATE documents SET coder = ? WHERE document = ?", coder, document));
    if (change.isEmpty()) {
      return change;
    }
    Map<String, Long> numbers = numbers();
    List<Long> gone =
        change.gone().stream()
            .map(record -> numbers.getOrDefault(record.record().id(), 0L))
            .toList();
    List<Long> all = List.copyOf(old.keySet());
    StoredLinks.doubt(database, all);
    StoryTables.unlink(database, gone);
    for (String table : List.of("records", "actors", "attributions")) {
      database.update(
          Clause.of("DELETE FROM " + table + " WHERE record IN (SELECT unnest(?::BIGINT[]))", all));
    }
    database.update(Clause.of("DELETE FROM sentences WHERE document = ?", document));
    return change;
  }
}
