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
  ACTOR("e.actor_codes"),
  /** Code of to whom. */
  RECIPIENT("e.recipient_codes"),
  /**
   * Both codes: {@code RUS>UKR} for who did it to whom, {@code KAZ=RUS} for what two do together.
   */
  DYAD("{actors: e.actor_codes, recipients: e.recipient_codes}"),
  /** Sector of any party. */
  SECTOR("e.sectors"),
  /** PLOVER context. */
  CONTEXT("list_distinct(e.context)"),
  /** Outlet of any report. */
  OUTLET("outlet_of.outlet"),
  /** Data set of any report. */
  ORIGIN("origin_of.origin");

  private final String column;

  Dimension(String column) {
    this.column = column;
  }

  /** SQL of what events are grouped by: the value of {@code e}, or what its values follow from. */
  String column() {
    return column;
  }

  /** The relation of key and value that is joined, empty if {@code e} has the value itself. */
  Optional<String> relation(String key, String reports) {
    return switch (this) {
      case OUTLET, ORIGIN ->
          Optional.of("SELECT DISTINCT " + key + ", " + label() + " FROM (" + reports + ")");
      case YEAR, MONTH, DAY, TYPE, MODE, QUAD, VERACITY -> Optional.empty();
      case ACTOR, RECIPIENT, DYAD, SECTOR, CONTEXT -> Optional.empty();
    };
  }

  /** SQL of the values that an event has, of its group: one, or as many as a list holds. */
  String told() {
    return switch (this) {
      case YEAR, MONTH, DAY, TYPE, MODE, QUAD, VERACITY, OUTLET, ORIGIN -> label();
      case ACTOR, RECIPIENT, SECTOR, CONTEXT -> each(label());
      case DYAD ->
          each(
              "CASE WHEN len(dyad.recipients) > 0 THEN "
                  + pairs("dyad.recipients", ">")
                  + " ELSE "
                  + pairs("list_filter(dyad.actors, lambda o: o > a)", "=")
                  + " END");
    };
  }

  /** A row for each value of a list; one row for an empty list. */
  private static String each(String list) {
    return "unnest(CASE WHEN len(" + list + ") = 0 THEN [NULL] ELSE " + list + " END)";
  }

  /** Every actor {@code a} that is known with every one of {@code others} that is. */
  private static String pairs(String others, String sign) {
    return "flatten(list_transform(list_filter(dyad.actors, lambda a: a <> ''), lambda a:"
        + " list_transform(list_filter("
        + others
        + ", lambda r: r <> ''), lambda r: a || '"
        + sign
        + "' || r)))";
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
