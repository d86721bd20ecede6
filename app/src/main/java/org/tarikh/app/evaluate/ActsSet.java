package org.tarikh.app.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.tarikh.app.evaluate.Measurement.Figure;
import org.tarikh.coder.DocumentCoder;
import org.tarikh.coder.event.EventRecord;

/** Our own labelled sentences and articles. */
record ActsSet(Path place) implements GoldSet {
  @Override
  public String name() {
    return "our gold";
  }

  @Override
  public List<Measurement> measure(DocumentCoder coder, Reliability reliability)
      throws IOException {
    List<ActsComparison> compared =
        GoldText.read(place).parallelStream()
            .map(text -> ActsComparison.of(text, coder.code(text.document()).records()))
            .toList();
    List<Measurement> measured = new ArrayList<>();
    for (boolean even : new boolean[] {false, true}) {
      List<ActsComparison> fold =
          compared.stream().filter(each -> each.text().even() == even).toList();
      measured.add(fold(fold, even ? "even fold" : "odd fold"));
    }
    // The model of confidence has learned from the odd fold.
    compared.stream().filter(each -> each.text().even()).forEach(each -> judge(each, reliability));
    return measured;
  }

  private static void judge(ActsComparison compared, Reliability reliability) {
    List<EventRecord> half =
        compared.halfRight().stream().map(ActsComparison.Right::record).toList();
    compared.right().forEach(right -> reliability.add(right.record().confidence(), true));
    for (EventRecord record : compared.wrong()) {
      reliability.add(record.confidence(), half.stream().anyMatch(other -> other == record));
    }
  }

  private static Measurement fold(List<ActsComparison> fold, String name) {
    int told = fold.stream().mapToInt(each -> each.text().acts().size()).sum();
    int found = fold.stream().mapToInt(ActsComparison::found).sum();
    int typed = fold.stream().mapToInt(ActsComparison::typed).sum();
    List<ActsComparison.Right> right =
        fold.stream().flatMap(each -> each.right().stream()).toList();
    List<ActsComparison.Right> dated =
        right.stream().filter(each -> !each.act().date().isEmpty()).toList();
    List<ActsComparison> empty =
        fold.stream().filter(each -> each.text().acts().isEmpty()).toList();
    return new Measurement(
        name + ": acts with type and parties; type alone; of the right ones date, mode, veracity",
        told,
        List.of(
            Figure.share("precision", right.size(), found),
            Figure.share("recall", right.size(), told),
            Figure.share("type precision", typed, found),
            Figure.share("type recall", typed, told),
            share("date", dated, ActsComparison.Right::dateRight),
            share("auxiliary mode", right, ActsComparison.Right::auxiliaryRight),
            share("veracity", right, ActsComparison.Right::veracityRight),
            Figure.share(
                "left empty", empty.stream().filter(e -> e.found() == 0).count(), empty.size())));
  }

  private static Figure share(
      String name, List<ActsComparison.Right> all, Predicate<ActsComparison.Right> holds) {
    return Figure.share(name, all.stream().filter(holds).count(), all.size());
  }
}
