package org.tarikh.chronicle.watch;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What to watch.
 *
 * @param items dyads, states and topics, in the order of the file
 * @param alerts which thresholds are watched
 * @param thresholds their values
 */
public record WatchList(List<WatchItem> items, Set<Alert.Kind> alerts, Thresholds thresholds) {
  /** Copies the collections. */
  public WatchList {
    items = List.copyOf(items);
    EnumSet<Alert.Kind> copy = EnumSet.noneOf(Alert.Kind.class);
    copy.addAll(alerts);
    alerts = Collections.unmodifiableSet(copy);
  }

  /**
   * When a threshold is crossed.
   *
   * @param firstInYears years without a story of a type before the next one fires
   * @param recordMonths months that a record is looked for in
   * @param minStories stories that a month needs to count for a record
   * @param dueDays days before a deadline at which it fires
   * @param newDays days looked back on the first look
   */
  public record Thresholds(
      int firstInYears, int recordMonths, int minStories, int dueDays, int newDays) {
    /** The values used where the file names none. */
    public static final Thresholds DEFAULT = new Thresholds(3, 36, 3, 30, 30);
  }
}
