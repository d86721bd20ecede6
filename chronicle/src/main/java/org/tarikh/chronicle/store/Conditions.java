package org.tarikh.chronicle.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.Veracity;

/**
 * Writes the SQL of a {@link Filter}. Who, what and when are asked of the relation itself; outlet,
 * text, confidence and origin are asked of reports, and one report must answer all of them.
 *
 * @param relation the relation filtered, under the name {@code e}: a table or view
 * @param key its number
 * @param parties the relation of its parties, with the same number
 */
record Conditions(String relation, String key, String parties) {
  /** Filters records. */
  static final Conditions RECORDS = new Conditions("records", "record", "actors");

  /** The view {@code events} without its last columns, which cost a join and are not asked for. */
  private static final String STORIES =
      "(SELECT story, id, date, event, mode, context, aux_mode, veracity, quad_code, actor,"
          + " recipient, reports, actor_codes, recipient_codes, sectors FROM stories UNION ALL"
          + " SELECT -record, id, date, event, mode, context, aux_mode, veracity, quad_code, actor,"
          + " recipient, 1, actor_codes, recipient_codes, sectors FROM records"
          + " ANTI JOIN links USING (record))";

  /** Filters stories and records not linked yet. */
  private static final Conditions EVENTS = new Conditions(STORIES, "story", "event_actors");

  /**
   * Filters stories where every record has one: then no record need be looked for among the links.
   */
  private static final Conditions LINKED = new Conditions("stories", "story", "story_actors");

  /** Filters what stands for events in {@code database}. */
  static Conditions events(Database database) {
    long alone =
        database.number("SELECT (SELECT count(*) FROM records) - (SELECT count(*) FROM links)");
    return alone == 0 ? LINKED : EVENTS;
  }

  /** The numbers of what passes, oldest first, then by id. */
  Clause keys(Filter filter) {
    return Clause.of("SELECT " + key + " FROM (")
        .then(selected(filter))
        .then(") ORDER BY date NULLS LAST, id");
  }

  /** The first {@code most} of them. */
  Clause keys(Filter filter, int most) {
    return keys(filter).then(Clause.of(" LIMIT ?", most));
  }

  /** How many pass. */
  Clause number(Filter filter) {
    return Clause.of("SELECT count(*) FROM (").then(selected(filter)).then(")");
  }

  /**
   * The first {@code most} of them, each with how many pass in all: one search of the texts where
   * {@link #keys} and {@link #number} would make two.
   */
  Clause counted(Filter filter, int most) {
    return Clause.of("WITH passing AS MATERIALIZED (SELECT " + key + ", date, id FROM (")
        .then(selected(filter))
        .then(")) SELECT " + key + ", (SELECT count(*) FROM passing) AS total FROM passing")
        .then(Clause.of(" ORDER BY date NULLS LAST, id LIMIT ?", most));
  }

  /** All columns of what passes. */
  Clause selected(Filter filter) {
    List<Clause> conditions = new ArrayList<>();
    what(filter, conditions);
    who(filter, conditions);
    told(filter, conditions);
    Clause query = Clause.of("SELECT e.* FROM " + relation + " e");
    if (!conditions.isEmpty()) {
      query = query.then(" WHERE ").then(Clause.join(" AND ", conditions));
    }
    return filter.oneADay() ? oneADay(query) : query;
  }

  /** Of those of one day, type and parties, the best reported, or surest; the first of equals. */
  private Clause oneADay(Clause query) {
    String best = stories() ? "-reports" : "-confidence";
    return Clause.of("WITH passing AS (")
        .then(query)
        .then(
            ") SELECT * FROM passing WHERE date IS NULL OR "
                + key
                + " IN (SELECT arg_min("
                + key
                + ", {best: "
                + best
                + ", id: id}) FROM passing WHERE date IS NOT NULL"
                + " GROUP BY date, event, actor, recipient)");
  }

  private boolean stories() {
    return key.equals("story");
  }

  private void what(Filter filter, List<Clause> conditions) {
    anyOf(conditions, "e.event", filter.types().stream().map(Enum::name).sorted().toList());
    anyOf(conditions, "e.mode", filter.modes());
    anyOf(conditions, "e.veracity", veracities(filter));
    if (!filter.quads().isEmpty()) {
      List<Long> quads = filter.quads().stream().map(Integer::longValue).sorted().toList();
      conditions.add(Clause.of("e.quad_code IN (SELECT unnest(?::BIGINT[]))", quads));
    }
    shared(conditions, "e.context", filter.contexts());
    shared(
        conditions,
        "e.aux_mode",
        filter.auxiliary().stream().map(AuxiliaryMode::label).sorted().toList());
    if (filter.done()) {
      conditions.add(
          Clause.of(
              "NOT list_has_any(e.aux_mode, ?::VARCHAR[]) AND e.veracity <> ?",
              List.of(
                  AuxiliaryMode.FUTURE.label(),
                  AuxiliaryMode.HYPOTHETICAL.label(),
                  AuxiliaryMode.NEGATION.label()),
              Veracity.DENIED.label()));
    }
    filter.from().ifPresent(day -> conditions.add(Clause.of("e.date >= ?", day)));
    filter.to().ifPresent(day -> conditions.add(Clause.of("e.date <= ?", day)));
  }

  private static List<String> veracities(Filter filter) {
    return filter.veracities().stream().map(Veracity::label).sorted().toList();
  }

  private void who(Filter filter, List<Clause> conditions) {
    anyParty(conditions, List.of("actor"), filter.actors());
    anyParty(conditions, List.of("recipient"), filter.recipients());
    if (filter.counterparts().isEmpty()) {
      anyParty(conditions, List.of("actor", "recipient"), filter.parties());
    } else {
      conditions.add(between(filter.parties(), filter.counterparts()));
    }
    shared(conditions, "e.sectors", filter.sectors());
  }

