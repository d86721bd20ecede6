package org.tarikh.coder.opinion;

import java.util.List;
import org.tarikh.coder.event.EventType;

/**
 * What the second opinion looks at.
 *
 * @param type the type the coder chose
 * @param words the clause's words without the names in it, alone and in pairs
 * @param marks how the coder came to the event: frame, steps, parties, auxiliary modes
 */
public record Traits(EventType type, List<String> words, List<String> marks) {
  /** Copies the lists. */
  public Traits {
    words = List.copyOf(words);
    marks = List.copyOf(marks);
  }
}
