package org.tarikh.chronicle.story;

import java.util.OptionalInt;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Mode;

/**
 * How far two records seem to tell one happening: a sum of points like the log-odds of a naive
 * Bayes model, above zero for one happening. Symmetric, and a function of the two records alone.
 *
 * <p>Some differences are never overcome ({@link #NEVER}): other parties in the same role, dates
 * too far apart, an act and its denial as a mere possibility. The points were set by reading and
 * checked on the development part of the labelled pairs (docs/stories.md); they are in one place,
 * here.
 */
final class PairScore {
  /** The score of two records that are never of one story. */
  static final double NEVER = Double.NEGATIVE_INFINITY;

  private static final double PRIOR = -2.6;
  private static final double ACROSS = -2.0;
  private static final double TEXT = 5.0;
  private static final double COPY = 0.8;
  private static final double RARE = 1.2;
  private static final double LONE = 0.6;
  private static final double NEXT_DAY = 0.6;
  private static final double FAR = -3.8;
  private static final double ELSEWHERE = -2.0;

  private PairScore() {}

  /** The points of two records. */
  static double of(Features one, Features other) {
    boolean together = one.document.equals(other.document);
    double time = time(one, other);
    double kind = kind(one, other, together);
    if (time == NEVER || kind == NEVER) {
      return NEVER;
    }
    double who = PartyScore.of(one, other, () -> !together && copy(one, other));
    if (who == NEVER) {
      return NEVER;
    }
    double where = where(one, other);
    double details = details(one.telling, other.telling, where > 0 && dyad(one, other));
    return (outlets(one, other) ? ACROSS : PRIOR)
        + time
        + kind
        + who
        + where
        + details
        + routine(one, other)
        + rare(one, other)
        + text(one, other, together);
  }

  private static double text(Features one, Features other, boolean together) {
    if (together && one.sequence == other.sequence) {
      return 5;
    }
    double shared = Telling.shared(one.telling, other.telling);
    double union = one.telling.weight + other.telling.weight - shared;
    double least = Math.min(one.telling.weight, other.telling.weight);
    double similarity = union <= 0 ? 0 : 0.5 * shared / union + 0.5 * shared / least;
    double points = TEXT * similarity * Math.min(1, shared / 2);
    points += one.trigger == other.trigger && one.trigger != 0 ? 0.3 : 0;
    if (together) {
      return points + 1.5;
    }
    double told =
        shared + agreed(one.actors, other.actors) + agreed(one.recipients, other.recipients);
    return points - (outlets(one, other) ? 0.2 : 0.4) * Math.max(0, 4 - told);
  }

  /**
   * Points against reports of a war that look alike day after day: attacks of different days that
   * share no detail, the more if their tolls differ.
   */
  private static double routine(Features one, Features other) {
    if (one.type != EventType.ASSAULT || one.first == other.first) {
      return 0;
    }
    double details = Telling.sharedDetails(one.telling, other.telling);
    double bare = Math.max(0, 1 - details / 3);
    OptionalInt dead = one.telling.toll.dead();
    OptionalInt others = other.telling.toll.dead();
    boolean differ = dead.isPresent() && others.isPresent() && !dead.equals(others);
    return -bare * (differ ? 2.5 : 1.2);
  }

  private static boolean copy(Features one, Features other) {
    return MinHash.similarity(one.telling.signature, other.telling.signature) >= COPY;
  }

  /** What parties that agree add to what two sentences share. */
  private static double agreed(PartyFeatures one, PartyFeatures other) {
    return Sets.common(one, other) > 0 ? 1 : 0;
  }

  private static boolean dyad(Features one, Features other) {
    return agreed(one.actors, other.actors) + agreed(one.recipients, other.recipients) == 2;
  }

  private static double time(Features one, Features other) {
    if (one.first == Features.UNDATED || other.first == Features.UNDATED) {
      return one.first == other.first ? -1 : NEVER;
    }
    boolean late = after(one, other) || after(other, one);
    if (one.exact() && other.exact()) {
      return days(one, other) - (!late ? 0 : one.type == EventType.CONSULT ? 1 : 3);
    }
    boolean overlap = one.first <= other.last && other.first <= one.last;
    boolean year = one.last - one.first > 31 || other.last - other.first > 31;
    return !overlap ? NEVER : year ? -2.0 : -0.8;
  }

  /** Whether what {@code one} tells was yet to come when {@code other} was published. */
  private static boolean after(Features one, Features other) {
    return one.dated
        && !other.future
        && !one.future
        && other.published != Features.UNDATED
        && one.first > other.published;
  }

  /** Points of two records whose days are known. */
  private static double days(Features one, Features other) {
    int apart = Math.max(one.first - other.last, other.first - one.last);
    if (apart <= 0) {
      return one.dated && other.dated ? 1.0 : 0.6;
    }
    if (apart > Blocks.SPAN) {
      return NEVER;
    }
    // Where the text tells no day, the day of publication stands in: later by as much as news
    // travels.
    boolean told = one.dated && other.dated;
    double daily = told ? 0.9 : one.type == EventType.ASSAULT ? 1.2 : 0.8;
    return (told ? -2.8 : -0.4) - daily * (apart - 1);
  }

  private static double kind(Features one, Features other, boolean together) {
    if (one.negated != other.negated || one.hypothetical != other.hypothetical) {
      return NEVER;
    }
    double points = one.future != other.future ? -0.6 : 0;
    if (together && one.sequence == other.sequence && apart(one, other)) {
      return NEVER;
    }
    if (one.type != other.type) {
      if (together) {
        return NEVER;
      }
      return points + (TypeFamily.near(one.type, other.type) ? -1.0 : FAR);
    }
    points += 0.4;
    if (one.mode != null && other.mode != null) {
      points += one.mode == other.mode ? 0.35 : TypeFamily.near(one.mode, other.mode) ? -0.2 : -1.1;
    }
    return points;
  }

