package org.tarikh.app.train;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tarikh.app.Tarikh;
import org.tarikh.app.evaluate.GoldText;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tarikh train}: makes the model behind the confidence of records. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description =
        "Trains the model of confidence on the lexicon's examples and on labelled texts of your own.")
public final class TrainCommand implements Callable<Integer> {
  private static final String HEADER =
      "# Weights of the second opinion, made by `tarikh train`: do not edit.";

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR",
      description = "Texts with acts, as gold/README.md describes them.")
  private List<Path> paths = List.of();

  @Option(
      names = "--fold",
      paramLabel = "even|odd|all",
      description = "Only texts whose hash is even or odd (default odd: the even stay unseen).")
  private String fold = "odd";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The model (default knowledge/opinion/opinion.model).")
  private Path out = Path.of("knowledge", "opinion", "opinion.model");

  /** For picocli. */
  public TrainCommand() {}

  @Override
  public Integer call() throws IOException {
    PrintWriter report = java.util.Objects.requireNonNull(spec).commandLine().getOut();
    List<GoldText> texts = new ArrayList<>();
    for (Path path : paths) {
      texts.addAll(GoldText.read(path));
    }
    texts.removeIf(text -> !fold.equals("all") && fold.equals("even") != text.even());
    Material material = new MaterialReader(Tarikh.coder()).read(texts);
    Trainer.Trained trained = new Trainer(material).train();
    List<String> lines = new ArrayList<>(List.of(HEADER));
    lines.addAll(trained.lines());
    Files.createDirectories(out.toAbsolutePath().getParent());
    Files.writeString(out, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    report.printf(
        Locale.ROOT,
        "%d clauses, %d records, %d of them from %d labelled texts; cross-validated:%n"
            + "types right by words alone %.3f; squared error of the confidence %.3f (a constant: %.3f)%n"
            + "%s: %d lines, %d kB%n",
        material.clauses().size(),
        material.judged().size(),
        material.judged().stream().filter(Material.Judged::gold).count(),
        texts.size(),
        trained.typesRight(),
        trained.brier(),
        trained.baseBrier(),
        out,
        lines.size(),
        Files.size(out) / 1024);
    return 0;
  }
}
