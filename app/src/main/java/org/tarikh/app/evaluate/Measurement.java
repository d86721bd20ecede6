package org.tarikh.app.evaluate;

import java.util.List;
import java.util.Locale;

/**
 * What a gold set said of the coder.
 *
 * @param what what was measured, in a few words
 * @param items how many items the figures are of
 * @param figures the figures, the most telling first
 */
record Measurement(String what, int items, List<Figure> figures) {
  /** A named share, 0 to 1, or other number. */
  record Figure(String name, double value) {
    /** The share {@code part} has of {@code whole}; 0 of nothing. */
    static Figure share(String name, long part, long whole) {
      return new Figure(name, whole == 0 ? 0 : (double) part / whole);
    }

    @Override
    public String toString() {
      return name
          + " "
          + String.format(Locale.ROOT, "%.3f", value).replaceFirst("^(-?)0\\.", "$1.");
    }
  }

  /** Copies the list. */
  Measurement {
    figures = List.copyOf(figures);
  }
}
