package org.tarikh.chronicle.store;

import org.tarikh.language.TarikhException;

/** A chronicle that cannot be opened, read or written, and what to do about it. */
public final class ChronicleException extends TarikhException {
  private static final long serialVersionUID = 1L;

  /** An error with the failure beneath it. */
  public ChronicleException(String message, Throwable cause) {
    super(message, cause);
  }

  /** An error with a message fit for a person. */
  public ChronicleException(String message) {
    super(message);
  }
}
