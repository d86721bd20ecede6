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
          + " recipient, reports FROM stories UNION ALL SELECT -record, id, date, event, mode,"
          + " context, aux_mode, veracity, quad_code, actor, recipient, 1 FROM records"
          + " ANTI JOIN links USING (record))";

  /** Filters stories and records not linked yet. */
  static final Conditions EVENTS = new Conditions(STORIES, "story", "event_actors");

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
    if (filter.oneADay()) {
      String best = stories() ? "e.reports DESC" : "e.confidence DESC";
      query =
          query.then(
              " QUALIFY e.date IS NULL OR row_number() OVER (PARTITION BY e.date, e.event, e.actor,"
                  + " e.recipient ORDER BY "
                  + best
                  + ", e.id) = 1");
    }
    return query;
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
    anyParty(conditions, "role = 'actor' AND ", filter.actors());
    anyParty(conditions, "role = 'recipient' AND ", filter.recipients());
    if (filter.counterparts().isEmpty()) {
      anyParty(conditions, "", filter.parties());
    } else {
      conditions.add(between(filter.parties(), filter.counterparts()));
    }
    if (!filter.sectors().isEmpty()) {
      conditions.add(
          Clause.of(
              "e."
                  + key
                  + " IN (SELECT "
                  + key
                  + " FROM "
                  + parties
                  + " WHERE sector IN (SELECT unnest(?::VARCHAR[])))",
              filter.sectors()));
    }
  }

  private void anyParty(List<Clause> conditions, String role, List<PartyFilter> wanted) {
    if (wanted.isEmpty()) {
      return;
    }
    List<Clause> alternatives = wanted.stream().map(this::party).toList();
    conditions.add(
        Clause.of("e." + key + " IN (SELECT " + key + " FROM " + parties + " WHERE " + role + "(")
            .then(Clause.join(" OR ", alternatives))
            .then("))"));
  }

  /** That two sides take part and at least one of them acts. */
  private Clause between(List<PartyFilter> one, List<PartyFilter> other) {
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
