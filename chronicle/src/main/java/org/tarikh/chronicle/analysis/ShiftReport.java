package org.tarikh.chronicle.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.tarikh.chronicle.Story;

/**
 * When relations of two sides changed.
 *
 * @param question what was asked
 * @param window the time looked at
 * @param shifts changes found looking back over the whole window, oldest first
 * @param phases the stretches between the shifts, oldest first; at least one if there is any story
 * @param episodes short crises and thaws of a sparse dyad, oldest first
 * @param alerts changes as they would have been noticed at the time, oldest first
 * @param stories how many stories the dyad has in the window
 * @param penalty the penalty used
 */
public record ShiftReport(
    ShiftQuestion question,
    Window window,
    List<Shift> shifts,
    List<Phase> phases,
    List<Episode> episodes,
    List<Alert> alerts,
    int stories,
    double penalty) {
  /** Copies the lists. */
  public ShiftReport {
    shifts = List.copyOf(shifts);
    phases = List.copyOf(phases);
    episodes = List.copyOf(episodes);
    alerts = List.copyOf(alerts);
  }

  /** Which way relations turned. */
  public enum Kind {
    /** The mean score rose, or acts that are mostly cooperation grew more. */
    WARMER,
    /** The mean score fell, or acts that are mostly conflict grew more. */
    COLDER,
    /** More acts of mixed tone. */
    BUSIER,
    /** Fewer acts of the same tone. */
    QUIETER;

    /** The word in output. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * How things stood over a stretch of time.
   *
   * @param window the stretch
   * @param stories acts in it
   * @param quads their quad classes
   * @param perYear acts a year, at the average news volume
   * @param meanScore mean PLOVER score; empty without stories
   */
  public record Phase(
      Window window, List<Story> stories, Quads quads, double perYear, OptionalDouble meanScore) {
    /** Copies the list. */
    public Phase {
      stories = List.copyOf(stories);
    }
  }

  /**
   * One change.
   *
   * @param date day of the first story of the new phase that bears the change out, if that lies in
   *     the interval; else first day of the new phase
   * @param interval where the change lies with 95 % probability
   * @param kind which way
   * @param before the phase that ended
   * @param after the phase that began
   * @param rateRatio acts a year after against before; half an act is added to either, so that it
   *     is never infinite
   * @param scoreChange mean PLOVER score after less that before; empty if either has no story
   * @param gain log likelihood gained by the split
   * @param pValue probability of a gain as great if the acts of both phases were spread by chance
   * @param evidence stories that make it, strongest first
   * @param sentence the finding in plain English
   */
  public record Shift(
      LocalDate date,
      Window interval,
      Kind kind,
      Phase before,
      Phase after,
      double rateRatio,
      OptionalDouble scoreChange,
      double gain,
      double pValue,
      List<Story> evidence,
      String sentence) {
    /** Copies the list. */
    public Shift {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * A short time in which acts of one tone came close together.
   *
   * @param window first to last day of them
   * @param kind their tone
   * @param days how many days had such acts
   * @param elsewherePerYear days of such acts a year at all other times
   * @param gain log likelihood gained by a rate of its own
   * @param pValue probability of a gain as great anywhere if the days were spread by chance
   * @param evidence its acts, strongest first
   * @param sentence the finding in plain English
   */
  public record Episode(
      Window window,
      Kind kind,
      int days,
      double elsewherePerYear,
      double gain,
      double pValue,
      List<Story> evidence,
      String sentence) {
    /** What came close together. */
    public enum Kind {
      /** Acts of conflict. */
      CRISIS,
      /** Acts of cooperation. */
      THAW;

      /** The word in output. */
      public String label() {
        return name().toLowerCase(Locale.ROOT);
      }
    }

    /** Copies the list. */
    public Episode {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * A change noticed as the news came in.
   *
   * @param raised first day of the period after whose end it was noticed
   * @param since first day of the period from which on things are likely different
   * @param probability that there was a change within the last periods
   * @param kind which way
   * @param evidence stories since the change
   */
  public record Alert(
      LocalDate raised, LocalDate since, double probability, Kind kind, List<Story> evidence) {
    /** Copies the list. */
    public Alert {
      evidence = List.copyOf(evidence);
    }
  }
}
