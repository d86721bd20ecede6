package org.tarikh.app.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.tarikh.app.evaluate.Measurement.Figure;
import org.tarikh.coder.DocumentCoder;
import org.tarikh.coder.SentenceCoder;
import org.tarikh.coder.compose.Meaning;
import org.tarikh.coder.date.EventDates;
import org.tarikh.coder.date.TimeExpression;
import org.tarikh.coder.date.TimeExpressions;
import org.tarikh.coder.event.EventDate;
import org.tarikh.language.read.Document;

/**
 * TimeML documents: are expressions of time found and resolved, and do events get the date that the
 * markup links them with? Judged are calendar values (day, week, month, quarter, season, year); a
 * date is right if it begins and ends as the value does.
 */
record TimeBankSet(Path place) implements GoldSet {
  /** Right and wrong answers, and how many were asked for. */
  private record Tally(int asked, int found, int right, int events, int eventsRight) {
    Tally plus(Tally other) {
      return new Tally(
          asked + other.asked,
          found + other.found,
          right + other.right,
          events + other.events,
          eventsRight + other.eventsRight);
    }
  }

  @Override
  public String name() {
    return "dates (TimeML)";
  }

  @Override
  public List<Measurement> measure(DocumentCoder coder, Reliability reliability)
      throws IOException {
    TimeExpressions times = new TimeExpressions();
    Tally tally =
        TextArchive.read(place).entrySet().parallelStream()
            .filter(file -> file.getKey().endsWith(".tml"))
            .map(file -> TimeMarkup.parse(file.getValue()))
            .filter(markup -> markup.written().isPresent())
            .map(markup -> tally(coder, times, markup))
            .reduce(new Tally(0, 0, 0, 0, 0), Tally::plus);
    return List.of(
        new Measurement(
            "expressions of time with a calendar value: found; resolved rightly",
            tally.asked(),
            List.of(
                Figure.share("found", tally.found(), tally.asked()),
                Figure.share("right", tally.right(), tally.asked()))),
        new Measurement(
            "events the coder knows that are linked with a date: date right",
            tally.events(),
            List.of(Figure.share("right", tally.eventsRight(), tally.events()))));
  }

  private static Tally tally(DocumentCoder coder, TimeExpressions times, TimeMarkup markup) {
    Document document = Document.of("timeml", markup.text(), markup.written());
    Map<Integer, EventDate> expressions = new TreeMap<>();
    Map<Integer, EventDate> events = new TreeMap<>();
    List<int[]> spans = new ArrayList<>();
    for (SentenceCoder sentence : coder.sentences(document)) {
      List<TimeExpression> found = times.find(sentence.sentence(), markup.text(), markup.written());
      for (TimeExpression each : found) {
        int start = sentence.sentence().token(each.from()).start();
        expressions.put(start, each.date());
        spans.add(new int[] {start, sentence.sentence().token(each.to() - 1).end()});
      }
      EventDates dates = new EventDates(sentence.grammar(), found, markup.written());
      for (Meaning meaning : sentence.meanings()) {
        events.putIfAbsent(meaning.trigger().start(), dates.of(meaning.trigger()));
      }
    }
    Map<Integer, String> asked = calendar(markup.dates());
    int covered = 0;
    int right = 0;
    for (Map.Entry<Integer, String> gold : asked.entrySet()) {
      IntPredicate at = offset -> offset == gold.getKey() || offset == gold.getKey() + 4;
      List<EventDate> over =
          spans.stream()
              .filter(s -> (s[0] <= gold.getKey() && gold.getKey() < s[1]) || at.test(s[0]))
              .map(s -> expressions.get(s[0]))
              .toList();
      covered += over.isEmpty() ? 0 : 1;
      right += over.stream().anyMatch(date -> CalendarValue.is(gold.getValue(), date)) ? 1 : 0;
    }
    Map<Integer, String> linked = calendar(markup.events());
    linked.keySet().retainAll(events.keySet());
    long eventsRight =
        linked.entrySet().stream()
            .filter(
                gold ->
                    CalendarValue.is(
                        gold.getValue(), events.getOrDefault(gold.getKey(), EventDate.unknown())))
            .count();
    return new Tally(asked.size(), covered, right, linked.size(), (int) eventsRight);
  }

  private static Map<Integer, String> calendar(Map<Integer, String> values) {
    Map<Integer, String> kept = new TreeMap<>();
    values.forEach(
        (offset, value) ->
            Stream.of(value).filter(CalendarValue::known).forEach(v -> kept.put(offset, v)));
    return kept;
  }
}
