package org.tarikh.chronicle.brief;

import java.util.List;
import org.tarikh.chronicle.analysis.Window;

/**
 * A brief on a state: every sentence stands on records.
 *
 * @param title "Kazakhstan, 1 January to 31 December 2022"
 * @param state code
 * @param window the period
 * @param judgement the line that heads it
 * @param sections in the order of reading
 * @param sources in order of first mention
 */
public record Brief(
    String title,
    String state,
    Window window,
    Judgement judgement,
    List<Section> sections,
    List<NumberedSource> sources) {
  /** Copies the lists. */
  public Brief {
    sections = List.copyOf(sections);
    sources = List.copyOf(sources);
  }
}
