package org.tarikh.chronicle.story;

import java.util.Arrays;
import java.util.Set;
import org.tarikh.coder.event.EventType;

/**
 * How far the parties of two records agree. In talks, visits and accords who is named first means
 * nothing, so all parties are compared at once; in all other events each role by itself.
 */
final class PartyScore {
  private static final Set<String> COLLECTIVE =
      Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");

  /** Sectors that say nothing of who someone is. */
  private static final Set<String> VAGUE = Set.of("GOV", "MIL", "UAF", "REB", "PRM", "COP", "CVL");

  private PartyScore() {}

  /** The points; {@link PairScore#NEVER} if the parties cannot be the same. */
  static double of(Features one, Features other, boolean copy) {
    if (mutual(one.type) && mutual(other.type)) {
      return side(one.parties, other.parties, true, copy);
    }
    if (swapped(one, other)) {
      return PairScore.NEVER;
    }
    double actors = side(one.actors, other.actors, false, copy);
    double recipients = side(one.recipients, other.recipients, false, copy);
    return actors + recipients;
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
    return one.codes.length == 1 && Arrays.equals(one.codes, other.codes);
  }

  private static double side(PartyFeatures one, PartyFeatures other, boolean mutual, boolean copy) {
    double points = 0;
    if (one.codes.length > 0 && other.codes.length > 0) {
      int common = Sets.common(one.codes, other.codes);
      boolean each = common < one.codes.length && common < other.codes.length;
      if (common > 0) {
        points += !each ? 0.6 : mutual ? -2.2 : -0.4;
      } else if (!copy && !collective(one) && !collective(other)) {
        return PairScore.NEVER;
      } else {
        points -= 1.4;
      }
    }
    if (one.names.length > 0 && other.names.length > 0) {
      points += Sets.share(one.names, other.names) ? 0.8 : mutual ? -0.4 : -1.2;
    }
    if (one.sectors.length > 0 && other.sectors.length > 0) {
      boolean same = Sets.common(one.sectors, other.sectors) > 0;
      points += same ? 0.2 : vague(one) || vague(other) ? -0.3 : -0.9;
    }
    return points;
  }

  /** Whether a side holds an organisation, which may stand for its members or they for it. */
  private static boolean collective(PartyFeatures side) {
    return Arrays.stream(side.codes).anyMatch(COLLECTIVE::contains);
  }

  private static boolean vague(PartyFeatures side) {
    return Arrays.stream(side.sectors).anyMatch(VAGUE::contains);
  }
}
