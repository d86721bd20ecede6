package org.tarikh.app.evaluate;

import java.nio.file.Path;
import java.util.List;
import org.tarikh.app.evaluate.Measurement.Figure;
import org.tarikh.coder.DocumentCoder;
import org.tarikh.coder.ExampleCheck;

/**
 * The examples of the lexicon, in the manner of a codebook. They were written with their entries,
 * so the figure says whether the lexicon keeps its word, not how well the coder reads what is new.
 */
record ExamplesSet(Path place) implements GoldSet {
  @Override
  public String name() {
    return "lexicon examples";
  }

  @Override
  public List<Measurement> measure(DocumentCoder coder, Reliability reliability) {
    List<ExampleCheck.Result> results = new ExampleCheck(coder).all(entry -> true);
    return List.of(
        new Measurement(
            "type, actor and recipient as the entry claims (read during development)",
            results.size(),
            List.of(
                Figure.share(
                    "right",
                    results.stream().filter(ExampleCheck.Result::right).count(),
                    results.size()))));
  }
}
