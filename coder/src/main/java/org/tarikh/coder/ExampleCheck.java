package org.tarikh.coder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tarikh.coder.compose.Meaning;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.lexicon.Entry;
import org.tarikh.coder.lexicon.Example;
import org.tarikh.language.annotate.Token;
import org.tarikh.language.read.Document;

/** Codes the examples of the lexicon and says which come out as their entries claim. */
public final class ExampleCheck {
  private static final LocalDate DAY = LocalDate.of(2022, 6, 15);

  private final DocumentCoder coder;

  /**
   * An entry whose example was coded.
   *
   * @param right whether type and marked parties came out
   * @param finding what came out instead
   */
  public record Result(Entry entry, boolean right, String finding) {}

  /** A check with {@code coder}. */
  public ExampleCheck(DocumentCoder coder) {
    this.coder = coder;
  }

  /** The results of all entries that pass {@code filter}, in the order of the lexicon. */
  public List<Result> all(Predicate<Entry> filter) {
    return coder.knowledge().lexicon().entries().parallelStream()
        .filter(filter)
        .map(this::check)
        .toList();
  }

  private Result check(Entry entry) {
    Document document = Document.of(entry.where(), entry.example().text(), Optional.of(DAY));
    List<EventRecord> records = coder.code(document).records();
    boolean right =
        entry.blocks() || (entry.type().isEmpty() && !entry.operator().isEmpty())
            ? entry.type().isEmpty() && (entry.blocks() ? records.isEmpty() : !records.isEmpty())
            : records.stream().anyMatch(record -> fits(record, entry)) || means(document, entry);
    String finding = describe(records);
    if (!right && records.isEmpty()) {
      finding +=
          coder.sentences(document).stream()
              .flatMap(s -> s.meanings().stream())
              .map(
                  m ->
                      " (not kept: "
                          + m.actors().stream().map(t -> t.text()).toList()
                          + " "
                          + m.type()
                          + " "
                          + m.recipients().stream().map(t -> t.text()).toList()
                          + ")")
              .collect(Collectors.joining());
    }
    return new Result(entry, right, finding);
  }

  /**
   * A sentence alone may not tell whose minister resigned; then the coder keeps no record, but the
   * entry is right if it finds the marked words.
   */
  private boolean means(Document document, Entry entry) {
    return entry.operator().isEmpty()
        && coder.sentences(document).stream()
            .anyMatch(s -> s.meanings().stream().anyMatch(m -> meansSo(s, m, entry)));
  }

  private static boolean meansSo(SentenceCoder sentence, Meaning meaning, Entry entry) {
    Example example = entry.example();
    List<Token> parties = new ArrayList<>(meaning.recipients());
    if (meaning.both()) {
      parties.addAll(meaning.actors());
    }
    List<Token> actors = meaning.both() ? parties : meaning.actors();
    return entry.type().equals(Optional.of(meaning.type()))
        && example.actors().stream().allMatch(span -> named(sentence, actors, span))
        && example.recipients().stream().allMatch(span -> named(sentence, parties, span));
  }

  private static boolean named(SentenceCoder sentence, List<Token> parties, Example.Span span) {
    return parties.stream()
        .flatMap(party -> sentence.grammar().withConjuncts(party).stream())
        .anyMatch(token -> span.overlaps(token.start(), token.end()));
  }

  private static boolean fits(EventRecord record, Entry entry) {
    boolean typed = entry.type().equals(Optional.of(record.type())) || !entry.operator().isEmpty();
    Example example = entry.example();
    boolean actors = covered(example.actors(), record.actors());
    boolean recipients = covered(example.recipients(), record.recipients());
    return typed && actors && recipients;
  }

  /** Every marked span must meet some party; a party more is no fault of the entry. */
  private static boolean covered(List<Example.Span> spans, List<ActorReference> parties) {
    return spans.stream()
        .allMatch(span -> parties.stream().anyMatch(p -> span.overlaps(p.start(), p.end())));
  }

  private static String describe(List<EventRecord> records) {
    return records.isEmpty()
        ? "no record"
        : records.stream()
            .map(r -> texts(r.actors()) + " " + r.type() + " " + texts(r.recipients()))
            .collect(Collectors.joining(" | "));
  }

  private static String texts(List<ActorReference> parties) {
    return parties.stream().map(ActorReference::text).toList().toString();
  }
}
