package org.tarikh.chronicle.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

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
   * The records whose evidence overlaps the stretch from {@code start} to {@code end} of a text.
   */
  public List<Report> reports(KeptText text, int start, int end) {
    long[] keys =
        text.number() < 0
            ? database.numbers(
                Clause.of(
                    "SELECT record FROM records WHERE sentence = ? ORDER BY record",
                    -text.number()))
            : database.numbers(
                Clause.of(
                    "SELECT r.record FROM records r JOIN sentences t ON t.sentence = r.sentence"
                        + " WHERE r.document = ? AND t.start_offset < ? AND t.end_offset > ?"
                        + " ORDER BY t.start_offset, r.record",
                    text.number(),
                    end,
                    start));
    return List.copyOf(new RecordLoader(database).load(keys).values());
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
