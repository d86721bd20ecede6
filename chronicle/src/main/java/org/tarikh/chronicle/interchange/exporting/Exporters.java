package org.tarikh.chronicle.interchange.exporting;

import org.tarikh.chronicle.interchange.ExportFormat;
import org.tarikh.chronicle.interchange.Exporter;
import org.tarikh.chronicle.interchange.codes.Codes;
import org.tarikh.chronicle.interchange.table.Headers;

/** The exporters of all formats. */
public final class Exporters {
  private final Codes codes;
  private final String version;

  /**
   * Exporters that share these codes.
   *
   * @param version of Tarikh, told where a format names the coder
   */
  public Exporters(Codes codes, String version) {
    this.codes = codes;
    this.version = version;
  }

  /** An exporter to this format. */
  public Exporter of(ExportFormat format) {
    return switch (format) {
      case PLOVER -> new PloverExporter();
      case POLECAT -> new RowExporter(new PolecatForm(Headers.POLECAT, version), '\t', true);
      case GDELT -> new RowExporter(new GdeltForm(codes), '\t', false);
      case ICEWS -> new RowExporter(new IcewsForm(codes, Headers.ICEWS), '\t', true);
      case CSV -> new RowExporter(new FlatForm(), ',', true);
      case TSV -> new RowExporter(new FlatForm(), '\t', true);
      case PARQUET -> new ParquetExporter(new FlatForm());
      case GEXF -> new GraphExporter(new GexfForm());
      case GRAPHML -> new GraphExporter(new GraphmlForm());
    };
  }
}
