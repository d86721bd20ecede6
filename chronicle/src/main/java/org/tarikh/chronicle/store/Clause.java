package org.tarikh.chronicle.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SQL of this package's own words and the values that go into its question marks.
 *
 * @param sql the text; never holds input
 * @param values what is bound, in order: strings, numbers, dates, null, or lists of strings or
 *     longs
 */
record Clause(String sql, List<@Nullable Object> values) {
  Clause {
    values = Collections.unmodifiableList(new ArrayList<>(values));
  }

  static Clause of(String sql, @Nullable Object... values) {
    return new Clause(sql, Arrays.asList(values));
  }

  /** The clauses one after the other, {@code between} them. */
  static Clause join(String between, Collection<Clause> clauses) {
    List<String> texts = new ArrayList<>();
    List<@Nullable Object> values = new ArrayList<>();
    for (Clause clause : clauses) {
      texts.add(clause.sql());
      values.addAll(clause.values());
    }
    return new Clause(String.join(between, texts), values);
  }

  Clause then(String more) {
    return new Clause(sql + more, values);
  }

  Clause then(Clause more) {
    return join("", List.of(this, more));
  }
}
