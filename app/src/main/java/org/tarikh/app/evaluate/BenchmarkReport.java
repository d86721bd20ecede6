package org.tarikh.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The Markdown report of all gold sets, in the order they were measured. */
final class BenchmarkReport {
  private final List<String> rows = new ArrayList<>();
  private final List<String> reliabilities = new ArrayList<>();

  void measured(GoldSet set, List<Measurement> measured, double seconds, Reliability reliability) {
    String time = String.format(Locale.ROOT, "%.0f", seconds);
    for (Measurement each : measured) {
      String figures =
          each.figures().stream().map(Object::toString).collect(Collectors.joining(", "));
      row(set.name(), each.what(), each.items() + "", figures, time);
      time = "";
    }
    if (!reliability.isEmpty()) {
      reliabilities.add("");
      reliabilities.add(
          String.format(
              Locale.ROOT,
              "Confidence on %s: squared error %.3f (a constant: %.3f), mean distance from the truth %.3f.",
              set.name(),
              reliability.brier(),
              reliability.constantBrier(),
              reliability.calibrationError()));
      reliabilities.add("");
      reliabilities.add("| confidence | records | mean confidence | type right |");
      reliabilities.add("|---|---|---|---|");
      reliabilities.addAll(reliability.rows());
    }
  }

  void missing(GoldSet set) {
    row(set.name(), "missing: no " + set.place().getFileName(), "–", "–", "–");
  }

  void unreadable(GoldSet set, String why) {
    row(set.name(), "cannot be read: " + why, "–", "–", "–");
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("| set | measured | items | figures | seconds |");
    lines.add("|---|---|---|---|---|");
    lines.addAll(rows);
    lines.addAll(reliabilities);
    return lines;
  }

  private void row(String set, String what, String items, String figures, String seconds) {
    rows.add("| " + String.join(" | ", set, what, items, figures, seconds) + " |");
  }
}
