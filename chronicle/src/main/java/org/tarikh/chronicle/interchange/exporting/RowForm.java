package org.tarikh.chronicle.interchange.exporting;

import java.util.List;
import org.tarikh.chronicle.KeptRecord;

/** The rows that a format makes of a record. */
interface RowForm {
  /** The header line; empty if the format has none. */
  List<String> header();

  /** The rows of a record; none if the format cannot tell it truly. */
  List<List<String>> rows(KeptRecord kept);
}
