package org.tarikh.chronicle.sheet;

import static org.tarikh.chronicle.sheet.Sheet.Column.exact;
import static org.tarikh.chronicle.sheet.Sheet.Column.number;
import static org.tarikh.chronicle.sheet.Sheet.Column.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.analysis.ShiftReport;
import org.tarikh.chronicle.analysis.Shifts;

/** A dyad's shifts and alerts as a sheet: one row each, in order of time. */
public final class ShiftSheet {
  private static final List<Sheet.Column> COLUMNS =
      List.of(
          words("kind"),
          words("date"),
          words("from"),
          words("to"),
          words("turn"),
          number("a year before", "per_year_before"),
          number("after", "per_year_after"),
          number("score before", "score_before"),
          number("score after", "score_after"),
          exact("rate_ratio"),
          number("p", "p"),
          number("probability", "probability"),
          exact("evidence"));

  private ShiftSheet() {}

  /** Shifts and episodes found looking back, then alerts, with the sentences as notes. */
  public static Sheet of(ShiftReport report) {
    List<List<Cell>> rows = new ArrayList<>();
    report.shifts().forEach(shift -> rows.add(row(shift)));
    report.episodes().forEach(episode -> rows.add(row(episode)));
    report.alerts().forEach(alert -> rows.add(row(alert)));
    String title =
        "Shifts between "
            + report.question().first().spoken()
            + " and "
            + report.question().second().spoken()
            + ", "
            + report.window().from()
            + " to "
            + report.window().to()
            + ", "
            + report.stories()
            + (report.stories() == 1 ? " act" : " acts");
    return new Sheet(title, COLUMNS, rows, notes(report));
  }

  private static List<String> notes(ShiftReport report) {
    List<String> notes = new ArrayList<>();
    if (report.stories() < Shifts.FEWEST) {
      notes.add("Too few acts to tell a shift: at least " + Shifts.FEWEST + " are needed.");
    } else if (report.shifts().isEmpty() && report.episodes().isEmpty()) {
      notes.add("No shift stands out from chance.");
    }
    report.shifts().forEach(shift -> notes.add(shift.sentence()));
    report.episodes().forEach(episode -> notes.add(episode.sentence()));
    if (!report.alerts().isEmpty()) {
      notes.add(
          "Alerts are what was noticed at the time: since the first date, told after the period of"
              + " the second.");
    }
    return notes;
  }

  private static List<Cell> row(ShiftReport.Shift shift) {
    return List.of(
        Cell.of("shift"),
        Cell.of(shift.date().toString()),
        Cell.of(shift.interval().from().toString()),
        Cell.of(shift.interval().to().toString()),
        Cell.of(shift.kind().label()),
        Cell.of(shift.before().perYear(), 1),
        Cell.of(shift.after().perYear(), 1),
        Cell.of(shift.before().meanScore(), 1),
        Cell.of(shift.after().meanScore(), 1),
        Cell.of(shift.rateRatio(), 2),
        Cell.of(shift.pValue(), 3),
        Cell.empty(),
        evidence(shift.evidence()));
  }

  private static List<Cell> row(ShiftReport.Episode episode) {
    return List.of(
        Cell.of("episode"),
        Cell.of(episode.window().from().toString()),
        Cell.of(episode.window().from().toString()),
        Cell.of(episode.window().to().toString()),
        Cell.of(episode.kind().label()),
        Cell.of(episode.elsewherePerYear(), 1),
        Cell.empty(),
        Cell.empty(),
        Cell.empty(),
        Cell.empty(),
        Cell.of(episode.pValue(), 3),
        Cell.empty(),
        evidence(episode.evidence()));
  }

  private static List<Cell> row(ShiftReport.Alert alert) {
    return List.of(
        Cell.of("alert"),
        Cell.of(alert.since().toString()),
        Cell.of(alert.since().toString()),
        Cell.of(alert.raised().toString()),
        Cell.of(alert.kind().name().toLowerCase(Locale.ROOT)),
        Cell.empty(),
        Cell.empty(),
        Cell.empty(),
        Cell.empty(),
        Cell.empty(),
        Cell.empty(),
        Cell.of(alert.probability(), 2),
        evidence(alert.evidence()));
  }

  private static Cell evidence(List<Story> stories) {
    return Cell.of(String.join(" ", stories.stream().map(Story::id).toList()));
  }
}
