package org.tarikh.chronicle.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.story.Outlets;
import org.tarikh.chronicle.story.StoryLink;
import org.tarikh.chronicle.story.StoryLinker;
import org.tarikh.chronicle.story.Voices;
import org.tarikh.coder.CodedDocument;
import org.tarikh.language.read.Document;

/**
 * A folder that keeps documents, their event records and the stories these tell, in one DuckDB file
 * ({@link #FILE}). One process may write it; others may read it when nobody writes. Every method
 * that writes does so wholly or not at all; an {@link Intake} and {@link #link} part by part. Not
 * thread-safe. Streams are lazy; they need no closing.
 */
public final class Chronicle implements AutoCloseable {
  /** Name of the database in the folder. */
  public static final String FILE = "chronicle.duckdb";

  private final Path folder;
  private final Database database;
  private final Journal journal;
  private final RecordLoader records;
  private final StoryLoader stories;
  private final Reading reading;
  private @Nullable Linking linking;

  private Chronicle(Path folder, Database database) {
    this.folder = folder;
    this.database = database;
    this.journal = new Journal(database, Clock.systemUTC());
    this.records = new RecordLoader(database);
    this.stories = new StoryLoader(database, records);
    this.reading = new Reading(database, journal, records);
  }

  /**
   * Opens a chronicle for writing; makes the folder and the tables if there are none.
   *
   * @throws ChronicleException if it is in use, damaged, of a newer version or not writable
   */
  public static Chronicle open(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException failure) {
      throw Faults.explainFolder(folder, failure);
    }
    return open(folder, false, update -> {});
  }

  /**
   * Opens an existing chronicle for reading only; one of an older version is brought up to date.
   *
   * @throws ChronicleException if there is none, or it is being written, damaged, of a newer
   *     version, or of an older one and not writable
   */
  public static Chronicle openToRead(Path folder) {
    return openToRead(folder, update -> {});
  }

  /** The same, telling {@code told} of an update of the schema before it begins. */
  public static Chronicle openToRead(Path folder, Consumer<SchemaUpdate> told) {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file) && !Files.notExists(file)) {
      throw new ChronicleException(
          "no permission to look into " + folder + "; check the rights of the folder");
    }
    if (!Files.exists(file)) {
      throw new ChronicleException(
          "there is no chronicle in "
              + folder
              + "; make one with `tarikh read`, or name another"
              + " with --store");
    }
    return open(folder, true, told);
  }

  private static Chronicle open(Path folder, boolean readOnly, Consumer<SchemaUpdate> told) {
    Database database = Database.open(folder.resolve(FILE), readOnly);
    boolean opened = false;
    Optional<SchemaUpdate> due = Optional.empty();
    try {
      due = readOnly ? SchemaUpdate.due(database) : due;
      if (due.isEmpty()) {
        Schema.current().apply(database);
        if (!readOnly) {
          Holder.announce(database.file());
        }
        opened = true;
        return new Chronicle(folder, database);
      }
    } finally {
      if (!opened) {
        database.close();
      }
    }
    due.orElseThrow().check();
    told.accept(due.orElseThrow());
    open(folder, false, told).close();
    return open(folder, readOnly, told);
  }

  /** The folder. */
  public Path folder() {
    return folder;
  }

  /**
   * Those of {@code documents} that {@code coder} has not read yet, each content once, with an id
   * that no other content has. What this returned is not returned again.
   */
  public List<Document> unread(List<Document> documents, String coder) {
    return reading.unread(documents, coder);
  }

  /**
   * Keeps documents with all their records and a journal entry each, in one transaction. A content
   * that {@code coder} has read already is left alone; one of another coder gets its records
   * replaced.
   *
   * @return what changed in documents that were kept before, in the order given
   */
  public List<Change> keep(List<CodedDocument> batch, String coder) {
    return reading.keep(batch, coder);
  }

  /**
   * Begins to take in records without documents.
   *
   * @param source name for the journal, such as the file's
   * @param hash name of the content, of {@link ContentHash}
   * @param coder version of the program
   */
  public Intake intake(String source, String hash, String coder) {
    return intake(source, hash, coder, Intake.PART);
  }

  /** The same with a commit after every {@code part} records. */
  Intake intake(String source, String hash, String coder, int part) {
    return new Intake(database, journal, source, hash, coder, part);
  }

  /** When content of this name was imported (UTC); empty if never. */
  public Optional<LocalDateTime> imported(String hash) {
    return journal.imported(hash);
  }

  /**
   * Sources whose import was broken off after a part of it was kept, by name. An import of the same
   * content, or of the same name, ends that.
   */
  public List<String> unfinished() {
    return journal.unfinished();
  }

  /** Keeps stories and links their reports, in place of stories of the same ids. */
  public void keepStories(Collection<Story> told) {
    new StoryTables(database).keep(told);
  }

  /**
   * Links all records that have no story yet, such as those written since the last time or before a
   * run was killed, and those whose text was coded anew. Commits batch by batch.
   *
   * @param progress told after each batch how many records were linked in all
   * @return how many records were linked; 0 if all had been
   */
  public long link(LongConsumer progress) {
    if (Linking.pending(database) == 0) {
      return 0;
    }
    if (linking == null) {
      Voices voices = new Voices(Outlets.load());
      linking = new Linking(database, records, StoryLinker.load(), voices);
    }
    return linking.link(progress);
  }

  /** Takes all stories apart, so that {@link #link} links every record anew. */
  public void unlink() {
    Linking.forget(database);
  }

  /** Records without a story, in the order they were kept. */
  public Stream<KeptRecord> unlinked() {
    return records.stream(
            database.numbers(
                Clause.of("SELECT record FROM records ANTI JOIN links USING (record) ORDER BY 1")))
        .map(Report::kept);
  }

  /** Records that pass, oldest first, undated last, then by id. */
  public Stream<KeptRecord> records(Filter filter) {
    return reports(filter).map(Report::kept);
  }

  /** The same with their stories. */
  public Stream<Report> reports(Filter filter) {
    return records.stream(database.numbers(Conditions.RECORDS.keys(filter)));
  }

  /** Stories that pass, each with all its reports, oldest first, undated last, then by id. */
  public Stream<Story> stories(Filter filter) {
    return stories.stream(database.numbers(Conditions.events(database).keys(filter)));
  }

  /**
   * The first {@code most} of the stories that pass.
   *
   * @param total told how many pass in all, before the stream is read
   */
  public Stream<Story> stories(Filter filter, int most, LongConsumer total) {
    Conditions events = Conditions.events(database);
    if (filter.text().isPresent()) {
      List<long[]> found =
          database.query(
              events.counted(filter, most), row -> new long[] {row.getLong(1), row.getLong(2)});
      total.accept(found.isEmpty() ? 0 : found.get(0)[1]);
      return stories.stream(found.stream().mapToLong(each -> each[0]).toArray());
    }
    long[] keys = database.numbers(events.keys(filter, most));
    total.accept(keys.length < most ? keys.length : database.numbers(events.number(filter))[0]);
    return stories.stream(keys);
  }

  /** Records of this id; of several origins there may be several. */
  public List<Report> reports(String id) {
    return records.stream(
            database.numbers(
                Clause.of("SELECT record FROM records WHERE id = ? ORDER BY origin", id)))
        .toList();
  }

  /**
   * The story of this id or of a record of this id. The id of a story that has become part of
   * another finds that one.
   */
  public Optional<Story> story(String id) {
    Optional<Story> found = find(id);
    String record = StoryLink.recordOf(id);
    return found.isPresent() || record.equals(id) ? found : find(record);
  }

  private Optional<Story> find(String id) {
    return stories.stream(
            database.numbers(
                Clause.of(
                    "SELECT story FROM stories WHERE id = ? UNION SELECT coalesce(l.story, -r.record)"
                        + " FROM records r LEFT JOIN links l ON l.record = r.record"
                        + " WHERE r.id = ? ORDER BY 1 DESC",
                    id,
                    id)))
        .findFirst();
  }

  /** The kept document of this id; empty if there is none or its text is not kept. */
  public Optional<Document> document(String id) {
    return Documents.find(database, id);
  }

  /** All kept documents that have a text, in the order they were kept. */
  public Stream<Document> documents() {
    return Documents.all(database);
  }

  /** First and last day of publication of what is kept; empty if none has one. */
  public List<LocalDate> firstAndLastPublication() {
    return database.query(
        Clause.of(
            "SELECT day FROM (SELECT unnest([min(published), max(published)]) AS day"
                + " FROM documents) WHERE day IS NOT NULL ORDER BY day"),
        row -> row.getObject(1, LocalDate.class));
  }

  /**
   * First and last day of publication of the stories that pass; of the happenings if no report has
   * one. Empty if none passes.
   */
  public List<LocalDate> firstAndLastDay(Filter filter) {
    return Covered.firstAndLast(database, filter);
  }

  /** How many stories that pass share each combination of values. */
  public List<Count> countStories(Filter filter, List<Dimension> dimensions) {
    return new Counting(database, Conditions.events(database)).count(filter, dimensions);
  }

  /** How many records that pass share each combination of values. */
  public List<Count> countRecords(Filter filter, List<Dimension> dimensions) {
    return new Counting(database, Conditions.RECORDS).count(filter, dimensions);
  }

  /** The texts that can be searched. */
  public Texts texts() {
    return new Texts(database);
  }

  /** How many records there are. */
  public long size() {
    return database.number("SELECT count(*) FROM records");
  }

  @Override
  public void close() {
    if (!database.readOnly()) {
      Holder.leave(database.file());
    }
    database.close();
  }
}
