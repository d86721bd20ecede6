package org.tarikh.app.evaluate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tarikh.coder.event.EventDate;

/** The days a TIMEX3 value stands for: a day, week, weekend, month, quarter, season or year. */
record CalendarValue(LocalDate first, LocalDate last) {
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?");
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
  private static final Pattern SEASON = Pattern.compile("(\\d{4})-(SP|SU|FA|WI)");

  /** Whether {@code value} stands for days of the calendar. */
  static boolean known(String value) {
    return of(value).isPresent();
  }

  /** Whether {@code date} begins and ends as {@code value} does. */
  static boolean is(String value, EventDate date) {
    return of(value)
        .filter(days -> date.start().equals(Optional.of(days.first())))
        .filter(days -> date.end().equals(Optional.of(days.last())))
        .isPresent();
  }

  static Optional<CalendarValue> of(String value) {
    try {
      Matcher week = WEEK.matcher(value);
      Matcher quarter = QUARTER.matcher(value);
      Matcher season = SEASON.matcher(value);
      if (value.matches("\\d{4}-\\d{2}-\\d{2}.*")) {
        LocalDate day = LocalDate.parse(value.substring(0, 10));
        return Optional.of(new CalendarValue(day, day));
      }
      if (week.matches()) {
        LocalDate monday =
            LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
                .with(java.time.DayOfWeek.MONDAY);
        LocalDate first = week.group(3) == null ? monday : monday.plusDays(5);
        return Optional.of(new CalendarValue(first, monday.plusDays(6)));
      }
      if (quarter.matches()) {
        int month = Integer.parseInt(quarter.group(2)) * 3 - 2;
        return months(Integer.parseInt(quarter.group(1)), month, 3);
      }
      if (season.matches()) {
        int month = "SP SU FA WI".indexOf(season.group(2)) + 3;
        return months(Integer.parseInt(season.group(1)), month, 3);
      }
      if (value.matches("\\d{4}-\\d{2}")) {
        return months(YearMonth.parse(value).getYear(), YearMonth.parse(value).getMonthValue(), 1);
      }
      return value.matches("\\d{4}") ? months(Integer.parseInt(value), 1, 12) : Optional.empty();
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static Optional<CalendarValue> months(int year, int month, int count) {
    LocalDate first = LocalDate.of(year, month, 1);
    return Optional.of(new CalendarValue(first, first.plusMonths(count).minusDays(1)));
  }
}
