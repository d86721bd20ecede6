package org.tarikh.chronicle.interchange.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Names of the columns of a table and where each stands. Not safe for several threads. */
final class Columns {
  private final List<String> names;
  private final Map<String, Integer> normal = new HashMap<>();
  private final Map<String, Integer> asked = new HashMap<>();

  Columns(List<String> names) {
    this.names = List.copyOf(names);
    for (int i = 0; i < names.size(); i++) {
      normal.putIfAbsent(Layout.normal(names.get(i)), i);
    }
  }

  int width() {
    return names.size();
  }

  List<String> names() {
    return names;
  }

  /** Position of a column; empty if the table has none of this name. */
  OptionalInt of(String column) {
    Integer known = asked.get(column);
    if (known == null) {
      known = normal.getOrDefault(Layout.normal(column), -1);
      asked.put(column, known);
    }
    return known < 0 ? OptionalInt.empty() : OptionalInt.of(known);
  }
}
