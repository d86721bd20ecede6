package org.tarikh.coder.lexicon;

import java.util.List;
import java.util.Optional;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Mode;

/**
 * A line of the lexicon: a predicate, or an operator that makes something of the event it governs.
 *
 * @param pattern the pattern as written
 * @param frames its readings, at least one
 * @param type PLOVER type; empty for {@code NONE} and for operators
 * @param mode PLOVER mode
 * @param both whether all parties are actors
 * @param operator name of the operator; empty for a predicate
 * @param example tested sentence
 * @param file file of the entry, relative to the knowledge folder
 * @param line its line, from 1
 */
public record Entry(
    String pattern,
    List<Frame> frames,
    Optional<EventType> type,
    Optional<Mode> mode,
    boolean both,
    String operator,
    Example example,
    String file,
    int line) {
  /** Copies the frames. */
  public Entry {
    frames = List.copyOf(frames);
  }

  /** Whether this entry blocks its head from being an event. */
  public boolean blocks() {
    return type.isEmpty() && operator.isEmpty();
  }

  /** Where it stands, as {@code file:line}. */
  public String where() {
    return file + ":" + line;
  }

  /** Type and mode as written, such as {@code ASSAULT:aerial}. */
  public String label() {
    return type.map(Enum::name).orElse(operator.isEmpty() ? "NONE" : operator)
        + mode.map(m -> ":" + m.label()).orElse("");
  }

  /** Whether this is a general frame, which yields to every fuller one. */
  public boolean general() {
    return file.endsWith("general.txt");
  }
}
