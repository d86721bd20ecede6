package org.tarikh.chronicle.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What events can be counted by. */
public enum Dimension {
  /** Year of the event. */
  YEAR("strftime(e.date, '%Y')"),
  /** Month of the event. */
  MONTH("strftime(e.date, '%Y-%m')"),
  /** Day of the event. */
  DAY("strftime(e.date, '%Y-%m-%d')"),
  /** PLOVER type. */
  TYPE("e.event"),
  /** PLOVER mode. */
  MODE("e.mode"),
  /** Quad class, 1 to 4. */
  QUAD("e.quad_code::VARCHAR"),
  /** On what footing told. */
  VERACITY("e.veracity"),
  /** Code of who did it; an event of two actors counts for both. */
  ACTOR("code"),
  /** Code of to whom. */
  RECIPIENT("code"),
  /**
   * Both codes: {@code RUS>UKR} for who did it to whom, {@code KAZ=RUS} for what two do together.
   */
  DYAD("dyad"),
  /** Sector of any party. */
  SECTOR("sector"),
  /** PLOVER context. */
  CONTEXT("context"),
  /** Outlet of any report. */
  OUTLET("outlet"),
  /** Data set of any report. */
  ORIGIN("origin");

  private final String column;

  Dimension(String column) {
    this.column = column;
  }

  /** SQL of the value: of {@code e} itself, or of the joined relation of this dimension. */
  String column() {
    return column.contains("e.") ? column : label() + "_of." + column;
  }

  /**
   * The relation of key and value that is joined, empty if {@code e} has the value itself.
   *
   * @param key the number of {@code e}
   * @param parties its parties
   * @param reports reports with the key and a document
   */
  Optional<String> relation(String key, String parties, String reports) {
    String of = "SELECT DISTINCT " + key + ", ";
    return switch (this) {
      case YEAR, MONTH, DAY, TYPE, MODE, QUAD, VERACITY -> Optional.empty();
      case ACTOR, RECIPIENT ->
          Optional.of(of + "code FROM " + parties + " WHERE role = '" + label() + "'");
      case SECTOR -> Optional.of(of + "sector FROM " + parties);
      case CONTEXT -> Optional.of(of + "unnest(context) AS context FROM chosen");
      case OUTLET -> Optional.of(of + "outlet FROM (" + reports + ")");
      case ORIGIN -> Optional.of(of + "origin FROM (" + reports + ")");
      case DYAD -> Optional.of(dyads(key, parties));
    };
  }

  private static String dyads(String key, String parties) {
    String pairs =
        " FROM "
            + parties
            + " a JOIN "
            + parties
            + " r ON a."
            + key
            + " = r."
            + key
            + " WHERE a.code <> '' AND r.code <> '' AND a.role = 'actor' AND a."
            + key
            + " IN (SELECT "
            + key
            + " FROM chosen)";
    return "SELECT DISTINCT a."
        + key
        + ", a.code || '>' || r.code AS dyad"
        + pairs
        + " AND r.role = 'recipient' UNION SELECT a."
        + key
        + ", a.code || '=' || r.code"
        + pairs
        + " AND r.role = 'actor' AND a.code < r.code AND a."
        + key
        + " NOT IN (SELECT "
        + key
        + " FROM "
        + parties
        + " WHERE role = 'recipient')";
  }

  /** The name on the command line and in the header of counts. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The dimension of this name. */
  public static Optional<Dimension> of(String label) {
    return Arrays.stream(values()).filter(d -> d.label().equals(label)).findFirst();
  }
}
