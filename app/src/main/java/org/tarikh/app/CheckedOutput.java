package org.tarikh.app;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An output that remembers its first failure: writers of text swallow it, and a run whose output
 * did not fit on the disk must not end as if all were well.
 */
final class CheckedOutput extends FilterOutputStream {
  private @Nullable IOException failure;

  CheckedOutput(OutputStream out) {
    super(out);
  }

  /** Why not everything was written; empty if it was, or if the reader wanted no more. */
  Optional<String> failure() {
    return Optional.ofNullable(failure)
        .map(told -> String.valueOf(told.getMessage()))
        .filter(told -> !told.toLowerCase(Locale.ROOT).contains("pipe"));
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException told) {
      failure = failure == null ? told : failure;
      throw told;
    }
  }
}