  /** Whether one sentence tells two acts of force: a ship is seized and its crew arrested. */
  private static boolean apart(Features one, Features other) {
    return TypeFamily.of(one.type) == TypeFamily.FORCE
        && ((one.mode != null && other.mode != null && one.mode != other.mode)
            || (one.type == EventType.COERCE && one.trigger != other.trigger));
  }

  /**
   * Points for an act between the same parties on one day that is rare enough to be the same one:
   * not one of those that a war, a season of talks or a wave of protest brings daily. Fewer if one
   * report names no state that it was towards, or if the next day stands in for an unknown one.
   */
  private static double rare(Features one, Features other) {
    boolean daily =
        switch (one.type) {
          case PROTEST -> one.mode != Mode.STRIKE;
          case ASSAULT, CONSULT, ACCUSE, REQUEST, SUPPORT -> true;
          case AGREE,
              AID,
              COERCE,
              CONCEDE,
              COOPERATE,
              MOBILIZE,
              REJECT,
              RETREAT,
              SANCTION,
              THREATEN ->
              false;
        };
    if (daily || one.type != other.type || !alike(one, other) || !meet(one, other)) {
      return 0;
    }
    double points =
        dyad(one, other) && !PartyScore.crowds(one, other) ? RARE : lone(one, other) ? LONE : 0;
    return one.first == other.first ? points : NEXT_DAY * points;
  }

  /**
   * Whether the days are one, or the day of a report's publication the next after the one that the
   * other tells.
   */
  private static boolean meet(Features one, Features other) {
    int apart = Math.abs(one.first - other.first);
    return one.exact()
        && other.exact()
        && (apart == 0 || (apart == 1 && !(one.dated && other.dated)));
  }

  /**
   * Whether two outlets that are known and differ tell of one day: one outlet seldom tells a
   * happening anew, another often does. Wars have too many attacks a day for that, unless both
   * sides agree.
   */
  private static boolean outlets(Features one, Features other) {
    boolean known = !one.outlet.isEmpty() && !other.outlet.isEmpty();
    return known
        && !one.outlet.equals(other.outlet)
        && one.exact()
        && other.exact()
        && (one.first == other.first || rare(one, other) > 0)
        && (one.type != EventType.ASSAULT || dyad(one, other));
  }

  /** Whether the modes agree as far as both are told. */
  private static boolean alike(Features one, Features other) {
    return one.mode == null
        || other.mode == null
        || one.mode == other.mode
        || TypeFamily.near(one.mode, other.mode);
  }

  /** Whether the actors agree and one report is coded with no state that the act was towards. */
  private static boolean lone(Features one, Features other) {
    return Sets.common(one.actors, other.actors) > 0
        && (one.recipients.known == 0 || other.recipients.known == 0);
  }

  private static double where(Features one, Features other) {
    double points = 0;
    if (!one.country.isEmpty() && !other.country.isEmpty()) {
      boolean named = one.telling.names(other.country) && other.telling.names(one.country);
      points += one.country.equals(other.country) ? 0.3 : named ? -0.3 : -1.0;
    }
    double places = places(one.telling, other.telling);
    // Attacks and protests are told apart by where they were, above all.
    boolean local = one.type == EventType.ASSAULT || one.type == EventType.PROTEST;
    return points + places + (local && places == ELSEWHERE ? -1.0 : 0);
  }

  private static double places(Telling one, Telling other) {
    if (one.site.length > 0 && other.site.length > 0) {
      boolean here = other.tells(one.site);
      boolean there = one.tells(other.site);
      return Sets.share(one.site, other.site)
          ? 0.9
          : here && there ? 0.5 : here || there ? 0 : ELSEWHERE;
    }
    if (one.places.length == 0 || other.places.length == 0) {
      return 0;
    }
    boolean each = Sets.extra(one.places, other.places) && Sets.extra(other.places, one.places);
    return !Sets.share(one.places, other.places) ? ELSEWHERE : each ? -0.3 : 0.7;
  }

  private static double details(Telling one, Telling other, boolean alike) {
    double tolls = number(one.toll.dead(), other.toll.dead());
    tolls += 0.6 * number(one.toll.injured(), other.toll.injured());
    // First reports count few of the dead: between the same parties at the same place that weighs
    // less.
    double points = alike && tolls < 0 ? tolls / 2 : tolls;
    if (one.ordinals.length > 0 && other.ordinals.length > 0) {
      points += Sets.share(one.ordinals, other.ordinals) ? 0.3 : -2.0;
    }
    if (one.means != 0 && other.means != 0) {
      points += (one.means & other.means) != 0 ? 0.2 : -1.0;
    }
    return points + (one.commemorates != other.commemorates ? -2.0 : 0);
  }

  /** Tolls that agree speak for one happening; those far apart against it, as tolls rise slowly. */
  private static double number(OptionalInt one, OptionalInt other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    double low = Math.min(one.getAsInt(), other.getAsInt());
    double high = Math.max(one.getAsInt(), other.getAsInt());
    if (low == high) {
      return low > 2 ? 1.2 : 0.4;
    }
    double ratio = high / Math.max(1, low);
    return ratio <= 1.5 ? -0.2 : ratio <= 3 ? -0.7 : -2.0;
  }
}
