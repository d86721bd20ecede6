package org.tarikh.app.analysis;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tarikh.chronicle.analysis.CourseQuestion;
import org.tarikh.chronicle.analysis.CourseReport;
import org.tarikh.chronicle.analysis.Facet;
import org.tarikh.chronicle.analysis.Side;
import org.tarikh.chronicle.analysis.Sides;
import org.tarikh.chronicle.analysis.Span;
import org.tarikh.chronicle.analyst.Analyst;
import org.tarikh.chronicle.bond.Bonds;
import org.tarikh.chronicle.chart.CourseChart;
import org.tarikh.chronicle.chart.Theme;
import org.tarikh.chronicle.sheet.AnalysisJson;
import org.tarikh.chronicle.sheet.CourseSheet;
import org.tarikh.chronicle.sheet.SheetWriter;
import org.tarikh.chronicle.store.Chronicle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tarikh course}: between which powers a state moves. */
@Command(
    name = "course",
    mixinStandardHelpOptions = true,
    description = "Shows between which powers a state moves, and whether that changes.")
public final class CourseCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "STATE", description = "Whose course.")
  private String state = "";

  @Option(
      names = "--powers",
      split = ",",
      paramLabel = "POWER",
      description = "The partners to compare (default: RUS,CHN,USA,EUR,TUR).")
  private List<String> powers = List.of("RUS", "CHN", "USA", "EUR", "TUR");

  @Option(
      names = "--eu-alone",
      description =
          "Count for EUR only what the EU itself does; else its member states count too, each while"
              + " it is one.")
  private boolean euAlone;

  @Option(
      names = "--facet",
      description = "all, economy, security, diplomacy, words or deeds (table and svg only).")
  private Facet facet = Facet.ALL;

  @Option(names = "--seed", description = "Of the bootstrap (default: 1).")
  private long seed = 1;

  @Mixin private AnalysisOptions options = new AnalysisOptions();

  /** For picocli. */
  public CourseCommand() {}

  @Override
  public Integer call() {
    options.check(Objects.requireNonNull(spec).commandLine());
    Sides sides = Sides.load();
    Side whose = sides.resolve(state);
    List<Side> partners =
        powers.stream()
            .map(sides::resolve)
            .filter(power -> !power.equals(whose))
            .distinct()
            .map(power -> withMembers(power, whose))
            .toList();
    try (Chronicle chronicle = options.open()) {
      Analyst analyst = new Analyst(chronicle, options.oneADay());
      CourseQuestion question =
          new CourseQuestion(
              whose,
              partners,
              options.span(Span.YEAR),
              options.window(analyst),
              options.onlyDone(),
              seed);
      String text = text(analyst.course(question));
      options.write(text, Objects.requireNonNull(spec).commandLine().getOut());
    }
    return 0;
  }

  private Side withMembers(Side power, Side whose) {
    boolean union = power.code().equals("EUR") && power.organisation().isEmpty();
    return union && !euAlone ? power.with(Bonds.load().members(power.name()), whose.code()) : power;
  }

  private String text(CourseReport report) {
    return switch (options.format()) {
      case TABLE ->
          AnalysisOptions.text(out -> SheetWriter.table(CourseSheet.of(report, facet), out));
      case CSV -> AnalysisOptions.text(out -> SheetWriter.csv(CourseSheet.whole(report), out));
      case JSON -> json(report);
      case SVG -> CourseChart.svg(report, facet, List.of(), Theme.SCREEN);
    };
  }

  private static String json(CourseReport report) {
    AnalysisJson json = new AnalysisJson();
    return json.text(json.of(report)) + "\n";
  }
}
