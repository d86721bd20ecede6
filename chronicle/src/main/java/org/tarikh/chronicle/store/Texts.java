package org.tarikh.chronicle.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The texts of a chronicle that can be searched. Texts are added, never altered, so a reader that
 * remembers its {@link Mark} need only read on from there.
 */
public final class Texts {
  private static final int PAGE = 4096;

  private static final String DOCUMENTS =
      "SELECT document AS number, id, outlet, title, published, text, 0 AS start_offset"
          + " FROM documents WHERE text IS NOT NULL";

  private static final String SENTENCES =
      "SELECT -t.sentence AS number, d.id, d.outlet, d.title, d.published, t.text, t.start_offset"
          + " FROM sentences t JOIN documents d ON d.document = t.document WHERE d.text IS NULL";

  private final Database database;

  Texts(Database database) {
    this.database = database;
  }

  /**
   * How far a reader has come.
   *
   * @param document highest number of a document read
   * @param sentence highest number of a sentence read
   * @param entry last entry of the journal
   * @param witness what that entry says, which tells this chronicle from another or an older copy
   */
  public record Mark(long document, long sentence, long entry, String witness) {
    /** The mark of a reader who has read nothing. */
    public static final Mark NONE = new Mark(0, 0, 0, "");
  }

  /** The mark of a reader who has read everything. */
  public Mark end() {
    long entry = database.number("SELECT coalesce(max(entry), 0) FROM journal");
    return new Mark(
        database.number("SELECT coalesce(max(document), 0) FROM documents"),
        database.number("SELECT coalesce(max(sentence), 0) FROM sentences"),
        entry,
        witness(entry));
  }

  /** Whether a reader with this mark read this chronicle, and not another or a later state. */
  public boolean continues(Mark mark) {
    return witness(mark.entry()).equals(mark.witness());
  }

  private String witness(long entry) {
    return database
        .query(
            Clause.of(
                "SELECT concat_ws(' ', time, source, hash) FROM journal WHERE entry = ?", entry),
            row -> row.getString(1))
        .stream()
        .findFirst()
        .orElse("");
  }

  /** Passes on all texts after one mark up to another. */
  public void between(Mark after, Mark upTo, Consumer<KeptText> sink) {
    for (long from = after.document(); from < upTo.document(); from += PAGE) {
      long to = Math.min(from + PAGE, upTo.document());
      database
          .query(
              Clause.of(
                  DOCUMENTS + " AND document > ? AND document <= ? ORDER BY document", from, to),
              Texts::text)
          .forEach(sink);
    }
    for (long from = after.sentence(); from < upTo.sentence(); from += PAGE) {
      long to = Math.min(from + PAGE, upTo.sentence());
      database
          .query(
              Clause.of(
                  SENTENCES + " AND t.sentence > ? AND t.sentence <= ? ORDER BY t.sentence",
                  from,
                  to),
              Texts::text)
          .forEach(sink);
    }
  }

  /** The texts of these numbers, in their order. */
  public List<KeptText> find(List<Long> numbers) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    List<Long> sentences = numbers.stream().filter(n -> n < 0).map(n -> -n).toList();
    List<KeptText> found = new ArrayList<>();
    found.addAll(
        database.query(
            Clause.of(DOCUMENTS + " AND document IN (SELECT unnest(?::BIGINT[]))", numbers),
            Texts::text));
    found.addAll(
        database.query(
            Clause.of(SENTENCES + " AND t.sentence IN (SELECT unnest(?::BIGINT[]))", sentences),
            Texts::text));
    found.sort(java.util.Comparator.comparingInt(text -> numbers.indexOf(text.number())));
    return found;
  }

  /**
   * A stretch of a text.
   *
   * @param text the text
   * @param start offset of its first unit
   * @param end offset one past its last unit
   */
  public record Stretch(KeptText text, int start, int end) {
    private boolean overlaps(Place place) {
      return text.number() == place.text() && place.start() < end && place.end() > start;
    }
  }

  private record Place(long record, long text, int start, int end) {}

  /** For each stretch, the records whose evidence overlaps it, in the order of the text. */
  public List<List<Report>> reports(List<Stretch> stretches) {
    List<Place> places =
        new ArrayList<>(
            places(
                "SELECT record, -sentence, 0, 2147483647 FROM records"
                    + " WHERE sentence IN (SELECT unnest(?::BIGINT[])) ORDER BY record",
                stretches.stream().map(s -> -s.text().number()).filter(n -> n > 0).toList()));
    places.addAll(
        places(
            "SELECT r.record, r.document, t.start_offset, t.end_offset FROM records r"
                + " JOIN sentences t ON t.sentence = r.sentence"
                + " WHERE r.document IN (SELECT unnest(?::BIGINT[]))"
                + " ORDER BY t.start_offset, r.record",
            stretches.stream().map(s -> s.text().number()).filter(n -> n > 0).toList()));
    List<Place> told =
        places.stream().filter(p -> stretches.stream().anyMatch(s -> s.overlaps(p))).toList();
    Map<Long, Report> reports =
        new RecordLoader(database).load(told.stream().mapToLong(Place::record).toArray());
    return stretches.stream()
        .map(
            stretch ->
                told.stream()
                    .filter(stretch::overlaps)
                    .flatMap(place -> Stream.ofNullable(reports.get(place.record())))
                    .toList())
        .toList();
  }

  private List<Place> places(String sql, List<Long> numbers) {
    return numbers.isEmpty()
        ? List.of()
        : database.query(
            Clause.of(sql, numbers),
            row -> new Place(row.getLong(1), row.getLong(2), row.getInt(3), row.getInt(4)));
  }

  private static KeptText text(ResultSet row) throws SQLException {
    return new KeptText(
        row.getLong("number"),
        row.getString("id"),
        row.getString("outlet"),
        row.getString("title"),
        RecordLoader.day(row, "published"),
        row.getString("text"),
        row.getInt("start_offset"));
  }
}
