package org.tarikh.chronicle.sheet;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tarikh.chronicle.analysis.Estimate;

/**
 * One field of a sheet.
 *
 * @param text for people, rounded
 * @param exact for programs, unrounded
 */
public record Cell(String text, String exact) {
  /** A field that is not known. */
  public static Cell empty() {
    return new Cell("", "");
  }

  /** Words. */
  public static Cell of(String text) {
    return new Cell(text, text);
  }

  /** A count. */
  public static Cell of(int count) {
    return of(Integer.toString(count));
  }

  /** A number that people read with so many decimals. */
  public static Cell of(double number, int decimals) {
    return new Cell(String.format(Locale.ROOT, "%." + decimals + "f", number), exact(number));
  }

  /** A number, if there is one. */
  public static Cell of(OptionalDouble number, int decimals) {
    return number.isPresent() ? of(number.getAsDouble(), decimals) : empty();
  }

  /** A share as percent for people, as a fraction for programs. */
  public static Cell percent(OptionalDouble share) {
    return share.isPresent()
        ? new Cell(
            String.format(Locale.ROOT, "%.0f %%", 100 * share.getAsDouble()),
            exact(share.getAsDouble()))
        : empty();
  }

  /** The value of an estimate as percent. */
  public static Cell percent(Optional<Estimate> share) {
    return percent(
        share.isPresent() ? OptionalDouble.of(share.get().value()) : OptionalDouble.empty());
  }

  /** Six decimals at most: what follows is noise. */
  private static String exact(double number) {
    String text = String.format(Locale.ROOT, "%.6f", number);
    return text.replaceAll("0+$", "").replaceAll("\\.$", "");
  }
}
