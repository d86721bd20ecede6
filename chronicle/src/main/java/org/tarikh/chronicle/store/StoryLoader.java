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
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.Story;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.AuxiliaryMode;
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

  /** Stories that are read before a second thread would have begun. */
  private static final int FEW = 500;

  /** The order of a story's reports: by publication, then id. */
  private static final Comparator<KeptRecord> BY_PUBLICATION =
      Comparator.comparing((KeptRecord kept) -> kept.source().published().orElse(LocalDate.MAX))
          .thenComparing(kept -> kept.record().id())
          .thenComparing(KeptRecord::origin);

  private static final String ROLES =
      "SELECT story, role = 'actor', code, "
          + Cells.textSql("sector")
          + ", name FROM story_actors WHERE ";

  private static final String STORIES =
      "SELECT "
          + String.join(
              ", ",
              "story",
              Cells.typeSql("event"),
              "id",
              Cells.daySql("date"),
              Cells.precisionSql("date_precision"),
              Cells.modeSql("mode"),
              Cells.stringsSql("context"),
              Cells.stringsSql("aux_mode"),
              Cells.veracitySql("veracity"))
          + " FROM stories WHERE ";

  private final Database database;
  private final RecordLoader records;

  private record Link(long story, long record) {}

  /** A story without its reports. */
  private interface Head {
    Story story(List<KeptRecord> reports);
  }

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
    Supplier<Map<Long, Head>> begun =
        keys.length > FEW
            ? database.beside(other -> heads(other, keys))
            : () -> heads(database, keys);
    long[] numbers =
        links.values().stream().flatMap(List::stream).mapToLong(Link::record).toArray();
    Map<Long, Report> reports = records.loadWithoutStories(numbers);
    Map<Long, Head> heads = begun.get();
    List<Story> ordered = new ArrayList<>();
    for (long key : keys) {
      Head head = heads.get(key);
      Report alone = reports.get(-key);
      if (head != null) {
        ordered.add(head.story(told(links.getOrDefault(key, List.of()), reports)));
      } else if (alone != null) {
        ordered.add(alone(alone));
      }
    }
    return ordered;
  }

  private static List<KeptRecord> told(List<Link> links, Map<Long, Report> reports) {
    return links.stream()
        .map(link -> reports.get(link.record()))
        .filter(Objects::nonNull)
        .map(Report::kept)
        .sorted(BY_PUBLICATION)
        .toList();
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

  private static Map<Long, Head> heads(Database database, long[] keys) {
    List<Long> linked = Arrays.stream(keys).filter(key -> key > 0).boxed().toList();
    Map<Long, Head> heads = new HashMap<>();
    if (linked.isEmpty()) {
      return heads;
    }
    Clause among = Clause.among("story", linked);
    Map<Long, List<Role>> roles =
        database
            .query(
                Clause.of(ROLES).then(among).then(" ORDER BY story, role, position"),
                StoryLoader::role)
            .stream()
            .collect(Collectors.groupingBy(Role::story));
    database.each(
        Clause.of(STORIES).then(among),
        row -> {
          Cells cells = new Cells(row);
          long key = cells.number();
          return heads.put(key, head(cells, roles.getOrDefault(key, List.of())));
        });
    return heads;
  }

  private static Role role(ResultSet row) throws SQLException {
    Cells cells = new Cells(row);
    return new Role(
        cells.number(), cells.truth(), new Story.Party(cells.text(), cells.text(), cells.text()));
  }

  private static Head head(Cells cells, List<Role> roles) throws SQLException {
    EventType type = cells.type();
    String id = cells.text();
    Optional<LocalDate> date = cells.day();
    EventDate.Precision precision = cells.precision();
    Optional<Mode> mode = cells.mode(type);
    List<String> contexts = cells.strings();
    Set<AuxiliaryMode> auxiliary = cells.auxiliary();
    Veracity veracity = cells.veracity();
    List<Story.Party> actors = roles.stream().filter(Role::actor).map(Role::party).toList();
    List<Story.Party> recipients =
        roles.stream().filter(role -> !role.actor()).map(Role::party).toList();
    return reports ->
        new Story(
            id,
            date,
            precision,
            type,
            mode,
            contexts,
            auxiliary,
            veracity,
            actors,
            recipients,
            reports);
  }

  private static Story alone(Report report) {
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
