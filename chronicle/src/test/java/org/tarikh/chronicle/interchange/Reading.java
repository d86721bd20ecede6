package org.tarikh.chronicle.interchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.interchange.codes.Codes;
import org.tarikh.chronicle.interchange.importing.Importers;
import org.tarikh.chronicle.interchange.table.RowProblem;

/** What an import gave: records, problems and counts. */
record Reading(List<KeptRecord> records, List<RowProblem> problems, ImportCount count) {
  private static final Codes CODES = Codes.load();

  static Codes codes() {
    return CODES;
  }

  static Reading of(ImportFormat format, Path file) {
    List<KeptRecord> records = new ArrayList<>();
    List<RowProblem> problems = new ArrayList<>();
    ImportCount count = new Importers(CODES).of(format).read(file, records::add, problems::add);
    return new Reading(records, problems, count);
  }

  static Reading of(ImportFormat format, byte[] bytes) {
    List<KeptRecord> records = new ArrayList<>();
    List<RowProblem> problems = new ArrayList<>();
    try {
      ImportCount count =
          new Importers(CODES)
              .of(format)
              .read("rows", new ByteArrayInputStream(bytes), records::add, problems::add);
      return new Reading(records, problems, count);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static Reading of(ImportFormat format, String... lines) {
    String text = String.join("\n", lines) + "\n";
    return of(format, text.getBytes(StandardCharsets.UTF_8));
  }

  KeptRecord only() {
    if (records.size() != 1) {
      throw new AssertionError(records.size() + " records; problems: " + problems);
    }
    return records.get(0);
  }

  List<String> told() {
    return problems.stream().map(RowProblem::toString).toList();
  }
}
