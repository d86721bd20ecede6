package org.tarikh.chronicle.commitment;

import java.util.Locale;

/**
 * What the record shows of a commitment after it was made. What no record shows is {@link
 * #NO_RECORD}: silence never counts as breach.
 */
public enum Fate {
  NO_RECORD,
  /** Promised again, without a deed. */
  REPEATED,
  SIGNED,
  RATIFIED,
  BEGUN,
  DELIVERED,
  /** The promiser itself did the contrary, and nothing later mends it. */
  BROKEN;

  /** The name in tables and JSON. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static Fate of(Stage stage) {
    return switch (stage) {
      case PROMISED, DRAFTED -> REPEATED;
      case SIGNED -> SIGNED;
      case RATIFIED -> RATIFIED;
      case BEGUN -> BEGUN;
      case DELIVERED -> DELIVERED;
      case BROKEN -> BROKEN;
    };
  }
}
