package org.tarikh.app.code;

import java.io.BufferedWriter;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tarikh.app.Tarikh;
import org.tarikh.app.output.JsonLinesWriter;
import org.tarikh.app.output.RecordWriter;
import org.tarikh.app.output.TabSeparatedWriter;
import org.tarikh.app.output.TableWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

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

  @CommandLine.Mixin private InputOptions input = new InputOptions();

  @Option(names = "--format", description = "table (default), jsonl or tsv.")
  private Format format = Format.table;

  @Option(
      names = "--explain",
      description = "Show lexicon entry, file, line and composition steps of each record.")
  private boolean explain;

  /** For picocli. */
  public CodeCommand() {}

  @Override
  public Integer call() throws Exception {
    CommandLine line = java.util.Objects.requireNonNull(spec).commandLine();
    input.check(line);
    PrintWriter err = line.getErr();
    Summary summary = new Summary(err, "coding");
    BufferedWriter out = new BufferedWriter(line.getOut(), 1 << 16);
    RecordWriter writer = writer(out);
    try (CodingPipeline pipeline =
        new CodingPipeline(Tarikh.coder(), input.threads(), writer::write, summary)) {
      input.read(line, pipeline::submit, summary);
      pipeline.finish();
    }
    out.flush();
    line.getOut().flush();
    summary.print();
    return summary.failed() ? 1 : 0;
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
