package org.tarikh.app.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.tarikh.app.evaluate.Measurement.Figure;
import org.tarikh.coder.DocumentCoder;
import org.tarikh.coder.SentenceCoder;
import org.tarikh.coder.compose.Meaning;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.language.read.Document;

/**
 * Words with how far what they tell happened, from -3 (certainly not) to 3 (certainly), in columns:
 * number, word, value or {@code _}. Judged are the words that the coder takes for an event: 3
 * asserted, 2 attributed, 1 alleged or future, 0 hypothetical, -2 denied, -3 negated.
 */
record FactualitySet(Path place) implements GoldSet {
  /** A sentence, and the gold value of each event word by its offset. */
  private record Marked(String text, TreeMap<Integer, Double> values) {}

  @Override
  public String name() {
    return "factuality (" + place.getFileName() + ")";
  }

  @Override
  public List<Measurement> measure(DocumentCoder coder, Reliability reliability)
      throws IOException {
    List<Marked> sentences = read(Files.readAllLines(place));
    List<double[]> pairs =
        sentences.parallelStream().flatMap(each -> pairs(coder, each).stream()).toList();
    int words = sentences.stream().mapToInt(each -> each.values().size()).sum();
    long agreed = pairs.stream().filter(p -> (p[0] >= 1.5) == (p[1] >= 1.5)).count();
    double distance = pairs.stream().mapToDouble(p -> Math.abs(p[0] - p[1])).average().orElse(0);
    return List.of(
        new Measurement(
            "did it happen (value of 1.5 or more), of the event words the coder knows",
            pairs.size(),
            List.of(
                Figure.share("accuracy", agreed, pairs.size()),
                new Figure("mean distance", distance),
                new Figure("correlation", correlation(pairs)),
                Figure.share("words known", pairs.size(), words))));
  }

  private static List<Marked> read(List<String> lines) {
    List<Marked> sentences = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    TreeMap<Integer, Double> values = new TreeMap<>();
    List<String> all = new ArrayList<>(lines);
    all.add("");
    for (String line : all) {
      String[] fields = line.split("\t");
      if (fields.length >= 3) {
        if (fields[2].matches("-?\\d+(\\.\\d+)?")) {
          values.put(text.length(), Double.parseDouble(fields[2]));
        }
        text.append(fields[1]).append(' ');
      } else if (!text.isEmpty()) {
        sentences.add(new Marked(text.toString().strip(), values));
        text = new StringBuilder();
        values = new TreeMap<>();
      }
    }
    return sentences;
  }

  /** The coder's value and the gold's of each event word that the coder knows. */
  private static List<double[]> pairs(DocumentCoder coder, Marked marked) {
    Document document = Document.of("factuality", marked.text(), Optional.empty());
    TreeMap<Integer, Double> found = new TreeMap<>();
    for (SentenceCoder sentence : coder.sentences(document)) {
      for (Meaning meaning : sentence.meanings()) {
        found.putIfAbsent(meaning.trigger().start(), value(meaning));
      }
    }
    List<double[]> pairs = new ArrayList<>();
    found.forEach(
        (offset, value) ->
            Optional.ofNullable(marked.values().get(offset))
                .ifPresent(gold -> pairs.add(new double[] {value, gold})));
    return pairs;
  }

  private static double value(Meaning meaning) {
    if (meaning.auxiliary().contains(AuxiliaryMode.NEGATION)) {
      return -3;
    }
    if (meaning.auxiliary().contains(AuxiliaryMode.HYPOTHETICAL)) {
      return 0;
    }
    boolean future = meaning.auxiliary().contains(AuxiliaryMode.FUTURE);
    return switch (meaning.veracity()) {
      case DENIED -> -2;
      case ALLEGED -> 1;
      case ATTRIBUTED -> future ? 1 : 2;
      case ASSERTED -> future ? 1 : 3;
    };
  }

  private static double correlation(List<double[]> pairs) {
    double ours = pairs.stream().mapToDouble(p -> p[0]).average().orElse(0);
    double gold = pairs.stream().mapToDouble(p -> p[1]).average().orElse(0);
    double both = pairs.stream().mapToDouble(p -> (p[0] - ours) * (p[1] - gold)).sum();
    double first = pairs.stream().mapToDouble(p -> Math.pow(p[0] - ours, 2)).sum();
    double second = pairs.stream().mapToDouble(p -> Math.pow(p[1] - gold, 2)).sum();
    return first == 0 || second == 0 ? 0 : both / Math.sqrt(first * second);
  }
}
