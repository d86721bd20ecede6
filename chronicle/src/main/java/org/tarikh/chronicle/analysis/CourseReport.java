package org.tarikh.chronicle.analysis;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tarikh.chronicle.Story;

/**
 * Between which partners a state moves, and whether that changes. The shares, the effective number
 * of partners and the drift are Tarikh's own index; the formulas are in docs/course.md.
 *
 * @param question what was asked
 * @param window the time looked at
 * @param series one series for every facet
 * @param findings what the numbers say, the most telling first
 */
public record CourseReport(
    CourseQuestion question, Window window, Map<Facet, Series> series, List<Finding> findings) {
  /** Copies map and list. */
  public CourseReport {
    EnumMap<Facet, Series> copy = new EnumMap<>(Facet.class);
    copy.putAll(series);
    series = Collections.unmodifiableMap(copy);
    findings = List.copyOf(findings);
  }

  /** The series of one facet. */
  public Series in(Facet facet) {
    return Objects.requireNonNull(series.get(facet));
  }

  /**
   * One facet over time.
   *
   * @param periods every period, oldest first, with those without cooperation
   * @param earlier the first half of the window as one period
   * @param later the second half
   * @param total the whole window, with acts that are not dated finely enough for one period
   */
  public record Series(List<Period> periods, Period earlier, Period later, Period total) {
    /** Copies the list. */
    public Series {
      periods = List.copyOf(periods);
    }
  }

  /**
   * One facet in one period.
   *
   * @param label the period in short
   * @param window its days
   * @param partners every power, in the order asked
   * @param others acts of cooperation with anybody else, one for each other party of an act; empty
   *     if not counted, as for all facets but {@link Facet#ALL}
   * @param effective effective number of partners, 1 to the number of powers; empty without
   *     cooperation
   * @param top the power with the largest share; empty without cooperation
   * @param dependence the share of that power; empty without cooperation
   * @param drift Jensen-Shannon distance (0 to 1) of the shares from those of the period before
   *     that has any, with its interval; empty for the first
   * @param driftPValue probability of a drift as great by chance; empty with the drift
   */
  public record Period(
      String label,
      Window window,
      List<Partner> partners,
      Optional<Integer> others,
      Optional<Estimate> effective,
      Optional<Side> top,
      Optional<Estimate> dependence,
      Optional<Estimate> drift,
      Optional<Double> driftPValue) {
    /** Copies the list. */
    public Period {
      partners = List.copyOf(partners);
    }

    /** First day. */
    public LocalDate start() {
      return window.from();
    }

    /** Acts of cooperation with any of the powers, counted once for each power. */
    public int cooperation() {
      return partners.stream().mapToInt(partner -> partner.cooperation().size()).sum();
    }

    /** Acts of cooperation with anybody: the powers and the others. */
    public int whole() {
      return cooperation() + others.orElse(0);
    }

    /** The others' part in the cooperation with anybody; empty if not counted or without any. */
    public Optional<Double> othersShare() {
      return others.filter(count -> whole() > 0).map(count -> (double) count / whole());
    }
  }

  /**
   * One power's part.
   *
   * @param side the power
   * @param cooperation acts of cooperation with it, oldest first
   * @param conflict acts of conflict with it, oldest first
   * @param share its part of the cooperation with all powers, with its bootstrap interval; empty
   *     without cooperation
   * @param neutral its part in the cooperation of all other states with the powers: what a state
   *     without preference would show; empty without any, and for all facets but {@link Facet#ALL}
   */
  public record Partner(
      Side side,
      List<Story> cooperation,
      List<Story> conflict,
      Optional<Estimate> share,
      Optional<Double> neutral) {
    /** Copies the lists. */
    public Partner {
      cooperation = List.copyOf(cooperation);
      conflict = List.copyOf(conflict);
    }
  }

  /**
   * One thing the numbers say.
   *
   * @param facet what it is about
   * @param sentence in plain English
   * @param sure whether its interval or p-value bears it out
   * @param evidence stories it rests on, strongest first
   */
  public record Finding(Facet facet, String sentence, boolean sure, List<Story> evidence) {
    /** Copies the list. */
    public Finding {
      evidence = List.copyOf(evidence);
    }
  }
}
