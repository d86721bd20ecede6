package org.tarikh.chronicle.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tarikh.chronicle.Story;

/**
 * A threshold that was crossed.
 *
 * @param kind which threshold
 * @param item name of the watched item
 * @param date when it was crossed
 * @param sentence what happened, in plain English
 * @param key stable name: an alert fires once
 * @param evidence the stories that make it; at least one
 */
public record Alert(
    Kind kind, String item, LocalDate date, String sentence, String key, List<Story> evidence) {
  /** Copies the list. */
  public Alert {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("an alert without evidence: " + key);
    }
  }

  /** The thresholds that can be watched. */
  public enum Kind {
    /** Someone threatens, or masses forces. */
    THREAT,
    /** The first story of its type in years. */
    FIRST,
    /** The month's mean score is the lowest of the window. */
    RECORD_LOW,
    /** The month's mean score is the highest of the window. */
    RECORD_HIGH,
    /** The deadline of a commitment is near, or past without a record. */
    DUE,
    /** Relations turned, by the online detector. */
    SHIFT;

    /** The name in watch lists and output. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of this name; empty if there is none. */
    public static Optional<Kind> of(String label) {
      for (Kind kind : values()) {
        if (kind.label().equals(label)) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }
}
