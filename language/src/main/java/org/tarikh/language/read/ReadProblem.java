package org.tarikh.language.read;

/**
 * Something in the input that could not be read as it should.
 *
 * @param source file name, or "standard input"
 * @param line line counted from 1, or 0 if the whole file is meant
 * @param message what is wrong and what to do
 * @param failure true if input was left out, false for a warning
 */
public record ReadProblem(String source, int line, String message, boolean failure) {
  @Override
  public String toString() {
    return source + (line > 0 ? ":" + line : "") + ": " + message;
  }
}
