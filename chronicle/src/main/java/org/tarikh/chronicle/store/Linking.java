package org.tarikh.chronicle.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.story.LateReports;
import org.tarikh.chronicle.story.Stories;
import org.tarikh.chronicle.story.StoryLink;
import org.tarikh.chronicle.story.StoryLinker;
import org.tarikh.chronicle.story.Voices;

/**
 * Links the records that have no story yet, or whose story is in doubt, with all others: batch by
 * batch in the order of their days, each batch in a transaction of its own. With every batch only
 * the records near it in time are in memory, and only the components it touches are written anew.
 * What a killed run leaves unlinked, the next one links; the outcome is the same.
 */
final class Linking {
  /** Records of a transaction. */
  private static final int BATCH = 20_000;

  private static final String PENDING =
      " FROM records r ANTI JOIN (SELECT record FROM links WHERE component IS NOT NULL) l"
          + " ON l.record = r.record";

  private final Database database;
  private final RecordLoader loader;
  private final LateReports late;
  private final Voices voices;

  Linking(Database database, RecordLoader loader, StoryLinker linker, Voices voices) {
    this.database = database;
    this.loader = loader;
    this.late = new LateReports(linker);
    this.voices = voices;
  }

  /** How many records are to be linked. */
  static long pending(Database database) {
    return database.number("SELECT count(*)" + PENDING);
  }

  /** Takes all stories apart. */
  static void forget(Database database) {
    database.inTransaction(
        () -> {
          for (String table : List.of("links", "story_actors", "stories")) {
            database.update(Clause.of("DELETE FROM " + table));
          }
          return true;
        });
  }

  /**
   * Links all that is pending.
   *
   * @param progress told after each batch how many records were linked in all
   */
  long link(LongConsumer progress) {
    long linked = 0;
    long[] batch = batch();
    while (batch.length > 0) {
      join(loader.load(batch).values().stream().map(Report::kept).toList());
      linked += batch.length;
      progress.accept(linked);
      batch = batch();
    }
    return linked;
  }

  private long[] batch() {
    return database.numbers(
        Clause.of(
            "SELECT r.record"
                + PENDING
                + " JOIN documents d ON d.document = r.document"
                + " ORDER BY coalesce(r.date, d.published) NULLS LAST, r.record LIMIT ?",
            BATCH));
  }

  private void join(List<KeptRecord> fresh) {
    StoredLinks kept = new StoredLinks(database, loader);
    List<StoryLink> links = late.join(fresh, kept);
    Map<String, String> components = new HashMap<>();
    links.forEach(link -> components.put(link.record(), link.component()));
    Collection<Story> stories = Stories.of(touched(fresh, links, kept), links);
    new StoryTables(database)
        .keep(stories, id -> Optional.ofNullable(components.get(id)), voices::count);
  }

  /** The new records and those linked before that share a component with them. */
  private static Collection<KeptRecord> touched(
      List<KeptRecord> fresh, List<StoryLink> links, StoredLinks kept) {
    Set<String> before = new HashSet<>();
    links.forEach(link -> kept.component(link.record()).ifPresent(before::add));
    List<KeptRecord> touched = new ArrayList<>(fresh);
    touched.addAll(kept.ofComponents(before));
    return touched;
  }
}
