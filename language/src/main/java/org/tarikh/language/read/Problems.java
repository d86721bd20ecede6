package org.tarikh.language.read;

import java.util.function.Consumer;

/** Passes problems on to whoever reports them. */
record Problems(Consumer<ReadProblem> sink) {
  void warn(String source, int line, String message) {
    sink.accept(new ReadProblem(source, line, message, false));
  }

  void fail(String source, int line, String message) {
    sink.accept(new ReadProblem(source, line, message, true));
  }
}
