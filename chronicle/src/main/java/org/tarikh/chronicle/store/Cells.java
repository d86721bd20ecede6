package org.tarikh.chronicle.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.EventDate;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Mode;
import org.tarikh.coder.event.Veracity;

/**
 * One row of a query, read cell by cell from the left: by place, since to look a column up by its
 * name in every row takes longer than to read it.
 */
final class Cells {
  private final ResultSet row;
  private int column;

  Cells(ResultSet row) {
    this.row = row;
  }

  /** SQL for {@code column} that {@link #day} reads: days since 1970, cheaper than a date. */
  static String daySql(String column) {
    return "date_diff('day', DATE '1970-01-01', " + column + ")";
  }

  /** SQL for {@code column} that {@link #strings} reads: no list where there is nothing in it. */
  static String stringsSql(String column) {
    return "if(len(" + column + ") = 0, NULL, " + column + ")";
  }

  long number() throws SQLException {
    return row.getLong(++column);
  }

  int whole() throws SQLException {
    return row.getInt(++column);
  }

  double real() throws SQLException {
    return row.getDouble(++column);
  }

  String text() throws SQLException {
    return row.getString(++column);
  }

  /** A text that may be missing. */
  @Nullable String textOrNull() throws SQLException {
    return row.getString(++column);
  }

  Optional<LocalDate> day() throws SQLException {
    long days = row.getLong(++column);
    return row.wasNull() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(days));
  }

  List<String> strings() throws SQLException {
    Array array = row.getArray(++column);
    if (array == null) {
      return List.of();
    }
    List<String> strings = new ArrayList<>();
    for (Object each : (Object[]) array.getArray()) {
      strings.add((String) each);
    }
    return strings;
  }

  boolean truth() throws SQLException {
    return row.getBoolean(++column);
  }

  void skip(int cells) {
    column += cells;
  }

  EventDate.Precision precision() throws SQLException {
    return EventDate.Precision.valueOf(text().toUpperCase(Locale.ROOT));
  }

  Optional<Mode> mode(EventType type) throws SQLException {
    String label = textOrNull();
    return label == null ? Optional.empty() : Mode.of(type, label);
  }

  Veracity veracity() throws SQLException {
    return Veracity.valueOf(text().toUpperCase(Locale.ROOT));
  }

  Set<AuxiliaryMode> auxiliary() throws SQLException {
    List<String> labels = strings();
    if (labels.isEmpty()) {
      return Set.of();
    }
    Set<AuxiliaryMode> auxiliary = EnumSet.noneOf(AuxiliaryMode.class);
    for (String label : labels) {
      auxiliary.add(AuxiliaryMode.valueOf(label.toUpperCase(Locale.ROOT)));
    }
    return auxiliary;
  }
}
