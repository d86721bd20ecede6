package org.tarikh.chronicle.watch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.state.States;

/**
 * Looks at the watched items: what is new since the last look and which thresholds were crossed. An
 * alert fires once; a story is new once. Immutable.
 */
public final class Watch {
  private final States states;

  /** A watch that names states by {@code states}. */
  public Watch(States states) {
    this.states = states;
  }

  /**
   * Looks once.
   *
   * @param stories the whole record
   * @param list what to watch
   * @param last what was known at the last look
   * @param asOf day of the look; later stories are left out
   */
  public WatchReport look(List<Story> stories, WatchList list, WatchState last, LocalDate asOf) {
    List<Story> known =
        stories.stream()
            .filter(story -> story.date().isPresent() && !published(story).isAfter(asOf))
            .sorted(Story.BY_DATE)
            .toList();
    Set<String> seen = new TreeSet<>(last.seen());
    Set<String> fired = new TreeSet<>(last.fired());
    List<WatchReport.News> news = new ArrayList<>();
    Map<String, Alert> alerts = new HashMap<>();
    for (WatchItem item : list.items()) {
      List<Story> concerned = known.stream().filter(item::concerns).toList();
      List<Story> fresh =
          concerned.stream().filter(story -> isNew(story, list, last, asOf)).toList();
      news.add(new WatchReport.News(item, fresh));
      concerned.forEach(story -> seen.addAll(ids(story)));
      Triggers triggers = new Triggers(states, list.thresholds(), asOf);
      for (Alert.Kind kind : list.alerts()) {
        for (Alert alert : triggers.of(kind, item, concerned, fresh)) {
          if (!last.fired().contains(alert.key())) {
            alerts.putIfAbsent(alert.key(), alert);
            fired.add(alert.key());
          }
        }
      }
    }
    List<Alert> ordered = new ArrayList<>(alerts.values());
    ordered.sort(Comparator.comparing(Alert::date).thenComparing(Alert::key));
    return new WatchReport(
        asOf,
        last.lastLook().isEmpty(),
        news,
        ordered,
        new WatchState(java.util.Optional.of(asOf), seen, fired));
  }

  /**
   * Whether a story is news. On the first look everything would be: only the last days count then.
   * A story that gains a report is not new.
   */
  private static boolean isNew(Story story, WatchList list, WatchState last, LocalDate asOf) {
    if (last.lastLook().isEmpty()) {
      return published(story).isAfter(asOf.minusDays(list.thresholds().newDays()));
    }
    return ids(story).stream().noneMatch(last.seen()::contains);
  }

  private static List<String> ids(Story story) {
    return story.reports().stream().map(report -> report.record().id()).toList();
  }

  private static LocalDate published(Story story) {
    return story.reports().get(0).source().published().or(story::date).orElse(LocalDate.MAX);
  }
}
