package org.tarikh.chronicle.interchange.importing;

import java.util.Optional;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.interchange.table.Row;

/** What a row of one data set means. */
@FunctionalInterface
interface RowMapping {
  /**
   * The record of a row; empty if PLOVER has no such event.
   *
   * @throws org.tarikh.chronicle.interchange.table.BadRow if the row cannot be read
   */
  Optional<KeptRecord> map(Row row);
}
