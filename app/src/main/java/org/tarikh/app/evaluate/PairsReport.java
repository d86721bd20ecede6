package org.tarikh.app.evaluate;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tarikh.coder.event.EventType;

/** Accuracy, macro-F1, figures per type, the commonest confusions and wrong rows. */
final class PairsReport {
  private final PrintWriter out;

  PairsReport(PrintWriter out) {
    this.out = out;
  }

  void print(PairRow.Pairs pairs, List<Optional<EventType>> types, List<Integer> rows, int worst) {
    Map<String, int[]> counts = new TreeMap<>();
    Map<String, Integer> confusions = new TreeMap<>();
    List<Integer> wrong = new ArrayList<>();
    int right = 0;
    for (int i : rows) {
      String gold = pairs.gold().get(i);
      String found = types.get(i).map(PairsCommand::label).orElse("null");
      counts.computeIfAbsent(gold, unused -> new int[3])[0]++;
      counts.computeIfAbsent(found, unused -> new int[3])[1]++;
      if (gold.equals(found)) {
        counts.get(gold)[2]++;
        right++;
      } else {
        confusions.merge(gold + " -> " + found, 1, Integer::sum);
        wrong.add(i);
      }
    }
    out.printf(
        "%-10s %6s %6s %6s %9s %9s %9s%n",
        "type", "gold", "found", "right", "precision", "recall", "F1");
    double sum = 0;
    int classes = 0;
    for (String type : new TreeSet<>(counts.keySet())) {
      int[] c = counts.getOrDefault(type, new int[3]);
      double precision = c[1] == 0 ? 0 : (double) c[2] / c[1];
      double recall = c[0] == 0 ? 0 : (double) c[2] / c[0];
      double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
      out.printf(
          "%-10s %6d %6d %6d %9.3f %9.3f %9.3f%n", type, c[0], c[1], c[2], precision, recall, f1);
      if (c[0] > 0) {
        sum += f1;
        classes++;
      }
    }
    out.println("commonest confusions (gold -> found):");
    confusions.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(15)
        .forEach(e -> out.printf("  %-22s %d%n", e.getKey(), e.getValue()));
    out.println("wrong rows:");
    for (int i : wrong.subList(0, Math.min(worst, wrong.size()))) {
      out.println(
          "  "
              + i
              + " "
              + pairs.gold().get(i)
              + ", found "
              + types.get(i).map(PairsCommand::label).orElse("null")
              + ": "
              + PairsCommand.mark(pairs.rows().get(i)));
    }
    out.printf(
        "accuracy %.3f, macro-F1 %.3f, %d rows%n",
        rows.isEmpty() ? 0 : (double) right / rows.size(),
        classes == 0 ? 0 : sum / classes,
        rows.size());
  }
}
