package org.tarikh.chronicle.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.coder.event.EventRecord;

/**
 * What a page of records refers to, by number. Each table is asked by its own numbers: DuckDB then
 * reads only the stretches that hold them, where a join would read whole tables.
 *
 * @param documents sources and coders
 * @param sentences evidence
 * @param links ids of the records' stories
 */
record References(
    Map<Long, Cited> documents,
    Map<Long, EventRecord.Evidence> sentences,
    Map<Long, String> links) {
  private static final String ENGLISH = "en";

  /** A source and who coded it. */
  record Cited(KeptRecord.Source source, String coder) {}

  /**
   * What these numbers stand for.
   *
   * @param records those whose stories are wanted
   */
  static References load(
      Database database,
      List<Long> records,
      Collection<Long> documents,
      Collection<Long> sentences) {
    Map<Long, Cited> cited =
        map(
            database,
            "SELECT document, id, outlet, "
                + Cells.textSql("title")
                + ", "
                + Cells.textSql("url")
                + ", "
                + Cells.daySql("published")
                + ", "
                + Cells.textSql("language", ENGLISH)
                + ", coder FROM documents",
            "document",
            documents,
            row -> cited(new Cells(row)));
    Map<Long, EventRecord.Evidence> evidence =
        map(
            database,
            "SELECT sentence, sequence, start_offset, end_offset, text FROM sentences",
            "sentence",
            sentences,
            row -> evidence(new Cells(row)));
    Map<Long, Long> stories =
        map(
            database,
            "SELECT record, story FROM links",
            "record",
            records,
            row -> Map.entry(row.getLong(1), row.getLong(2)));
    Map<Long, String> ids =
        map(
            database,
            "SELECT story, id FROM stories",
            "story",
            stories.values(),
            row -> Map.entry(row.getLong(1), row.getString(2)));
    Map<Long, String> links = new HashMap<>();
    stories.forEach((record, story) -> links.put(record, ids.getOrDefault(story, "")));
    return new References(cited, evidence, links);
  }

  private static <V> Map<Long, V> map(
      Database database,
      String sql,
      String key,
      Collection<Long> keys,
      Database.Row<Map.Entry<Long, V>> row) {
    Map<Long, V> map = new HashMap<>();
    if (!keys.isEmpty()) {
      List<Long> wanted = keys.stream().distinct().toList();
      database
          .query(Clause.of(sql + " WHERE ").then(Clause.among(key, wanted)), row)
          .forEach(entry -> map.put(entry.getKey(), entry.getValue()));
    }
    return map;
  }

  private static Map.Entry<Long, Cited> cited(Cells cells) throws SQLException {
    return Map.entry(
        cells.number(),
        new Cited(
            new KeptRecord.Source(
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.day(),
                cells.text(ENGLISH)),
            cells.text()));
  }

  private static Map.Entry<Long, EventRecord.Evidence> evidence(Cells cells) throws SQLException {
    return Map.entry(
        cells.number(),
        new EventRecord.Evidence(cells.whole(), cells.whole(), cells.whole(), cells.text()));
  }
}
