package org.tarikh.chronicle.interchange.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * The records of a table, each one line or, where quotes hold line ends, several. A quote that
 * never closes costs one line, not the rest of the file: if the lines after it do not close it
 * soon, they are given back and the first is read with its quotes as plain characters.
 */
final class Records {
  private static final int MOST_LINES = 200;

  private final BoundedLines lines;
  private final Fields fields;

  /** Fields of one record and the line it begins on. */
  record Cut(long line, String text, List<String> fields) {}

  Records(BoundedLines lines, Fields fields) {
    this.lines = lines;
    this.fields = fields;
  }

  /** The next record that is not blank; {@code fits} tells which numbers of fields are right. */
  Optional<Cut> next(IntPredicate fits) throws IOException {
    Optional<Line> line = lines.next();
    while (line.isPresent() && line.get().text().isBlank()) {
      line = lines.next();
    }
    return line.isEmpty() ? Optional.empty() : Optional.of(cut(line.get(), fits));
  }

  private Cut cut(Line first, IntPredicate fits) throws IOException {
    if (fields.open(first.text())) {
      List<String> literal = fields.literal(first.text());
      Optional<Cut> joined = fits.test(literal.size()) ? Optional.empty() : join(first, fits);
      return joined.orElseGet(() -> new Cut(first.number(), first.text(), literal));
    }
    Optional<List<String>> parsed = fields.parse(first.text());
    if (parsed.isPresent() && fits.test(parsed.get().size())) {
      return new Cut(first.number(), first.text(), parsed.get());
    }
    List<String> literal = fields.literal(first.text());
    boolean better = parsed.isEmpty() || fits.test(literal.size());
    return new Cut(first.number(), first.text(), better ? literal : parsed.get());
  }

  /** The record that begins on {@code first} and ends on a later line; empty if none fits. */
  private Optional<Cut> join(Line first, IntPredicate fits) throws IOException {
    StringBuilder text = new StringBuilder(first.text());
    List<Line> taken = new ArrayList<>();
    boolean open = true;
    while (open && taken.size() < MOST_LINES && text.length() < BoundedLines.LONGEST) {
      Optional<Line> more = lines.next();
      if (more.isEmpty()) {
        break;
      }
      taken.add(more.get());
      text.append('\n').append(more.get().text());
      // Only a line with a quote can close it.
      open = more.get().text().indexOf('"') < 0 || fields.open(text);
    }
    Optional<Cut> cut =
        open
            ? Optional.empty()
            : fields
                .parse(text.toString())
                .filter(parsed -> fits.test(parsed.size()))
                .map(parsed -> new Cut(first.number(), text.toString(), parsed));
    if (cut.isEmpty()) {
      for (int i = taken.size() - 1; i >= 0; i--) {
        lines.giveBack(taken.get(i));
      }
    }
    return cut;
  }
}
