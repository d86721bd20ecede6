package org.tarikh.chronicle.interchange.table;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts one record into fields. */
final class Fields {
  private final char delimiter;
  private final boolean quoted;
  private final CsvFactory factory = new CsvFactory();
  private final CsvSchema schema;

  Fields(char delimiter, boolean quoted) {
    this.delimiter = delimiter;
    this.quoted = quoted;
    this.schema = CsvSchema.emptySchema().withColumnSeparator(delimiter).withQuoteChar('"');
  }

  /** Whether a quoted field is still open at the end of the text. */
  boolean open(CharSequence text) {
    if (!quoted) {
      return false;
    }
    boolean inside = false;
    boolean fieldStart = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (inside) {
        if (c == '"') {
          boolean doubled = i + 1 < text.length() && text.charAt(i + 1) == '"';
          inside = doubled;
          i += doubled ? 1 : 0;
        }
      } else {
        inside = c == '"' && fieldStart;
        fieldStart = c == delimiter;
      }
    }
    return inside;
  }

  /** The fields with quotes resolved; empty if the quotes make no sense. */
  Optional<List<String>> parse(String text) {
    if (!quoted || text.indexOf('"') < 0) {
      return Optional.of(literal(text));
    }
    List<String> fields = new ArrayList<>();
    try (CsvParser parser = factory.createParser(text)) {
      parser.setSchema(schema);
      parser.nextToken();
      for (JsonToken token = parser.nextToken();
          token != null && token != JsonToken.END_ARRAY;
          token = parser.nextToken()) {
        fields.add(parser.getText());
      }
      return Optional.of(fields);
    } catch (IOException malformed) {
      return Optional.empty();
    }
  }

  /** The fields with quotes taken as any other character. */
  List<String> literal(String text) {
    List<String> fields = new ArrayList<>(64);
    int from = 0;
    for (int end = text.indexOf(delimiter); end >= 0; end = text.indexOf(delimiter, from)) {
      fields.add(text.substring(from, end));
      from = end + 1;
    }
    fields.add(text.substring(from));
    return fields;
  }
}
