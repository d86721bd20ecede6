package org.tarikh.chronicle.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.tarikh.chronicle.analysis.Span;
import org.tarikh.chronicle.analysis.Window;

/**
 * Where days lie from left to right.
 *
 * @param window the days shown
 * @param left x of the first day
 * @param right x of the end of the last day
 */
record TimeAxis(Window window, double left, double right) {
  private static final int MOST_LABELS = 13;

  /** The x of the beginning of {@code day}, kept within the axis. */
  double x(LocalDate day) {
    double whole = ChronoUnit.DAYS.between(window.from(), window.to()) + 1;
    double part = ChronoUnit.DAYS.between(window.from(), day) / whole;
    return left + (right - left) * Math.min(1, Math.max(0, part));
  }

  /** Draws lines and labels at years, or at months if there are few, between two heights. */
  void draw(Drawing drawing, double top, double bottom) {
    long months = ChronoUnit.MONTHS.between(window.from(), window.to());
    Span span = months > 30 ? Span.YEAR : Span.MONTH;
    int step = 1 + span.starts(window).size() / MOST_LABELS;
    int count = 0;
    for (LocalDate start : span.starts(window)) {
      if (!start.isBefore(window.from()) && count++ % step == 0) {
        drawing.line(x(start), top, x(start), bottom, "grid");
        drawing.text(x(start) + 2, bottom + 13, "start", "small", span.label(start));
      }
    }
  }
}
