package org.tarikh.chronicle.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.Story;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.EventDate;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Mode;
import org.tarikh.coder.event.Veracity;

/**
 * Reads rows of the view {@code events} back as stories, page by page. A record that is not linked
 * yet comes as a story of its own, named by the record's id.
 */
final class StoryLoader {
  private static final int FIRST_PAGE = 1024;

  /** Holds all stories of most states: each page costs a look into every table. */
  private static final int PAGE = 16_384;

  /** The order of a story's reports: by publication, then id. */
  private static final Comparator<KeptRecord> BY_PUBLICATION =
      Comparator.comparing((KeptRecord kept) -> kept.source().published().orElse(LocalDate.MAX))
          .thenComparing(kept -> kept.record().id())
          .thenComparing(KeptRecord::origin);

  private static final String STORIES =
      "SELECT story, event, id, "
          + Cells.daySql("date")
          + ", date_precision, mode, "
          + Cells.stringsSql("context")
          + ", "
          + Cells.stringsSql("aux_mode")
          + ", veracity FROM stories WHERE ";

  private final Database database;
  private final RecordLoader records;

  private record Link(long story, long record) {}

  private record Role(long story, boolean actor, Story.Party party) {}

  StoryLoader(Database database, RecordLoader records) {
    this.database = database;
    this.records = records;
  }

  /** The stories of these numbers in their order. */
  Stream<Story> stream(long[] keys) {
    List<long[]> pages = new ArrayList<>();
    int first = keys.length <= PAGE ? PAGE : FIRST_PAGE;
    for (int from = 0; from < keys.length; ) {
      int to = Math.min(keys.length, from + (from == 0 ? first : PAGE));
      pages.add(Arrays.copyOfRange(keys, from, to));
      from = to;
    }
    return pages.stream().flatMap(page -> load(page).stream());
  }

  private List<Story> load(long[] keys) {
    Map<Long, List<Link>> links = links(keys);
    long[] numbers =
        links.values().stream().flatMap(List::stream).mapToLong(Link::record).toArray();
    Map<Long, Report> reports = records.loadWithoutStories(numbers);
    Map<Long, Story> stories = linked(keys, links, reports);
    List<Story> ordered = new ArrayList<>();
    for (long key : keys) {
      Story story = key > 0 ? stories.get(key) : alone(reports.get(-key));
      if (story != null) {
        ordered.add(story);
      }
    }
    return ordered;
  }

  private Map<Long, List<Link>> links(long[] keys) {
    Map<Long, List<Link>> links = new LinkedHashMap<>();
    List<Long> linked = Arrays.stream(keys).filter(key -> key > 0).boxed().toList();
    if (!linked.isEmpty()) {
      database
          .query(
              Clause.of("SELECT story, record FROM links WHERE ")
                  .then(Clause.among("story", linked))
                  .then(" ORDER BY story, record"),
              row -> new Link(row.getLong(1), row.getLong(2)))
          .forEach(l -> links.computeIfAbsent(l.story(), s -> new ArrayList<>()).add(l));
    }
    Arrays.stream(keys)
        .filter(key -> key < 0)
        .forEach(key -> links.put(key, List.of(new Link(key, -key))));
    return links;
  }

  private Map<Long, Story> linked(
      long[] keys, Map<Long, List<Link>> links, Map<Long, Report> reports) {
    List<Long> linked = Arrays.stream(keys).filter(key -> key > 0).boxed().toList();
    Map<Long, Story> stories = new HashMap<>();
    if (linked.isEmpty()) {
      return stories;
    }
    Clause among = Clause.among("story", linked);
    Map<Long, List<Role>> roles =
        database
            .query(
                Clause.of(
                        "SELECT story, role = 'actor', code, sector, name FROM story_actors WHERE ")
                    .then(among)
                    .then(" ORDER BY story, role, position"),
                StoryLoader::role)
            .stream()
            .collect(Collectors.groupingBy(Role::story));
    database
        .query(
            Clause.of(STORIES).then(among),
            row -> {
              Cells cells = new Cells(row);
              long key = cells.number();
              List<KeptRecord> told =
                  links.getOrDefault(key, List.of()).stream()
                      .map(link -> reports.get(link.record()))
                      .filter(java.util.Objects::nonNull)
                      .map(Report::kept)
                      .sorted(BY_PUBLICATION)
                      .toList();
              return Map.entry(key, story(cells, roles.getOrDefault(key, List.of()), told));
            })
        .forEach(entry -> stories.put(entry.getKey(), entry.getValue()));
    return stories;
  }

  private static Role role(ResultSet row) throws SQLException {
    Cells cells = new Cells(row);
    return new Role(
        cells.number(),
        cells.truth(),
        new Story.Party(cells.text(), cells.text(), cells.text()));
  }

  private static Story story(Cells cells, List<Role> roles, List<KeptRecord> reports)
      throws SQLException {
    EventType type = EventType.valueOf(cells.text());
    return new Story(
        cells.text(),
        cells.day(),
        cells.precision(),
        type,
        cells.mode(type),
        cells.strings(),
        cells.auxiliary(),
        cells.veracity(),
        roles.stream().filter(Role::actor).map(Role::party).toList(),
        roles.stream().filter(role -> !role.actor()).map(Role::party).toList(),
        reports);
  }

  private static @org.jspecify.annotations.Nullable Story alone(
      @org.jspecify.annotations.Nullable Report report) {
    if (report == null) {
      return null;
    }
    var record = report.kept().record();
    return new Story(
        record.id(),
        record.when().start(),
        record.when().precision(),
        record.type(),
        record.mode(),
        record.contexts(),
        record.auxiliary(),
        record.veracity(),
        record.actors().stream().map(StoryLoader::party).toList(),
        record.recipients().stream().map(StoryLoader::party).toList(),
        List.of(report.kept()));
  }

  private static Story.Party party(ActorReference actor) {
    return new Story.Party(
        actor.code(), actor.sector(), actor.name().isEmpty() ? actor.text() : actor.name());
  }
}
