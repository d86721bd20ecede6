package org.tarikh.chronicle.analysis;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.tarikh.chronicle.Story;

/** The stories that tell most. */
public final class Strongest {
  private static final int MOST = 10;

  private Strongest() {}

  /** Up to ten: highest scores either way, then most reports, then oldest. */
  public static List<Story> of(Collection<Story> stories) {
    return stories.stream()
        .sorted(
            Comparator.comparingDouble((Story story) -> -Math.abs(story.score()))
                .thenComparing(story -> -story.reports().size())
                .thenComparing(Story.BY_DATE))
        .limit(MOST)
        .toList();
  }
}