  /** Codes alone are asked of the row itself, all else of the parties to it. */
  private void anyParty(List<Clause> conditions, List<String> roles, List<PartyFilter> wanted) {
    if (wanted.isEmpty()) {
      return;
    }
    List<Clause> alternatives = new ArrayList<>();
    List<Clause> others = new ArrayList<>();
    for (PartyFilter party : wanted) {
      if (party.sector().isEmpty() && party.name().isEmpty()) {
        roles.forEach(
            role ->
                alternatives.add(
                    Clause.of("list_contains(e." + role + "_codes, ?)", party.code())));
      } else {
        others.add(party(party));
      }
    }
    if (!others.isEmpty()) {
      String role = roles.size() == 1 ? "role = '" + roles.get(0) + "' AND " : "";
      alternatives.add(
          Clause.of("e." + key + " IN (SELECT " + key + " FROM " + parties + " WHERE " + role + "(")
              .then(Clause.join(" OR ", others))
              .then("))"));
    }
    conditions.add(Clause.of("(").then(Clause.join(" OR ", alternatives)).then(")"));
  }

  private static boolean codesAlone(List<PartyFilter> side) {
    return side.stream().allMatch(p -> p.sector().isEmpty() && p.name().isEmpty());
  }

  private static Clause has(String role, List<PartyFilter> side) {
    return Clause.of(
        "list_has_any(e." + role + "_codes, ?::VARCHAR[])",
        side.stream().map(PartyFilter::code).toList());
  }

  private static Clause takesPart(List<PartyFilter> side) {
    return has("actor", side).then(" OR ").then(has("recipient", side));
  }

  /** That two sides take part and at least one of them acts. */
  private Clause between(List<PartyFilter> one, List<PartyFilter> other) {
    if (codesAlone(one) && codesAlone(other)) {
      Clause acts = has("actor", one).then(" AND (").then(takesPart(other)).then(")");
      Clause suffers = has("actor", other).then(" AND (").then(takesPart(one)).then(")");
      return Clause.of("((").then(acts).then(") OR (").then(suffers).then("))");
    }
    Clause first = Clause.join(" OR ", one.stream().map(this::party).toList());
    Clause second = Clause.join(" OR ", other.stream().map(this::party).toList());
    return Clause.of("e." + key + " IN (SELECT " + key + " FROM " + parties + " WHERE ")
        .then(first)
        .then(" OR ")
        .then(second)
        .then(" GROUP BY " + key + " HAVING bool_or(role = 'actor') AND bool_or(")
        .then(first)
        .then(") AND bool_or(")
        .then(second)
        .then("))");
  }

  private Clause party(PartyFilter party) {
    List<Clause> parts = new ArrayList<>();
    if (!party.code().isEmpty()) {
      parts.add(Clause.of("code = ?", party.code()));
    }
    if (!party.sector().isEmpty()) {
      parts.add(Clause.of("sector = ?", party.sector()));
    }
    if (!party.name().isEmpty()) {
      String words = stories() ? "name" : "concat(name, ' ', text)";
      parts.add(Clause.of("contains(lower(" + words + "), lower(?))", party.name()));
    }
    return Clause.of("(").then(Clause.join(" AND ", parts)).then(")");
  }

  /** What is asked of reports. */
  private void told(Filter filter, List<Clause> conditions) {
    List<Clause> asked = new ArrayList<>();
    if (!filter.outlets().isEmpty()) {
      List<String> outlets = filter.outlets().stream().map(o -> o.strip()).toList();
      asked.add(
          Clause.of(
              "r.document IN (SELECT document FROM documents WHERE lower(outlet) IN"
                  + " (SELECT lower(unnest(?::VARCHAR[]))))",
              outlets));
    }
    filter
        .text()
        .ifPresent(
            text ->
                asked.add(
                    Clause.of(
                        "r.sentence IN (SELECT sentence FROM sentences"
                            + " WHERE contains(lower(text), lower(?)))",
                        text)));
    if (filter.confidence() > 0) {
      asked.add(Clause.of("r.confidence >= ?", filter.confidence()));
    }
    anyOf(asked, "r.origin", filter.origins());
    if (!asked.isEmpty()) {
      conditions.add(
          Clause.of("e." + key + " IN (SELECT " + reportKey() + " WHERE ")
              .then(Clause.join(" AND ", asked))
              .then(")"));
    }
    size(filter, conditions);
  }

  private String reportKey() {
    if (equals(LINKED)) {
      return "l.story FROM records r JOIN links l ON l.record = r.record";
    }
    return stories()
        ? "coalesce(l.story, -r.record) FROM records r LEFT JOIN links l ON l.record = r.record"
        : "r.record FROM records r";
  }

  private void size(Filter filter, List<Clause> conditions) {
    if (filter.reports() <= 1) {
      return;
    }
    conditions.add(
        stories()
            ? Clause.of("e.reports >= ?", filter.reports())
            : Clause.of(
                "e.record IN (SELECT record FROM links JOIN stories USING (story)"
                    + " WHERE reports >= ?)",
                filter.reports()));
  }

  private static void anyOf(List<Clause> conditions, String column, List<String> values) {
    if (!values.isEmpty()) {
      conditions.add(
          Clause.of(column + " IN (SELECT unnest(?::VARCHAR[]))", (@Nullable Object) values));
    }
  }

  private static void shared(List<Clause> conditions, String column, List<String> values) {
    if (!values.isEmpty()) {
      conditions.add(
          Clause.of("list_has_any(" + column + ", ?::VARCHAR[])", (@Nullable Object) values));
    }
  }
}
