package org.tarikh.coder.opinion;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tarikh.coder.frame.Grammar;
import org.tarikh.language.annotate.Token;

/**
 * The words of the clause around an event word: lemmas alone, in pairs and with their relation to
 * the event word. Proper names are replaced by one sign, numbers by another, so that nothing is
 * learned about single actors.
 */
public final class ClauseWords {
  private static final int REACH = 10;

  private ClauseWords() {}

  /** The words around {@code trigger}, without repetition, in a fixed order. */
  public static List<String> around(Grammar grammar, Token trigger) {
    Set<String> words = new LinkedHashSet<>();
    Token top = trigger;
    if (!trigger.isVerb() && trigger.head() >= 0) {
      top = grammar.sentence().token(trigger.head());
    }
    String before = "<";
    for (Token token : grammar.sentence().tokens()) {
      boolean near = Math.abs(token.index() - trigger.index()) <= REACH;
      if (near && (grammar.below(token, top) || token.index() == top.index())) {
        String word = sign(token);
        words.add("w " + word);
        words.add("p " + before + " " + word);
        before = word;
      }
    }
    words.add("t " + sign(trigger) + " " + trigger.tag().charAt(0));
    for (Token child : grammar.sentence().children(trigger)) {
      words.add("r " + child.relation() + " " + sign(child));
    }
    return List.copyOf(words);
  }

  /** The lemma, or what stands for a name or number. */
  static String sign(Token token) {
    if (token.isProper()) {
      return "@";
    }
    if (token.tag().equals("CD")) {
      return "#";
    }
    return token.lemma().toLowerCase(Locale.ROOT).replaceAll("\\s", "");
  }
}
