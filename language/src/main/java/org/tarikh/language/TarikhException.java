package org.tarikh.language;

/**
 * The root of every error Tarikh raises on purpose. The message says what is wrong, the value,
 * where it stands and what to do.
 */
public class TarikhException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** An error with a message fit for a person. */
  public TarikhException(String message) {
    super(message);
  }

  /** An error with a message fit for a person and the failure beneath it. */
  public TarikhException(String message, Throwable cause) {
    super(message, cause);
  }
}
