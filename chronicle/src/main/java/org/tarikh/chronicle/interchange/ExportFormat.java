package org.tarikh.chronicle.interchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Formats that records can be exported in. */
public enum ExportFormat {
  /** PLOVER, one JSON object a line: everything that is known of a record. */
  PLOVER,
  /** POLECAT's table. */
  POLECAT,
  /** GDELT 2.0's table. */
  GDELT,
  /** ICEWS's table. */
  ICEWS,
  /** Our own columns, parted by commas. */
  CSV,
  /** Our own columns, parted by tabs. */
  TSV,
  /** Our own columns in Apache Parquet. */
  PARQUET,
  /** A graph of actors that changes in time, for Gephi. */
  GEXF,
  /** A graph of actors in GraphML. */
  GRAPHML;

  /** The name on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of this name; empty if there is none. */
  public static Optional<ExportFormat> of(String label) {
    return Arrays.stream(values()).filter(each -> each.label().equals(label)).findFirst();
  }
}
