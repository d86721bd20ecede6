package org.tarikh.chronicle.search;

import java.util.List;
import org.tarikh.chronicle.store.KeptText;
import org.tarikh.chronicle.store.Report;

/**
 * A text that holds the words searched for.
 *
 * @param text the text
 * @param passage the stretch of it that holds most of the words
 * @param reports records whose evidence lies in that stretch
 * @param score how well it fits; higher is better
 */
public record Hit(KeptText text, Passage passage, List<Report> reports, float score) {
  /** Copies the reports. */
  public Hit {
    reports = List.copyOf(reports);
  }
}
