package org.tarikh.chronicle.interchange.table;

/**
 * Something in an imported file that could not be read as it should.
 *
 * @param file file name; {@code file!entry} within an archive
 * @param line line counted from 1, or 0 if the whole file is meant
 * @param column name of the column; empty if the whole row is meant
 * @param message what is wrong and what to do
 * @param failure true if input was left out, false for a warning
 */
public record RowProblem(String file, long line, String column, String message, boolean failure) {
  @Override
  public String toString() {
    return file
        + (line > 0 ? ":" + line : "")
        + ": "
        + (column.isEmpty() ? "" : column + ": ")
        + message;
  }
}
