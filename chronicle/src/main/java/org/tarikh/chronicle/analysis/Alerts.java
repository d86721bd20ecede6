package org.tarikh.chronicle.analysis;

import java.util.ArrayList;
import java.util.List;

/** When an online watcher would have noticed that a dyad has changed. */
final class Alerts {
  /** A level lasts five years on average: shifts of relations are rarer than crises. */
  private static final double YEARS_OF_A_LEVEL = 5;

  /** How far back a change may have begun that is only now borne out. */
  private static final double RECENT_YEARS = 1;

  /** How likely a change must be to be told. */
  private static final double LIKELY = 0.7;

  private Alerts() {}

  /** Watches the series from its first period; says nothing in the first year. */
  static List<ShiftReport.Alert> raise(MarkedSeries series, PhaseReader reader, Scope scope) {
    double hazard = 1 / (YEARS_OF_A_LEVEL * scope.span().perYear());
    int quiet = (int) Math.ceil(RECENT_YEARS * scope.span().perYear());
    RunLengths runs = new RunLengths(hazard, series.variance());
    List<ShiftReport.Alert> alerts = new ArrayList<>();
    int known = 0;
    for (int now = 0; now < series.periods(); now++) {
      runs.observe(
          series.count(now, now + 1), series.sum(now, now + 1), series.volume(now, now + 1));
      int from = Math.max(known + 1, now - quiet + 1);
      double probability = runs.begunSince(from);
      if (now >= quiet && probability >= LIKELY) {
        int begin = runs.likeliestBegin(from);
        alerts.add(reader.alert(known, begin, now, probability));
        known = begin;
      }
    }
    return alerts;
  }
}
