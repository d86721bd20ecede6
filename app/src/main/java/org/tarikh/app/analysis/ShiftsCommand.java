package org.tarikh.app.analysis;

import java.util.Objects;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tarikh.chronicle.analysis.Direction;
import org.tarikh.chronicle.analysis.DyadQuestion;
import org.tarikh.chronicle.analysis.ShiftQuestion;
import org.tarikh.chronicle.analysis.ShiftReport;
import org.tarikh.chronicle.analysis.Sides;
import org.tarikh.chronicle.analysis.Span;
import org.tarikh.chronicle.analyst.Analyst;
import org.tarikh.chronicle.chart.DyadChart;
import org.tarikh.chronicle.chart.Theme;
import org.tarikh.chronicle.sheet.AnalysisJson;
import org.tarikh.chronicle.sheet.SheetWriter;
import org.tarikh.chronicle.sheet.ShiftSheet;
import org.tarikh.chronicle.store.Chronicle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tarikh shifts}: when relations of two states changed. */
@Command(
    name = "shifts",
    mixinStandardHelpOptions = true,
    description = "Finds when relations of two states changed, and what proves it.")
public final class ShiftsCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "A", description = "State or organisation.")
  private String first = "";

  @Parameters(index = "1", paramLabel = "B", description = "The other.")
  private String second = "";

  @Option(names = "--directed", description = "Only acts of A towards B, and reciprocal ones.")
  private boolean directed;

  @Option(
      names = "--penalty",
      paramLabel = "GAIN",
      description = "Log likelihood that a shift must gain (default: found from the acts).")
  private @Nullable Double penalty;

  @Option(
      names = "--significance",
      paramLabel = "SHARE",
      description = "Share of shiftless dyads that may show a shift (default: 0.05).")
  private double significance = ShiftQuestion.SIGNIFICANCE;

  @Option(names = "--seed", description = "Of the permutations (default: 1).")
  private long seed = 1;

  @Mixin private AnalysisOptions options = new AnalysisOptions();

  /** For picocli. */
  public ShiftsCommand() {}

  @Override
  public Integer call() {
    options.check(Objects.requireNonNull(spec).commandLine());
    Sides sides = Sides.load();
    try (Chronicle chronicle = options.open()) {
      Analyst analyst = new Analyst(chronicle, options.oneADay());
      ShiftQuestion question =
          new ShiftQuestion(
              sides.resolve(first),
              sides.resolve(second),
              directed ? Direction.FORWARD : Direction.BOTH,
              options.span(Span.MONTH),
              options.window(analyst),
              options.onlyDone(),
              penalty == null ? OptionalDouble.empty() : OptionalDouble.of(penalty),
              significance,
              seed);
      String text = text(analyst, analyst.shifts(question));
      options.write(text, Objects.requireNonNull(spec).commandLine().getOut());
    }
    return 0;
  }

  private String text(Analyst analyst, ShiftReport report) {
    return switch (options.format()) {
      case TABLE -> AnalysisOptions.text(out -> SheetWriter.table(ShiftSheet.of(report), out));
      case CSV -> AnalysisOptions.text(out -> SheetWriter.csv(ShiftSheet.of(report), out));
      case JSON -> json(report);
      case SVG -> DyadChart.svg(analyst.dyad(dyad(report)), DyadChart.marks(report), Theme.SCREEN);
    };
  }

  private static DyadQuestion dyad(ShiftReport report) {
    ShiftQuestion question = report.question();
    return new DyadQuestion(
        question.first(),
        question.second(),
        question.direction(),
        question.span(),
        question.window(),
        question.onlyDone());
  }

  private static String json(ShiftReport report) {
    AnalysisJson json = new AnalysisJson();
    return json.text(json.of(report)) + "\n";
  }
}
