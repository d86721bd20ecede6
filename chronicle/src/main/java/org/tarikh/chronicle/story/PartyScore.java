package org.tarikh.chronicle.story;

import java.util.Set;
import java.util.function.BooleanSupplier;
import org.tarikh.coder.event.EventType;

/**
 * How far the parties of two records agree. In talks, visits and accords who is named first means
 * nothing, so all parties are compared at once; in all other events each role by itself.
 */
final class PartyScore {
  private static final Set<String> COLLECTIVE =
      Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");
  private static final Set<String> STATE = Set.of("GOV", "MIL", "COP", "JUD", "LEG", "SPY");
  private static final Set<String> GENERAL = Set.of("CVL", "LAB", "OPP", "PTY", "ELI");
  private static final Set<String> ARMED = Set.of("REB", "UAF", "PRM");

  /** Points for reports that name each other's recipients. */
  private static final double EACH_OTHER = 2.4;

  /** Points against a crowd without names where the other report has a name. */
  private static final double CROWD = 2.6;

  private PartyScore() {}

  /**
   * The points, where {@code copy} says whether the sentences are copies; {@link PairScore#NEVER}
   * if the parties cannot be the same.
   */
  static double of(Features one, Features other, BooleanSupplier copy) {
    double mentioned = Math.min(0.6, mentioned(one, other) + mentioned(other, one));
    if (mutual(one) && mutual(other)) {
      return side(one.parties, other.parties, true, copy, mentioned > 0) + mentioned;
    }
    if (swapped(one, other)) {
      return PairScore.NEVER;
    }
    double actors = side(one.actors, other.actors, false, copy, mentioned > 0);
    // Victims of one act may be of several nations, where its author is told to be the same.
    boolean agreed = Sets.common(one.actors, other.actors) > 0;
    double recipients =
        side(one.recipients, other.recipients, false, agreed ? () -> true : copy, mentioned > 0);
    boolean eachOther = agreed && told(one, other.recipients) && told(other, one.recipients);
    boolean victim = one.type == EventType.ASSAULT && other.type == EventType.ASSAULT;
    double named = victim && (named(one, other) || named(other, one)) ? CROWD : 0;
    return actors + recipients + mentioned + (eachOther ? EACH_OTHER : 0) + named;
  }

  /** Points for the names of one's parties that stand in the sentence of the other. */
  private static double mentioned(Features one, Features other) {
    return !other.parties.crowd && Sets.share(one.parties.allNames, other.telling.terms) ? 0.4 : 0;
  }

  /**
   * Whether the sentence names a state that only the other record has among its recipients: one act
   * towards several, of whom each report is coded with one.
   */
  private static boolean told(Features one, PartyFeatures recipients) {
    if (Sets.common(one.recipients, recipients) > 0) {
      return false;
    }
    for (int i = 0; i < recipients.known; i++) {
      if (one.telling.names(recipients.codes[i])) {
        return true;
      }
    }
    return false;
  }

  private static boolean mutual(Features features) {
    return mutual(features.type)
        || (features.type == EventType.RETREAT && features.recipients.known == 0);
  }

  private static boolean mutual(EventType type) {
    return switch (type) {
      case CONSULT, AGREE, SUPPORT, COOPERATE -> true;
      case CONCEDE,
          AID,
          RETREAT,
          REQUEST,
          ACCUSE,
          REJECT,
          THREATEN,
          PROTEST,
          SANCTION,
          MOBILIZE,
          COERCE,
          ASSAULT ->
          false;
    };
  }

  /** A strikes B and B strikes A are two acts. */
  private static boolean swapped(Features one, Features other) {
    return alone(one.actors, other.recipients)
        && alone(one.recipients, other.actors)
        && !one.actors.codes[0].equals(one.recipients.codes[0]);
  }

  private static boolean alone(PartyFeatures one, PartyFeatures other) {
    return one.known == 1 && other.known == 1 && one.codes[0].equals(other.codes[0]);
  }

