package org.tarikh.chronicle.story;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Mode;

/**
 * Groups of event types that one happening may be coded as by different reports, such as "seized"
 * (COERCE) and "kidnapped" (ASSAULT). Reports of different groups are never of one story.
 */
enum TypeFamily {
  COOPERATION,
  DEMAND,
  DISSENT,
  FORCE;

  private static final List<Set<Mode>> NEAR_MODES =
      List.of(
          EnumSet.of(Mode.EXPLOSIVES, Mode.SUICIDE_ATTACK, Mode.TARGETED, Mode.DESTROY),
          EnumSet.of(Mode.FIREARMS, Mode.TARGETED),
          EnumSet.of(Mode.AERIAL, Mode.DRONE, Mode.HEAVY_WEAPONS, Mode.DESTROY, Mode.TARGETED),
          EnumSet.of(Mode.BEAT, Mode.PRIMITIVE, Mode.TORTURE),
          EnumSet.of(Mode.DEMO, Mode.RIOT, Mode.OBSTRUCT),
          EnumSet.of(Mode.DEMO, Mode.STRIKE),
          EnumSet.of(Mode.VISIT, Mode.MULTILATERAL, Mode.THIRD_PARTY),
          EnumSet.of(Mode.CHANGE, Mode.YIELD, Mode.ASSIST),
          EnumSet.of(Mode.DISAPPROVE, Mode.ALLEGE),
          EnumSet.of(Mode.RELEASE, Mode.RETURN),
          EnumSet.of(Mode.BAN, Mode.CENSOR, Mode.RESTRICT),
          EnumSet.of(Mode.ARREST, Mode.SEIZE));

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

  /** Whether reports of one act are easily coded with one or the other mode of a type. */
  static boolean near(Mode one, Mode other) {
    for (Set<Mode> near : NEAR_MODES) {
      if (near.contains(one) && near.contains(other)) {
        return true;
      }
    }
    return false;
  }
}
