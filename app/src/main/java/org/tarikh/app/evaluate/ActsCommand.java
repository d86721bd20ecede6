package org.tarikh.app.evaluate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tarikh.app.Tarikh;
import org.tarikh.coder.DocumentCoder;
import org.tarikh.coder.event.EventRecord;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tarikh evaluate acts}: codes labelled texts and compares the acts. */
@Command(
    name = "acts",
    mixinStandardHelpOptions = true,
    description = "Precision and recall on labelled sentences and articles.")
public final class ActsCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR",
      description = "Texts with acts, as gold/README.md describes them.")
  private List<Path> paths = List.of();

  @Option(
      names = "--fold",
      paramLabel = "even|odd|all",
      description = "Only texts whose hash is even or odd (default all).")
  private String fold = "all";

  @Option(names = "--worst", paramLabel = "N", description = "Show N faulty texts (default 10).")
  private int worst = 10;

  /** For picocli. */
  public ActsCommand() {}

  @Override
  public Integer call() throws IOException {
    PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
    List<GoldText> texts = new ArrayList<>();
    for (Path path : paths) {
      texts.addAll(GoldText.read(path));
    }
    texts.removeIf(text -> !inFold(text));
    DocumentCoder coder = Tarikh.coder();
    List<ActsComparison> compared =
        texts.parallelStream()
            .map(text -> ActsComparison.of(text, coder.code(text.document()).records()))
            .toList();
    int shown = 0;
    for (ActsComparison each : compared) {
      if (shown < worst && !(each.missing().isEmpty() && each.wrong().isEmpty())) {
        shown++;
        show(out, each);
      }
    }
    new Sums(compared).print(out);
    return 0;
  }

  private boolean inFold(GoldText text) {
    return fold.equals("all") || fold.equals("even") == text.even();
  }

  private static void show(PrintWriter out, ActsComparison each) {
    String text = each.text().document().text();
    out.println(each.text().document().id() + "  " + (text.length() < 600 ? text : ""));
    for (GoldText.Act act : each.missing()) {
      out.println(
          "    missing  "
              + act.actors().texts()
              + " "
              + act.type()
              + " "
              + act.recipients().texts()
              + (act.actors().texts().isEmpty() ? " " + act.actors().codes() : ""));
    }
    for (EventRecord record : each.wrong()) {
      out.println(
          "    wrong    "
              + ActsComparison.texts(record.actors())
              + " "
              + record.type()
              + " "
              + ActsComparison.texts(record.recipients())
              + "  "
              + record.steps());
    }
  }

  /** Figures over all texts. */
  private record Sums(List<ActsComparison> compared) {
    void print(PrintWriter out) {
      int gold = compared.stream().mapToInt(c -> c.text().acts().size()).sum();
      int found = compared.stream().mapToInt(ActsComparison::found).sum();
      int right = compared.stream().mapToInt(c -> c.right().size()).sum();
      int typed = compared.stream().mapToInt(ActsComparison::typed).sum();
      line(out, "type and parties", right, found, gold);
      line(out, "type alone", typed, found, gold);
      List<ActsComparison> empty =
          compared.stream().filter(c -> c.text().acts().isEmpty()).toList();
      out.printf(
          Locale.ROOT,
          "texts without an act: %d, of which left empty %d%n",
          empty.size(),
          empty.stream().filter(c -> c.found() == 0).count());
      List<ActsComparison.Right> all = compared.stream().flatMap(c -> c.right().stream()).toList();
      share(
          out,
          "dates right where told",
          all.stream()
              .filter(r -> !r.act().date().isEmpty())
              .map(ActsComparison.Right::dateRight)
              .toList());
      share(
          out,
          "auxiliary modes right",
          all.stream().map(ActsComparison.Right::auxiliaryRight).toList());
      share(out, "veracity right", all.stream().map(ActsComparison.Right::veracityRight).toList());
    }

    private static void line(PrintWriter out, String name, int right, int found, int gold) {
      double precision = found == 0 ? 0 : (double) right / found;
      double recall = gold == 0 ? 0 : (double) right / gold;
      double sum = precision + recall;
      out.printf(
          Locale.ROOT,
          "%s: precision %.3f, recall %.3f, F1 %.3f (%d right of %d found, %d told)%n",
          name,
          precision,
          recall,
          sum == 0 ? 0 : 2 * precision * recall / sum,
          right,
          found,
          gold);
    }

    private static void share(PrintWriter out, String name, List<Boolean> each) {
      long right = each.stream().filter(Boolean::booleanValue).count();
      out.printf(
          Locale.ROOT,
          "%s: %.3f of %d%n",
          name,
          each.isEmpty() ? 0 : (double) right / each.size(),
          each.size());
    }
  }
}
