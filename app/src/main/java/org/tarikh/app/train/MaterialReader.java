package org.tarikh.app.train;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarikh.app.evaluate.ActsComparison;
import org.tarikh.app.evaluate.GoldText;
import org.tarikh.app.train.Material.Clause;
import org.tarikh.app.train.Material.Judged;
import org.tarikh.coder.DocumentCoder;
import org.tarikh.coder.SentenceCoder;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.lexicon.Entry;
import org.tarikh.coder.opinion.ClauseWords;
import org.tarikh.coder.opinion.Opinion;
import org.tarikh.coder.opinion.Traits;
import org.tarikh.language.annotate.Token;
import org.tarikh.language.read.Document;

/** Codes the lexicon's examples and labelled texts, and notes what was right. */
final class MaterialReader {
  static final int FOLDS = 5;
  private static final LocalDate DAY = LocalDate.of(2022, 6, 15);

  private final DocumentCoder coder;

  MaterialReader(DocumentCoder coder) {
    this.coder = coder;
  }

  /** The material of all examples and of {@code texts}, in their order. */
  Material read(List<GoldText> texts) {
    List<Material> parts =
        Stream.concat(
                coder.knowledge().lexicon().entries().parallelStream().map(this::example),
                texts.parallelStream().map(this::text))
            .toList();
    return new Material(
        parts.stream().flatMap(part -> part.clauses().stream()).toList(),
        parts.stream().flatMap(part -> part.judged().stream()).toList());
  }

  private static int fold(String text) {
    return Math.floorMod(text.hashCode() * 31 + text.length(), FOLDS);
  }

  private Material example(Entry entry) {
    if (!entry.operator().isEmpty()) {
      return new Material(List.of(), List.of());
    }
    String text = entry.example().text();
    int fold = fold(text);
    String label = entry.type().map(Enum::name).orElse(Opinion.NONE);
    Document document = Document.of(entry.where(), text, Optional.of(DAY));
    List<Clause> clauses = new ArrayList<>();
    for (SentenceCoder sentence : coder.sentences(document)) {
      sentence.meanings().stream()
          .filter(meaning -> meaning.type().name().equals(label))
          .map(meaning -> ClauseWords.around(sentence.grammar(), meaning.trigger()))
          .forEach(words -> clauses.add(new Clause(words, label, fold)));
      if (clauses.isEmpty()) {
        root(sentence).ifPresent(words -> clauses.add(new Clause(words, label, fold)));
      }
    }
    Map<EventRecord, Traits> traits = new IdentityHashMap<>();
    List<Judged> judged =
        coder.code(document, traits::put).records().stream()
            .map(
                record ->
                    new Judged(
                        Objects.requireNonNull(traits.get(record)),
                        record.type().name().equals(label),
                        false,
                        fold))
            .toList();
    return new Material(clauses, judged);
  }

  private Material text(GoldText text) {
    int fold = fold(text.document().text());
    Map<EventRecord, Traits> traits = new IdentityHashMap<>();
    List<EventRecord> records = coder.code(text.document(), traits::put).records();
    ActsComparison compared = ActsComparison.of(text, records);
    List<EventRecord> right =
        Stream.concat(compared.right().stream(), compared.halfRight().stream())
            .map(ActsComparison.Right::record)
            .toList();
    List<Clause> clauses = new ArrayList<>();
    List<Judged> judged = new ArrayList<>();
    for (EventRecord record : records) {
      boolean fits = right.stream().anyMatch(other -> other == record);
      Traits own = Objects.requireNonNull(traits.get(record));
      judged.add(new Judged(own, fits, true, fold));
      clauses.add(new Clause(own.words(), fits ? record.type().name() : Opinion.NONE, fold));
    }
    if (text.acts().isEmpty()) {
      for (SentenceCoder sentence : coder.sentences(text.document())) {
        root(sentence).ifPresent(words -> clauses.add(new Clause(words, Opinion.NONE, fold)));
      }
    }
    return new Material(clauses, judged);
  }

  private static Optional<List<String>> root(SentenceCoder sentence) {
    return sentence.sentence().tokens().stream()
        .filter(token -> token.head() < 0)
        .min(Comparator.comparingInt(Token::index))
        .map(token -> ClauseWords.around(sentence.grammar(), token));
  }
}
