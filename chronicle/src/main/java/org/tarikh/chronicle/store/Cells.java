package org.tarikh.chronicle.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  private static final List<String> MODES =
      Arrays.stream(Mode.values()).map(Mode::label).distinct().toList();

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

  /**
   * SQL for a text {@code column} that is often {@code usual}, which {@link #text(String)} puts
   * back: what is missing costs nothing to carry over.
   */
  static String textSql(String column, String usual) {
    return "nullif(" + column + ", '" + usual + "')";
  }

  /** SQL for a text {@code column} that is often empty. */
  static String textSql(String column) {
    return textSql(column, "");
  }

  /** SQL for a type of event, as a number. */
  static String typeSql(String column) {
    return place(column, Arrays.stream(EventType.values()).map(Enum::name));
  }

  static String modeSql(String column) {
    return place(column, MODES.stream());
  }

  static String precisionSql(String column) {
    return place(column, Arrays.stream(EventDate.Precision.values()).map(p -> p.label()));
  }

  static String veracitySql(String column) {
    return place(column, Arrays.stream(Veracity.values()).map(Veracity::label));
  }

  /** SQL for the place of a column's word in a list, from 1; 0 or null if it is not there. */
  private static String place(String column, Stream<String> words) {
    return words.collect(Collectors.joining("', '", "list_position(['", "'], " + column + ")"));
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

  /** A text by {@link #textSql(String)}. */
  String text() throws SQLException {
    return text("");
  }

  /** A text by {@link #textSql(String, String)}. */
  String text(String usual) throws SQLException {
    String text = textOrNull();
    return text == null ? usual : text;
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

  EventType type() throws SQLException {
    return word(EventType.values());
  }

  EventDate.Precision precision() throws SQLException {
    return word(EventDate.Precision.values());
  }

  Veracity veracity() throws SQLException {
    return word(Veracity.values());
  }

  Optional<Mode> mode(EventType type) throws SQLException {
    int place = whole();
    return place < 1 ? Optional.empty() : Mode.of(type, MODES.get(place - 1));
  }

  private <T> T word(T[] words) throws SQLException {
    int place = whole();
    if (place < 1) {
      throw new SQLException("Corrupt: a row holds a word that is none of " + List.of(words));
    }
    return words[place - 1];
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
