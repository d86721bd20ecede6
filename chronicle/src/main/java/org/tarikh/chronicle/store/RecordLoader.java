package org.tarikh.chronicle.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.Attribution;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.EventDate;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Mode;
import org.tarikh.coder.event.Veracity;

/** Reads records of known numbers back from the tables, page by page. */
final class RecordLoader {
  private static final int FIRST_PAGE = 256;
  private static final int PAGE = 65_536;

  private static final String RECORDS =
      "SELECT record, id, origin, original, original_code, document, sentence, date, enddate,"
          + " date_precision, date_text, event, mode, context, aux_mode, veracity, event_text,"
          + " place_text, place_name, place_country, place_geonameid, place_latitude,"
          + " place_longitude, rule, confidence FROM records WHERE ";

  private static final String REFERRED =
      "SELECT document, coalesce(sentence, 0) FROM records WHERE ";

  private static final EventRecord.Evidence NO_EVIDENCE = new EventRecord.Evidence(0, 0, 0, "");

  private static final String ACTORS = "SELECT * FROM actors WHERE ";

  private static final String ATTRIBUTIONS = "SELECT * FROM attributions WHERE ";

  private final Database database;

  RecordLoader(Database database) {
    this.database = database;
  }

  private record Party(long record, boolean actor, ActorReference reference) {}

  private record Told(long record, Attribution attribution) {}

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
    Map<Long, List<Party>> parties =
        database
            .query(
                Clause.of(ACTORS).then(among).then(" ORDER BY record, role, position"),
                RecordLoader::party)
            .stream()
            .collect(Collectors.groupingBy(Party::record));
    Map<Long, List<Told>> told =
        database
            .query(
                Clause.of(ATTRIBUTIONS).then(among).then(" ORDER BY record, position"),
                RecordLoader::told)
            .stream()
            .collect(Collectors.groupingBy(Told::record));
    Map<Long, Report> found = new HashMap<>();
    References references = references(withStories ? wanted : List.of(), among);
    database
        .query(Clause.of(RECORDS).then(among), row -> numbered(row, parties, told, references))
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
    return new Party(
        row.getLong("record"),
        row.getString("role").equals("actor"),
        new ActorReference(
            row.getString("code"),
            row.getString("sector"),
            Database.strings(row, "other_sectors"),
            row.getString("text"),
            row.getString("name"),
            row.getInt("start_offset"),
            row.getInt("end_offset")));
  }

  private static Told told(ResultSet row) throws SQLException {
    return new Told(
        row.getLong("record"),
        new Attribution(
            row.getString("text"),
            row.getString("kind"),
            row.getString("code"),
            row.getString("date"),
            row.getInt("start_offset"),
            row.getInt("end_offset")));
  }

  private static Numbered numbered(
      ResultSet row,
      Map<Long, List<Party>> parties,
      Map<Long, List<Told>> told,
      References references)
      throws SQLException {
    long key = row.getLong("record");
    List<Party> all = parties.getOrDefault(key, List.of());
    EventType type = EventType.valueOf(row.getString("event"));
    EventRecord record =
        new EventRecord(
            row.getString("id"),
            when(row),
            type,
            Optional.ofNullable(row.getString("mode")).flatMap(label -> Mode.of(type, label)),
            Database.strings(row, "context"),
            auxiliary(row),
            Veracity.valueOf(row.getString("veracity").toUpperCase(Locale.ROOT)),
            told.getOrDefault(key, List.of()).stream().map(Told::attribution).toList(),
            all.stream().filter(Party::actor).map(Party::reference).toList(),
            all.stream().filter(p -> !p.actor()).map(Party::reference).toList(),
            row.getString("event_text"),
            place(row),
            references.sentences().getOrDefault(row.getLong("sentence"), NO_EVIDENCE),
            Database.strings(row, "rule"),
            row.getDouble("confidence"));
    References.Cited cited = references.documents().get(row.getLong("document"));
    if (cited == null) {
      throw new SQLException("Corrupt: record " + key + " refers to a document that is not there");
    }
    KeptRecord kept =
        new KeptRecord(
            record,
            cited.source(),
            row.getString("origin"),
            row.getString("original"),
            row.getString("original_code"));
    String link = references.links().getOrDefault(key, "");
    return new Numbered(key, new Report(kept, link, cited.coder()));
  }

  private static EventDate when(ResultSet row) throws SQLException {
    return new EventDate(
        day(row, "date"),
        day(row, "enddate"),
        EventDate.Precision.valueOf(row.getString("date_precision").toUpperCase(Locale.ROOT)),
        row.getString("date_text"));
  }

  static Set<AuxiliaryMode> auxiliary(ResultSet row) throws SQLException {
    Set<AuxiliaryMode> auxiliary = EnumSet.noneOf(AuxiliaryMode.class);
    for (String label : Database.strings(row, "aux_mode")) {
      auxiliary.add(AuxiliaryMode.valueOf(label.toUpperCase(Locale.ROOT)));
    }
    return auxiliary;
  }

  private static Optional<EventRecord.EventPlace> place(ResultSet row) throws SQLException {
    String text = row.getString("place_text");
    if (text == null) {
      return Optional.empty();
    }
    return Optional.of(
        new EventRecord.EventPlace(
            text,
            row.getString("place_name"),
            row.getString("place_country"),
            row.getLong("place_geonameid"),
            row.getDouble("place_latitude"),
            row.getDouble("place_longitude")));
  }

  static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDate.class));
  }
}
