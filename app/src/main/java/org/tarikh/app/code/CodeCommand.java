package org.tarikh.app.code;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tarikh.app.Tarikh;
import org.tarikh.app.output.JsonLinesWriter;
import org.tarikh.app.output.RecordWriter;
import org.tarikh.app.output.TabSeparatedWriter;
import org.tarikh.app.output.TableWriter;
import org.tarikh.language.read.Document;
import org.tarikh.language.read.DocumentReader;
import org.tarikh.language.read.PublicationDates;
import org.tarikh.language.read.ReadProblem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tarikh code}: documents in, event records out, in the order of the input. */
@Command(
    name = "code",
    mixinStandardHelpOptions = true,
    description = "Codes texts into event records on standard output.")
public final class CodeCommand implements Callable<Integer> {
  /** Output formats. */
  enum Format {
    table,
    jsonl,
    tsv
  }

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Text, HTML, .jsonl[.gz], a folder, or - for standard input.")
  private List<String> inputs = List.of();

  @Option(
      names = "--date",
      paramLabel = "D",
      description = "Day of publication, such as 2022-11-29, where a document has none.")
  private @Nullable String date;

  @Option(
      names = "--outlet",
      paramLabel = "X",
      description = "Outlet, where a document names none.")
  private @Nullable String outlet;

  @Option(names = "--format", description = "table (default), jsonl or tsv.")
  private Format format = Format.table;

  @Option(
      names = "--explain",
      description = "Show lexicon entry, file, line and composition steps of each record.")
  private boolean explain;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Worker threads; the output does not depend on it.")
  private int threads = Runtime.getRuntime().availableProcessors();

  /** For picocli. */
  public CodeCommand() {}

  @Override
  public Integer call() throws Exception {
    CommandLine line = java.util.Objects.requireNonNull(spec).commandLine();
    Optional<LocalDate> day = day(line);
    if (threads < 1) {
      throw new CommandLine.ParameterException(line, "--threads must be at least 1");
    }
    PrintWriter err = line.getErr();
    Summary summary = new Summary(err);
    BufferedWriter out = new BufferedWriter(line.getOut(), 1 << 16);
    RecordWriter writer = writer(out);
    try (CodingPipeline pipeline = new CodingPipeline(Tarikh.coder(), threads, writer, summary)) {
      DocumentReader reader = new DocumentReader(summary::problem);
      for (String input : inputs) {
        read(reader, input, document -> pipeline.submit(complete(document, day)), summary);
      }
      pipeline.finish();
    }
    out.flush();
    line.getOut().flush();
    summary.print();
    return summary.failed() ? 1 : 0;
  }

  private Optional<LocalDate> day(CommandLine line) {
    if (date == null) {
      return Optional.empty();
    }
    Optional<LocalDate> parsed = PublicationDates.parse(date);
    if (parsed.isEmpty()) {
      throw new CommandLine.ParameterException(
          line, "--date '" + date + "' is not a date such as 2022-11-29");
    }
    return parsed;
  }

  private void read(
      DocumentReader reader,
      String input,
      java.util.function.Consumer<Document> sink,
      Summary summary)
      throws IOException {
    if (input.equals("-")) {
      reader.readStream("standard input", System.in, sink);
      return;
    }
    try {
      reader.read(Path.of(input), sink);
    } catch (InvalidPathException invalid) {
      summary.problem(new ReadProblem(input, 0, "not a file name", true));
    }
  }

  private Document complete(Document document, Optional<LocalDate> day) {
    boolean named = !document.outlet().isEmpty() || outlet == null;
    return new Document(
        document.id(),
        document.date().or(() -> day),
        named ? document.outlet() : java.util.Objects.requireNonNull(outlet),
        document.language(),
        document.title(),
        document.text(),
        document.bodyStart(),
        document.url());
  }

  private RecordWriter writer(BufferedWriter out) {
    return switch (format) {
      case jsonl -> new JsonLinesWriter(out, Tarikh.version());
      case tsv -> new TabSeparatedWriter(out);
      case table -> new TableWriter(out, System.console() != null, columns(), explain);
    };
  }

  private static int columns() {
    String stated = System.getenv("COLUMNS");
    return stated != null && stated.matches("\\d{2,4}") ? Integer.parseInt(stated) : 120;
  }
}
