package org.tarikh.chronicle.interchange.importing;

import org.tarikh.chronicle.interchange.ImportFormat;
import org.tarikh.chronicle.interchange.Importer;
import org.tarikh.chronicle.interchange.codes.Codes;

/** The importers of all data sets. */
public final class Importers {
  private final Codes codes;

  /** Importers that share these codes. */
  public Importers(Codes codes) {
    this.codes = codes;
  }

  /** An importer of files in this format. */
  public Importer of(ImportFormat format) {
    return switch (format) {
      case GDELT -> new TableImporter(Gdelt.LAYOUT, new Gdelt(codes));
      case ICEWS -> new TableImporter(Icews.LAYOUT, new Icews(codes));
      case POLECAT -> new TableImporter(Polecat.LAYOUT, new Polecat(codes));
      case PHOENIX -> new TableImporter(Phoenix.LAYOUT, new Phoenix(codes));
      case ACLED -> new TableImporter(Acled.LAYOUT, new Acled(codes));
      case UCDP -> new TableImporter(Ucdp.LAYOUT, new Ucdp(codes));
      case PLOVER -> new PloverImporter(codes);
    };
  }
}
