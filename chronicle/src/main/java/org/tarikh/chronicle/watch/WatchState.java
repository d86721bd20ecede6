package org.tarikh.chronicle.watch;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was known at the last look.
 *
 * @param lastLook day of the last look; empty before the first
 * @param seen ids of watched records that were known
 * @param fired keys of alerts that have fired
 */
public record WatchState(Optional<LocalDate> lastLook, Set<String> seen, Set<String> fired) {
  /** Copies the sets. */
  public WatchState {
    seen = Collections.unmodifiableSet(new TreeSet<>(seen));
    fired = Collections.unmodifiableSet(new TreeSet<>(fired));
  }

  /** Before the first look. */
  public static WatchState none() {
    return new WatchState(Optional.empty(), Set.of(), Set.of());
  }
}
