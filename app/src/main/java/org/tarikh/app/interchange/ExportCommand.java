package org.tarikh.app.interchange;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.tarikh.app.Tarikh;
import org.tarikh.app.chronicle.FilterOptions;
import org.tarikh.app.chronicle.StoreOption;
import org.tarikh.chronicle.interchange.ExportCount;
import org.tarikh.chronicle.interchange.ExportFormat;
import org.tarikh.chronicle.interchange.Exporter;
import org.tarikh.chronicle.interchange.codes.Codes;
import org.tarikh.chronicle.interchange.exporting.Exporters;
import org.tarikh.chronicle.store.Chronicle;
import org.tarikh.chronicle.store.Filter;
import org.tarikh.chronicle.store.Report;
import org.tarikh.language.TarikhException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tarikh export}: records of the chronicle out, in a format that others read. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Exports records of the chronicle: plover, polecat, gdelt, icews, csv, tsv, parquet, gexf or"
          + " graphml.",
      "Without filters, all of them. docs/formats.md tells what each format can hold."
    })
public final class ExportCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FORMAT", description = "The format.")
  private String format = "";

  @CommandLine.Mixin private StoreOption store = new StoreOption();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "File to write (default: standard output); packed if it ends in .gz.")
  private @Nullable Path output;

  @CommandLine.Mixin private FilterOptions filters = new FilterOptions();

  /** For picocli. */
  public ExportCommand() {}

  @Override
  public Integer call() {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    ExportFormat known =
        ExportFormat.of(format)
            .orElseThrow(
                () ->
                    new CommandLine.ParameterException(
                        line,
                        "'"
                            + format
                            + "' is none of plover, polecat, gdelt, icews, csv, tsv, parquet, gexf,"
                            + " graphml"));
    Filter filter = filters.filter(line);
    Exporter exporter = new Exporters(Codes.load(), Tarikh.version()).of(known);
    ExportCount count;
    try (Chronicle chronicle = store.openToRead();
        Stream<Report> reports = chronicle.reports(filter)) {
      count = output == null ? print(exporter, reports) : save(exporter, reports, output);
    } catch (IOException failure) {
      throw new TarikhException(
          output == null
              ? "standard output cannot be written: " + failure.getMessage()
              : output + " cannot be written: " + failure.getMessage() + "; it is as it was before",
          failure);
    }
    line.getErr()
        .println(
            String.format(
                Locale.ROOT,
                "%d record%s in %d row%s%s",
                count.records(),
                count.records() == 1 ? "" : "s",
                count.rows(),
                count.rows() == 1 ? "" : "s",
                count.leftOut() > 0
                    ? ", " + count.leftOut() + " left out (" + known.label() + " cannot tell them)"
                    : ""));
    return 0;
  }

  private static ExportCount print(Exporter exporter, Stream<Report> reports) throws IOException {
    // Bytes, not characters: Parquet is none.
    return exporter.write(reports, new FileOutputStream(FileDescriptor.out));
  }

  /** Writes beside the file and moves it there when whole. */
  private static ExportCount save(Exporter exporter, Stream<Report> reports, Path file)
      throws IOException {
    Path whole = file.toAbsolutePath();
    Path folder = Objects.requireNonNullElse(whole.getParent(), whole);
    if (!Files.isDirectory(folder)) {
      throw new IOException("there is no folder " + folder);
    }
    if (Files.exists(whole) && !Files.isRegularFile(whole)) {
      // A pipe or a device cannot be replaced.
      try (OutputStream out = packed(file, Files.newOutputStream(whole))) {
        return exporter.write(reports, out);
      }
    }
    Path partial = folder.resolve(whole.getFileName() + ".part" + ProcessHandle.current().pid());
    try {
      ExportCount count;
      try (OutputStream out = packed(file, Files.newOutputStream(partial))) {
        count = exporter.write(reports, out);
      }
      Files.move(partial, whole, StandardCopyOption.REPLACE_EXISTING);
      return count;
    } finally {
      Files.deleteIfExists(partial);
    }
  }

  private static OutputStream packed(Path file, OutputStream out) throws IOException {
    return file.toString().endsWith(".gz") ? new GZIPOutputStream(out, 1 << 16) : out;
  }
}
