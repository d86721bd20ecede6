package org.tarikh.chronicle.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * SQL of this package's own words and the values that go into its question marks.
 *
 * @param sql the text; never holds input, though it may hold numbers of rows
 * @param values what is bound, in order: strings, numbers, dates, null, or lists of strings or
 *     longs
 */
record Clause(String sql, List<@Nullable Object> values) {
  Clause {
    values = Collections.unmodifiableList(new ArrayList<>(values));
  }

  /** Rows asked for by number up to which the numbers stand in the text itself. */
  private static final int FEW = 1000;

  /**
   * That {@code column} is one of these row numbers. Few of them stand in the text as digits:
   * DuckDB then looks only into the stretches of the table that can hold them, where it would join
   * with a list that is bound.
   */
  static Clause among(String column, Collection<Long> numbers) {
    if (numbers.isEmpty()) {
      return of("false");
    }
    return numbers.size() > FEW
        ? of(column + " IN (SELECT unnest(?::BIGINT[]))", List.copyOf(numbers))
        : of(
            column
                + " IN ("
                + numbers.stream().map(String::valueOf).collect(Collectors.joining(", "))
                + ")");
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
