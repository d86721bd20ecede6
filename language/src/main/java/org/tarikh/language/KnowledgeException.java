package org.tarikh.language;

/** A line of a knowledge file that cannot be read. Stops Tarikh at start-up. */
public final class KnowledgeException extends TarikhException {
  private static final long serialVersionUID = 1L;

  /** An error in {@code file} at {@code line} (counted from 1). */
  public KnowledgeException(String file, int line, String message) {
    super(file + ":" + line + ": " + message);
  }
}
