package org.tarikh.chronicle.analysis;

import java.util.Optional;

/**
 * What a dyad series is asked for.
 *
 * @param first one side
 * @param second the other side
 * @param direction whose acts count
 * @param span length of the periods
 * @param window the time asked for; empty for all that the stories cover
 * @param onlyDone whether only acts told as done count
 */
public record DyadQuestion(
    Side first,
    Side second,
    Direction direction,
    Span span,
    Optional<Window> window,
    boolean onlyDone) {
  /** Acts done in either direction, over all the stories' time. */
  public static DyadQuestion between(Side first, Side second, Span span) {
    return new DyadQuestion(first, second, Direction.BOTH, span, Optional.empty(), true);
  }
}
