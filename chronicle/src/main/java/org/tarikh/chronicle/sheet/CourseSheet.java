package org.tarikh.chronicle.sheet;

import static org.tarikh.chronicle.sheet.Sheet.Column.exact;
import static org.tarikh.chronicle.sheet.Sheet.Column.number;
import static org.tarikh.chronicle.sheet.Sheet.Column.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tarikh.chronicle.analysis.CourseReport;
import org.tarikh.chronicle.analysis.CourseReport.Partner;
import org.tarikh.chronicle.analysis.CourseReport.Period;
import org.tarikh.chronicle.analysis.Estimate;
import org.tarikh.chronicle.analysis.Facet;
import org.tarikh.chronicle.analysis.Side;

/** A course as a sheet. For people one row a period, for programs one row a period and power. */
public final class CourseSheet {
  private static final List<Sheet.Column> LONG =
      List.of(
          words("facet"),
          words("period"),
          words("from"),
          words("to"),
          words("power"),
          number("cooperation", "cooperation"),
          number("conflict", "conflict"),
          number("share", "share"),
          exact("share_low"),
          exact("share_high"),
          number("neutral", "neutral"),
          number("effective", "effective_partners"),
          exact("effective_low"),
          exact("effective_high"),
          number("drift", "drift"),
          exact("drift_low"),
          exact("drift_high"),
          exact("drift_p"),
          exact("stories"),
          number("others", "others"),
          number("of all", "others_share_of_all"));

  private CourseSheet() {}

  /** The shares of one facet by period, with the findings as notes. */
  public static Sheet of(CourseReport report, Facet facet) {
    List<Sheet.Column> columns = new ArrayList<>();
    columns.add(words("period"));
    columns.add(number("acts", "cooperation"));
    for (Side power : report.question().powers()) {
      columns.add(number(power.code(), power.code()));
    }
    boolean others = report.in(facet).total().others().isPresent();
    if (others) {
      columns.add(number("others*", "others_share_of_all"));
    }
    columns.add(number("partners", "effective_partners"));
    columns.add(words("top"));
    columns.add(number("drift", "drift"));
    columns.add(number("p", "drift_p"));
    List<List<Cell>> rows = new ArrayList<>();
    for (Period period : all(report, facet)) {
      rows.add(row(period, others));
    }
    List<String> notes = new ArrayList<>();
    notes.add(
        "Shares of cooperation with these powers; partners: effective number; drift:"
            + " Jensen-Shannon distance from the period before. Tarikh's own index, see"
            + " docs/course.md.");
    if (others) {
      notes.add(
          "others*: share of all the cooperation of "
              + report.question().state().spoken()
              + " that was with nobody of these powers; the other shares leave it out.");
    }
    report.findings().forEach(f -> notes.add((f.sure() ? "* " : "? ") + f.sentence()));
    return new Sheet(title(report, facet), columns, rows, notes);
  }

  private static String title(CourseReport report, Facet facet) {
    return "Course of "
        + report.question().state().spoken()
        + (facet == Facet.ALL ? "" : ", " + facet.label())
        + ", "
        + report.window().from()
        + " to "
        + report.window().to();
  }

  private static List<Cell> row(Period period, boolean others) {
    List<Cell> row = new ArrayList<>();
    row.add(Cell.of(period.label()));
    row.add(Cell.of(period.cooperation()));
    period.partners().forEach(partner -> row.add(Cell.percent(partner.share())));
    if (others) {
      row.add(percent(period.othersShare()));
    }
    row.add(value(period.effective(), 1));
    row.add(Cell.of(period.top().map(Side::code).orElse("")));
    row.add(value(period.drift(), 2));
    row.add(period.driftPValue().map(p -> Cell.of(p, 3)).orElse(Cell.empty()));
    return row;
  }

  /** Every facet, period and power in a row of its own. */
  public static Sheet whole(CourseReport report) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      for (Period period : all(report, facet)) {
        for (Partner partner : period.partners()) {
          rows.add(row(facet, period, partner));
        }
      }
    }
    return new Sheet(title(report, Facet.ALL), LONG, rows, List.of());
  }

  private static List<Cell> row(Facet facet, Period period, Partner partner) {
    return List.of(
        Cell.of(facet.label()),
        Cell.of(period.label()),
        Cell.of(period.window().from().toString()),
        Cell.of(period.window().to().toString()),
        Cell.of(partner.side().code()),
        Cell.of(partner.cooperation().size()),
        Cell.of(partner.conflict().size()),
        Cell.percent(partner.share()),
        DyadSheet.low(partner.share()),
        DyadSheet.high(partner.share()),
        partner.neutral().map(share -> Cell.of(share, 2)).orElse(Cell.empty()),
        value(period.effective(), 1),
        DyadSheet.low(period.effective()),
        DyadSheet.high(period.effective()),
        value(period.drift(), 2),
        DyadSheet.low(period.drift()),
        DyadSheet.high(period.drift()),
        period.driftPValue().map(p -> Cell.of(p, 3)).orElse(Cell.empty()),
        Cell.of(String.join(" ", partner.cooperation().stream().map(story -> story.id()).toList())),
        period.others().map(Cell::of).orElse(Cell.empty()),
        percent(period.othersShare()));
  }

  private static List<Period> all(CourseReport report, Facet facet) {
    CourseReport.Series series = report.in(facet);
    List<Period> periods = new ArrayList<>(series.periods());
    periods.add(series.earlier());
    periods.add(series.later());
    periods.add(series.total());
    return periods;
  }

  private static Cell percent(Optional<Double> share) {
    return Cell.percent(share.map(value -> new Estimate(value, value, value)));
  }

  private static Cell value(Optional<Estimate> estimate, int decimals) {
    return estimate.map(e -> Cell.of(e.value(), decimals)).orElse(Cell.empty());
  }
}
