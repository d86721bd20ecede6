package org.tarikh.chronicle.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tarikh.chronicle.KeptRecord;

/**
 * What coding a document again made of its records, told apart by their ids.
 *
 * @param added new records
 * @param gone records that are no longer found
 * @param altered records that are still found but say something else
 */
public record Change(List<KeptRecord> added, List<KeptRecord> gone, List<Pair> altered) {
  /** A record before and after. */
  public record Pair(KeptRecord before, KeptRecord after) {}

  /** Copies the lists. */
  public Change {
    added = List.copyOf(added);
    gone = List.copyOf(gone);
    altered = List.copyOf(altered);
  }

  /** What turns {@code before} into {@code after}. */
  static Change between(List<KeptRecord> before, List<KeptRecord> after) {
    Map<String, KeptRecord> old = byId(before);
    Map<String, KeptRecord> now = byId(after);
    List<Pair> altered = new ArrayList<>();
    for (KeptRecord record : now.values()) {
      KeptRecord was = old.get(record.record().id());
      if (was != null && !was.equals(record)) {
        altered.add(new Pair(was, record));
      }
    }
    return new Change(
        now.values().stream().filter(r -> !old.containsKey(r.record().id())).toList(),
        old.values().stream().filter(r -> !now.containsKey(r.record().id())).toList(),
        altered);
  }

  private static Map<String, KeptRecord> byId(List<KeptRecord> records) {
    return records.stream()
        .collect(
            Collectors.toMap(
                r -> r.record().id(),
                Function.identity(),
                (first, second) -> first,
                java.util.LinkedHashMap::new));
  }

  /** Whether nothing changed. */
  public boolean isEmpty() {
    return added.isEmpty() && gone.isEmpty() && altered.isEmpty();
  }
}
