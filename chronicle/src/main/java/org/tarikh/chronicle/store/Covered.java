package org.tarikh.chronicle.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the stretch of time that events cover without reading the events themselves. */
final class Covered {
  private Covered() {}

  /**
   * First and last day of publication of the events that pass; of the events if no report has one.
   * Empty without events.
   */
  static List<LocalDate> firstAndLast(Database database, Filter filter) {
    Conditions events = Conditions.events(database);
    List<LocalDate> printed =
        days(
            database,
            Clause.of("SELECT min(d.published), max(d.published) FROM records r LEFT JOIN links l")
                .then(" ON l.record = r.record JOIN documents d ON d.document = r.document")
                .then(" WHERE coalesce(l.story, -r.record) IN (SELECT story FROM (")
                .then(events.selected(filter))
                .then("))"));
    return printed.isEmpty()
        ? days(
            database,
            Clause.of("SELECT min(date), max(date) FROM (").then(events.selected(filter)).then(")"))
        : printed;
  }

  private static List<LocalDate> days(Database database, Clause firstAndLast) {
    return database
        .query(
            firstAndLast,
            row ->
                Stream.of(
                        Optional.ofNullable(row.getObject(1, LocalDate.class)),
                        Optional.ofNullable(row.getObject(2, LocalDate.class)))
                    .flatMap(Optional::stream)
                    .toList())
        .get(0);
  }
}
