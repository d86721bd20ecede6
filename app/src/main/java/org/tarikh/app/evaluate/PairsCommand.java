package org.tarikh.app.evaluate;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tarikh.app.Tarikh;
import org.tarikh.coder.DocumentCoder;
import org.tarikh.coder.PairCoder;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.lexicon.Example.Span;
import org.tarikh.language.read.Document;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code tarikh evaluate pairs}: predicts the type that links the marked actor and recipient of
 * each row. The predictions are made before the gold column is looked at.
 */
@Command(
    name = "pairs",
    mixinStandardHelpOptions = true,
    description = "Type of the event between a marked actor and recipient.")
public final class PairsCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "FILE.tsv",
      description = "Columns marked_sentence and, for figures, gold_root.")
  private @Nullable Path file;

  @Option(
      names = "--predictions",
      paramLabel = "OUT.jsonl",
      description = "Write the predictions here instead of standard output.")
  private @Nullable Path predictions;

  @Option(
      names = "--end-to-end",
      description =
          "Code the bare sentence: type and both actors must be right, actors by overlap.")
  private boolean endToEnd;

  @Option(
      names = "--fold",
      paramLabel = "even|odd|all",
      description = "Only rows whose sentence hash is even or odd (default all).")
  private String fold = "all";

  @Option(names = "--worst", paramLabel = "N", description = "Show N wrong rows (default 20).")
  private int worst = 20;

  /** For picocli. */
  public PairsCommand() {}

  @Override
  public Integer call() throws IOException {
    CommandLine line = java.util.Objects.requireNonNull(spec).commandLine();
    PairRow.Pairs pairs = PairRow.read(java.util.Objects.requireNonNull(file));
    pairs.problems().forEach(problem -> line.getErr().println("tarikh: " + problem));
    DocumentCoder coder = Tarikh.coder();
    PairCoder pairCoder = new PairCoder(coder);
    List<Optional<EventType>> types =
        pairs.rows().parallelStream()
            .map(
                row ->
                    row.text().isEmpty()
                        ? Optional.<EventType>empty()
                        : pairCoder.type(row.text(), row.source(), row.target()))
            .toList();
    write(line.getOut(), types);
    if (pairs.gold().stream().allMatch(String::isEmpty)) {
      line.getErr().println("tarikh: no column gold_root: predictions only");
      return pairs.problems().isEmpty() ? 0 : 1;
    }
    List<Integer> rows =
        IntStream.range(0, pairs.rows().size())
            .filter(i -> inFold(pairs.rows().get(i)))
            .boxed()
            .toList();
    PrintWriter report = predictions == null ? line.getErr() : line.getOut();
    new PairsReport(report).print(pairs, types, rows, worst);
    if (endToEnd) {
      endToEnd(report, coder, pairs, rows);
    }
    return pairs.problems().isEmpty() ? 0 : 1;
  }

  private boolean inFold(PairRow row) {
    boolean even = (row.text().hashCode() & 1) == 0;
    return fold.equals("all") || fold.equals("even") == even;
  }

  private void write(PrintWriter out, List<Optional<EventType>> types) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      String type = types.get(i).map(t -> "\"" + label(t) + "\"").orElse("null");
      lines.add("{\"row\":" + i + ",\"type\":" + type + "}");
    }
    if (predictions == null) {
      lines.forEach(out::println);
    } else {
      Files.write(predictions, lines, StandardCharsets.UTF_8);
    }
  }

  /** The gold's name of a type: CONCEDE and RETREAT are YIELD. */
  static String label(EventType type) {
    return type == EventType.CONCEDE || type == EventType.RETREAT ? "YIELD" : type.name();
  }

  private void endToEnd(
      PrintWriter out, DocumentCoder coder, PairRow.Pairs pairs, List<Integer> rows) {
    List<List<EventRecord>> coded =
        rows.parallelStream()
            .map(
                i ->
                    coder
                        .code(
                            Document.of(
                                "pair",
                                pairs.rows().get(i).text(),
                                Optional.of(java.time.LocalDate.of(2018, 6, 15))))
                        .records())
            .toList();
    int right = 0;
    int parties = 0;
    int typed = 0;
    int shown = 0;
    for (int k = 0; k < rows.size(); k++) {
      PairRow row = pairs.rows().get(rows.get(k));
      String gold = pairs.gold().get(rows.get(k));
      boolean both = coded.get(k).stream().anyMatch(r -> parties(r, row));
      boolean all =
          coded.get(k).stream().anyMatch(r -> parties(r, row) && label(r.type()).equals(gold));
      parties += both ? 1 : 0;
      typed += coded.get(k).stream().anyMatch(r -> label(r.type()).equals(gold)) ? 1 : 0;
      right += all ? 1 : 0;
      if (!all && shown < worst) {
        shown++;
        out.println(row.number() + " " + gold + ": " + mark(row));
        coded
            .get(k)
            .forEach(
                r ->
                    out.println(
                        "      "
                            + texts(r.actors())
                            + " "
                            + r.type()
                            + " "
                            + texts(r.recipients())
                            + "  "
                            + r.steps()));
      }
    }
    out.printf(
        "end to end: type and both actors %.3f (both actors %.3f, type anywhere %.3f) of %d rows%n",
        ratio(right, rows.size()),
        ratio(parties, rows.size()),
        ratio(typed, rows.size()),
        rows.size());
  }

  private static List<String> texts(List<ActorReference> parties) {
    return parties.stream().map(ActorReference::text).toList();
  }

  static String mark(PairRow row) {
    String text = row.text();
    StringBuilder marked = new StringBuilder(text);
    boolean sourceFirst = row.source().start() < row.target().start();
    Span second = sourceFirst ? row.target() : row.source();
    Span first = sourceFirst ? row.source() : row.target();
    marked
        .insert(second.end(), sourceFirst ? "}" : "]")
        .insert(second.start(), sourceFirst ? "{" : "[");
    if (first.end() <= second.start()) {
      marked.insert(first.end(), sourceFirst ? "]" : "}");
    }
    marked.insert(first.start(), sourceFirst ? "[" : "{");
    return marked.toString();
  }

  /** Both spans must overlap the right party; in reciprocal events both may be actors. */
  static boolean parties(EventRecord record, PairRow row) {
    if (row.target().start() == row.target().end()) {
      return overlaps(record.actors(), row.source());
    }
    boolean reciprocal = record.recipients().isEmpty();
    return overlaps(record.actors(), row.source())
        && overlaps(reciprocal ? record.actors() : record.recipients(), row.target());
  }

  private static boolean overlaps(List<ActorReference> parties, Span span) {
    return parties.stream().anyMatch(p -> span.overlaps(p.start(), p.end()));
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
