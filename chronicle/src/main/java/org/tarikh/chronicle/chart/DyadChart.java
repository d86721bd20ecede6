package org.tarikh.chronicle.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tarikh.chronicle.analysis.DyadSeries;
import org.tarikh.chronicle.analysis.Quads;
import org.tarikh.chronicle.analysis.ShiftReport;
import org.tarikh.chronicle.sheet.DyadSheet;

/**
 * A dyad over time: acts of cooperation upwards and of conflict downwards, deeds filled and words
 * hatched; below the mean score, with gaps where there is no act; shifts as numbered broken lines.
 */
public final class DyadChart {
  private static final int WIDTH = 900;
  private static final double LEFT = 48;
  private static final double RIGHT = 884;
  private static final double BARS_TOP = 74;
  private static final double BARS_BOTTOM = 284;
  private static final double SCORES_TOP = 324;
  private static final double SCORES_BOTTOM = 414;
  private static final int SENTENCE = 17;

  /**
   * A broken line on a day, numbered, with the sentence that stands below the chart.
   *
   * @param day the day
   * @param sentence what happened
   */
  public record Mark(LocalDate day, String sentence) {}

  private final DyadSeries series;
  private final List<Mark> marks;
  private final TimeAxis axis;
  private final Drawing drawing;

  private DyadChart(DyadSeries series, List<Mark> marks, Theme theme) {
    this.series = series;
    this.marks = List.copyOf(marks);
    this.axis = new TimeAxis(series.window(), LEFT, RIGHT);
    int height = (int) SCORES_BOTTOM + 36 + SENTENCE * marks.size();
    this.drawing =
        new Drawing(WIDTH, height, DyadSheet.title(series), description(series, marks), theme);
  }

  /** The chart as an SVG document. */
  public static String svg(DyadSeries series, List<Mark> marks, Theme theme) {
    DyadChart chart = new DyadChart(series, marks, theme);
    chart.draw();
    return chart.drawing.svg();
  }

  /** Marks of all shifts and episodes, oldest first. */
  public static List<Mark> marks(ShiftReport report) {
    List<Mark> marks = new ArrayList<>();
    report.shifts().forEach(shift -> marks.add(new Mark(shift.date(), shift.sentence())));
    report.episodes().forEach(e -> marks.add(new Mark(e.window().from(), e.sentence())));
    marks.sort(java.util.Comparator.comparing(Mark::day));
    return marks;
  }

