package org.tarikh.app.analysis;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tarikh.chronicle.analysis.Direction;
import org.tarikh.chronicle.analysis.DyadQuestion;
import org.tarikh.chronicle.analysis.DyadSeries;
import org.tarikh.chronicle.analysis.Side;
import org.tarikh.chronicle.analysis.Sides;
import org.tarikh.chronicle.analysis.Span;
import org.tarikh.chronicle.analyst.Analyst;
import org.tarikh.chronicle.chart.DyadChart;
import org.tarikh.chronicle.chart.Theme;
import org.tarikh.chronicle.sheet.AnalysisJson;
import org.tarikh.chronicle.sheet.DyadSheet;
import org.tarikh.chronicle.sheet.SheetWriter;
import org.tarikh.chronicle.store.Chronicle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tarikh dyad}: what two states did to each other, period by period. */
@Command(
    name = "dyad",
    mixinStandardHelpOptions = true,
    description = "Shows what two states did to each other, period by period.")
public final class DyadCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "A",
      description = "State or organisation: KAZ, Kazakhstan, RUS:GOV+MIL, NATO.")
  private String first = "";

  @Parameters(index = "1", paramLabel = "B", description = "The other.")
  private String second = "";

  @Option(names = "--directed", description = "Only acts of A towards B, and reciprocal ones.")
  private boolean directed;

  @Mixin private AnalysisOptions options = new AnalysisOptions();

  /** For picocli. */
  public DyadCommand() {}

  @Override
  public Integer call() {
    options.check(Objects.requireNonNull(spec).commandLine());
    Sides sides = Sides.load();
    Side a = sides.resolve(first);
    Side b = sides.resolve(second);
    try (Chronicle chronicle = options.open()) {
      Analyst analyst = new Analyst(chronicle, options.oneADay());
      DyadQuestion question =
          new DyadQuestion(
              a,
              b,
              directed ? Direction.FORWARD : Direction.BOTH,
              options.span(Span.MONTH),
              options.window(analyst),
              options.onlyDone());
      options.write(
          text(analyst.dyad(question)), Objects.requireNonNull(spec).commandLine().getOut());
    }
    return 0;
  }

  private String text(DyadSeries series) {
    return switch (options.format()) {
      case TABLE -> AnalysisOptions.text(out -> SheetWriter.table(DyadSheet.of(series), out));
      case CSV -> AnalysisOptions.text(out -> SheetWriter.csv(DyadSheet.of(series), out));
      case JSON -> json(series);
      case SVG -> DyadChart.svg(series, List.of(), Theme.SCREEN);
    };
  }

  private static String json(DyadSeries series) {
    AnalysisJson json = new AnalysisJson();
    return json.text(json.of(series)) + "\n";
  }
}
