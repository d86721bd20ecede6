package org.tarikh.chronicle.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tarikh.chronicle.Story;
import org.tarikh.language.TarikhException;

/**
 * Which stories an analysis looks at and how it cuts time.
 *
 * @param window the time looked at
 * @param span length of the periods
 * @param onlyDone whether only acts told as done count
 */
record Scope(Window window, Span span, boolean onlyDone) {
  /** The window asked for, else what the stories cover. */
  static Window window(Collection<Story> stories, Optional<Window> asked) {
    return asked
        .or(() -> Window.of(stories))
        .orElseThrow(
            () ->
                new TarikhException(
                    "there are no stories: import or code some, or name the period"));
  }

  boolean counts(Story story) {
    return !onlyDone || story.done();
  }

  /** First day of the story's period; empty if outside the window or not known finely enough. */
  Optional<LocalDate> period(Story story) {
    return span.admits(story.precision())
        ? story.date().filter(window::holds).map(span::start)
        : Optional.empty();
  }

  /** Whether the story's date is not known finely enough though it may lie in the window. */
  boolean undated(Story story) {
    return story.date().isEmpty()
        || (!span.admits(story.precision()) && story.date().filter(window::holds).isPresent());
  }

  /** The stories by the first day of their period; periods without any have an empty list. */
  Map<LocalDate, List<Story>> byPeriod(Collection<Story> stories) {
    Map<LocalDate, List<Story>> periods = new TreeMap<>();
    span.starts(window).forEach(start -> periods.put(start, new ArrayList<>()));
    for (Story story : stories) {
      period(story)
          .ifPresent(
              start -> periods.computeIfAbsent(start, unused -> new ArrayList<>()).add(story));
    }
    return periods;
  }
}
