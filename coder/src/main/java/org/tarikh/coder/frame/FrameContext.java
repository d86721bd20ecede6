package org.tarikh.coder.frame;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import org.tarikh.language.annotate.Token;

/**
 * What matching frames in one sentence needs to know of it.
 *
 * @param grammar its grammar
 * @param nounActors who acts in its nouns
 * @param restriction whether the noun phrase headed by a token satisfies a slot's restriction
 * @param targets nouns on which an act may fall, the set $TARGET
 * @param deeds nouns of what is done to people, the set $DEED
 */
record FrameContext(
    Grammar grammar,
    NounActors nounActors,
    BiPredicate<Token, String> restriction,
    Set<String> targets,
    Set<String> deeds) {

  /** Whether {@code noun} names something done to a person: "arrest", "killing". */
  boolean deed(Token noun) {
    return has(deeds, noun);
  }

  /** Whether {@code noun} is a kind of place, building or body on which an act may fall. */
  boolean target(Token noun) {
    return has(targets, noun);
  }

  /** Whether the noun phrase headed by {@code token} satisfies {@code tag}; anything does "". */
  boolean admits(Token token, String tag) {
    return restriction.test(token, tag);
  }

  /** Whether {@code token}, as it stands or by its lemma, is one of {@code words}. */
  boolean has(Set<String> words, Token token) {
    return words.contains(token.lemma().toLowerCase(Locale.ROOT))
        || words.contains(Grammar.lower(token))
        || hyphenated(token).stream().anyMatch(words::contains);
  }

  /** "carpet-bombed", "fact-finding": tokenizers part what the lexicon writes as one word. */
  List<String> hyphenated(Token token) {
    int at = token.index();
    if (at < 2 || !grammar.sentence().token(at - 1).text().equals("-")) {
      return List.of();
    }
    String first = Grammar.lower(grammar.sentence().token(at - 2));
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    // "cease-fire" is also looked up as "ceasefire".
    return List.of(first + "-" + lemma, first + "-" + Grammar.lower(token), first + lemma);
  }
}
