package org.tarikh.chronicle.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.Attribution;
import org.tarikh.coder.event.EventDate;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.event.EventType;

/** Reads records of known numbers back from the tables, page by page. */
final class RecordLoader {
  private static final int FIRST_PAGE = 256;
  private static final int PAGE = 65_536;

  /** Records that are read before a second thread would have begun. */
  private static final int FEW = 500;

  private static final String RECORDS =
      "SELECT "
          + String.join(
              ", ",
              "record",
              Cells.typeSql("event"),
              "id",
              Cells.daySql("date"),
              Cells.daySql("enddate"),
              Cells.precisionSql("date_precision"),
              Cells.textSql("date_text"),
              Cells.modeSql("mode"),
              Cells.stringsSql("context"),
              Cells.stringsSql("aux_mode"),
              Cells.veracitySql("veracity"),
              "event_text, place_text, place_name, place_country, place_geonameid, place_latitude",
              "place_longitude, sentence",
              Cells.stringsSql("rule"),
              "confidence, document",
              Cells.textSql("origin", KeptRecords.OWN),
              Cells.textSql("original"),
              Cells.textSql("original_code"))
          + " FROM records WHERE ";

  private static final String REFERRED =
      "SELECT document, coalesce(sentence, 0) FROM records WHERE ";

  private static final EventRecord.Evidence NO_EVIDENCE = new EventRecord.Evidence(0, 0, 0, "");

  private static final String ACTORS =
      "SELECT record, role = 'actor', code, "
          + Cells.textSql("sector")
          + ", "
          + Cells.stringsSql("other_sectors")
          + ", text, "
          + Cells.textSql("name")
          + ", start_offset, end_offset FROM actors WHERE ";

  private static final String ATTRIBUTIONS =
      "SELECT record, text, kind, code, date, start_offset, end_offset FROM attributions WHERE ";

  private final Database database;

  RecordLoader(Database database) {
    this.database = database;
  }

  private record Party(long record, boolean actor, ActorReference reference) {}

  private record Told(long record, Attribution attribution) {}

  /** Who takes part in records of these numbers and who tells of them. */
  private record Telling(Map<Long, List<Party>> parties, Map<Long, List<Told>> told) {}

  private record Numbered(long record, Report report) {}

  /** The records of these numbers in their order; a page at a time is in memory. */
  Stream<Report> stream(long[] keys) {
    List<int[]> pages = new ArrayList<>();
    for (int from = 0; from < keys.length; ) {
      int to = Math.min(keys.length, from + (from == 0 ? FIRST_PAGE : PAGE));
      pages.add(new int[] {from, to});
      from = to;
    }
    return pages.stream()
        .flatMap(page -> load(Arrays.copyOfRange(keys, page[0], page[1])).values().stream());
  }

  /** The records of these numbers, in the order of {@code keys}; one that is gone is left out. */
  Map<Long, Report> load(long[] keys) {
    return load(keys, true);
  }

  /** The same for who knows their stories already; the reports do not name theirs. */
  Map<Long, Report> loadWithoutStories(long[] keys) {
    return load(keys, false);
  }

  private Map<Long, Report> load(long[] keys, boolean withStories) {
    List<Long> wanted = Arrays.stream(keys).boxed().toList();
    if (wanted.isEmpty()) {
      return Map.of();
    }
    Clause among = Clause.among("record", wanted);
    Supplier<Telling> telling =
        wanted.size() > FEW
            ? database.beside(other -> telling(other, among))
            : () -> telling(database, among);
    Map<Long, Report> found = new HashMap<>();
    References references = references(withStories ? wanted : List.of(), among);
    Telling told = telling.get();
    database
        .query(Clause.of(RECORDS).then(among), row -> numbered(row, told, references))
        .forEach(each -> found.put(each.record(), each.report()));
    Map<Long, Report> ordered = new java.util.LinkedHashMap<>();
    for (Long key : wanted) {
      Report report = found.get(key);
      if (report != null) {
        ordered.put(key, report);
      }
    }
    return ordered;
  }

  private static Telling telling(Database database, Clause among) {
    return new Telling(
        database
            .query(
                Clause.of(ACTORS).then(among).then(" ORDER BY record, role, position"),
                RecordLoader::party)
            .stream()
            .collect(Collectors.groupingBy(Party::record)),
        database
            .query(
                Clause.of(ATTRIBUTIONS).then(among).then(" ORDER BY record, position"),
                RecordLoader::told)
            .stream()
            .collect(Collectors.groupingBy(Told::record)));
  }

  private References references(List<Long> named, Clause among) {
    List<long[]> numbers =
        database.query(
            Clause.of(REFERRED).then(among), row -> new long[] {row.getLong(1), row.getLong(2)});
    return References.load(
        database,
        named,
        numbers.stream().map(pair -> pair[0]).toList(),
        numbers.stream().map(pair -> pair[1]).filter(sentence -> sentence > 0).toList());
  }

  private static Party party(ResultSet row) throws SQLException {
    Cells cells = new Cells(row);
    return new Party(
        cells.number(),
        cells.truth(),
        new ActorReference(
            cells.text(),
            cells.text(),
            cells.strings(),
            cells.text(),
            cells.text(),
            cells.whole(),
            cells.whole()));
  }

  private static Told told(ResultSet row) throws SQLException {
    Cells cells = new Cells(row);
    return new Told(
        cells.number(),
        new Attribution(
            cells.text(), cells.text(), cells.text(), cells.text(), cells.whole(), cells.whole()));
  }

  /** Reads the columns of {@link #RECORDS} from the left. */
  private static Numbered numbered(ResultSet row, Telling telling, References references)
      throws SQLException {
    Cells cells = new Cells(row);
    long key = cells.number();
    EventType type = cells.type();
    List<Party> all = telling.parties().getOrDefault(key, List.of());
    EventRecord record =
        new EventRecord(
            cells.text(),
            new EventDate(cells.day(), cells.day(), cells.precision(), cells.text()),
            type,
            cells.mode(type),
            cells.strings(),
            cells.auxiliary(),
            cells.veracity(),
            telling.told().getOrDefault(key, List.of()).stream().map(Told::attribution).toList(),
            all.stream().filter(Party::actor).map(Party::reference).toList(),
            all.stream().filter(p -> !p.actor()).map(Party::reference).toList(),
            cells.text(),
            place(cells),
            references.sentences().getOrDefault(cells.number(), NO_EVIDENCE),
            cells.strings(),
            cells.real());
    References.Cited cited = references.documents().get(cells.number());
    if (cited == null) {
      throw new SQLException("Corrupt: record " + key + " refers to a document that is not there");
    }
    KeptRecord kept =
        new KeptRecord(
            record, cited.source(), cells.text(KeptRecords.OWN), cells.text(), cells.text());
    String link = references.links().getOrDefault(key, "");
    return new Numbered(key, new Report(kept, link, cited.coder()));
  }

  private static Optional<EventRecord.EventPlace> place(Cells cells) throws SQLException {
    String text = cells.textOrNull();
    if (text == null) {
      cells.skip(5);
      return Optional.empty();
    }
    return Optional.of(
        new EventRecord.EventPlace(
            text, cells.text(), cells.text(), cells.number(), cells.real(), cells.real()));
  }

  static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDate.class));
  }
}
