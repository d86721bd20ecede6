package org.tarikh.chronicle.state;

import java.util.List;
import org.tarikh.language.TarikhException;

/** A state that cannot be told from what was typed; the message lists the candidates. */
public final class UnclearStateException extends TarikhException {
  private static final long serialVersionUID = 1L;

  /** Says that {@code typed} names no state, or several. */
  UnclearStateException(String typed, List<String> candidates) {
    super(message(typed, candidates));
  }

  private static String message(String typed, List<String> candidates) {
    if (candidates.isEmpty()) {
      return "'"
          + typed
          + "' names no state; give its ISO code such as KAZ, or its English name (see"
          + " knowledge/actors/states.txt)";
    }
    return "'" + typed + "' is not clear; say which: " + String.join("; ", candidates);
  }
}
