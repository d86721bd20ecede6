package org.tarikh.chronicle.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a state's course is asked for.
 *
 * @param state whose course
 * @param powers the partners between whom it moves; at least two
 * @param span length of the periods
 * @param window the time asked for; empty for all that the stories cover
 * @param onlyDone whether only acts told as done count
 * @param seed of the bootstrap
 */
public record CourseQuestion(
    Side state,
    List<Side> powers,
    Span span,
    Optional<Window> window,
    boolean onlyDone,
    long seed) {
  /** Copies the list. */
  public CourseQuestion {
    powers = List.copyOf(powers);
    if (powers.size() < 2) {
      throw new org.tarikh.language.TarikhException(
          "a course needs at least two powers to move between: name them as in --powers RUS,CHN");
    }
  }

  /** Whether parties of this code are neither the state nor, on that day, one of the powers. */
  public boolean isOther(String code, LocalDate day) {
    return !code.isEmpty()
        && !code.equals(state.code())
        && powers.stream().noneMatch(power -> power.holds(code, day));
  }

  /** Yearly, acts done, over all the stories' time. */
  public static CourseQuestion of(Side state, List<Side> powers) {
    return new CourseQuestion(state, powers, Span.YEAR, Optional.empty(), true, 1L);
  }
}
