package org.tarikh.chronicle.interchange.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as data sets write them: 20180601, 20180601123000, 2018-06-01 with or without a time, 1 June
 * 2018, 01-Jun-2018, June 1, 2018, and slashes where they can mean one day only.
 */
public final class Days {
  private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(\\d{6})?");
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})([T ].*)?");
  private static final Pattern SHORT =
      Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})( .*)?");
  private static final List<DateTimeFormatter> NAMED =
      List.of(named("d MMMM u"), named("d MMM u"), named("d-MMM-u"), named("MMMM d, u"));

  private Days() {}

  /** The day; empty if the text is none, could be two, or lies outside the years 1000 to 2200. */
  public static Optional<LocalDate> parse(String text) {
    String stripped = text.strip();
    Optional<LocalDate> day = numeric(stripped).or(() -> named(NAMED, stripped));
    return day.filter(Days::plausible);
  }

  /**
   * Whether a day lies in the years 1000 to 2200, outside which a table's day is taken for a slip.
   */
  public static boolean plausible(LocalDate day) {
    return day.getYear() >= 1000 && day.getYear() <= 2200;
  }

  private static Optional<LocalDate> numeric(String text) {
    Matcher digits = DIGITS.matcher(text);
    if (digits.matches()) {
      return day(digits.group(1), digits.group(2), digits.group(3));
    }
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return day(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher slashes = SHORT.matcher(text);
    if (!slashes.matches()) {
      return Optional.empty();
    }
    Optional<LocalDate> dayFirst = day(slashes.group(3), slashes.group(2), slashes.group(1));
    Optional<LocalDate> monthFirst = day(slashes.group(3), slashes.group(1), slashes.group(2));
    boolean two = dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst);
    return two ? Optional.empty() : dayFirst.or(() -> monthFirst);
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> named(List<DateTimeFormatter> forms, String text) {
    for (DateTimeFormatter form : forms) {
      try {
        return Optional.of(LocalDate.parse(text, form));
      } catch (DateTimeException other) {
        continue;
      }
    }
    return Optional.empty();
  }

  private static DateTimeFormatter named(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
