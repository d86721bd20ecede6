package org.tarikh.chronicle.store;

import java.util.ArrayList;
import java.util.List;

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

  /**
   * Events are first grouped by what they have, lists included, so that lists are taken apart once
   * a group and not once an event.
   */
  private Clause query(Filter filter, List<Dimension> dimensions) {
    StringBuilder columns = new StringBuilder();
    StringBuilder joins = new StringBuilder();
    String key = conditions.key();
    for (Dimension dimension : dimensions) {
      columns.append(dimension.column()).append(" AS ").append(dimension.label()).append(", ");
      dimension
          .relation(key, reports())
          .ifPresent(
              sql -> {
                String name = dimension.label() + "_of";
                joins.append(" LEFT JOIN (").append(sql).append(") ").append(name);
                joins.append(" ON ").append(name).append('.').append(key).append(" = e.");
                joins.append(key);
              });
    }
    String group = dimensions.isEmpty() ? "" : " GROUP BY ALL";
    return Clause.of("WITH g0 AS (SELECT " + columns + "count(*) AS events FROM (")
        .then(conditions.selected(filter))
        .then(") e" + joins + group + ")" + apart(dimensions));
  }

  /** Takes the dimensions' values apart one after the other, and adds up. */
  private static String apart(List<Dimension> dimensions) {
    StringBuilder sql = new StringBuilder();
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < dimensions.size(); i++) {
      Dimension dimension = dimensions.get(i);
      sql.append(", g").append(i + 1).append(" AS (SELECT * REPLACE (").append(dimension.told());
      sql.append(" AS ").append(dimension.label()).append(") FROM g").append(i).append(')');
      names.append(dimension.label()).append(", ");
    }
    sql.append(" SELECT ").append(names).append("sum(events)::BIGINT FROM g");
    sql.append(dimensions.size());
    return sql.append(dimensions.isEmpty() ? "" : " GROUP BY ALL ORDER BY ALL").toString();
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
