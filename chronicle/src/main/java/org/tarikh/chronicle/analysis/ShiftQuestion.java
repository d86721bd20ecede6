package org.tarikh.chronicle.analysis;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What shift detection is asked for.
 *
 * @param first one side
 * @param second the other side
 * @param direction whose acts count
 * @param span length of the periods
 * @param window the time asked for; empty for all that the stories cover
 * @param onlyDone whether only acts told as done count
 * @param penalty what a further shift must gain in log likelihood; empty to have it found from the
 *     dyad's own stories, see {@link Shifts}
 * @param significance share of series without any shift in which one is found all the same: sets
 *     the penalty and is the largest p-value reported
 * @param seed of the permutations
 */
public record ShiftQuestion(
    Side first,
    Side second,
    Direction direction,
    Span span,
    Optional<Window> window,
    boolean onlyDone,
    OptionalDouble penalty,
    double significance,
    long seed) {
  /** The share of false alarms accepted unless asked otherwise. */
  public static final double SIGNIFICANCE = 0.05;

  /** Monthly, acts done in either direction, over all the stories' time. */
  public static ShiftQuestion between(Side first, Side second) {
    return new ShiftQuestion(
        first,
        second,
        Direction.BOTH,
        Span.MONTH,
        Optional.empty(),
        true,
        OptionalDouble.empty(),
        SIGNIFICANCE,
        1L);
  }
}
