package org.tarikh.chronicle.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.Attribution;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.event.Mode;
import org.tarikh.language.read.Document;

/**
 * Appends documents and records to the tables, within a transaction of the caller's. Rows are seen
 * by queries after {@link #close}.
 */
final class Tables implements AutoCloseable {
  private static final EventRecord.Evidence NO_EVIDENCE = new EventRecord.Evidence(0, 0, 0, "");

  private final DuckDBAppender documents;
  private final DuckDBAppender sentences;
  private final DuckDBAppender records;
  private final DuckDBAppender actors;
  private final DuckDBAppender attributions;
  private final Map<Evidence, Long> written = new HashMap<>();
  private long nextDocument;
  private long nextSentence;
  private long nextRecord;

  private record Evidence(long document, EventRecord.Evidence evidence) {}

  Tables(Database database) throws SQLException {
    nextDocument = database.number("SELECT coalesce(max(document), 0) + 1 FROM documents");
    nextSentence = database.number("SELECT coalesce(max(sentence), 0) + 1 FROM sentences");
    nextRecord = database.number("SELECT coalesce(max(record), 0) + 1 FROM records");
    documents = database.appender("documents");
    sentences = database.appender("sentences");
    records = database.appender("records");
    actors = database.appender("actors");
    attributions = database.appender("attributions");
  }

  /** Appends a document with its text and returns its number. */
  long append(Document document, String hash, String coder) throws SQLException {
    return append(KeptRecords.source(document), hash, coder, Optional.of(document));
  }

  /** Appends a source without its text and returns its number. */
  long append(KeptRecord.Source source, String hash, String coder) throws SQLException {
    return append(source, hash, coder, Optional.empty());
  }

  private long append(
      KeptRecord.Source source, String hash, String coder, Optional<Document> document)
      throws SQLException {
    documents.beginRow().append(nextDocument).append(source.document()).append(hash);
    day(documents, source.published());
    documents.append(source.outlet()).append(source.language());
    documents.append(source.title()).append(source.url());
    text(documents, document.map(Document::text));
    documents.append(document.map(Document::bodyStart).orElse(0).intValue()).append(coder).endRow();
    return nextDocument++;
  }

  /** Appends a record under {@code number}, or a new one if that is empty. */
  void append(KeptRecord kept, long document, Optional<Long> number) throws SQLException {
    long key = number.isPresent() ? number.get() : nextRecord++;
    EventRecord record = kept.record();
    records.beginRow().append(key).append(record.id()).append(kept.origin());
    records.append(kept.original()).append(kept.originalCode()).append(document);
    sentence(record.evidence(), document);
    when(record);
    records.append(record.type().name());
    text(records, record.mode().map(Mode::label));
    records.append(record.contexts());
    records.append(record.auxiliary().stream().map(AuxiliaryMode::label).toList());
    records.append(record.veracity().label()).append((byte) record.type().quad());
    records.append(Mode.scale(record.type(), record.mode()));
    records.append(Mode.cameo(record.type(), record.mode()));
    records.append(parties(record.actors())).append(parties(record.recipients()));
    records.append(record.trigger());
    place(record.place());
    records.append(record.steps()).append(record.confidence());
    records.append(codes(record.actors().stream().map(ActorReference::code)));
    records.append(codes(record.recipients().stream().map(ActorReference::code)));
    records.append(
        codes(
            Stream.concat(record.actors().stream(), record.recipients().stream())
                .map(ActorReference::sector)));
    records.endRow();
    actors(key, "actor", record.actors());
    actors(key, "recipient", record.recipients());
    attributions(key, record.attributions());
  }

  /** Codes and sectors in alphabetical order, so that the same parties are written the same. */
  private static String parties(List<ActorReference> parties) {
    return parties.stream()
        .map(ActorReference::label)
        .distinct()
        .sorted()
        .collect(Collectors.joining("; "));
  }

  private static List<String> codes(Stream<String> codes) {
    return codes.distinct().sorted().toList();
  }

  private void sentence(EventRecord.Evidence evidence, long document) throws SQLException {
    if (evidence.equals(NO_EVIDENCE)) {
      records.appendNull();
      return;
    }
    Evidence key = new Evidence(document, evidence);
    Long known = written.get(key);
    if (known == null) {
      known = nextSentence++;
      written.put(key, known);
      sentences.beginRow().append(known.longValue()).append(document).append(evidence.sequence());
      sentences.append(evidence.start()).append(evidence.end()).append(evidence.text()).endRow();
    }
    records.append(known.longValue());
  }

  private void when(EventRecord record) throws SQLException {
    day(records, record.when().start());
    day(records, record.when().end());
    records.append(record.when().precision().label()).append(record.when().expression());
  }

  private void place(Optional<EventRecord.EventPlace> place) throws SQLException {
    if (place.isEmpty()) {
      for (int column = 0; column < 6; column++) {
        records.appendNull();
      }
      return;
    }
    EventRecord.EventPlace p = place.get();
    records.append(p.text()).append(p.name()).append(p.country());
    records.append(p.geonameId()).append(p.latitude()).append(p.longitude());
  }

  private void actors(long key, String role, List<ActorReference> parties) throws SQLException {
    int position = 0;
    for (ActorReference party : parties) {
      actors.beginRow().append(key).append(role).append(position++);
      actors.append(party.code()).append(party.sector()).append(party.otherSectors());
      actors.append(party.name()).append(party.text());
      actors.append(party.start()).append(party.end()).endRow();
    }
  }

  private void attributions(long key, List<Attribution> told) throws SQLException {
    int position = 0;
    for (Attribution each : told) {
      attributions.beginRow().append(key).append(position++).append(each.text());
      attributions.append(each.kind()).append(each.code()).append(each.date());
      attributions.append(each.start()).append(each.end()).endRow();
    }
  }

  private static void day(DuckDBAppender appender, Optional<LocalDate> day) throws SQLException {
    if (day.isPresent()) {
      appender.append(day.get());
    } else {
      appender.appendNull();
    }
  }

  private static void text(DuckDBAppender appender, Optional<String> text) throws SQLException {
    if (text.isPresent()) {
      appender.append(text.get());
    } else {
      appender.appendNull();
    }
  }

  @Override
  public void close() throws SQLException {
    try (documents;
        sentences;
        records;
        actors;
        attributions) {
      documents.flush();
    }
  }
}
