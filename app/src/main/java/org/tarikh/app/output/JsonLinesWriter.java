package org.tarikh.app.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.interchange.exporting.PloverJson;
import org.tarikh.chronicle.store.KeptRecords;
import org.tarikh.chronicle.store.Report;
import org.tarikh.coder.CodedDocument;

/** One event a line in PLOVER's field names: the contract, as {@link PloverJson} has it. */
public final class JsonLinesWriter implements RecordWriter {
  private final Writer out;
  private final String version;
  private final JsonFactory factory = new JsonFactory();
  private final PloverJson form = new PloverJson();

  /** Writes to {@code out}; {@code version} goes into every record as its coder. */
  public JsonLinesWriter(Writer out, String version) {
    this.out = out;
    this.version = version;
  }

  @Override
  public void write(CodedDocument document) throws IOException {
    for (KeptRecord kept : KeptRecords.of(document)) {
      write(new Report(kept, "", "tarikh " + version));
    }
  }

  /** Writes a kept record with the story it belongs to and the coder that made it. */
  public void write(Report report) throws IOException {
    JsonGenerator json = factory.createGenerator(out);
    json.configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);
    json.configure(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM, false);
    json.setPrettyPrinter(new MinimalPrettyPrinter());
    form.write(json, report);
    json.close();
    out.write('\n');
  }
}
