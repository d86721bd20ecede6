package org.tarikh.app.lexicon;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tarikh.app.Tarikh;
import org.tarikh.coder.ExampleCheck;
import org.tarikh.coder.lexicon.Entry;
import org.tarikh.coder.lexicon.Lexicon;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code tarikh lexicon}: counts, checks and finds the entries. */
@Command(
    name = "lexicon",
    mixinStandardHelpOptions = true,
    description = "Counts, checks and finds the predicates and operators.")
public final class LexiconCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  /** For picocli. */
  public LexiconCommand() {}

  @Override
  public Integer call() {
    throw new CommandLine.ParameterException(
        java.util.Objects.requireNonNull(spec).commandLine(),
        "Missing command: stats, check or find");
  }

  private PrintWriter out() {
    return java.util.Objects.requireNonNull(spec).commandLine().getOut();
  }

  @Command(description = "How many entries each type has.", mixinStandardHelpOptions = true)
  int stats() {
    Lexicon lexicon = Lexicon.load();
    Map<String, Integer> counts = new TreeMap<>();
    for (Entry entry : lexicon.entries()) {
      String type =
          entry.operator().isEmpty() ? entry.type().map(Enum::name).orElse("NONE") : "operator";
      counts.merge(type, 1, Integer::sum);
    }
    counts.forEach((type, count) -> out().printf("%-10s %5d%n", type, count));
    out().printf("%-10s %5d%n", "all", lexicon.entries().size());
    return 0;
  }

  @Command(
      description = "Shows the entries in which a word stands.",
      mixinStandardHelpOptions = true)
  int find(@Parameters(paramLabel = "WORD") String word) {
    List<Entry> found =
        Lexicon.load().entries().stream()
            .filter(e -> List.of(e.pattern().split("[ /()]+")).contains(word))
            .toList();
    for (Entry entry : found) {
      out().println("knowledge/" + entry.where() + "  " + entry.pattern() + " = " + entry.label());
      out().println("    " + entry.example().text());
    }
    if (found.isEmpty()) {
      out().println("no entry with '" + word + "'");
    }
    return 0;
  }

  @Command(
      description = "Codes every example and lists those that fail.",
      mixinStandardHelpOptions = true)
  int check(
      @CommandLine.Option(names = "--type", description = "Only this type.") @Nullable String type,
      @CommandLine.Option(names = "--quiet", description = "Only the counts.") boolean quiet) {
    ExampleCheck check = new ExampleCheck(Tarikh.coder());
    List<ExampleCheck.Result> results =
        check.all(entry -> type == null || Optional.of(type).equals(entry.type().map(Enum::name)));
    long right = results.stream().filter(ExampleCheck.Result::right).count();
    for (ExampleCheck.Result result : results) {
      if (!result.right() && !quiet) {
        out()
            .println(
                "knowledge/"
                    + result.entry().where()
                    + "  "
                    + result.entry().pattern()
                    + " = "
                    + result.entry().label());
        out().println("    " + result.entry().example().text());
        out().println("    " + result.finding());
      }
    }
    out().println(right + " of " + results.size() + " examples come out right");
    return right == results.size() ? 0 : 1;
  }
}
