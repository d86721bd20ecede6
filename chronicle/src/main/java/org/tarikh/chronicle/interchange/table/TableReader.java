package org.tarikh.chronicle.interchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads one table. The first line settles what the file is: column names under whatever delimiter
 * shows them, or, where the file has no header, the delimiter that gives a known number of columns.
 * Later header lines, as glued files have them, are taken as such. A row that does not fit is
 * reported with its line and the next one is read.
 */
public final class TableReader {
  private static final char[] DELIMITERS = {'\t', ',', ';', '|'};
  private static final int LATE_HEADER = 5;

  private final String name;
  private final Layout layout;
  private final Consumer<RowProblem> problems;
  private char delimiter;
  private Optional<Columns> header = Optional.empty();
  private final Map<Integer, Columns> otherWidths = new HashMap<>();

  /** What is done with a row. */
  @FunctionalInterface
  public interface RowSink {
    /**
     * Takes a row.
     *
     * @throws BadRow if it cannot be read
     */
    void accept(Row row);
  }

  /** A reader of the file {@code name} in this layout. */
  public TableReader(String name, Layout layout, Consumer<RowProblem> problems) {
    this.name = name;
    this.layout = layout;
    this.problems = problems;
    this.delimiter = layout.delimiter();
  }

  /**
   * Reads all rows.
   *
   * @throws IOException if the bytes break off
   */
  public void read(InputStream bytes, RowSink sink) throws IOException {
    BoundedLines lines = new BoundedLines(name, bytes, problems);
    Optional<Line> first = lines.next();
    while (first.isPresent() && first.get().text().isBlank()) {
      first = lines.next();
    }
    if (first.isEmpty()) {
      problems.accept(new RowProblem(name, 0, "", "holds no rows", true));
      return;
    }
    boolean headed = settle(first.get());
    if (header.isPresent() && !complete(first.get().number())) {
      return;
    }
    if (!headed) {
      lines.giveBack(first.get());
    }
    Records records =
        new Records(lines, new Fields(delimiter, layout.quoted() || delimiter != '\t'));
    rows(records, sink);
  }

  private void rows(Records records, RowSink sink) throws IOException {
    for (Optional<Records.Cut> cut = records.next(this::fits);
        cut.isPresent();
        cut = records.next(this::fits)) {
      long line = cut.get().line();
      try {
        if (!laterHeader(cut.get())) {
          List<String> fields = cut.get().fields();
          Columns columns = columns(fields);
          sink.accept(new Row(name, line, fields, columns, layout.missing(), problems));
        }
      } catch (BadRow bad) {
        String message = bad.getMessage() == null ? "cannot be read" : bad.getMessage();
        problems.accept(new RowProblem(name, line, bad.column(), message, true));
      }
    }
  }

  /** Finds delimiter and header; true if the line is a header. */
  private boolean settle(Line first) {
    for (char candidate : candidates()) {
      List<String> fields = cut(first, candidate);
      if (layout.header(fields)) {
        delimiter = candidate;
        header = Optional.of(new Columns(fields));
        return true;
      }
    }
    for (char candidate : candidates()) {
      if (layout.ofWidth(cut(first, candidate).size()).isPresent()) {
        delimiter = candidate;
        if (candidate != layout.delimiter()) {
          warn(first, "fields are cut at '" + candidate + "', not at a tab");
        }
        break;
      }
    }
    if (layout.variants().size() == 1 && layout.quoted()) {
      warn(first, "no header line: columns are taken in the order of " + layout.name());
    }
    return false;
  }

  private List<String> cut(Line line, char candidate) {
    Fields fields = new Fields(candidate, layout.quoted() || candidate != '\t');
    return fields.parse(line.text()).orElseGet(() -> fields.literal(line.text()));
  }

  private char[] candidates() {
    return (layout.delimiter() + new String(DELIMITERS)).toCharArray();
  }

  private boolean complete(long line) {
    List<String> lacking = layout.lacking(header.orElseThrow().names());
    if (!lacking.isEmpty()) {
      String message = "the header lacks " + String.join(", ", lacking);
      problems.accept(
          new RowProblem(name, line, "", message + ": is this " + layout.name() + "?", true));
    }
    return lacking.isEmpty();
  }

  private boolean laterHeader(Records.Cut cut) {
    String first = Layout.normal(cut.fields().get(0));
    boolean same = header.isPresent() && first.equals(Layout.normal(header.get().names().get(0)));
    if ((same || cut.line() <= LATE_HEADER) && layout.header(cut.fields())) {
      header = Optional.of(new Columns(cut.fields()));
      otherWidths.clear();
      return complete(cut.line());
    }
    return false;
  }

  private boolean fits(int width) {
    return header.isPresent() ? width == header.get().width() : layout.ofWidth(width).isPresent();
  }

  private Columns columns(List<String> fields) {
    int width = fields.size();
    if (header.isEmpty()) {
      return otherWidths.computeIfAbsent(
          width, w -> new Columns(layout.ofWidth(w).orElseThrow(() -> misfit(w, layout.widths()))));
    }
    Columns columns = header.get();
    if (width == columns.width()) {
      return columns;
    }
    // POLECAT: a header that names a column which no row has.
    List<String> shorter =
        columns.names().stream().filter(n -> !n.strip().equalsIgnoreCase("headline")).toList();
    if (width == shorter.size()) {
      return otherWidths.computeIfAbsent(width, w -> new Columns(shorter));
    }
    boolean blankTail =
        width > columns.width()
            && fields.subList(columns.width(), width).stream().allMatch(String::isBlank);
    if (blankTail) {
      return columns;
    }
    throw misfit(width, columns.width() + "");
  }

  private static BadRow misfit(int found, String needed) {
    return new BadRow(
        "",
        "has "
            + found
            + (found == 1 ? " column" : " columns")
            + " where "
            + needed
            + " are needed: cut short, a stray delimiter, or another format");
  }

  private void warn(Line line, String message) {
    problems.accept(new RowProblem(name, line.number(), "", message, false));
  }
}
