package org.tarikh.app.evaluate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarikh.app.Tarikh;
import org.tarikh.coder.DocumentCoder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tarikh evaluate all}: measures the coder on every gold set there is. */
@Command(
    name = "all",
    mixinStandardHelpOptions = true,
    description = "Measures the coder on every gold set of a data folder and on our own.")
public final class AllCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "DIR",
      description = "Folder of the data, with the sets in DIR/gold or in DIR itself.")
  private Path data = Path.of(".");

  @Option(
      names = "--own",
      paramLabel = "DIR",
      description = "Our labelled sentences and articles (default gold).")
  private Path own = Path.of("gold");

  @Option(
      names = "--write",
      paramLabel = "FILE.md",
      description = "Put the report between the marks of this file, such as docs/benchmarks.md.")
  private @Nullable Path document;

  @Option(
      names = "--set",
      paramLabel = "NAME",
      description = "Only the sets whose name holds this word.")
  private String only = "";

  @Option(
      names = "--articles",
      paramLabel = "N",
      description = "How many articles of the attribution set (default 100).")
  private int articles = 100;

  /** For picocli. */
  public AllCommand() {}

  @Override
  public Integer call() throws IOException {
    CommandLine line = java.util.Objects.requireNonNull(spec).commandLine();
    PrintWriter out = line.getOut();
    DocumentCoder coder = Tarikh.coder();
    BenchmarkReport report = new BenchmarkReport();
    for (GoldSet set : sets()) {
      if (set.name().contains(only)) {
        measure(coder, set, report, line.getErr());
      }
    }
    report.lines().forEach(out::println);
    if (document != null) {
      new MarkedDocument(document).replace(report.lines());
    }
    return 0;
  }

  private static void measure(
      DocumentCoder coder, GoldSet set, BenchmarkReport report, PrintWriter progress) {
    if (!Files.exists(set.place())) {
      report.missing(set);
      return;
    }
    progress.println("tarikh: " + set.name() + " …");
    Reliability reliability = new Reliability();
    long start = System.nanoTime();
    try {
      List<Measurement> measured = set.measure(coder, reliability);
      double seconds = (System.nanoTime() - start) / 1e9;
      report.measured(set, measured, seconds, reliability);
    } catch (IOException | org.tarikh.language.TarikhException unreadable) {
      report.unreadable(set, String.format(Locale.ROOT, "%s", unreadable.getMessage()));
    }
  }

  private List<GoldSet> sets() throws IOException {
    Path gold = Files.isDirectory(data.resolve("gold")) ? data.resolve("gold") : data;
    List<GoldSet> sets = new ArrayList<>();
    sets.add(new PairsSet("pairs", gold.resolve("plover_pairs_dev.tsv")));
    sets.add(new PairsSet("our pairs", own.resolve("pairs")));
    sets.add(new ActsSet(own));
    sets.add(new DirectionSet(gold.resolve("direction_pairs_dev.tsv")));
    sets.add(new PetrarchSet(gold.resolve("petrarch_unit")));
    Path factuality = gold.resolve("factuality");
    List<Path> files = List.of(factuality);
    if (Files.isDirectory(factuality)) {
      try (Stream<Path> listed = Files.list(factuality)) {
        files = listed.filter(file -> file.toString().endsWith(".conll")).sorted().toList();
      }
    }
    files.forEach(file -> sets.add(new FactualitySet(file)));
    sets.add(new AttributionSet(gold.resolve("polnear_attribution_dev.tgz"), articles));
    sets.add(new TimeBankSet(gold.resolve("timebank_timeml.tgz")));
    sets.add(new ExamplesSet(own));
    return sets;
  }
}
