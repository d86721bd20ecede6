package org.tarikh.chronicle.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarikh.language.read.Document;

/** Reads kept documents back. */
final class Documents {
  private static final int PAGE = 256;
  private static final String COLUMNS =
      "SELECT id, published, outlet, language, title, text, body_start, url FROM documents WHERE ";

  private Documents() {}

  static Optional<Document> find(Database database, String id) {
    return database
        .query(Clause.of(COLUMNS + "text IS NOT NULL AND id = ?", id), Documents::document)
        .stream()
        .findFirst();
  }

  static Stream<Document> all(Database database) {
    long[] keys =
        database.numbers(
            Clause.of("SELECT document FROM documents WHERE text IS NOT NULL ORDER BY document"));
    List<long[]> pages = new ArrayList<>();
    for (int from = 0; from < keys.length; from += PAGE) {
      pages.add(Arrays.copyOfRange(keys, from, Math.min(keys.length, from + PAGE)));
    }
    return pages.stream()
        .flatMap(
            page ->
                database
                    .query(
                        Clause.of(
                            COLUMNS + "document IN (SELECT unnest(?::BIGINT[])) ORDER BY document",
                            Reading.boxed(page)),
                        Documents::document)
                    .stream());
  }

  private static Document document(ResultSet row) throws SQLException {
    return new Document(
        row.getString("id"),
        RecordLoader.day(row, "published"),
        row.getString("outlet"),
        row.getString("language"),
        row.getString("title"),
        row.getString("text"),
        row.getInt("body_start"),
        row.getString("url"));
  }
}
