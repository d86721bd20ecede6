package org.tarikh.chronicle.sheet;

import static org.tarikh.chronicle.sheet.Sheet.Column.exact;
import static org.tarikh.chronicle.sheet.Sheet.Column.number;
import static org.tarikh.chronicle.sheet.Sheet.Column.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tarikh.chronicle.analysis.DyadQuestion;
import org.tarikh.chronicle.analysis.DyadSeries;
import org.tarikh.chronicle.analysis.Estimate;

/** A dyad's series as a sheet: one row a period, the last for all. */
public final class DyadSheet {
  private static final List<Sheet.Column> COLUMNS =
      List.of(
          words("period"),
          exact("start"),
          number("acts", "acts"),
          number("mean", "mean_score"),
          number("shrunk", "shrunk_mean"),
          number("sum", "sum_score"),
          number("words+", "verbal_cooperation"),
          number("deeds+", "material_cooperation"),
          number("words-", "verbal_conflict"),
          number("deeds-", "material_conflict"),
          number("cooperation", "cooperation"),
          number("95 %", "cooperation_interval"),
          exact("cooperation_low"),
          exact("cooperation_high"),
          exact("shrunk_cooperation"),
          exact("shrunk_cooperation_low"),
          exact("shrunk_cooperation_high"),
          number("words", "verbal"),
          exact("verbal_low"),
          exact("verbal_high"),
          number("of first", "share_of_first"),
          number("of second", "share_of_second"),
          exact("stories"));

  private DyadSheet() {}

  /** The series of {@code series}. */
  public static Sheet of(DyadSeries series) {
    List<List<Cell>> rows = new ArrayList<>();
    series.periods().forEach(period -> rows.add(row(period)));
    rows.add(row(series.total()));
    return new Sheet(title(series), COLUMNS, rows, notes(series));
  }

  /** Who is looked at and how. */
  public static String title(DyadSeries series) {
    DyadQuestion question = series.question();
    String between =
        switch (question.direction()) {
          case BOTH -> " and ";
          case FORWARD -> " towards ";
          case BACK -> " as acted upon by ";
        };
    return question.first().name()
        + between
        + question.second().name()
        + " by "
        + question.span().name().toLowerCase(Locale.ROOT)
        + ", "
        + series.window().from()
        + " to "
        + series.window().to();
  }

  private static List<String> notes(DyadSeries series) {
    List<String> notes = new ArrayList<>();
    notes.add(
        "mean: PLOVER score, -10 conflict to 10 cooperation; shrunk: thin periods drawn towards"
            + " the dyad's own mean; of first, of second: part in all acts of either side.");
    if (series.total().count() == 0) {
      notes.add("There is no act between the two in this time.");
    }
    if (!series.undated().isEmpty()) {
      int count = series.undated().size();
      notes.add(
          count
              + (count == 1 ? " act is" : " acts are")
              + " left out: the date is not known finely enough.");
    }
    return notes;
  }

  private static List<Cell> row(DyadSeries.Period period) {
    return List.of(
        Cell.of(period.label()),
        Cell.of(period.start().toString()),
        Cell.of(period.count()),
        Cell.of(period.mean(), 1),
        Cell.of(period.shrunkMean(), 1),
        period.count() == 0 ? Cell.empty() : Cell.of(period.sum(), 1),
        Cell.of(period.quads().verbalCooperation()),
        Cell.of(period.quads().materialCooperation()),
        Cell.of(period.quads().verbalConflict()),
        Cell.of(period.quads().materialConflict()),
        Cell.percent(period.cooperation()),
        interval(period.cooperation()),
        low(period.cooperation()),
        high(period.cooperation()),
        Cell.of(value(period.shrunkCooperation()), 3),
        low(period.shrunkCooperation()),
        high(period.shrunkCooperation()),
        Cell.percent(period.verbal()),
        low(period.verbal()),
        high(period.verbal()),
        Cell.percent(period.ofFirst()),
        Cell.percent(period.ofSecond()),
        Cell.of(String.join(" ", period.stories().stream().map(story -> story.id()).toList())));
  }

  /** An interval in percent. */
  static Cell interval(Optional<Estimate> estimate) {
    return estimate
        .map(e -> String.format(Locale.ROOT, "%.0f–%.0f %%", 100 * e.low(), 100 * e.high()))
        .map(Cell::of)
        .orElse(Cell.empty());
  }

  private static OptionalDouble value(Optional<Estimate> estimate) {
    return estimate.isPresent()
        ? OptionalDouble.of(estimate.get().value())
        : OptionalDouble.empty();
  }

  /** The lower end, for programs. */
  static Cell low(Optional<Estimate> estimate) {
    return estimate.map(e -> Cell.of(e.low(), 3)).orElse(Cell.empty());
  }

  /** The upper end, for programs. */
  static Cell high(Optional<Estimate> estimate) {
    return estimate.map(e -> Cell.of(e.high(), 3)).orElse(Cell.empty());
  }
}
