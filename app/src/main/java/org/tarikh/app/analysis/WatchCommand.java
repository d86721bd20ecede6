package org.tarikh.app.analysis;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tarikh.app.chronicle.StoreOption;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.analysis.Sides;
import org.tarikh.chronicle.state.States;
import org.tarikh.chronicle.watch.Alert;
import org.tarikh.chronicle.watch.Watch;
import org.tarikh.chronicle.watch.WatchList;
import org.tarikh.chronicle.watch.WatchListReader;
import org.tarikh.chronicle.watch.WatchReport;
import org.tarikh.chronicle.watch.WatchStateFile;
import org.tarikh.chronicle.wording.English;
import org.tarikh.chronicle.wording.Naming;
import org.tarikh.chronicle.wording.Wording;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tarikh watch}: what is new since the last look and which thresholds were crossed. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description =
        "Prints what is new on a watch list since the last look and which thresholds were crossed."
            + " Exit code 3 if a threshold was crossed, else 0.")
public final class WatchCommand implements Callable<Integer> {
  /** The exit code that tells that something fired. */
  public static final int FIRED = 3;

  /** Output formats. */
  enum Format {
    TEXT,
    JSONL
  }

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FILE", description = "Watch list in YAML.")
  private Path file = Path.of("");

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = DayConverter.Last.class,
      description = "Day of the look (default: today).")
  private @Nullable LocalDate asOf;

  @Option(names = "--format", description = "text (default) or jsonl.")
  private Format format = Format.TEXT;

  @Option(names = "--dry-run", description = "Look without remembering what was seen.")
  private boolean dry;

  @CommandLine.Mixin private StoreOption store = new StoreOption();

  /** For picocli. */
  public WatchCommand() {}

  @Override
  public Integer call() {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    States states = States.load();
    WatchList list = WatchListReader.read(file, Sides.load());
    WatchStateFile kept =
        new WatchStateFile(store.folder().resolve("watch").resolve(file.getFileName() + ".json"));
    LocalDate day = asOf == null ? LocalDate.now(java.time.ZoneOffset.UTC) : asOf;
    java.util.List<Story> stories;
    try (var chronicle = store.openToRead()) {
      stories = chronicle.stories(org.tarikh.chronicle.store.Filter.all()).toList();
    }
    WatchReport report = new Watch(states).look(stories, list, kept.read(), day);
    Wording wording = new Wording(new Naming(states));
    if (format == Format.JSONL) {
      lines(report, line.getOut());
    } else {
      text(report, wording, line.getOut());
    }
    line.getOut().flush();
    if (!dry) {
      kept.write(report.next());
    }
    return report.fired() ? FIRED : 0;
  }

  private static void text(WatchReport report, Wording wording, PrintWriter out) {
    out.println((report.first() ? "First look, " : "Look of ") + English.day(report.asOf()));
    for (Alert alert : report.alerts()) {
      out.println(
          "! "
              + alert.kind().label()
              + "  "
              + alert.item()
              + "  "
              + alert.date()
              + "  "
              + alert.sentence());
    }
    for (WatchReport.News news : report.news()) {
      out.println(
          news.item().name()
              + ": "
              + English.count(news.stories().size(), "new story", "new stories"));
      for (Story story : news.stories()) {
        out.println(
            "  "
                + story.date().map(Object::toString).orElse("undated")
                + "  "
                + wording.sentence(story)
                + "  ["
                + story.id()
                + "]");
      }
    }
  }

  private static void lines(WatchReport report, PrintWriter out) {
    ObjectMapper mapper = new ObjectMapper();
    for (Alert alert : report.alerts()) {
      ObjectNode node = mapper.createObjectNode();
      node.put("what", "alert");
      node.put("kind", alert.kind().label());
      node.put("item", alert.item());
      node.put("date", alert.date().toString());
      node.put("sentence", alert.sentence());
      ArrayNode evidence = node.putArray("evidence");
      alert.evidence().forEach(story -> Listing.proof(evidence.addObject(), story));
      out.println(node);
    }
    for (WatchReport.News news : report.news()) {
      for (Story story : news.stories()) {
        ObjectNode node = mapper.createObjectNode();
        node.put("what", "new");
        node.put("item", news.item().name());
        Listing.proof(node, story);
        out.println(node);
      }
    }
  }
}
