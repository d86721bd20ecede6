package org.tarikh.chronicle.interchange.table;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a data set lays out its table.
 *
 * @param name what people call the data set
 * @param variants column names of each known width, used where a file has no header
 * @param required columns without which there is no event
 * @param delimiter what stands between fields unless the file's first line shows another
 * @param quoted whether a field may stand in double quotes
 * @param missing words that stand for nothing, such as NA
 */
public record Layout(
    String name,
    List<List<String>> variants,
    Set<String> required,
    char delimiter,
    boolean quoted,
    Set<String> missing) {
  /** Copies the collections. */
  public Layout {
    variants = variants.stream().map(List::copyOf).toList();
    required = Set.copyOf(required);
    missing = Set.copyOf(missing);
  }

  /** The column names of a row of this many fields without a header; empty if none is known. */
  public Optional<List<String>> ofWidth(int width) {
    return variants.stream().filter(names -> names.size() == width).findFirst();
  }

  /** Whether these fields are column names: most of the required ones are among them. */
  public boolean header(List<String> fields) {
    Set<String> found = fields.stream().map(Layout::normal).collect(Collectors.toSet());
    long known = required.stream().map(Layout::normal).filter(found::contains).count();
    return known * 2 > required.size();
  }

  /** Required columns that these column names lack. */
  public List<String> lacking(List<String> names) {
    Set<String> found = names.stream().map(Layout::normal).collect(Collectors.toSet());
    return required.stream()
        .filter(column -> !found.contains(normal(column)))
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  /** The widths it is known in, for a message. */
  String widths() {
    return variants.stream().map(names -> names.size() + "").collect(Collectors.joining(" or "));
  }

  /** A column name without case, spaces and signs: editions differ in them. */
  static String normal(String column) {
    return column.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }
}
