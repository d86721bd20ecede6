package org.tarikh.app.evaluate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tarikh.app.evaluate.Measurement.Figure;
import org.tarikh.coder.DocumentCoder;
import org.tarikh.coder.PairCoder;
import org.tarikh.coder.lexicon.Example.Span;

/**
 * Sentences with two marked phrases: is the first the doer and the second the one done to? Yes, if
 * an event binds the pair better in this order than in the other; a reciprocal one binds it in
 * both.
 */
record DirectionSet(Path place) implements GoldSet {
  @Override
  public String name() {
    return "direction";
  }

  @Override
  public List<Measurement> measure(DocumentCoder coder, Reliability reliability) {
    PairRow.Pairs pairs = PairRow.read(place, "gold_binary");
    PairCoder given = new PairCoder(coder);
    List<Boolean> answers = pairs.rows().parallelStream().map(row -> forward(given, row)).toList();
    return List.of(measure(pairs, answers, false), measure(pairs, answers, true));
  }

  private static Measurement measure(PairRow.Pairs pairs, List<Boolean> answers, boolean even) {
    TypeScores scores = new TypeScores();
    IntStream.range(0, answers.size())
        .filter(i -> pairs.gold().get(i).matches("[01]"))
        .filter(i -> ((pairs.rows().get(i).text().hashCode() & 1) == 0) == even)
        .forEach(i -> scores.add(pairs.gold().get(i), answers.get(i) ? "1" : "0"));
    return new Measurement(
        (even ? "even fold" : "odd fold") + ": is the first the doer, the second done to",
        scores.size(),
        List.of(
            new Figure("accuracy", scores.accuracy()), new Figure("macro-F1", scores.macroF1())));
  }

  private static boolean forward(PairCoder coder, PairRow row) {
    if (row.text().isEmpty()) {
      return false;
    }
    double there = fit(coder, row.text(), row.source(), row.target());
    double back = fit(coder, row.text(), row.target(), row.source());
    return there > back
        || (there == back && there == 0 && row.source().start() < row.target().start());
  }

  private static double fit(PairCoder coder, String text, Span actor, Span recipient) {
    Optional<PairCoder.Linked> link = coder.linked(text, actor, recipient);
    return link.map(PairCoder.Linked::fit).orElse(0.0);
  }
}
