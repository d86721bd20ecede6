package org.tarikh.chronicle.interchange.exporting;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes rows of fields in UTF-8, parted by a sign; if quoted, with quotes where a field needs
 * them.
 */
final class DelimitedRows implements AutoCloseable {
  private final CsvGenerator csv;

  DelimitedRows(OutputStream out, char delimiter, boolean quoted) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    csv = new CsvFactory().createGenerator(writer);
    csv.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    csv.enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING);
    CsvSchema schema =
        CsvSchema.emptySchema().withColumnSeparator(delimiter).withLineSeparator("\n");
    csv.setSchema(quoted ? schema : schema.withoutQuoteChar());
  }

  void write(List<String> fields) throws IOException {
    csv.writeStartArray();
    for (String field : fields) {
      csv.writeString(field);
    }
    csv.writeEndArray();
  }

  /** Flushes; the output stays open. */
  @Override
  public void close() throws IOException {
    csv.close();
  }
}
