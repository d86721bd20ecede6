package org.tarikh.chronicle.interchange.table;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/** One row of a table, its fields asked for by column name. */
public final class Row {
  private final String file;
  private final long line;
  private final List<String> fields;
  private final Columns columns;
  private final Set<String> missing;
  private final Consumer<RowProblem> problems;

  Row(
      String file,
      long line,
      List<String> fields,
      Columns columns,
      Set<String> missing,
      Consumer<RowProblem> problems) {
    this.file = file;
    this.line = line;
    this.fields = fields;
    this.columns = columns;
    this.missing = missing;
    this.problems = problems;
  }

  /** The field of a column, stripped; empty if it is missing or the table has no such column. */
  public String text(String column) {
    OptionalInt at = columns.of(column);
    if (at.isEmpty()) {
      return "";
    }
    String text = fields.get(at.getAsInt()).strip();
    return missing.contains(text) ? "" : text;
  }

  /**
   * The field of a column that must hold something.
   *
   * @throws BadRow if it does not
   */
  public String needed(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      throw new BadRow(column, "is empty");
    }
    return text;
  }

  /** The parts of a field that lists several, without the missing ones. */
  public List<String> list(String column, String separator) {
    return Arrays.stream(text(column).split(separator))
        .map(String::strip)
        .filter(part -> !part.isEmpty() && !missing.contains(part))
        .toList();
  }

  /** The number in a column; empty, with a warning, if it is none. */
  public OptionalDouble number(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      return OptionalDouble.empty();
    }
    try {
      double number = Double.parseDouble(text);
      if (!Double.isNaN(number) && !Double.isInfinite(number)) {
        return OptionalDouble.of(number);
      }
    } catch (NumberFormatException none) {
      // Told below, as for the other numbers that are none.
    }
    warn(column, "'" + text + "' is not a number: taken as missing");
    return OptionalDouble.empty();
  }

  /**
   * The day in a column.
   *
   * @throws BadRow if there is none
   */
  public LocalDate day(String column) {
    String text = needed(column);
    return Days.parse(text)
        .orElseThrow(() -> new BadRow(column, "'" + text + "' is not a date such as 2018-06-01"));
  }

  /** Reports something odd; the row stays. */
  public void warn(String column, String message) {
    problems.accept(new RowProblem(file, line, column, message, false));
  }
}
