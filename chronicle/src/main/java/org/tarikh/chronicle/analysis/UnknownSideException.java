package org.tarikh.chronicle.analysis;

import java.util.List;
import org.tarikh.language.TarikhException;

/** A name that no state or organisation bears, or that several bear. */
public final class UnknownSideException extends TarikhException {
  private static final long serialVersionUID = 1L;

  private final transient List<Side> candidates;

  UnknownSideException(String message, List<Side> candidates) {
    super(message);
    this.candidates = List.copyOf(candidates);
  }

  /** Who may be meant, the likeliest first; empty if nobody comes near. */
  public List<Side> candidates() {
    return candidates == null ? List.of() : candidates;
  }
}
