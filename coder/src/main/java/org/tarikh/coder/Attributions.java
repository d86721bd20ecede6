package org.tarikh.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tarikh.coder.actor.Mention;
import org.tarikh.coder.actor.SentenceActors;
import org.tarikh.coder.compose.Meaning;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.Attribution;
import org.tarikh.coder.frame.Grammar;
import org.tarikh.language.annotate.ParsedSentence;
import org.tarikh.language.annotate.Token;

/**
 * On whose word: speakers found by composition, "according to", speakers after a quotation, and
 * citations in parentheses such as "(REGNUM, July 29; Eurasianet, November 2)".
 */
final class Attributions {
  private static final Pattern PARENTHESIS = Pattern.compile("\\(([^()]{3,200})\\)");
  private static final Pattern CITATION =
      Pattern.compile(
          "(?:see )?(\\p{Lu}[\\p{L}\\d .&’'-]{1,40}), ((?:January|February|March|April|May|June|July|August"
              + "|September|October|November|December) \\d{1,2}(?:, \\d{4})?)");
  private static final Pattern MONTH_DAY = Pattern.compile("[A-Z][a-z]+ \\d{1,2}");

  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "report",
          "announce",
          "claim",
          "state",
          "add",
          "write",
          "confirm",
          "reveal",
          "allege",
          "note",
          "cite",
          "quote",
          "believe",
          "argue");

  private final Grammar grammar;
  private final SentenceActors mentions;
  private final String document;
  private final List<Attribution> sentenceWide;

  Attributions(Grammar grammar, SentenceActors mentions, String document) {
    this.grammar = grammar;
    this.mentions = mentions;
    this.document = document;
    this.sentenceWide = sentenceWide();
  }

  List<Attribution> of(Meaning meaning) {
    List<Attribution> found = new ArrayList<>();
    for (Token source : meaning.sources()) {
      attribution(source).ifPresent(found::add);
    }
    speakers(meaning).forEach(found::add);
    for (Attribution each : sentenceWide) {
      if (found.stream().noneMatch(a -> a.start() == each.start())) {
        found.add(each);
      }
    }
    return found;
  }

  private List<Attribution> sentenceWide() {
    List<Attribution> found = new ArrayList<>();
    ParsedSentence sentence = grammar.sentence();
    for (Token token : sentence.tokens()) {
      boolean according =
          token.text().equalsIgnoreCase("according")
              && token.index() + 1 < sentence.size()
              && sentence.token(token.index() + 1).text().equals("to");
      if (according) {
        Token governed =
            token.is("case") && token.head() >= 0 ? sentence.token(token.head()) : token;
        if (governed.index() == token.index()) {
          governed =
              sentence.children(token).stream()
                  .filter(c -> c.is("obl") || c.is("nmod"))
                  .findFirst()
                  .orElse(token);
        }
        attribution(governed).ifPresent(found::add);
      }
    }
    found.addAll(citations());
    return found;
  }

  private List<Attribution> citations() {
    List<Attribution> found = new ArrayList<>();
    int start = grammar.sentence().start();
    String text = document.substring(start, grammar.sentence().end());
    Matcher parenthesis = PARENTHESIS.matcher(text);
    while (parenthesis.find()) {
      Matcher citation = CITATION.matcher(parenthesis.group(1));
      while (citation.find()) {
        int from = start + parenthesis.start(1) + citation.start(1);
        String outlet = citation.group(1).strip();
        if (MONTH_DAY.matcher(outlet).matches()) {
          continue;
        }
        found.add(
            new Attribution(outlet, "outlet", "", citation.group(2), from, from + outlet.length()));
      }
    }
    return found;
  }

  /** The subject of a verb of saying that governs the event or follows its quotation. */
  private List<Attribution> speakers(Meaning meaning) {
    List<Attribution> found = new ArrayList<>();
    ParsedSentence sentence = grammar.sentence();
    Token current = meaning.trigger();
    for (int i = 0; i < 6; i++) {
      for (Token child : sentence.children(current)) {
        boolean after = child.is("parataxis") && SAYING.contains(child.lemma());
        if (after) {
          addSpeaker(child, meaning, found);
        }
      }
      if (current.head() < 0) {
        break;
      }
      boolean clause = current.is("ccomp") || current.is("parataxis");
      current = sentence.token(current.head());
      if (clause && SAYING.contains(current.lemma())) {
        addSpeaker(current, meaning, found);
      }
    }
    return found;
  }

  private void addSpeaker(Token verb, Meaning meaning, List<Attribution> found) {
    for (Token subject : grammar.surfaceSubjects(verb)) {
      boolean own = meaning.actors().stream().anyMatch(a -> a.index() == subject.index());
      if (!own && !meaning.sources().contains(subject)) {
        attribution(subject)
            .filter(a -> found.stream().noneMatch(f -> f.start() == a.start()))
            .ifPresent(found::add);
      }
    }
  }

  private Optional<Attribution> attribution(Token head) {
    return mentions
        .mention(head)
        .map(
            mention -> {
              ActorReference reference = mention.reference(grammar.sentence(), document);
              return new Attribution(
                  reference.text(),
                  kind(mention),
                  mention.code(),
                  "",
                  reference.start(),
                  reference.end());
            });
  }

  private static String kind(Mention mention) {
    return switch (mention.kind()) {
      case "PERSON" -> "person";
      case "MEDIA" -> "outlet";
      case "PEOPLE", "ARMED" -> "group";
      default -> mention.sector().equals("JRN") ? "outlet" : "organisation";
    };
  }
}
