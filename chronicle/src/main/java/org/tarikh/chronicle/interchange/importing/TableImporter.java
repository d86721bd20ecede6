package org.tarikh.chronicle.interchange.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.interchange.ImportCount;
import org.tarikh.chronicle.interchange.Importer;
import org.tarikh.chronicle.interchange.table.InputFile;
import org.tarikh.chronicle.interchange.table.Layout;
import org.tarikh.chronicle.interchange.table.RowProblem;
import org.tarikh.chronicle.interchange.table.TableReader;

/**
 * Imports a data set that is a table: its layout says where things stand, its mapping what they
 * mean.
 */
final class TableImporter implements Importer {
  private final Layout layout;
  private final RowMapping mapping;

  TableImporter(Layout layout, RowMapping mapping) {
    this.layout = layout;
    this.mapping = mapping;
  }

  @Override
  public ImportCount read(Path file, Consumer<KeptRecord> records, Consumer<RowProblem> problems) {
    Tally tally = new Tally(records, problems);
    new InputFile(tally::problem).read(file, (name, bytes) -> table(name, bytes, tally));
    return tally.count();
  }

  @Override
  public ImportCount read(
      String name, InputStream in, Consumer<KeptRecord> records, Consumer<RowProblem> problems)
      throws IOException {
    Tally tally = new Tally(records, problems);
    new InputFile(tally::problem).read(name, in, (part, bytes) -> table(part, bytes, tally));
    return tally.count();
  }

  private void table(String name, InputStream bytes, Tally tally) throws IOException {
    new TableReader(name, layout, tally::problem).read(bytes, row -> tally.row(mapping.map(row)));
  }
}
