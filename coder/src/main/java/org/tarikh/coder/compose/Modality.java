package org.tarikh.coder.compose;

import java.util.List;
import java.util.Set;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.frame.Grammar;
import org.tarikh.language.annotate.Token;

/**
 * Reads negation, future and hypothesis off the auxiliaries, markers and adverbs of a predicate.
 * The names returned ({@code not}, {@code will}, {@code may}) are operators of the rulings table.
 */
final class Modality {
  private static final Set<String> FUTURE = Set.of("will", "'ll", "shall", "wo");
  private static final Set<String> POSSIBLE =
      Set.of("may", "might", "could", "would", "'d", "should");

  private static final Set<String> ENDING = Set.of("no", "any");

  private static final Set<String> UNREAL =
      Set.of(
          "possible",
          "potential",
          "planned",
          "proposed",
          "threatened",
          "expected",
          "future",
          "upcoming",
          "looming",
          "imminent",
          "feared",
          "hypothetical",
          "would-be",
          "prospective");

  private Modality() {}

  /**
   * The operators over {@code token}, inner first, joined by spaces; adds what they always add. A
   * negation among the predicate's own {@code words} ("would not hear of") is no operator.
   */
  static String of(Grammar grammar, Token token, Set<AuxiliaryMode> added, Set<Integer> words) {
    Token verb = clause(grammar, token);
    List<String> auxiliaries = grammar.auxiliaries(verb);
    StringBuilder operators = new StringBuilder();
    if (auxiliaries.stream().anyMatch(FUTURE::contains) || goingTo(grammar, verb)) {
      operators.append("will ");
      added.add(AuxiliaryMode.FUTURE);
    } else if (auxiliaries.stream().anyMatch(POSSIBLE::contains)) {
      operators.append("may ");
      added.add(AuxiliaryMode.HYPOTHETICAL);
    }
    if (conditional(grammar, verb) || possible(grammar, token)) {
      added.add(AuxiliaryMode.HYPOTHETICAL);
    }
    boolean negated =
        grammar.negated(verb) || (verb.index() != token.index() && grammar.negated(token));
    boolean own =
        words.stream()
            .map(word -> grammar.sentence().token(word))
            .anyMatch(word -> word.lemma().equals("not") || word.lemma().equals("never"));
    if (ended(grammar, verb)) {
      operators.append("stop ");
    } else if (negated && !own) {
      operators.append("not ");
    }
    return operators.toString().strip();
  }

  /**
   * An event noun takes the tense of the verb it is the object of, if it is that verb's own act.
   */
  private static Token clause(Grammar grammar, Token token) {
    if (token.isVerb() || token.isAdjective()) {
      return token;
    }
    if (token.head() >= 0 && (token.is("obj") || token.is("nsubj:pass"))) {
      Token verb = grammar.sentence().token(token.head());
      return verb.isVerb() ? verb : token;
    }
    return token;
  }

  /** "no longer feeds them", "does not feed them any longer": what was done has ended. */
  private static boolean ended(Grammar grammar, Token verb) {
    return grammar.children(verb, "advmod").stream()
        .anyMatch(
            adverb ->
                Grammar.lower(adverb).equals("anymore")
                    || (Grammar.lower(adverb).equals("longer")
                        && grammar.sentence().children(adverb).stream()
                            .anyMatch(c -> ENDING.contains(Grammar.lower(c)))));
  }

  private static boolean goingTo(Grammar grammar, Token verb) {
    boolean infinitive = verb.tag().equals("VB") && grammar.markers(verb).contains("to");
    if (!infinitive || verb.head() < 0) {
      return false;
    }
    Token head = grammar.sentence().token(verb.head());
    // "is going to attack", "is due to visit", "is set to meet", headline "Putin to visit".
    boolean scheduled =
        Set.of("go", "due", "set", "schedule", "expect", "be").contains(head.lemma());
    return verb.is("xcomp") && scheduled;
  }

  /** "a possible withdrawal", "the planned visit". */
  private static boolean possible(Grammar grammar, Token noun) {
    return noun.isNoun()
        && grammar.children(noun, "amod").stream().anyMatch(a -> UNREAL.contains(Grammar.lower(a)));
  }

  private static boolean conditional(Grammar grammar, Token verb) {
    Token current = verb;
    for (int i = 0; i < 3; i++) {
      Set<String> markers = grammar.markers(current);
      if (markers.contains("if") || markers.contains("unless") || markers.contains("whether")) {
        return true;
      }
      if (current.head() < 0 || !(current.is("conj") || current.is("xcomp"))) {
        return false;
      }
      current = grammar.sentence().token(current.head());
    }
    return false;
  }
}