  /** Whether a side is a nameless crowd in one and has a name in the other. */
  static boolean crowds(Features one, Features other) {
    return crowd(one.actors, other.actors) || crowd(one.recipients, other.recipients);
  }

  private static double side(
      PartyFeatures one,
      PartyFeatures other,
      boolean mutual,
      BooleanSupplier loose,
      boolean mentioned) {
    double points = 0;
    if (one.known > 0 && other.known > 0) {
      int common = Sets.common(one, other);
      boolean each = common < one.known && common < other.known;
      if (common > 0) {
        points += !each ? 0.6 : mutual ? -4.0 : -0.4;
      } else if (!collective(one) && !collective(other) && !loose.getAsBoolean()) {
        return PairScore.NEVER;
      } else {
        points -= mentioned && (collective(one) || collective(other)) ? 1.2 : 3.0;
      }
    }
    if (!mutual && crowd(one, other) && !body(one, other)) {
      points -= CROWD;
    }
    return points + names(one, other) + sectors(one, other);
  }

  /** Whether one side is a nameless crowd and the other has a name. */
  private static boolean crowd(PartyFeatures one, PartyFeatures other) {
    boolean nameless = one.allNames.length == 0 || other.allNames.length == 0;
    return nameless
        && one.allNames.length != other.allNames.length
        && (one.allNames.length == 0 ? one.crowd : other.crowd);
  }

  /** Whether both are of one body of a state, such as its army, which is named and counted. */
  private static boolean body(PartyFeatures one, PartyFeatures other) {
    for (int i = 0; i < one.known; i++) {
      int k = Sets.index(other.codes, one.codes[i]);
      if (k >= 0
          && one.sectors[i].length > 0
          && STATE.contains(one.sectors[i][0])
          && Sets.share(one.sectors[i], other.sectors[k])) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the victim whom one report names stands in the sentence of another that counts many.
   */
  private static boolean named(Features one, Features other) {
    return one.recipients.allNames.length > 0
        && crowd(one.recipients, other.recipients)
        && Sets.share(one.recipients.allNames, other.telling.terms);
  }

  /** Names agree if any is shared; they differ if those of one code have none in common. */
  private static double names(PartyFeatures one, PartyFeatures other) {
    if (Sets.share(one.allNames, other.allNames)) {
      return 0.8;
    }
    for (int i = 0; i < one.codes.length; i++) {
      int k = Sets.index(other.codes, one.codes[i]);
      if (k >= 0 && one.names[i].length > 0 && other.names[k].length > 0) {
        return -1.2;
      }
    }
    return 0;
  }

  private static double sectors(PartyFeatures one, PartyFeatures other) {
    double points = 0;
    for (int i = 0; i < one.codes.length; i++) {
      int k = Sets.index(other.codes, one.codes[i]);
      if (k >= 0 && one.sectors[i].length > 0 && other.sectors[k].length > 0) {
        points = Math.min(points == 0 ? 0.2 : points, sector(one.sectors[i], other.sectors[k]));
      }
    }
    return points;
  }

  private static double sector(String[] one, String[] other) {
    if (Sets.share(one, other)) {
      return 0.2;
    }
    if (rank(one[0]) != rank(other[0])) {
      return -1.4;
    }
    return rank(one[0]) < 2 || general(one) || general(other) ? -0.2 : -1.0;
  }

  /** Whether a sector of society may be told of anyone. */
  private static boolean general(String[] sectors) {
    for (String sector : sectors) {
      if (GENERAL.contains(sector)) {
        return true;
      }
    }
    return false;
  }

  /** State, armed group or society. */
  private static int rank(String sector) {
    return STATE.contains(sector) ? 0 : ARMED.contains(sector) ? 1 : 2;
  }

  /** Whether a side holds an organisation, which may stand for its members or they for it. */
  private static boolean collective(PartyFeatures side) {
    for (String code : side.codes) {
      if (COLLECTIVE.contains(code)) {
        return true;
      }
    }
    return false;
  }
}
