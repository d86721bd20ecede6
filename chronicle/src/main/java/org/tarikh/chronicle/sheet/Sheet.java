package org.tarikh.chronicle.sheet;

import java.util.List;

/**
 * A table of results.
 *
 * @param title what it shows
 * @param columns their heads
 * @param rows as many fields as columns each
 * @param notes sentences below it
 */
public record Sheet(String title, List<Column> columns, List<List<Cell>> rows, List<String> notes) {
  /**
   * A column.
   *
   * @param head its name for people
   * @param name its name in CSV
   * @param number whether it is set to the right
   * @param exactOnly whether only programs get it
   */
  public record Column(String head, String name, boolean number, boolean exactOnly) {
    /** A column of words. */
    public static Column words(String name) {
      return new Column(name, name, false, false);
    }

    /** A column of numbers with a head for people. */
    public static Column number(String head, String name) {
      return new Column(head, name, true, false);
    }

    /** A column that only programs get. */
    public static Column exact(String name) {
      return new Column(name, name, true, true);
    }
  }

  /** Copies the lists and checks the width. */
  public Sheet {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    notes = List.copyOf(notes);
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException("a row of " + row.size() + " fields: " + row);
      }
    }
  }
}
