package org.tarikh.chronicle.wording;

import java.util.Optional;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Mode;

/** What an act of a type is called in the past tense; {@code R} stands for the recipients. */
final class Predicates {
  private Predicates() {}

  /** The predicate towards someone. */
  static String towards(EventType type, Optional<Mode> mode) {
    return mode.map(Predicates::towards).orElseGet(() -> towards(type));
  }

  private static String towards(Mode mode) {
    return switch (mode) {
      case VISIT -> "visited R";
      case PHONE -> "spoke to R by telephone";
      case THIRD_PARTY -> "mediated with R";
      case WITHDRAW -> "withdrew from R";
      case RELEASE -> "released R";
      case CEASEFIRE -> "ceased fire with R";
      case ASSIST -> "asked R for help";
      case CHANGE, YIELD -> "made demands on R";
      case MEET -> "asked R for talks";
      case INVESTIGATE -> "investigated R";
      case DISAPPROVE -> "criticised R";
      case ALLEGE -> "made accusations against R";
      case CONVICT -> "convicted R";
      case SANCTION_EXPEL -> "expelled R";
      case DISCONTINUE -> "cut dealings with R";
      case ARREST -> "arrested R";
      case DEPORT -> "deported R";
      case SEIZE -> "seized property of R";
      case CYBER -> "attacked R by computer";
      case ABDUCT -> "abducted R";
      case TARGETED -> "killed or tried to kill R";
      case AERIAL, DRONE -> "hit R from the air";
      case HEAVY_WEAPONS -> "shelled R";
      default -> towards(mode.type());
    };
  }

  private static String towards(EventType type) {
    return switch (type) {
      case AGREE -> "made a promise to R";
      case CONSULT -> "held talks with R";
      case SUPPORT -> "voiced support for R";
      case CONCEDE -> "made a concession to R";
      case COOPERATE -> "cooperated with R";
      case AID -> "gave aid to R";
      case RETREAT -> "yielded to R";
      case REQUEST -> "made a request to R";
      case ACCUSE -> "criticised R";
      case REJECT -> "rebuffed R";
      case THREATEN -> "threatened R";
      case PROTEST -> "protested against R";
      case SANCTION -> "imposed sanctions on R";
      case MOBILIZE -> "mobilised against R";
      case COERCE -> "took coercive measures against R";
      case ASSAULT -> "attacked R";
    };
  }

  /** The predicate of those who act together or towards nobody named. */
  static String alone(EventType type, boolean together) {
    return switch (type) {
      case AGREE -> together ? "reached an agreement" : "made a promise";
      case CONSULT -> together ? "held talks" : "took part in talks";
      case SUPPORT -> together ? "declared their support" : "declared its support";
      case CONCEDE -> "made a concession";
      case COOPERATE -> together ? "worked together" : "cooperated";
      case AID -> "gave aid";
      case RETREAT -> "gave way";
      case REQUEST -> "made a demand";
      case ACCUSE -> "voiced criticism";
      case REJECT -> "refused";
      case THREATEN -> "made a threat";
      case PROTEST -> "protested";
      case SANCTION -> "imposed sanctions";
      case MOBILIZE -> "mobilised";
      case COERCE -> "took coercive measures";
      case ASSAULT -> together ? "fought" : "used violence";
    };
  }

  /** The predicate of something done by nobody named; {@code R} stands for those who suffer it. */
  static String suffered(EventType type) {
    return type.cooperative() ? "R was met with cooperation" : "R came under pressure or attack";
  }
}
