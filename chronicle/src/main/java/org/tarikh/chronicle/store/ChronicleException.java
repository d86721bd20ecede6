package org.tarikh.chronicle.store;

import org.tarikh.language.TarikhException;

/** A chronicle that cannot be opened, read or written, and what to do about it. */
public final class ChronicleException extends TarikhException {
  private static final long serialVersionUID = 1L;

  ChronicleException(String message, Throwable cause) {
    super(message, cause);
  }

  ChronicleException(String message) {
    super(message);
  }
}
