package org.tarikh.chronicle.interchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Data sets that can be imported. */
public enum ImportFormat {
  /** GDELT 1.0 and 2.0 event tables. */
  GDELT,
  /** ICEWS tables of the Dataverse. */
  ICEWS,
  /** POLECAT tables of the Dataverse. */
  POLECAT,
  /** Phoenix tables of the Open Event Data Alliance. */
  PHOENIX,
  /** ACLED exports. */
  ACLED,
  /** UCDP's georeferenced event data. */
  UCDP,
  /** PLOVER in JSON, Tarikh's own included. */
  PLOVER;

  /** The name on the command line, and the origin of records. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of this name; empty if there is none. */
  public static Optional<ImportFormat> of(String label) {
    return Arrays.stream(values()).filter(each -> each.label().equals(label)).findFirst();
  }
}
