package org.tarikh.chronicle.analysis;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tarikh.coder.event.EventDate;

/** The length of a period: into what pieces a series cuts time. Weeks are ISO weeks. */
public enum Span {
  WEEK,
  MONTH,
  QUARTER,
  YEAR;

  /** First day of the period that holds {@code day}. */
  public LocalDate start(LocalDate day) {
    return switch (this) {
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1L);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  /** First day of the period after the one that begins on {@code start}. */
  public LocalDate next(LocalDate start) {
    return switch (this) {
      case WEEK -> start.plusWeeks(1);
      case MONTH -> start.plusMonths(1);
      case QUARTER -> start.plusMonths(3);
      case YEAR -> start.plusYears(1);
    };
  }

  /** The period in short: 2022-W05, 2022-03, 2022-Q1, 2022. */
  public String label(LocalDate day) {
    return switch (this) {
      case WEEK ->
          String.format(
              Locale.ROOT,
              "%d-W%02d",
              day.get(IsoFields.WEEK_BASED_YEAR),
              day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case MONTH -> day.toString().substring(0, 7);
      case QUARTER ->
          String.format(Locale.ROOT, "%d-Q%d", day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
      case YEAR -> String.format(Locale.ROOT, "%d", day.getYear());
    };
  }

  /** How many periods a year has. */
  public double perYear() {
    return switch (this) {
      case WEEK -> 365.25 / 7;
      case MONTH -> 12;
      case QUARTER -> 4;
      case YEAR -> 1;
    };
  }

  /** Whether a date known this finely can be put into one period. */
  public boolean admits(EventDate.Precision precision) {
    return switch (precision) {
      case DAY -> true;
      case MONTH -> this != WEEK;
      case YEAR -> this == YEAR;
      case UNKNOWN -> false;
    };
  }

  /** First days of all periods that touch the window, oldest first. */
  public List<LocalDate> starts(Window window) {
    List<LocalDate> starts = new ArrayList<>();
    for (LocalDate day = start(window.from()); !day.isAfter(window.to()); day = next(day)) {
      starts.add(day);
    }
    return List.copyOf(starts);
  }
}
