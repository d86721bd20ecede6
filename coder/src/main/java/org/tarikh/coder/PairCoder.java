package org.tarikh.coder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tarikh.coder.actor.Mention;
import org.tarikh.coder.compose.Meaning;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.frame.Grammar;
import org.tarikh.coder.lexicon.Example.Span;
import org.tarikh.coder.lexicon.Lexicon;
import org.tarikh.language.annotate.Token;
import org.tarikh.language.read.Document;

/**
 * Says which event links two given spans of a text: the actor's and the recipient's. Of all
 * meanings the sentence has, the one that binds both best wins, and of two equal ones that which no
 * other governs; then one that binds one of them; then one whose predicate lies between them.
 */
public final class PairCoder {
  /** What an act loses that another act governs. */
  private static final double GOVERNED = 0.4;

  private final DocumentCoder coder;

  /** The event found and how well it binds the pair. */
  public record Linked(Meaning meaning, double fit) {}

  /** A pair coder that uses {@code coder}'s knowledge. */
  public PairCoder(DocumentCoder coder) {
    this.coder = coder;
  }

  /** The event from {@code source} to {@code target} in {@code text}; empty if there is none. */
  public Optional<EventType> type(String text, Span source, Span target) {
    return linked(text, source, target)
        .map(link -> link.meaning().type())
        .or(() -> byWords(text, source, target));
  }

  /**
   * Where no frame binds the pair: the type that most entries give to a word on the way between the
   * spans, the word nearest to the actor first.
   */
  private Optional<EventType> byWords(String text, Span source, Span target) {
    Document document = Document.of("pair", text, Optional.empty());
    int from = Math.min(source.end(), target.end());
    int to = Math.max(source.start(), target.start());
    for (boolean within : new boolean[] {true, false}) {
      for (SentenceCoder sentence : coder.sentences(document)) {
        for (Token token : sentence.sentence().tokens()) {
          boolean between = token.start() >= from && token.end() <= to;
          boolean marked =
              source.overlaps(token.start(), token.end())
                  || target.overlaps(token.start(), token.end());
          Optional<EventType> type =
              between == within && !marked ? commonType(token) : Optional.empty();
          if (type.isPresent()) {
            return type;
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<EventType> commonType(Token token) {
    if (!token.isVerb() && !token.isNoun()) {
      return Optional.empty();
    }
    Map<EventType, Integer> votes = new EnumMap<>(EventType.class);
    for (Lexicon.Match match : coder.knowledge().lexicon().byHead(token.lemma())) {
      match.entry().type().ifPresent(type -> votes.merge(type, 1, Integer::sum));
    }
    return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  /** The best link between the spans. */
  public Optional<Linked> linked(String text, Span source, Span target) {
    Document document = Document.of("pair", text, Optional.of(LocalDate.of(2018, 6, 15)));
    Optional<Linked> best = Optional.empty();
    for (SentenceCoder sentence : coder.sentences(document)) {
      boolean inside =
          source.overlaps(sentence.sentence().start(), sentence.sentence().end())
              || target.overlaps(sentence.sentence().start(), sentence.sentence().end());
      if (inside) {
        int order = 0;
        int told = sentence.toldMeanings();
        List<Meaning> meanings = sentence.meanings();
        for (Meaning meaning : meanings) {
          // "agreed to share": an act that another governs is told only in that one's sense.
          double governed = order < told ? 0 : GOVERNED;
          double fit = fit(sentence, meaning, source, target) - governed - 0.001 * order++;
          if (fit > 0.5 && (best.isEmpty() || fit > best.get().fit())) {
            best = Optional.of(new Linked(purpose(sentence.grammar(), meanings, meaning), fit));
          }
        }
      }
    }
    return best;
  }

  /** "called R to convey support": what was said there rather than that one spoke. */
  private static Meaning purpose(Grammar grammar, List<Meaning> meanings, Meaning contact) {
    if (contact.type() != EventType.CONSULT) {
      return contact;
    }
    for (Meaning said : meanings) {
      Token verb = said.trigger();
      boolean below =
          verb.tag().equals("VB")
              && verb.head() == contact.trigger().index()
              && grammar.markers(verb).contains("to");
      boolean same = said.actors().stream().anyMatch(contact.actors()::contains);
      if (below && same && said.type() == EventType.SUPPORT) {
        return said;
      }
    }
    return contact;
  }

  private static double fit(SentenceCoder sentence, Meaning meaning, Span source, Span target) {
    double actor = bound(sentence, meaning.actors(), source);
    double recipient =
        target.start() == target.end() ? 0.5 : bound(sentence, meaning.recipients(), target);
    if (meaning.both() || meaning.recipients().isEmpty()) {
      List<Token> all = new ArrayList<>(meaning.actors());
      all.addAll(meaning.recipients());
      double second = bound(sentence, all, target);
      if (meaning.both() || second > 0) {
        actor = bound(sentence, all, source);
        recipient = second;
      }
    }
    double near = between(sentence, meaning.trigger(), source, target);
    double known = 0.01 * Math.min(20, meaning.score());
    if (actor == 0 && meaning.actors().isEmpty()) {
      actor = 0.3;
    }
    if (recipient == 0 && meaning.recipients().isEmpty()) {
      recipient = 0.3;
    }
    return 3 * actor + 3 * recipient + near + known;
  }

  /**
   * 1 if a party's own words meet the span, 0.6 if the span lies below it, 0 if it is elsewhere.
   */
  private static double bound(SentenceCoder sentence, List<Token> parties, Span span) {
    double best = 0;
    Grammar grammar = sentence.grammar();
    for (Token party : parties) {
      for (Token each : grammar.withConjuncts(party)) {
        if (span.overlaps(each.start(), each.end())) {
          return 1;
        }
        Optional<Mention> mention = sentence.mention(each);
        if (mention.isPresent()) {
          Token from = sentence.sentence().token(mention.get().from());
          Token to = sentence.sentence().token(mention.get().to() - 1);
          if (span.overlaps(from.start(), to.end())) {
            best = Math.max(best, 0.9);
          }
        }
        for (Token token : sentence.sentence().tokens()) {
          if (span.overlaps(token.start(), token.end()) && grammar.below(token, each)) {
            best = Math.max(best, 0.6);
          }
        }
      }
    }
    return best;
  }

  /** Up to 1: whether the predicate stands on the tree path between the spans, or between them. */
  private static double between(SentenceCoder sentence, Token trigger, Span source, Span target) {
    Grammar grammar = sentence.grammar();
    boolean overSource = false;
    boolean overTarget = false;
    for (Token token : sentence.sentence().tokens()) {
      boolean below = grammar.below(token, trigger);
      overSource |= below && source.overlaps(token.start(), token.end());
      overTarget |= below && target.overlaps(token.start(), token.end());
    }
    double path = overSource && overTarget ? 0.6 : overTarget ? 0.5 : overSource ? 0.3 : 0;
    int from = Math.min(source.end(), target.end());
    int to = Math.max(source.start(), target.start());
    double order = trigger.start() >= from && trigger.end() <= to ? 0.5 : 0;
    return path + order;
  }
}
