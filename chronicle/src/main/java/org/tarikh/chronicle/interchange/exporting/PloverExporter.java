package org.tarikh.chronicle.interchange.exporting;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.stream.Stream;
import org.tarikh.chronicle.interchange.ExportCount;
import org.tarikh.chronicle.interchange.Exporter;
import org.tarikh.chronicle.store.Report;

/** Writes everything that is known of each record, one JSON object a line. */
final class PloverExporter implements Exporter {
  private final PloverJson form = new PloverJson();
  private final JsonFactory factory = new JsonFactory();

  @Override
  public ExportCount write(Stream<Report> reports, OutputStream out) throws IOException {
    long count = 0;
    JsonGenerator json = factory.createGenerator(out, JsonEncoding.UTF8);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    for (Iterator<Report> each = reports.iterator(); each.hasNext(); count++) {
      form.write(json, each.next());
    }
    json.close();
    if (count > 0) {
      out.write('\n');
    }
    out.flush();
    return new ExportCount(count, count, 0);
  }
}
