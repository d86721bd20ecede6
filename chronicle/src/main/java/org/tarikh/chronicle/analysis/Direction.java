package org.tarikh.chronicle.analysis;

import java.util.Set;
import org.tarikh.chronicle.Story;
import org.tarikh.coder.event.EventType;

/** Which acts between two sides count. */
public enum Direction {
  /** Either side towards the other. */
  BOTH,
  /** The first side towards the second. */
  FORWARD,
  /** The second side towards the first. */
  BACK;

  /**
   * What nobody does to each other without being named as the other: told of two, it has a third.
   */
  private static final Set<EventType> AT_A_THIRD = Set.of(EventType.REJECT, EventType.REQUEST);

  /**
   * Whether the story is an act between the sides in this direction. A reciprocal act (talks, a
   * joint agreement: all parties act, nobody receives) counts in both directions; a joint act of
   * the two towards a third does not count, nor one that both suffer. Two that refuse or demand
   * together, of whomever, do not refuse each other.
   */
  public boolean counts(Story story, Side first, Side second) {
    boolean reciprocal =
        story.recipients().isEmpty()
            && !AT_A_THIRD.contains(story.type())
            && first.acts(story)
            && second.acts(story);
    boolean forward = first.acts(story) && second.receives(story);
    boolean back = second.acts(story) && first.receives(story);
    return switch (this) {
      case BOTH -> reciprocal || forward || back;
      case FORWARD -> reciprocal || forward;
      case BACK -> reciprocal || back;
    };
  }
}
