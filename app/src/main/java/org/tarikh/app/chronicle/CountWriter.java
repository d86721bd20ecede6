package org.tarikh.app.chronicle;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tarikh.chronicle.store.Count;
import org.tarikh.chronicle.store.Dimension;

/** Writes counts: one line for each combination of values. */
final class CountWriter {
  private final Writer out;
  private final EventsCommand.Format format;

  CountWriter(Writer out, EventsCommand.Format format) {
    this.out = out;
    this.format = format;
  }

  void write(List<Dimension> dimensions, List<Count> counts) throws IOException {
    List<String> header = new ArrayList<>(dimensions.stream().map(Dimension::label).toList());
    header.add("events");
    switch (format) {
      case jsonl -> json(header, counts);
      case csv -> {
        StoryCsvWriter.line(out, header);
        for (Count count : counts) {
          StoryCsvWriter.line(out, row(count));
        }
      }
      case table -> table(header, counts);
    }
  }

  private static List<String> row(Count count) {
    List<String> row = new ArrayList<>(count.values());
    row.add(String.valueOf(count.number()));
    return row;
  }

  private void table(List<String> header, List<Count> counts) throws IOException {
    List<List<String>> rows = new ArrayList<>(List.of(header));
    counts.forEach(count -> rows.add(row(count)));
    int last = header.size() - 1;
    int[] widths =
        IntStream.rangeClosed(0, last)
            .map(i -> rows.stream().mapToInt(row -> row.get(i).length()).max().orElse(0))
            .toArray();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i <= last; i++) {
        String pad = " ".repeat(widths[i] - row.get(i).length());
        line.append(i < last ? row.get(i) + pad + "  " : pad + row.get(i));
      }
      out.write(line + "\n");
    }
  }

  private void json(List<String> header, List<Count> counts) throws IOException {
    JsonFactory factory = new JsonFactory();
    for (Count count : counts) {
      JsonGenerator json = factory.createGenerator(out);
      json.configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);
      json.setPrettyPrinter(new MinimalPrettyPrinter());
      json.writeStartObject();
      for (int i = 0; i < count.values().size(); i++) {
        json.writeStringField(header.get(i), count.values().get(i));
      }
      json.writeNumberField("events", count.number());
      json.writeEndObject();
      json.close();
      out.write('\n');
    }
  }
}
