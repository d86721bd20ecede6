package org.tarikh.chronicle.voice;

import java.util.List;
import java.util.Locale;
import org.tarikh.chronicle.KeptRecord;

/**
 * A point on which accounts of one happening differ.
 *
 * @param point what they differ on
 * @param sides each account with the reports that give it; at least two, the most told first
 */
public record Disagreement(Point point, List<Side> sides) {
  /** Copies the list. */
  public Disagreement {
    sides = List.copyOf(sides);
    if (sides.size() < 2) {
      throw new IllegalArgumentException("a disagreement needs two sides");
    }
  }

  /** What accounts may differ on. */
  public enum Point {
    /** Whether it happened. */
    WHETHER,
    /** Who did it. */
    WHO,
    /** To whom. */
    WHOM,
    /** What kind of act it was. */
    WHAT,
    /** When. */
    WHEN;

    /** The name in tables and JSON. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One account.
   *
   * @param account what it says, as a code or word
   * @param reports who says so
   */
  public record Side(String account, List<KeptRecord> reports) {
    /** Copies the list. */
    public Side {
      reports = List.copyOf(reports);
    }
  }
}
