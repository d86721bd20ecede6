package org.tarikh.chronicle.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.tarikh.chronicle.Story;
import org.tarikh.coder.event.EventType;

/**
 * A dyad made by chance with known shifts: twenty years of months.
 *
 * @param name for the table
 * @param phases the phases in order; the first begins in month 0
 * @param followUps mean number of further stories of the same day that a story brings
 */
record SyntheticDyad(String name, List<Phase> phases, double followUps) {
  static final int MONTHS = 240;
  static final LocalDate FIRST = LocalDate.of(2001, 1, 1);

  /**
   * A stretch of months at one level.
   *
   * @param begin first month, from 0
   * @param perMonth happenings a month
   * @param cooperation share of them that is cooperation
   */
  record Phase(int begin, double perMonth, double cooperation) {}

  /** The months in which something changes. */
  List<Integer> shifts() {
    return phases.stream().map(Phase::begin).filter(begin -> begin > 0).toList();
  }

  static Window window() {
    return new Window(FIRST, FIRST.plusMonths(MONTHS).minusDays(1));
  }

  /** A draw of the dyad. */
  List<Story> draw(long seed) {
    RandomGenerator random = new Well19937c(seed);
    List<Story> stories = new ArrayList<>();
    for (int month = 0; month < MONTHS; month++) {
      Phase phase = phaseOf(month);
      int happenings = new PoissonDistribution(random, phase.perMonth(), 1e-12, 10_000).sample();
      for (int i = 0; i < happenings; i++) {
        happening(month, phase, random, stories);
      }
    }
    return stories;
  }

  private void happening(int month, Phase phase, RandomGenerator random, List<Story> stories) {
    LocalDate day = FIRST.plusMonths(month).plusDays(random.nextInt(28));
    boolean cooperative = random.nextDouble() < phase.cooperation();
    int told =
        followUps == 0 ? 1 : 1 + new PoissonDistribution(random, followUps, 1e-12, 1000).sample();
    for (int i = 0; i < told; i++) {
      stories.add(
          TestStories.story(day, type(cooperative, random), List.of("RUS"), List.of("TUR")));
    }
  }

  private static EventType type(boolean cooperative, RandomGenerator random) {
    List<EventType> types =
        cooperative
            ? List.of(EventType.CONSULT, EventType.AGREE, EventType.SUPPORT, EventType.AID)
            : List.of(EventType.ACCUSE, EventType.REJECT, EventType.SANCTION, EventType.ASSAULT);
    return types.get(random.nextInt(types.size()));
  }

  private Phase phaseOf(int month) {
    Phase current = phases.get(0);
    for (Phase phase : phases) {
      current = phase.begin() <= month ? phase : current;
    }
    return current;
  }
}
