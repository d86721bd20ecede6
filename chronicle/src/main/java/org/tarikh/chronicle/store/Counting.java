package org.tarikh.chronicle.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts stories or records by dimensions. */
final class Counting {
  private final Database database;
  private final Conditions conditions;

  Counting(Database database, Conditions conditions) {
    this.database = database;
    this.conditions = conditions;
  }

  /** Counts in the order of the values. */
  List<Count> count(Filter filter, List<Dimension> dimensions) {
    return database.query(
        query(filter, dimensions),
        row -> {
          List<String> values = new ArrayList<>();
          for (int i = 1; i <= dimensions.size(); i++) {
            String value = row.getString(i);
            values.add(value == null ? "" : value);
          }
          return new Count(values, row.getLong(dimensions.size() + 1));
        });
  }

  private Clause query(Filter filter, List<Dimension> dimensions) {
    StringBuilder select = new StringBuilder();
    StringBuilder joins = new StringBuilder();
    String key = conditions.key();
    for (Dimension dimension : dimensions) {
      select.append(dimension.column()).append(", ");
      Optional<String> relation = dimension.relation(key, conditions.parties(), reports());
      relation.ifPresent(
          sql -> {
            String name = dimension.label() + "_of";
            joins.append(" LEFT JOIN (").append(sql).append(") ").append(name);
            joins.append(" ON ").append(name).append('.').append(key).append(" = e.").append(key);
          });
    }
    return Clause.of("WITH chosen AS MATERIALIZED (")
        .then(conditions.selected(filter))
        .then(") SELECT " + select + "count(*) FROM chosen e" + joins + group(dimensions));
  }

  private static String group(List<Dimension> dimensions) {
    return dimensions.isEmpty() ? "" : " GROUP BY ALL ORDER BY ALL";
  }

  private String reports() {
    return conditions.key().equals("story")
        ? "SELECT coalesce(l.story, -r.record) AS story, d.outlet, r.origin FROM records r"
            + " JOIN documents d ON d.document = r.document"
            + " LEFT JOIN links l ON l.record = r.record"
        : "SELECT r.record, d.outlet, r.origin FROM records r"
            + " JOIN documents d ON d.document = r.document";
  }
}
