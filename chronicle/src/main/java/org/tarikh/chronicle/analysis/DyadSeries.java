package org.tarikh.chronicle.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tarikh.chronicle.Story;

/**
 * What two sides did to each other, period by period.
 *
 * @param question what was asked
 * @param window the time looked at
 * @param periods every period of the window, oldest first, with those that have no story
 * @param total all periods together
 * @param undated stories of the dyad whose date is not known finely enough for a period
 */
public record DyadSeries(
    DyadQuestion question, Window window, List<Period> periods, Period total, List<Story> undated) {
  /** Copies the lists. */
  public DyadSeries {
    periods = List.copyOf(periods);
    undated = List.copyOf(undated);
  }

  /**
   * The numbers of one period. What cannot be computed without a story is empty: a gap is not a
   * zero.
   *
   * @param label the period in short, such as 2022-03
   * @param start first day
   * @param stories the acts, oldest first
   * @param quads how many of each quad class
   * @param sum sum of the PLOVER scores: grows with the news volume
   * @param mean mean score; empty without stories
   * @param shrunkMean mean score drawn towards the dyad's own mean, more so the thinner the period
   *     (empirical Bayes); empty without stories
   * @param cooperation share of cooperation with its Wilson interval; empty without stories
   * @param shrunkCooperation share of cooperation under a beta prior fitted to the whole series,
   *     with its credible interval; empty without stories
   * @param verbal share of words against deeds, with its Wilson interval; empty without stories
   * @param ofFirst share of this dyad in all the first side's stories of the period; empty if it
   *     has none
   * @param ofSecond share in all the second side's stories; empty if it has none
   */
  public record Period(
      String label,
      LocalDate start,
      List<Story> stories,
      Quads quads,
      double sum,
      OptionalDouble mean,
      OptionalDouble shrunkMean,
      Optional<Estimate> cooperation,
      Optional<Estimate> shrunkCooperation,
      Optional<Estimate> verbal,
      OptionalDouble ofFirst,
      OptionalDouble ofSecond) {
    /** Copies the list. */
    public Period {
      stories = List.copyOf(stories);
    }

    /** How many stories. */
    public int count() {
      return stories.size();
    }
  }
}
