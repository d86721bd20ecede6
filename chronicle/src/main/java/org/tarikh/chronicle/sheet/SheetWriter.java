package org.tarikh.chronicle.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tarikh.chronicle.sheet.Sheet.Column;

/** Writes sheets. Rows of CSV end with a line feed; fields are quoted as RFC 4180 has it. */
public final class SheetWriter {
  private SheetWriter() {}

  /** As text in columns, with title and notes. */
  public static void table(Sheet sheet, Appendable out) throws IOException {
    List<Integer> shown = new ArrayList<>();
    for (int i = 0; i < sheet.columns().size(); i++) {
      if (!sheet.columns().get(i).exactOnly()) {
        shown.add(i);
      }
    }
    List<Integer> widths = shown.stream().map(i -> width(sheet, i)).toList();
    out.append(sheet.title()).append("\n\n");
    line(
        sheet, shown, widths, shown.stream().map(i -> sheet.columns().get(i).head()).toList(), out);
    for (List<Cell> row : sheet.rows()) {
      line(sheet, shown, widths, shown.stream().map(i -> row.get(i).text()).toList(), out);
    }
    if (!sheet.notes().isEmpty()) {
      out.append('\n');
    }
    for (String note : sheet.notes()) {
      out.append(note).append('\n');
    }
  }

  private static void line(
      Sheet sheet, List<Integer> shown, List<Integer> widths, List<String> fields, Appendable out)
      throws IOException {
    StringBuilder line = new StringBuilder();
    for (int k = 0; k < shown.size(); k++) {
      String blank = " ".repeat(Math.max(0, widths.get(k) - length(fields.get(k))));
      boolean right = sheet.columns().get(shown.get(k)).number();
      line.append(right ? blank + fields.get(k) : fields.get(k) + blank).append("  ");
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }

  private static int width(Sheet sheet, int column) {
    int width = length(sheet.columns().get(column).head());
    for (List<Cell> row : sheet.rows()) {
      width = Math.max(width, length(row.get(column).text()));
    }
    return width;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** As comma-separated values, exact, with every column and a line of names. */
  public static void csv(Sheet sheet, Appendable out) throws IOException {
    out.append(sheet.columns().stream().map(Column::name).collect(Collectors.joining(",")));
    out.append('\n');
    for (List<Cell> row : sheet.rows()) {
      out.append(row.stream().map(c -> quoted(c.exact())).collect(Collectors.joining(",")));
      out.append('\n');
    }
  }

  private static String quoted(String field) {
    return field.matches("(?s).*[,\"\\n\\r].*") ? '"' + field.replace("\"", "\"\"") + '"' : field;
  }
}
