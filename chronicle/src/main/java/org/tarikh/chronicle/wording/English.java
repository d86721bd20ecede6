package org.tarikh.chronicle.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.tarikh.coder.event.EventDate;

/** English grammar that sentences of numbers, lists and dates need. */
public final class English {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
  private static final List<String> SMALL =
      List.of(
          "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private English() {}

  /** "no stories", "one story", "twelve stories", "1,204 stories". */
  public static String count(int number, String one, String many) {
    return number(number) + " " + (number == 1 ? one : many);
  }

  /** The same with a regular plural. */
  public static String count(int number, String one) {
    String many =
        one.endsWith("y") && !one.matches(".*[aeiou]y")
            ? one.substring(0, one.length() - 1) + "ies"
            : one + "s";
    return count(number, one, many);
  }

  /** How many of how many: "the only", "both", "all three", "two of the five". */
  public static String of(int some, int all) {
    if (some == all && all > 0) {
      return all == 1 ? "the only" : all == 2 ? "both" : "all " + number(all);
    }
    return (some == 0 ? "none" : number(some)) + " of the " + number(all);
  }

  /** A number in words up to twelve, then in digits with separators. */
  public static String number(int number) {
    return number >= 0 && number < SMALL.size()
        ? SMALL.get(number)
        : String.format(Locale.ROOT, "%,d", number);
  }

  /** "28 November 2022". */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** A date as finely as it is known: a day, a month or a year. */
  public static String date(LocalDate day, EventDate.Precision precision) {
    return switch (precision) {
      case DAY, UNKNOWN -> DAY.format(day);
      case MONTH -> MONTH.format(day);
      case YEAR -> String.format(Locale.ROOT, "%d", day.getYear());
    };
  }

  /** A date with its preposition: "on 28 November 2022", "in November 2022". */
  public static String onDate(LocalDate day, EventDate.Precision precision) {
    boolean exact =
        precision == EventDate.Precision.DAY || precision == EventDate.Precision.UNKNOWN;
    return (exact ? "on " : "in ") + date(day, precision);
  }

  /** "A", "A and B", "A, B and C". */
  public static String list(List<String> items) {
    return switch (items.size()) {
      case 0 -> "";
      case 1 -> items.get(0);
      default ->
          String.join(", ", items.subList(0, items.size() - 1))
              + " and "
              + items.get(items.size() - 1);
    };
  }

  /** The same, cut after {@code most} with the number of the others. */
  public static String list(List<String> items, int most) {
    if (items.size() <= most) {
      return list(items);
    }
    int others = items.size() - most + 1;
    List<String> shown = new java.util.ArrayList<>(items.subList(0, most - 1));
    shown.add(number(others) + " others");
    return list(shown);
  }

  /** The text with a capital first letter. */
  public static String sentenceCase(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int end = text.offsetByCodePoints(0, 1);
    return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
  }

  /** A share as whole percent: "38 %" would break lines, so "38%". */
  public static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f%%", share * 100);
  }

  /** The noun with "a" or "an". */
  public static String a(String noun) {
    return (noun.matches("(?i)[aeio].*|u[nm][^i].*|hour.*|hono.*") ? "an " : "a ") + noun;
  }

  /** The possessive: "Kazakhstan's", "the United States'". */
  public static String possessive(String name) {
    return name.endsWith("s") ? name + "'" : name + "'s";
  }

  /** The text as a sentence: capital first, one full stop last. */
  public static String sentence(String text) {
    String stripped = text.strip();
    boolean ended = stripped.matches("(?s).*[.!?]['\"\u201d)]?");
    return sentenceCase(stripped) + (ended ? "" : ".");
  }
}
