package org.tarikh.chronicle.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.Story;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.Mode;

/** Writes stories and links their records to them. */
final class StoryTables {
  private final Database database;

  private record Name(String origin, String id) {}

  StoryTables(Database database) {
    this.database = database;
  }

  /** Keeps these stories in one transaction, in place of those of the same ids. */
  void keep(Collection<Story> stories) {
    keep(stories, record -> Optional.empty(), StoryTables::named);
  }

  /**
   * The same.
   *
   * @param component name of the component by record id; empty if it is to be linked anew
   * @param outlets how many independent outlets tell a story
   */
  void keep(
      Collection<Story> stories,
      Function<String, Optional<String>> component,
      ToIntFunction<Story> outlets) {
    if (!stories.isEmpty()) {
      database.inTransaction(() -> write(stories, component, outlets));
    }
  }

  private long write(
      Collection<Story> stories,
      Function<String, Optional<String>> component,
      ToIntFunction<Story> outlets)
      throws SQLException {
    Map<Name, Long> records = records(stories);
    Map<String, Long> known = known(stories);
    List<Long> replaced = List.copyOf(known.values());
    for (String table : List.of("stories", "story_actors", "links")) {
      database.update(
          Clause.of(
              "DELETE FROM " + table + " WHERE story IN (SELECT unnest(?::BIGINT[]))", replaced));
    }
    unlink(database, List.copyOf(new HashSet<>(records.values())));
    long next = database.number("SELECT coalesce(max(story), 0) + 1 FROM stories");
    next = Math.max(next, replaced.stream().mapToLong(Long::longValue).max().orElse(0) + 1);
    try (DuckDBAppender rows = database.appender("stories");
        DuckDBAppender parties = database.appender("story_actors");
        DuckDBAppender links = database.appender("links")) {
      for (Story story : stories) {
        Long old = known.get(story.id());
        long number = old != null ? old : next++;
        append(rows, story, number, outlets.applyAsInt(story));
        append(parties, "actor", story.actors(), number);
        append(parties, "recipient", story.recipients(), number);
        Set<Long> linked = new HashSet<>();
        for (KeptRecord report : story.reports()) {
          Long record = records.get(name(report));
          if (record != null && linked.add(record)) {
            links.beginRow().append(record.longValue()).append(number);
            text(links, component.apply(report.record().id()));
            links.endRow();
          }
        }
      }
    }
    return next;
  }

  private static Name name(KeptRecord record) {
    return new Name(record.origin(), record.record().id());
  }

  private Map<Name, Long> records(Collection<Story> stories) {
    List<String> ids =
        stories.stream()
            .flatMap(story -> story.reports().stream())
            .map(report -> report.record().id())
            .distinct()
            .toList();
    Map<Name, Long> records = new HashMap<>();
    database
        .query(
            Clause.of(
                "SELECT origin, id, record FROM records"
                    + " WHERE id IN (SELECT unnest(?::VARCHAR[]))",
                ids),
            row -> Map.entry(new Name(row.getString(1), row.getString(2)), row.getLong(3)))
        .forEach(entry -> records.put(entry.getKey(), entry.getValue()));
    return records;
  }

  private Map<String, Long> known(Collection<Story> stories) {
    Map<String, Long> known = new HashMap<>();
    database
        .query(
            Clause.of(
                "SELECT id, story FROM stories WHERE id IN (SELECT unnest(?::VARCHAR[]))",
                stories.stream().map(Story::id).toList()),
            row -> Map.entry(row.getString(1), row.getLong(2)))
        .forEach(entry -> known.put(entry.getKey(), entry.getValue()));
    return known;
  }

  /** Takes records out of their stories; a story without reports goes too. */
  static void unlink(Database database, List<Long> records) {
    List<Long> touched =
        database.query(
            Clause.of(
                "SELECT DISTINCT story FROM links WHERE record IN (SELECT unnest(?::BIGINT[]))",
                records),
            row -> row.getLong(1));
    if (touched.isEmpty()) {
      return;
    }
    database.update(
        Clause.of("DELETE FROM links WHERE record IN (SELECT unnest(?::BIGINT[]))", records));
    for (String table : List.of("stories", "story_actors")) {
      database.update(
          Clause.of(
              "DELETE FROM "
                  + table
                  + " WHERE story IN (SELECT unnest(?::BIGINT[]))"
                  + " AND story NOT IN (SELECT story FROM links)",
              touched));
    }
    database.update(
        Clause.of(
            "UPDATE stories SET reports = n.reports, outlets = n.outlets FROM"
                + " (SELECT l.story, count(*) AS reports, greatest(1, count(DISTINCT"
                + " nullif(d.outlet, ''))) AS outlets FROM links l JOIN records r"
                + " ON r.record = l.record JOIN documents d ON d.document = r.document"
                + " WHERE l.story IN (SELECT unnest(?::BIGINT[])) GROUP BY l.story) n"
                + " WHERE stories.story = n.story",
            touched));
  }

  private static void append(DuckDBAppender rows, Story story, long number, int outlets)
      throws SQLException {
    rows.beginRow().append(number).append(story.id());
    day(rows, story.date());
    rows.append(story.precision().label()).append(story.type().name());
    text(rows, story.mode().map(Mode::label));
    rows.append(story.contexts());
    rows.append(story.auxiliary().stream().map(AuxiliaryMode::label).toList());
    rows.append(story.veracity().label()).append((byte) story.type().quad());
    rows.append(Mode.scale(story.type(), story.mode()));
    rows.append(labels(story.actors())).append(labels(story.recipients()));
    rows.append(story.reports().size()).append(outlets);
    day(
        rows,
        story.reports().stream()
            .flatMap(r -> r.source().published().stream())
            .min(java.util.Comparator.naturalOrder()));
    rows.append(codes(story.actors().stream().map(Story.Party::code)));
    rows.append(codes(story.recipients().stream().map(Story.Party::code)));
    rows.append(
        codes(
            Stream.concat(story.actors().stream(), story.recipients().stream())
                .map(Story.Party::sector)));
    rows.endRow();
  }

  private static List<String> codes(Stream<String> codes) {
    return codes.distinct().sorted().toList();
  }

  /** How many outlets are named. */
  private static int named(Story story) {
    long named =
        story.reports().stream()
            .map(report -> report.source().outlet())
            .filter(outlet -> !outlet.isEmpty())
            .distinct()
            .count();
    return (int) Math.max(1, named);
  }

  private static String labels(List<Story.Party> parties) {
    return parties.stream()
        .map(StoryTables::label)
        .distinct()
        .sorted()
        .collect(Collectors.joining("; "));
  }

  private static String label(Story.Party party) {
    String label = (party.code() + " " + party.sector()).strip();
    return label.isEmpty() ? party.name() : label;
  }

  private static void append(
      DuckDBAppender rows, String role, List<Story.Party> parties, long number)
      throws SQLException {
    int position = 0;
    for (Story.Party party : parties) {
      rows.beginRow().append(number).append(role).append(position++);
      rows.append(party.code()).append(party.sector()).append(party.name()).endRow();
    }
  }

  private static void day(DuckDBAppender rows, Optional<LocalDate> day) throws SQLException {
    if (day.isPresent()) {
      rows.append(day.get());
    } else {
      rows.appendNull();
    }
  }

  private static void text(DuckDBAppender rows, Optional<String> text) throws SQLException {
    if (text.isPresent()) {
      rows.append(text.get());
    } else {
      rows.appendNull();
    }
  }
}
