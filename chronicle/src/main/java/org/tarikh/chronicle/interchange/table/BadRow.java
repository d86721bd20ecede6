package org.tarikh.chronicle.interchange.table;

import org.tarikh.language.TarikhException;

/** A row that cannot be read. Reported with its file and line; the rows after it go on. */
public final class BadRow extends TarikhException {
  private static final long serialVersionUID = 1L;

  private final String column;

  /** An error in {@code column}; an empty name means the whole row. */
  public BadRow(String column, String message) {
    super(message);
    this.column = column;
  }

  /** The column at fault; empty if it is the whole row. */
  public String column() {
    return column;
  }
}
