package org.tarikh.coder.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.tarikh.language.annotate.Token;

/**
 * Finds who does what an event noun names: <i>Russia's attack, the Russian attack, the attack by
 * Russia, talks between A and B, A launched an attack, an attack carried out by A</i>.
 */
public final class NounActors {
  private static final List<String> AGENT = List.of("by", "between", "among", "from");

  private static final Set<String> ANSWERS =
      Set.of("respond", "retaliate", "reply", "answer", "react", "hit", "strike", "punish");

  private final Grammar grammar;
  private final Set<String> lightVerbs;
  private final Predicate<Token> named;

  /**
   * A finder for one sentence.
   *
   * @param lightVerbs verbs whose subject does what their object names
   * @param named whether a word belongs to the name of an actor
   */
  public NounActors(Grammar grammar, Set<String> lightVerbs, Predicate<Token> named) {
    this.grammar = grammar;
    this.lightVerbs = lightVerbs;
    this.named = named;
  }

  /**
   * The actors of {@code noun}, best guess first; empty if the sentence tells none.
   *
   * @param used prepositions the frame needs for other slots
   */
  public List<Token> actors(Token noun, Set<String> used) {
    List<Token> found = new ArrayList<>(grammar.children(noun, "nmod:poss"));
    if (!found.isEmpty()) {
      return found;
    }
    for (String preposition : AGENT) {
      found.addAll(after(noun, preposition, used));
    }
    if (found.isEmpty() && !used.contains("by")) {
      found.addAll(adjacent(noun));
    }
    if (found.isEmpty()) {
      found.addAll(modifiers(noun));
    }
    if (found.isEmpty()) {
      found.addAll(participleAgents(noun));
    }
    if (found.isEmpty()) {
      found.addAll(lightVerbSubjects(noun));
    }
    if (found.isEmpty()) {
      found.addAll(after(noun, "of", used));
    }
    return found;
  }

  private List<Token> after(Token noun, String preposition, Set<String> used) {
    List<Token> found = new ArrayList<>();
    if (used.contains(preposition)) {
      return found;
    }
    for (Token child : grammar.sentence().children(noun)) {
      if ((child.is("nmod") || child.is("obl")) && grammar.markers(child).contains(preposition)) {
        found.add(child);
      }
    }
    return found;
  }

  /** "stayed calm after the coup by the guard": parsers hang the agent of a noun on the verb. */
  private List<Token> adjacent(Token noun) {
    int next = noun.index() + 1;
    if (next >= grammar.sentence().size() || noun.head() < 0) {
      return List.of();
    }
    Token by = grammar.sentence().token(next);
    if (!Grammar.lower(by).equals("by") || by.head() < 0) {
      return List.of();
    }
    Token agent = grammar.sentence().token(by.head());
    boolean loose = agent.is("obl") && agent.isNoun() && agent.head() == noun.head();
    Token verb = grammar.sentence().token(noun.head());
    return loose && verb.isVerb() && !grammar.passive(verb) ? List.of(agent) : List.of();
  }

  /** "the Russian attack", "Taliban attack", "US-led strikes". */
  private List<Token> modifiers(Token noun) {
    List<Token> found = new ArrayList<>();
    for (Token child : grammar.sentence().children(noun)) {
      boolean before = child.index() < noun.index();
      if (before && (child.is("amod") || child.is("compound")) && named.test(child)) {
        found.add(child);
      } else if (before && child.is("amod") && child.isVerb()) {
        for (Token inner : grammar.sentence().children(child)) {
          if (named.test(inner)) {
            found.add(inner);
          }
        }
      }
    }
    if (found.isEmpty()) {
      // "Russian cruise missile strikes": the nation may hang on the word between.
      for (Token child : grammar.children(noun, "compound")) {
        grammar.children(child, "amod").stream().filter(named).forEach(found::add);
      }
    }
    return found;
  }

  private List<Token> participleAgents(Token noun) {
    List<Token> found = new ArrayList<>();
    for (Token child : grammar.children(noun, "acl")) {
      boolean relative = child.relation().equals("acl:relcl");
      if (!relative && child.tag().equals("VBN")) {
        found.addAll(grammar.logicalSubjects(child));
      }
    }
    return found;
  }

  /** "responded with airstrikes": the subject does what stands after <i>with</i>. */
  private List<Token> lightVerbSubjects(Token noun) {
    Token first = grammar.firstConjunct(noun);
    if (first.head() < 0) {
      return List.of();
    }
    Token verb = grammar.sentence().token(first.head());
    boolean governed =
        first.is("obj") || first.is("nsubj:pass") || first.is("obl") || first.is("xcomp");
    boolean answers =
        first.is("obl")
            && grammar.markers(first).contains("with")
            && ANSWERS.contains(verb.lemma().toLowerCase(Locale.ROOT));
    if (!verb.isVerb()
        || !governed
        || !answers && !lightVerbs.contains(verb.lemma().toLowerCase(Locale.ROOT))) {
      return List.of();
    }
    return grammar.logicalSubjects(verb).stream()
        .filter(subject -> subject.index() != noun.index())
        .toList();
  }
}
