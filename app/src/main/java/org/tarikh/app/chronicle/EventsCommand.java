package org.tarikh.app.chronicle;

import java.io.BufferedWriter;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tarikh.app.Tarikh;
import org.tarikh.app.output.JsonLinesWriter;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.store.Chronicle;
import org.tarikh.chronicle.store.Dimension;
import org.tarikh.chronicle.store.Filter;
import org.tarikh.chronicle.store.Report;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code tarikh events}: what the chronicle knows, by filter: stories, their reports, or counts.
 */
@Command(
    name = "events",
    mixinStandardHelpOptions = true,
    description = {
      "Prints events of the chronicle, oldest first.",
      "table and csv show one line a story; jsonl one line a report, with its story as link."
    })
public final class EventsCommand implements Callable<Integer> {
  private static final int SCREEN = 100;

  /** Output formats. */
  enum Format {
    table,
    jsonl,
    csv
  }

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @CommandLine.Mixin private StoreOption store = new StoreOption();

  @CommandLine.Mixin private FilterOptions filters = new FilterOptions();

  @Option(names = "--format", description = "table (default), jsonl or csv.")
  private Format format = Format.table;

  @Option(
      names = "--count",
      split = ",",
      paramLabel = "BY",
      description =
          "Count stories by year, month, day, type, mode, quad, veracity, actor, recipient, dyad,"
              + " sector, context, outlet or origin; several with commas.")
  private List<String> count = List.of();

  @Option(names = "--limit", paramLabel = "N", description = "Most lines (a table: 100; 0: all).")
  private int limit = -1;

  /** For picocli. */
  public EventsCommand() {}

  @Override
  public Integer call() throws IOException {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    Filter filter = filters.filter(line);
    List<Dimension> dimensions = count.stream().map(name -> dimension(line, name)).toList();
    BufferedWriter out = new BufferedWriter(line.getOut(), 1 << 16);
    try (Chronicle chronicle = store.openToRead()) {
      if (!dimensions.isEmpty()) {
        new CountWriter(out, format).write(dimensions, chronicle.countStories(filter, dimensions));
      } else if (format == Format.jsonl) {
        reports(chronicle, filter, out);
      } else {
        stories(line, chronicle, filter, out);
      }
    }
    out.flush();
    line.getOut().flush();
    return 0;
  }

  private static Dimension dimension(CommandLine line, String name) {
    return Dimension.of(name.strip())
        .orElseThrow(
            () ->
                new CommandLine.ParameterException(
                    line, "--count: cannot count by '" + name + "'; see --help"));
  }

  private void reports(Chronicle chronicle, Filter filter, BufferedWriter out) throws IOException {
    JsonLinesWriter writer = new JsonLinesWriter(out, Tarikh.version());
    Iterator<Report> reports = chronicle.reports(filter).iterator();
    for (long n = 0; reports.hasNext() && (limit <= 0 || n < limit); n++) {
      writer.write(reports.next());
    }
  }

  private void stories(CommandLine line, Chronicle chronicle, Filter filter, BufferedWriter out)
      throws IOException {
    int most = limit < 0 && format == Format.table ? SCREEN : limit;
    long[] total = new long[1];
    Iterator<Story> stories =
        chronicle
            .stories(filter, most <= 0 ? Integer.MAX_VALUE : most, n -> total[0] = n)
            .iterator();
    StoryWriter writer =
        format == Format.csv
            ? new StoryCsvWriter(out)
            : new StoryTableWriter(out, System.console() != null);
    while (stories.hasNext()) {
      writer.write(stories.next());
    }
    writer.finish();
    if (most > 0 && total[0] > most) {
      line.getErr()
          .println("tarikh: the first " + most + " of " + total[0] + " events; --limit 0 for all");
    }
  }
}
