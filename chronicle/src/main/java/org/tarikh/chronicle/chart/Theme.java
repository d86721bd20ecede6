package org.tarikh.chronicle.chart;

/** For what a chart is made. */
public enum Theme {
  /** Screens: light, or dark where the reader prefers that. */
  SCREEN,
  /** Paper and programs that know no media queries: light. */
  PAPER
}
