package org.tarikh.app.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarikh.coder.lexicon.Example.Span;
import org.tarikh.language.TarikhException;

/**
 * A row of a file of pairs: a sentence with its actor and recipient marked.
 *
 * @param number row, from 0, header not counted
 * @param text the sentence without marks
 * @param source the span between {@code <s>} and {@code </s>}
 * @param target the span between {@code <t>} and {@code </t>}
 */
record PairRow(int number, String text, Span source, Span target) {
  /** The rows and, kept apart from them, the gold types, empty where the file has none. */
  record Pairs(List<PairRow> rows, List<String> gold, List<String> problems) {}

  /** The rows of a file, or of all <i>.tsv</i> files of a folder by name, numbered on. */
  static Pairs read(Path place) {
    if (!Files.isDirectory(place)) {
      return read(place, "gold_root");
    }
    List<PairRow> rows = new ArrayList<>();
    List<String> gold = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (Path file : tables(place)) {
      Pairs pairs = read(file, "gold_root");
      for (PairRow row : pairs.rows()) {
        rows.add(new PairRow(rows.size(), row.text(), row.source(), row.target()));
      }
      gold.addAll(pairs.gold());
      problems.addAll(pairs.problems());
    }
    return new Pairs(rows, gold, problems);
  }

  private static List<Path> tables(Path folder) {
    try (Stream<Path> listed = Files.list(folder)) {
      return listed.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    } catch (IOException unreadable) {
      throw new TarikhException(
          folder + ": cannot be read: " + unreadable.getMessage(), unreadable);
    }
  }

  /** The rows, with the gold of column {@code goldColumn}. */
  static Pairs read(Path file, String goldColumn) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new TarikhException(file + ": cannot be read: " + unreadable.getMessage(), unreadable);
    }
    List<String> header = lines.isEmpty() ? List.of() : Arrays.asList(lines.get(0).split("\t", -1));
    int marked = header.indexOf("marked_sentence");
    int gold = header.indexOf(goldColumn);
    if (marked < 0) {
      throw new TarikhException(file + ":1: no column 'marked_sentence'");
    }
    List<PairRow> rows = new ArrayList<>();
    List<String> golds = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      String[] fields = lines.get(i).split("\t", -1);
      Optional<PairRow> row =
          fields.length > marked ? parse(i - 1, fields[marked]) : Optional.empty();
      if (row.isEmpty()) {
        problems.add(file + ":" + (i + 1) + ": no sentence with <s> and <t>; predicted as null");
      }
      rows.add(row.orElse(new PairRow(i - 1, "", new Span(0, 0), new Span(0, 0))));
      golds.add(gold >= 0 && fields.length > gold ? fields[gold] : "");
    }
    return new Pairs(rows, golds, problems);
  }

  private static Optional<PairRow> parse(int number, String marked) {
    String field = marked;
    if (field.length() > 1 && field.startsWith("\"") && field.endsWith("\"")) {
      field = field.substring(1, field.length() - 1).replace("\"\"", "\"");
    }
    StringBuilder text = new StringBuilder();
    int[] at = {-1, -1, -1, -1};
    List<String> marks = List.of("<s>", "</s>", "<t>", "</t>");
    for (int i = 0; i < field.length(); ) {
      String rest = field.substring(i, Math.min(field.length(), i + 4));
      Optional<String> mark = marks.stream().filter(rest::startsWith).findFirst();
      if (mark.isPresent()) {
        int which = marks.indexOf(mark.get());
        if (at[which] < 0) {
          at[which] = text.length();
        }
        i += mark.get().length();
      } else {
        text.append(field.charAt(i++));
      }
    }
    // A recipient may be unmarked: "launched an investigation" of nobody named.
    boolean complete = at[0] >= 0 && at[0] <= at[1];
    if (at[2] < 0 || at[3] < at[2]) {
      at[2] = at[3] = 0;
    }
    return complete
        ? Optional.of(
            new PairRow(number, text.toString(), new Span(at[0], at[1]), new Span(at[2], at[3])))
        : Optional.empty();
  }
}
