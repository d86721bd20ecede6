package org.tarikh.app.evaluate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tarikh.app.evaluate.Measurement.Figure;
import org.tarikh.coder.DocumentCoder;
import org.tarikh.coder.PairCoder;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.event.EventType;
import org.tarikh.language.read.Document;

/** Sentences with a marked actor and recipient and the type that links them. */
record PairsSet(String name, Path place) implements GoldSet {
  private static final LocalDate DAY = LocalDate.of(2018, 6, 15);

  /** What the coder made of a row: the type given the marks, and the records without them. */
  private record Answer(Optional<EventType> type, List<EventRecord> records) {}

  @Override
  public List<Measurement> measure(DocumentCoder coder, Reliability reliability) {
    PairRow.Pairs pairs = PairRow.read(place);
    PairCoder given = new PairCoder(coder);
    List<Answer> answers =
        pairs.rows().parallelStream().map(row -> answer(coder, given, row)).toList();
    List<Measurement> measured = new ArrayList<>();
    for (boolean even : new boolean[] {false, true}) {
      List<Integer> rows =
          IntStream.range(0, answers.size())
              .filter(i -> !pairs.gold().get(i).isEmpty())
              .filter(i -> ((pairs.rows().get(i).text().hashCode() & 1) == 0) == even)
              .boxed()
              .toList();
      measured.add(fold(pairs, answers, rows, even ? "even fold" : "odd fold"));
      rows.forEach(i -> judge(pairs, answers, i, reliability));
    }
    return measured;
  }

  private static Answer answer(DocumentCoder coder, PairCoder given, PairRow row) {
    if (row.text().isEmpty()) {
      return new Answer(Optional.empty(), List.of());
    }
    Document document = Document.of("pair", row.text(), Optional.of(DAY));
    return new Answer(
        given.type(row.text(), row.source(), row.target()), coder.code(document).records());
  }

  private static Measurement fold(
      PairRow.Pairs pairs, List<Answer> answers, List<Integer> rows, String fold) {
    TypeScores scores = new TypeScores();
    int parties = 0;
    int both = 0;
    for (int i : rows) {
      String gold = pairs.gold().get(i);
      PairRow row = pairs.rows().get(i);
      scores.add(gold, answers.get(i).type().map(PairsCommand::label).orElse("null"));
      List<EventRecord> linking =
          answers.get(i).records().stream().filter(r -> PairsCommand.parties(r, row)).toList();
      parties += linking.isEmpty() ? 0 : 1;
      both += linking.stream().anyMatch(r -> PairsCommand.label(r.type()).equals(gold)) ? 1 : 0;
    }
    return new Measurement(
        fold + ": type, actors given; type and both actors, end to end",
        scores.size(),
        List.of(
            new Figure("accuracy", scores.accuracy()),
            new Figure("macro-F1", scores.macroF1()),
            Figure.share("end to end", both, rows.size()),
            Figure.share("both actors", parties, rows.size())));
  }

  /**
   * The confidence of the records that link the marked parties, against whether the type is right.
   */
  private static void judge(
      PairRow.Pairs pairs, List<Answer> answers, int i, Reliability reliability) {
    for (EventRecord record : answers.get(i).records()) {
      if (PairsCommand.parties(record, pairs.rows().get(i))) {
        boolean right = PairsCommand.label(record.type()).equals(pairs.gold().get(i));
        reliability.add(record.confidence(), right);
      }
    }
  }
}
