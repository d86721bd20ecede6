package org.tarikh.chronicle.interchange.importing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.interchange.ImportCount;
import org.tarikh.chronicle.interchange.Importer;
import org.tarikh.chronicle.interchange.codes.Codes;
import org.tarikh.chronicle.interchange.table.BadRow;
import org.tarikh.chronicle.interchange.table.BoundedLines;
import org.tarikh.chronicle.interchange.table.InputFile;
import org.tarikh.chronicle.interchange.table.Line;
import org.tarikh.chronicle.interchange.table.RowProblem;

/** Imports PLOVER events in JSON: one object a line, or one array of objects. */
final class PloverImporter implements Importer {
  private static final int DEEPEST = 100;

  private final PloverRecords records;
  private final ObjectMapper mapper =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxStringLength(BoundedLines.LONGEST)
                      .maxNestingDepth(DEEPEST)
                      .build())
              .build());

  PloverImporter(Codes codes) {
    this.records = new PloverRecords(codes);
  }

  @Override
  public ImportCount read(Path file, Consumer<KeptRecord> sink, Consumer<RowProblem> problems) {
    Tally tally = new Tally(sink, problems);
    new InputFile(tally::problem).read(file, (name, bytes) -> part(name, bytes, tally));
    return tally.count();
  }

  @Override
  public ImportCount read(
      String name, InputStream in, Consumer<KeptRecord> sink, Consumer<RowProblem> problems)
      throws IOException {
    Tally tally = new Tally(sink, problems);
    new InputFile(tally::problem).read(name, in, (part, bytes) -> part(part, bytes, tally));
    return tally.count();
  }

  private void part(String name, InputStream in, Tally tally) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(in, 1 << 16);
    bytes.mark(256);
    int first = bytes.read();
    for (int i = 1; i < 256 && first >= 0 && first <= ' '; i++) {
      first = bytes.read();
    }
    bytes.reset();
    if (first == '[') {
      array(name, bytes, tally);
    } else {
      lines(name, bytes, tally);
    }
  }

  private void lines(String name, InputStream bytes, Tally tally) throws IOException {
    BoundedLines lines = new BoundedLines(name, bytes, tally::problem);
    boolean any = false;
    for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      if (line.get().text().isBlank()) {
        continue;
      }
      any = true;
      try {
        take(mapper.readTree(line.get().text()), tally);
      } catch (JsonProcessingException malformed) {
        fail(name, line.get().number(), "", "is no JSON: " + malformed.getOriginalMessage(), tally);
      } catch (BadRow bad) {
        fail(name, line.get().number(), bad.column(), bad.getMessage() + "", tally);
      }
    }
    if (!any && tally.count().failures() == 0) {
      fail(name, 0, "", "holds no rows", tally);
    }
  }

  private void array(String name, InputStream bytes, Tally tally) throws IOException {
    long line = 1;
    try (JsonParser parser = mapper.createParser(bytes)) {
      parser.nextToken();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        line = parser.currentTokenLocation().getLineNr();
        JsonNode element = mapper.readTree(parser);
        if (element == null) {
          throw new JsonEOFException(parser, JsonToken.NOT_AVAILABLE, "the array is cut short");
        }
        try {
          take(element, tally);
        } catch (BadRow bad) {
          fail(name, line, bad.column(), bad.getMessage() + "", tally);
        }
      }
    } catch (JsonProcessingException malformed) {
      long at = malformed.getLocation() == null ? line : malformed.getLocation().getLineNr();
      String message = "is no JSON: " + malformed.getOriginalMessage();
      fail(name, at, "", message + "; the rest of the file is left out", tally);
    }
  }

  private void take(JsonNode event, Tally tally) {
    List<KeptRecord> made = records.of(event);
    tally.row();
    tally.codedBy(PloverRecords.coder(event));
    made.forEach(tally::record);
  }

  private static void fail(String name, long line, String column, String message, Tally tally) {
    tally.problem(new RowProblem(name, line, column, message, true));
  }
}
