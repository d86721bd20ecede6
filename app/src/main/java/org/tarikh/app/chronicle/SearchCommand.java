package org.tarikh.app.chronicle;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarikh.chronicle.search.Hit;
import org.tarikh.chronicle.search.SearchIndex;
import org.tarikh.chronicle.store.Chronicle;
import org.tarikh.chronicle.store.KeptText;
import org.tarikh.chronicle.store.Report;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.event.Mode;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tarikh search}: words in, passages out, with the events told there. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = {
      "Searches kept documents and evidence for words, best first.",
      "All words must occur; \"…\" asks for a phrase, OR for alternatives, -word for exclusion."
    })
public final class SearchCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @CommandLine.Mixin private StoreOption store = new StoreOption();

  @Parameters(paramLabel = "WORDS", arity = "1..*", description = "What to search for.")
  private List<String> words = List.of();

  @Option(names = "--limit", paramLabel = "N", description = "Most texts (default 20).")
  private int limit = 20;

  /** For picocli. */
  public SearchCommand() {}

  @Override
  public Integer call() {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    if (limit < 1) {
      throw new CommandLine.ParameterException(line, "--limit must be at least 1");
    }
    PrintWriter out = line.getOut();
    try (Chronicle chronicle = store.openToRead();
        SearchIndex index = SearchIndex.open(chronicle)) {
      List<Hit> hits = index.search(String.join(" ", words), limit);
      hits.forEach(hit -> print(out, hit));
      if (hits.isEmpty()) {
        line.getErr().println("tarikh: nothing found");
      }
    }
    out.flush();
    return 0;
  }

  private static void print(PrintWriter out, Hit hit) {
    KeptText text = hit.text();
    out.println(
        String.join(
            ", ",
            Stream.of(
                    text.published().map(LocalDate::toString).orElse("undated"),
                    text.outlet(),
                    text.title().isEmpty() ? text.document() : text.title())
                .filter(part -> !part.isEmpty())
                .toList()));
    out.println("    " + hit.passage().in(text.text()));
    for (Report report : hit.reports()) {
      EventRecord record = report.kept().record();
      out.println(
          "    "
              + (report.story().isEmpty() ? record.id() : report.story())
              + "  "
              + EventLines.date(record.when().start(), record.when().precision())
              + "  "
              + EventLines.act(
                  record.type().name()
                      + record.mode().map(Mode::label).map(m -> ":" + m).orElse(""),
                  EventLines.parties(record.actors()),
                  EventLines.parties(record.recipients()))
              + EventLines.marks(record.auxiliary(), record.veracity()));
    }
  }
}
