package org.tarikh.chronicle.story;

import org.tarikh.coder.event.EventType;

/**
 * Groups of event types that one happening may be coded as by different reports, such as "seized"
 * (COERCE) and "kidnapped" (ASSAULT). Reports of different groups are never of one story.
 */
enum TypeFamily {
  COOPERATION,
  DEMAND,
  DISSENT,
  FORCE;

  /** The group of {@code type}. */
  static TypeFamily of(EventType type) {
    return switch (type) {
      case AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT -> COOPERATION;
      case REQUEST, ACCUSE, REJECT, THREATEN -> DEMAND;
      case PROTEST -> DISSENT;
      case SANCTION, MOBILIZE, COERCE, ASSAULT -> FORCE;
    };
  }

  /** Whether reports of one act are easily coded as one or the other type. */
  static boolean near(EventType one, EventType other) {
    return one.compareTo(other) > 0 ? near(other, one) : after(one, other);
  }

  private static boolean after(EventType one, EventType other) {
    return switch (one) {
      case AGREE ->
          other == EventType.CONSULT
              || other == EventType.SUPPORT
              || other == EventType.COOPERATE
              || other == EventType.RETREAT
              || other == EventType.CONCEDE
              || other == EventType.AID;
      case SUPPORT -> other == EventType.COOPERATE;
      case CONCEDE -> other == EventType.RETREAT;
      case COOPERATE -> other == EventType.AID;
      case ACCUSE, REJECT -> other == EventType.REJECT || other == EventType.THREATEN;
      case SANCTION, COERCE -> other == EventType.COERCE || other == EventType.ASSAULT;
      case CONSULT, AID, RETREAT, REQUEST, THREATEN, PROTEST, MOBILIZE, ASSAULT -> false;
    };
  }
}