  private static String description(DyadSeries series, List<Mark> marks) {
    Quads quads = series.total().quads();
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%d acts: %d of cooperation, %d of conflict.",
            quads.total(),
            quads.cooperation(),
            quads.conflict()));
    marks.forEach(mark -> text.append(' ').append(mark.sentence()));
    return text.toString();
  }

  private void draw() {
    drawing.text(LEFT, 22, "start", "head", DyadSheet.title(series));
    legend();
    bars();
    scores();
    marks();
  }

  private void legend() {
    double x = LEFT;
    x = key(x, Texture.BLUE, "deeds of cooperation");
    x = key(x, Texture.LIGHT_BLUE, "words of cooperation");
    x = key(x, Texture.LIGHT_ORANGE, "words of conflict");
    key(x, Texture.SOLID_ORANGE, "deeds of conflict");
  }

  private double key(double x, Texture texture, String words) {
    drawing.area(x, 36, 16, 12, texture, words);
    drawing.text(x + 21, 46, "start", "text", words);
    return x + 180;
  }

  private void bars() {
    int up = 1;
    int down = 1;
    for (DyadSeries.Period period : series.periods()) {
      up = Math.max(up, period.quads().cooperation());
      down = Math.max(down, period.quads().conflict());
    }
    double unit = (BARS_BOTTOM - BARS_TOP) / (up + down);
    double zero = BARS_TOP + up * unit;
    axis.draw(drawing, BARS_TOP, BARS_BOTTOM);
    drawing.text(LEFT - 6, BARS_TOP + 4, "end", "small", Integer.toString(up));
    drawing.text(LEFT - 6, zero + 4, "end", "small", "0");
    drawing.text(LEFT - 6, BARS_BOTTOM + 2, "end", "small", Integer.toString(down));
    for (DyadSeries.Period period : series.periods()) {
      double x = axis.x(period.start());
      double end = axis.x(series.question().span().next(period.start()));
      double wide = Math.max(0.8, (end - x) * 0.86);
      Quads quads = period.quads();
      double deeds = quads.materialCooperation() * unit;
      double words = quads.verbalCooperation() * unit;
      bar(period, x, zero - deeds, wide, deeds, Texture.BLUE);
      bar(period, x, zero - deeds - words, wide, words, Texture.LIGHT_BLUE);
      double harm = quads.materialConflict() * unit;
      bar(period, x, zero, wide, harm, Texture.SOLID_ORANGE);
      bar(period, x, zero + harm, wide, quads.verbalConflict() * unit, Texture.LIGHT_ORANGE);
    }
    drawing.line(LEFT, zero, RIGHT, zero, "axis");
  }

  private void bar(
      DyadSeries.Period period, double x, double y, double wide, double high, Texture texture) {
    if (high > 0) {
      Quads q = period.quads();
      drawing.area(
          x,
          y,
          wide,
          high,
          texture,
          String.format(
              Locale.ROOT,
              "%s: cooperation %d (deeds %d), conflict %d (deeds %d)",
              period.label(),
              q.cooperation(),
              q.materialCooperation(),
              q.conflict(),
              q.materialConflict()));
    }
  }

  private void scores() {
    double zero = (SCORES_TOP + SCORES_BOTTOM) / 2;
    axis.draw(drawing, SCORES_TOP, SCORES_BOTTOM);
    drawing.text(
        LEFT, SCORES_TOP - 8, "start", "text", "mean score, thin periods drawn to the mean");
    drawing.text(LEFT - 6, SCORES_TOP + 4, "end", "small", "+10");
    drawing.text(LEFT - 6, zero + 4, "end", "small", "0");
    drawing.text(LEFT - 6, SCORES_BOTTOM + 2, "end", "small", "\u221210");
    drawing.line(LEFT, zero, RIGHT, zero, "axis");
    List<double[]> run = new ArrayList<>();
    for (DyadSeries.Period period : series.periods()) {
      if (period.shrunkMean().isEmpty()) {
        run = ended(run);
        continue;
      }
      double mean = period.shrunkMean().getAsDouble();
      double x =
          (axis.x(period.start()) + axis.x(series.question().span().next(period.start()))) / 2;
      double y = zero - mean / 20 * (SCORES_BOTTOM - SCORES_TOP);
      run.add(new double[] {x, y});
      drawing.dot(
          x,
          y,
          Math.min(3.5, 1.2 + 0.3 * Math.sqrt(period.count())),
          String.format(Locale.ROOT, "%s: %.1f, %d acts", period.label(), mean, period.count()));
    }
    ended(run);
  }

  /** Draws the line through neighbouring periods and begins a new one. */
  private List<double[]> ended(List<double[]> run) {
    if (run.size() > 1) {
      drawing.path(run);
    }
    return new ArrayList<>();
  }

  private void marks() {
    double y = SCORES_BOTTOM + 36;
    for (int i = 0; i < marks.size(); i++) {
      String number = Integer.toString(i + 1);
      LocalDate day = marks.get(i).day();
      drawing.line(axis.x(day), BARS_TOP - 6, axis.x(day), SCORES_BOTTOM, "mark");
      drawing.text(axis.x(day), BARS_TOP - 10, "middle", "text", number);
      drawing.text(
          LEFT, y + i * SENTENCE, "start", "small", number + "  " + marks.get(i).sentence());
    }
  }
}
