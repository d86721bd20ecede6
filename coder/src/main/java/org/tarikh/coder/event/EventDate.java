package org.tarikh.coder.event;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * When an event took place.
 *
 * @param start first day; empty if unresolved
 * @param end last day; equals the first for a single day
 * @param precision how finely the text tells it
 * @param expression the text's words for it; empty if it gave none
 */
public record EventDate(
    Optional<LocalDate> start, Optional<LocalDate> end, Precision precision, String expression) {
  /** How finely a date is known. */
  public enum Precision {
    DAY,
    MONTH,
    YEAR,
    UNKNOWN;

    /** The name in records. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A date nobody told. */
  public static EventDate unknown() {
    return new EventDate(Optional.empty(), Optional.empty(), Precision.UNKNOWN, "");
  }

  /** A single day. */
  public static EventDate day(LocalDate day, String expression) {
    return new EventDate(Optional.of(day), Optional.of(day), Precision.DAY, expression);
  }
}
