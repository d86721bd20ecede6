package org.tarikh.chronicle.watch;

import org.tarikh.language.TarikhException;

/** A watch list that cannot be read. */
public final class WatchListException extends TarikhException {
  private static final long serialVersionUID = 1L;

  /** An error in {@code file} at {@code line}, counted from 1; 0 if no line is to blame. */
  WatchListException(String file, int line, String message) {
    super(file + (line > 0 ? ":" + line : "") + ": " + message);
  }
}
