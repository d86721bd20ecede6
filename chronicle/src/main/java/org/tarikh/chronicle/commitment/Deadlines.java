package org.tarikh.chronicle.commitment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the last day that a sentence states for what it promises. */
final class Deadlines {
  private static final String MONTH =
      "(january|february|march|april|may|june|july|august|september|october|november|december)";
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("twelve", 12),
          Map.entry("ninety", 90),
          Map.entry("sixty", 60),
          Map.entry("thirty", 30));
  private static final String BY =
      "\\b(?:by|before|no later than|not later than|until)\\s+(?:the )?";
  private static final Pattern SPAN =
      Pattern.compile(
          "\\b(?:within(?:\\s+the(?:\\s+next)?)?|(?:in|over)\\s+the\\s+(?:next|coming))\\s+(\\d{1,3}|"
              + String.join("|", NUMBERS.keySet())
              + ")[ -](days?|weeks?|months?|years?)\\b(?! ago)");
  private static final Pattern DAY =
      Pattern.compile(
          BY + "(?:" + MONTH + " (\\d{1,2})|(\\d{1,2}) " + MONTH + ")(?:,? (\\d{4}))?\\b");
  private static final Pattern OF_MONTH =
      Pattern.compile(
          BY + "(end of |mid-|middle of |beginning of )?" + MONTH + "(?: (\\d{4}))?\\b");
  private static final Pattern OF_YEAR =
      Pattern.compile(
          BY
              + "(end of |middle of |mid-)?(?:the )?(\\d{4}|this year|next year|year)\\b"
              + "|\\bin (\\d{4})\\b");

  private Deadlines() {}

  /** The deadline in {@code sentence}, said on {@code day}; empty if it states none. */
  static Optional<Commitment.Deadline> find(String sentence, LocalDate day) {
    String lower = sentence.toLowerCase(Locale.ROOT);
    try {
      return span(lower, day)
          .or(() -> day(lower, day))
          .or(() -> month(lower, day))
          .or(() -> year(lower, day))
          .filter(deadline -> !deadline.day().isBefore(day));
    } catch (DateTimeException impossibleDate) {
      return Optional.empty();
    }
  }

  private static Optional<Commitment.Deadline> span(String text, LocalDate day) {
    Matcher span = SPAN.matcher(text);
    if (!span.find()) {
      return Optional.empty();
    }
    Integer spelled = NUMBERS.get(span.group(1));
    int number = spelled != null ? spelled : Integer.parseInt(span.group(1));
    LocalDate last =
        switch (span.group(2).charAt(0)) {
          case 'd' -> day.plusDays(number);
          case 'w' -> day.plusWeeks(number);
          case 'm' -> day.plusMonths(number);
          default -> day.plusYears(number);
        };
    return Optional.of(new Commitment.Deadline(last, span.group()));
  }

  private static Optional<Commitment.Deadline> day(String text, LocalDate day) {
    Matcher found = DAY.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    boolean american = found.group(1) != null;
    Month month = month(american ? found.group(1) : found.group(4));
    int date = Integer.parseInt(american ? found.group(2) : found.group(3));
    LocalDate last =
        found.group(5) != null
            ? LocalDate.of(Integer.parseInt(found.group(5)), month, date)
            : coming(LocalDate.of(day.getYear(), month, date), day);
    return Optional.of(new Commitment.Deadline(last, found.group()));
  }

  private static Optional<Commitment.Deadline> month(String text, LocalDate day) {
    Matcher found = OF_MONTH.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    Month month = month(found.group(2));
    int year = found.group(3) != null ? Integer.parseInt(found.group(3)) : day.getYear();
    boolean middle = found.group(1) != null && found.group(1).startsWith("mid");
    LocalDate last =
        middle ? LocalDate.of(year, month, 15) : YearMonth.of(year, month).atEndOfMonth();
    LocalDate stated = found.group(3) != null ? last : coming(last, day);
    return Optional.of(new Commitment.Deadline(stated, found.group()));
  }

  private static Optional<Commitment.Deadline> year(String text, LocalDate day) {
    Matcher found = OF_YEAR.matcher(text);
    while (found.find()) {
      if (found.group(3) != null) {
        int later = Integer.parseInt(found.group(3));
        if (later <= day.getYear()) {
          continue;
        }
        return Optional.of(new Commitment.Deadline(LocalDate.of(later, 12, 31), found.group()));
      }
      String named = found.group(2);
      boolean ends = found.group(1) != null;
      if (named.equals("year") && !ends) {
        continue;
      }
      int year =
          named.matches("\\d{4}")
              ? Integer.parseInt(named)
              : day.getYear() + (named.startsWith("next") ? 1 : 0);
      boolean middle = ends && found.group(1).startsWith("mid");
      LocalDate last = middle ? LocalDate.of(year, 6, 30) : LocalDate.of(year, 12, 31);
      return Optional.of(new Commitment.Deadline(last, found.group()));
    }
    return Optional.empty();
  }

  private static LocalDate coming(LocalDate date, LocalDate day) {
    return date.isBefore(day) ? date.plusYears(1) : date;
  }

  private static Month month(String name) {
    return Month.valueOf(name.toUpperCase(Locale.ROOT));
  }
}
