package org.tarikh.chronicle.interchange.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.tarikh.chronicle.interchange.ExportCount;
import org.tarikh.chronicle.interchange.Exporter;
import org.tarikh.chronicle.store.Report;

/** Writes a format that is a table of text. */
final class RowExporter implements Exporter {
  private final RowForm form;
  private final char delimiter;
  private final boolean quoted;

  RowExporter(RowForm form, char delimiter, boolean quoted) {
    this.form = form;
    this.delimiter = delimiter;
    this.quoted = quoted;
  }

  @Override
  public ExportCount write(Stream<Report> reports, OutputStream out) throws IOException {
    long count = 0;
    long rows = 0;
    long leftOut = 0;
    try (DelimitedRows table = new DelimitedRows(out, delimiter, quoted)) {
      if (!form.header().isEmpty()) {
        table.write(form.header());
      }
      for (Iterator<Report> each = reports.iterator(); each.hasNext(); ) {
        List<List<String>> made = form.rows(each.next().kept());
        count += made.isEmpty() ? 0 : 1;
        leftOut += made.isEmpty() ? 1 : 0;
        rows += made.size();
        for (List<String> row : made) {
          table.write(row);
        }
      }
    }
    out.flush();
    return new ExportCount(count, rows, leftOut);
  }
}
