package org.tarikh.chronicle.watch;

import java.time.LocalDate;
import java.util.List;
import org.tarikh.chronicle.Story;

/**
 * What a look found.
 *
 * @param asOf day of the look
 * @param first whether it was the first look
 * @param news new stories by item, in the order of the list
 * @param alerts what was crossed, oldest first
 * @param next the state to keep for the next look
 */
public record WatchReport(
    LocalDate asOf, boolean first, List<News> news, List<Alert> alerts, WatchState next) {
  /** Copies the lists. */
  public WatchReport {
    news = List.copyOf(news);
    alerts = List.copyOf(alerts);
  }

  /** The new stories of an item, oldest first. */
  public record News(WatchItem item, List<Story> stories) {
    /** Copies the list. */
    public News {
      stories = List.copyOf(stories);
    }
  }

  /** Whether a threshold was crossed. */
  public boolean fired() {
    return !alerts.isEmpty();
  }
}
