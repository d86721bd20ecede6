package org.tarikh.app.chronicle;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tarikh.app.Tarikh;
import org.tarikh.app.code.InputOptions;
import org.tarikh.app.code.Summary;
import org.tarikh.chronicle.search.SearchIndex;
import org.tarikh.chronicle.store.Chronicle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tarikh read}: documents in, kept with their events in a chronicle, each once. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = {
      "Reads texts into the chronicle.",
      "What was read before is skipped, so a run that was stopped is completed by running it again."
    })
public final class ReadCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @CommandLine.Mixin private StoreOption store = new StoreOption();

  @CommandLine.Mixin private InputOptions input = new InputOptions();

  @Option(
      names = "--recode",
      description =
          "Code again what another version or lexicon coded, and print what changed: records added"
              + " (+), gone (-) and altered (~). All stories are linked anew.")
  private boolean recode;

  /** For picocli. */
  public ReadCommand() {}

  @Override
  public Integer call() {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    if (!recode || !input.isEmpty()) {
      input.check(line);
    }
    PrintWriter err = line.getErr();
    Summary summary = new Summary(err, "reading");
    try (Chronicle chronicle = store.open()) {
      ChangeWriter changes = new ChangeWriter(line.getOut(), recode);
      try (ReadingRun run =
          new ReadingRun(chronicle, Tarikh.coderVersion(), input.threads(), summary, changes)) {
        if (recode) {
          chronicle.documents().forEach(run::submit);
        }
        input.read(line, run::submit, summary);
        run.finish();
        summary.print();
        err.print(run.skipped() > 0 ? run.skipped() + " read before and skipped\n" : "");
      }
      changes.print(err);
      if (recode) {
        chronicle.unlink();
      }
      StoryRun.link(chronicle, err);
      err.flush();
      SearchIndex.open(chronicle).close();
    }
    return summary.failed() ? 1 : 0;
  }
}
