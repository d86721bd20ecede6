package org.tarikh.chronicle.analysis;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.tarikh.chronicle.analysis.ShiftReport.Kind;
import org.tarikh.chronicle.analysis.ShiftReport.Phase;

/** Shifts in plain English. */
final class ShiftSentences {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private ShiftSentences() {}

  static String tell(
      ShiftQuestion question, Kind kind, LocalDate date, Phase before, Phase after, double pValue) {
    String sides = question.first().spoken() + " and " + question.second().spoken();
    String turned =
        switch (kind) {
          case WARMER -> " drew closer";
          case COLDER -> " drew apart";
          case BUSIER -> " had more to do with each other";
          case QUIETER -> " had less to do with each other";
        };
    return "From "
        + DAY.format(date)
        + " "
        + sides
        + turned
        + ": "
        + rates(before, after)
        + scores(before, after)
        + String.format(Locale.ROOT, " (p = %.3f).", pValue);
  }

  static String tell(
      ShiftQuestion question,
      ShiftReport.Episode.Kind kind,
      Window window,
      int days,
      double elsewhere,
      double pValue) {
    String tone =
        kind == ShiftReport.Episode.Kind.CRISIS ? "a crisis: conflict" : "a thaw: cooperation";
    return String.format(
        Locale.ROOT,
        "From %s to %s %s and %s had %s on %d days, after %s such %s a year otherwise (p = %.3f).",
        DAY.format(window.from()),
        DAY.format(window.to()),
        question.first().spoken(),
        question.second().spoken(),
        tone,
        days,
        number(elsewhere),
        number(elsewhere).equals("1") ? "day" : "days",
        pValue);
  }

  private static String rates(Phase before, Phase after) {
    return rate(after.perYear()) + " a year after " + number(before.perYear()) + " before";
  }

  private static String rate(double perYear) {
    String number = number(perYear);
    return number + (number.equals("1") ? " act" : " acts");
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, value < 10 ? "%.1f" : "%.0f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  private static String scores(Phase before, Phase after) {
    if (before.meanScore().isEmpty() || after.meanScore().isEmpty()) {
      return "";
    }
    return String.format(
            Locale.ROOT,
            ", mean score %+.1f after %+.1f",
            after.meanScore().getAsDouble(),
            before.meanScore().getAsDouble())
        .replace('-', '\u2212');
  }
}
