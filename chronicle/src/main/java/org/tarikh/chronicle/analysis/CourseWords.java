package org.tarikh.chronicle.analysis;

import java.util.Locale;
import org.tarikh.chronicle.analysis.CourseReport.Partner;
import org.tarikh.chronicle.analysis.CourseReport.Period;

/** The phrases of which findings on a course are made. */
final class CourseWords {
  private CourseWords() {}

  static String acts(int count) {
    return count + (count == 1 ? " act" : " acts");
  }

  static String share(Partner partner) {
    return partner
        .share()
        .map(
            share ->
                String.format(
                    Locale.ROOT,
                    "%s (%.0f–%.0f %%)",
                    percent(share.value()),
                    100 * share.low(),
                    100 * share.high()))
        .orElse("none");
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }

  static String range(Estimate estimate) {
    return String.format(
        Locale.ROOT, "%.1f (%.1f–%.1f)", estimate.value(), estimate.low(), estimate.high());
  }

  /** The period as 2002–2013, or as months if it is within a year. */
  static String years(Period period) {
    Window window = period.window();
    boolean short_ = window.from().plusYears(2).isAfter(window.to());
    String from = (short_ ? Span.MONTH : Span.YEAR).label(window.from());
    String to = (short_ ? Span.MONTH : Span.YEAR).label(window.to());
    return from.equals(to) ? from : from + (short_ ? " to " : "–") + to;
  }

  static String possessive(Side side) {
    return side.spoken() + (side.name().endsWith("s") ? "’" : "’s");
  }

  static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
