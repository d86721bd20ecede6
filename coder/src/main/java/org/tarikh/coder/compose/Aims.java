package org.tarikh.coder.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.frame.Grammar;
import org.tarikh.language.annotate.Token;

/**
 * Whom an act is aimed at when its own frame names nobody: <i>marched to force the minister out,
 * troops sent to face the rebels, will strike if the government signs</i>. Pure look-up in one
 * sentence.
 */
public final class Aims {
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "until", "lest", "should");
  private static final Set<String> AIMED = Set.of("aim", "direct", "target");
  private static final Set<String> TOWARDS = Set.of("at", "against");

  private final Grammar grammar;
  private final Predicate<Token> someone;
  private final Map<EventType, Set<String>> purposes;

  /**
   * The aims told in the sentence of {@code grammar}.
   *
   * @param someone whether a noun phrase is a party
   * @param purposes verbs of purpose whose object an act of a type is aimed at; for a refusal,
   *     verbs of making whose subject is refused
   */
  public Aims(Grammar grammar, Predicate<Token> someone, Map<EventType, Set<String>> purposes) {
    this.grammar = grammar;
    this.someone = someone;
    this.purposes = Map.copyOf(purposes);
  }

  /** The meaning with whom it is aimed at, if its frame names no recipient. */
  Meaning aimed(Meaning meaning) {
    if (meaning.both() || !meaning.recipients().isEmpty()) {
      return meaning;
    }
    Set<String> purpose = purposes.getOrDefault(meaning.type(), Set.of());
    List<Token> aims = new ArrayList<>();
    for (int word : meaning.words().stream().sorted().toList()) {
      Token part = grammar.sentence().token(word);
      for (Token child : grammar.sentence().children(part)) {
        if (meaning.type() == EventType.THREATEN) {
          aims.addAll(underCondition(child));
        }
        if (meaning.type() == EventType.REJECT) {
          aims.addAll(ofMaker(part, child, purpose));
        } else if (!purpose.isEmpty()) {
          aims.addAll(ofPurpose(child, purpose));
          aims.addAll(ofDirection(child));
        }
      }
    }
    aims.removeIf(aim -> meaning.actors().contains(aim) || !someone.test(aim));
    return aims.isEmpty() ? meaning : meaning.parties(meaning.actors(), List.of(aims.get(0)));
  }

  /** "unless the government signs": who is to do or to leave what the threat depends on. */
  private List<Token> underCondition(Token clause) {
    boolean condition =
        clause.is("advcl")
            && (grammar.markers(clause).stream().anyMatch(CONDITIONS::contains)
                || inverted(clause));
    return condition ? grammar.logicalSubjects(clause) : List.of();
  }

  /** "should it send troops": the auxiliary stands before the subject. */
  private boolean inverted(Token clause) {
    Optional<Token> should =
        grammar.child(clause, "aux").filter(aux -> Grammar.lower(aux).equals("should"));
    Optional<Token> subject = grammar.child(clause, "nsubj");
    return should.isPresent()
        && subject.isPresent()
        && should.get().index() < subject.get().index();
  }

  /** "to force the minister out", "in a bid to shame the premier". */
  private List<Token> ofPurpose(Token child, Set<String> purpose) {
    List<Token> verbs = new ArrayList<>(List.of(child));
    if (child.is("obl")) {
      verbs.addAll(grammar.sentence().children(child));
    }
    for (Token verb : verbs) {
      boolean aims =
          verb.isVerb()
              && verb.tag().equals("VB")
              && grammar.markers(verb).contains("to")
              && purpose.contains(verb.lemma());
      if (aims) {
        List<Token> objects = new ArrayList<>(grammar.logicalObjects(verb));
        // "to make the ministers feel", "to get the president to yield"
        for (Token inner : grammar.sentence().children(verb)) {
          if (inner.isVerb() && (inner.is("ccomp") || inner.is("xcomp"))) {
            objects.addAll(grammar.children(inner, "nsubj"));
          }
        }
        return objects;
      }
    }
    return List.of();
  }

  /** "vetoed a resolution drafted by France": whoever made what is refused. */
  private List<Token> ofMaker(Token noun, Token clause, Set<String> verbs) {
    boolean made = noun.isNoun() && clause.is("acl") && verbs.contains(clause.lemma());
    return made
        ? grammar.logicalSubjects(clause).stream().filter(maker -> !maker.equals(noun)).toList()
        : List.of();
  }

  /** "a campaign aimed at the minister". */
  private List<Token> ofDirection(Token child) {
    boolean aimed = child.is("acl") && AIMED.contains(child.lemma());
    return aimed
        ? grammar.children(child, "obl").stream()
            .filter(phrase -> grammar.markers(phrase).stream().anyMatch(TOWARDS::contains))
            .toList()
        : List.of();
  }
}
