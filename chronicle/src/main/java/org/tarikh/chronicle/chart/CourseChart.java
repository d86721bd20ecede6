package org.tarikh.chronicle.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tarikh.chronicle.analysis.CourseReport;
import org.tarikh.chronicle.analysis.CourseReport.Partner;
import org.tarikh.chronicle.analysis.CourseReport.Period;
import org.tarikh.chronicle.analysis.Estimate;
import org.tarikh.chronicle.analysis.Facet;
import org.tarikh.chronicle.analysis.Side;

/**
 * A course over time: the shares of the powers one upon the other and above them that of all others
 * if there are any, so that a column is all cooperation of the state; with the number of acts above
 * each period, which stays empty where there are none; broken lines mark days, such as shifts.
 */
public final class CourseChart {
  private static final int WIDTH = 900;
  private static final int HEIGHT = 366;
  private static final double LEFT = 48;
  private static final double RIGHT = 884;
  private static final double TOP = 88;
  private static final double BOTTOM = 330;
  private static final double KEY = 138;

  private final CourseReport report;
  private final CourseReport.Series series;
  private final boolean others;
  private final List<LocalDate> marks;
  private final TimeAxis axis;
  private final Drawing drawing;

  private CourseChart(CourseReport report, Facet facet, List<LocalDate> marks, Theme theme) {
    this.report = report;
    this.series = report.in(facet);
    this.others = series.periods().stream().anyMatch(period -> period.others().orElse(0) > 0);
    this.marks = List.copyOf(marks);
    this.axis = new TimeAxis(report.window(), LEFT, RIGHT);
    this.drawing = new Drawing(WIDTH, HEIGHT, title(facet), description(), theme);
  }

  /**
   * The chart as an SVG document.
   *
   * @param marks days to mark, numbered in this order
   */
  public static String svg(CourseReport report, Facet facet, List<LocalDate> marks, Theme theme) {
    CourseChart chart = new CourseChart(report, facet, marks, theme);
    chart.draw(chart.title(facet));
    return chart.drawing.svg();
  }

  private String title(Facet facet) {
    return (others ? "All cooperation of " : "Cooperation of ")
        + report.question().state().spoken()
        + (others ? " by partner" : " with the powers")
        + (facet == Facet.ALL ? "" : ", " + facet.label());
  }

  private String description() {
    return series.total().partners().stream()
        .map(
            partner ->
                partner.side().name()
                    + " "
                    + partner.cooperation().size()
                    + partner
                        .share()
                        .map(s -> String.format(Locale.ROOT, " (%.0f %%)", 100 * s.value()))
                        .orElse(""))
        .collect(
            Collectors.joining(
                ", ",
                "Acts of cooperation (shares among these): ",
                others ? "; with others " + series.total().others().orElse(0) + "." : "."));
  }

  private void draw(String title) {
    drawing.text(LEFT, 22, "start", "head", title);
    List<Side> powers = report.question().powers();
    for (int i = 0; i < powers.size(); i++) {
      key(i, Texture.ofPower(i), powers.get(i).name());
    }
    if (others) {
      key(powers.size(), Texture.OTHERS, "Others");
    }
    axis.draw(drawing, TOP, BOTTOM);
    for (int percent = 0; percent <= 100; percent += 25) {
      double y = BOTTOM - (BOTTOM - TOP) * percent / 100;
      drawing.line(LEFT, y, RIGHT, y, "grid");
      drawing.text(LEFT - 6, y + 4, "end", "small", percent + " %");
    }
    for (int i = 0; i < series.periods().size(); i++) {
      column(series.periods().get(i));
    }
    drawing.line(LEFT, BOTTOM, RIGHT, BOTTOM, "axis");
    for (int i = 0; i < marks.size(); i++) {
      double x = axis.x(marks.get(i));
      drawing.line(x, TOP - 16, x, BOTTOM, "mark");
      drawing.text(x + 3, TOP - 14, "start", "text", Integer.toString(i + 1));
    }
  }

  private void key(int place, Texture texture, String name) {
    double x = LEFT + place % 6 * KEY;
    double y = 34 + place / 6 * 17;
    drawing.area(x, y, 16, 12, texture, name);
    drawing.text(x + 21, y + 10, "start", "text", name);
  }

  private void column(Period period) {
    int all = period.whole();
    int apart = all - period.cooperation();
    double part = all == 0 ? 0 : (double) period.cooperation() / all;
    double x = axis.x(period.window().from());
    double wide = (axis.x(period.window().to().plusDays(1)) - x) * 0.86;
    double y = BOTTOM;
    for (int i = 0; i < period.partners().size(); i++) {
      Partner partner = period.partners().get(i);
      double high = (BOTTOM - TOP) * part * partner.share().map(Estimate::value).orElse(0.0);
      if (high > 0) {
        y -= high;
        drawing.area(x, y, wide, high, Texture.ofPower(i), hint(period, partner));
      }
    }
    if (apart > 0) {
      String hint =
          String.format(
              Locale.ROOT,
              "%s, others: %d act%s, %.0f %% of all",
              period.label(),
              apart,
              apart == 1 ? "" : "s",
              100 * (1 - part));
      drawing.area(x, TOP, wide, y - TOP, Texture.OTHERS, hint);
    }
    if (all > 0 && wide > 12) {
      drawing.text(x + wide / 2, TOP - 4, "middle", "small", Integer.toString(all));
    }
  }

  private static String hint(Period period, Partner partner) {
    Estimate share = partner.share().orElse(new Estimate(0, 0, 0));
    return String.format(
        Locale.ROOT,
        "%s, %s: %d act%s, %.0f %% (%.0f–%.0f %%) of those with the powers",
        period.label(),
        partner.side().name(),
        partner.cooperation().size(),
        partner.cooperation().size() == 1 ? "" : "s",
        100 * share.value(),
        100 * share.low(),
        100 * share.high());
  }
}
