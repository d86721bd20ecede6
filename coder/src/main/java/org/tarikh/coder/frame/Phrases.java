package org.tarikh.coder.frame;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tarikh.coder.lexicon.Element;
import org.tarikh.coder.lexicon.Frame;
import org.tarikh.language.annotate.Token;

/**
 * The words and phrases around the head of a frame that may fill its elements, nearest first. Holds
 * the lists of fixed words found so far and of tokens taken, which its owner fills.
 */
final class Phrases {
  private final FrameContext context;
  private final Grammar grammar;
  private final Frame frame;
  private final Token head;
  private final List<Token> anchors;
  private final List<Token> taken;

  /** The phrases around {@code head}; {@code anchors} and {@code taken} stay the caller's. */
  Phrases(FrameContext context, Frame frame, Token head, List<Token> anchors, List<Token> taken) {
    this.context = context;
    this.grammar = context.grammar();
    this.frame = frame;
    this.head = head;
    this.anchors = anchors;
    this.taken = taken;
  }

  /** The prepositions of {@code element} looked for as a particle. */
  private static Element particleOf(Element element) {
    return new Element(
        Element.Place.PARTICLE, Set.of(), Optional.empty(), "", element.prepositions(), false);
  }

  Optional<Token> particle(Element element) {
    for (Token child : grammar.sentence().children(head)) {
      if (child.index() > head.index() && context.has(element.words(), child)) {
        return Optional.of(child);
      }
    }
    // "threw him out of the party": parsers take the particle for part of the preposition.
    for (Token child : grammar.sentence().children(head)) {
      boolean phrase = child.index() > head.index() && (child.is("obl") || child.is("obj"));
      for (Token inner : phrase ? grammar.sentence().children(child) : List.<Token>of()) {
        if (inner.is("case") && context.has(element.words(), inner) && opensPair(inner)) {
          return Optional.of(inner);
        }
      }
    }
    // "pulled its troops out": the particle may hang on the object or stand alone after the verb.
    int next = head.index() + 1;
    if (next < grammar.sentence().size()
        && context.has(element.words(), grammar.sentence().token(next))) {
      return Optional.of(grammar.sentence().token(next));
    }
    return Optional.empty();
  }

  /** Whether another preposition of the same phrase follows: "out of". */
  private boolean opensPair(Token preposition) {
    int next = preposition.index() + 1;
    return next < grammar.sentence().size()
        && grammar.sentence().token(next).is("case")
        && grammar.sentence().token(next).head() == preposition.head();
  }

  /** Whether {@code token} stands below a fixed word without a clause of its own between. */
  private boolean near(Token token) {
    Token current = token;
    for (int i = 0; i < 3 && current.head() >= 0; i++) {
      boolean elsewhere =
          current.isVerb() && !current.is("amod")
              || current.is("nsubj")
              || ((current.is("obl") || current.is("nmod"))
                  && grammar.markers(current).contains("by"));
      if (elsewhere) {
        return false;
      }
      current = grammar.sentence().token(current.head());
      if (anchors.contains(current)) {
        return true;
      }
    }
    return false;
  }

  Optional<Token> modifier(Element element) {
    for (Token child : grammar.sentence().children(head)) {
      if (child.index() < head.index() && context.has(element.words(), child)) {
        return Optional.of(child);
      }
    }
    // "would not hear of recognising": a negation is the verb's own or none of it.
    int reach = element.words().contains("not") ? 0 : 3;
    for (int i = head.index() - 1; i >= Math.max(0, head.index() - reach); i--) {
      Token before = grammar.sentence().token(i);
      if (context.has(element.words(), before)) {
        return Optional.of(before);
      }
    }
    return Optional.empty();
  }

  Optional<Token> fixedObject(Element element) {
    for (Token object : grammar.logicalObjects(head)) {
      for (Token each : grammar.withConjuncts(object)) {
        if (context.has(element.words(), each)) {
          return Optional.of(each);
        }
      }
    }
    for (Token anchor : List.copyOf(anchors)) {
      for (Token child : grammar.sentence().children(anchor)) {
        boolean complement =
            !child.is("nsubj")
                && !child.is("conj")
                && !child.is("parataxis")
                && !child.is("advcl")
                && child.index() > head.index()
                && grammar.markers(child).isEmpty();
        if (complement && context.has(element.words(), child)) {
          return Optional.of(child);
        }
        // "call R a terrorist", "find R guilty": the complement may hang below R.
        if (complement && child.is("obj")) {
          for (Token below : grammar.sentence().children(child)) {
            boolean clause = below.relation().startsWith("acl");
            if (!clause && below.index() > child.index() && context.has(element.words(), below)) {
              return Optional.of(below);
            }
          }
        }
      }
    }
    // "extended an olive branch", "plan a joint study": the word may stand inside the object.
    int last = Math.min(grammar.sentence().size(), head.index() + 12);
    for (int i = head.index() + 1; i < last; i++) {
      Token token = grammar.sentence().token(i);
      // What follows another preposition is no object: "met officials on the needs of families".
      boolean bare =
          Set.of("of", "as").containsAll(grammar.markers(token))
              || grammar.sentence().children(token).stream().anyMatch(anchors::contains);
      // "gave no details": a determiner is no object.
      bare &= !token.is("det") || named(grammar.head(token));
      if (bare && context.has(element.words(), token) && !taken.contains(token) && near(token)) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  /** Whether the noun is a word of the frame too: "have no intention". */
  private boolean named(Optional<Token> noun) {
    return noun.isPresent()
        && frame.elements().stream().anyMatch(e -> context.has(e.words(), noun.get()));
  }

  Optional<Token> fixedOblique(Element element) {
    List<Token> obliques = obliques(element.prepositions());
    for (Token token : obliques) {
      if (context.has(element.words(), token)) {
        return Optional.of(token);
      }
    }
    // "withdrew behind the border fence", "tents on the campus lawn"
    for (Token token : obliques) {
      for (Token part : grammar.sentence().children(token)) {
        boolean inside = part.is("compound") || part.is("amod");
        if (inside && token.isNoun() && context.has(element.words(), part)) {
          return Optional.of(part);
        }
      }
    }
    // A particle with an object, "carry out attack", reads like a preposition with a noun.
    boolean particle =
        !element.prepositions().contains("to") && particle(particleOf(element)).isPresent();
    return particle ? fixedObject(element) : Optional.empty();
  }

  /** What follows one of {@code prepositions}, hung on the head or a fixed word or just below. */
  List<Token> obliques(Set<String> prepositions) {
    List<Token> found = new ArrayList<>();
    for (Token anchor : anchors) {
      collect(anchor, prepositions, found, 1);
    }
    if (head.is("cop")) {
      // "was against the plan": the noun is the predicate, its preposition says what of it.
      grammar
          .head(head)
          .filter(noun -> !Collections.disjoint(grammar.markers(noun), prepositions))
          .ifPresent(found::add);
    }
    if (frame.kind() == Frame.Kind.NOUN && found.isEmpty() && prepositions.contains("of")) {
      grammar.gerundObject(head).ifPresent(found::add);
    }
    if (frame.kind() == Frame.Kind.NOUN && found.isEmpty()) {
      // "launched an attack on R": the phrase may hang on the verb that governs the noun.
      grammar
          .head(head)
          .filter(
              verb -> verb.isVerb() && (head.is("obj") || head.is("nsubj:pass") || head.is("obl")))
          .ifPresent(verb -> collect(verb, prepositions, found, 0));
    }
    return found;
  }

  private void collect(Token anchor, Set<String> prepositions, List<Token> found, int depth) {
    for (Token child : grammar.sentence().children(anchor)) {
      if (child.is("nsubj") || child.is("parataxis")) {
        continue;
      }
      boolean verbConjunct = child.is("conj") && child.isVerb();
      Set<String> opening = grammar.markers(child);
      boolean source = opening.contains("according") || opening.contains("because");
      if (!verbConjunct
          && !source
          && !taken.contains(child)
          && child.index() != anchor.index()
          && !found.contains(child)
          && !Collections.disjoint(opening, prepositions)) {
        found.add(bidden(child));
      }
      boolean nominal = child.is("obj") || child.is("obl") || child.is("xcomp") || child.is("nmod");
      if (depth > 0 && nominal && !child.isVerb() && !grammar.markers(child).contains("by")) {
        collect(child, prepositions, found, depth - 1);
      }
    }
  }

  /** "called on civilians to join": parsers take the phrase for the subject of the infinitive. */
  private Token bidden(Token phrase) {
    boolean infinitive = phrase.tag().equals("VB") && grammar.markers(phrase).contains("to");
    return infinitive
        ? grammar.child(phrase, "nsubj").filter(s -> s.index() < phrase.index()).orElse(phrase)
        : phrase;
  }

  List<Token> subjects() {
    return frame.kind() == Frame.Kind.COPULA
        ? grammar.surfaceSubjects(head)
        : grammar.logicalSubjects(head);
  }

  /** The prepositions that open elements of the frame. */
  Set<String> usedPrepositions() {
    Set<String> used = new HashSet<>();
    frame.elements().forEach(e -> used.addAll(e.prepositions()));
    return used;
  }

  List<Token> objects() {
    List<Token> found = new ArrayList<>();
    for (Token object : grammar.logicalObjects(head)) {
      if (!taken.contains(object)) {
        found.add(object);
      }
    }
    if (!found.isEmpty() && anchors.size() == 1) {
      return found;
    }
    for (Token child : grammar.children(head, "iobj")) {
      found.add(0, child);
    }
    if (found.isEmpty()) {
      // "ordered the diplomats to leave": the parser may take the object for a subject.
      // "warned that Sudan could starve" warns nobody.
      boolean quoting = usedPrepositions().contains("that");
      for (Token child : grammar.sentence().children(head)) {
        boolean infinitive =
            (child.is("ccomp") || child.is("xcomp"))
                && (!quoting || grammar.auxiliaries(child).isEmpty())
                && (child.tag().equals("VB") || anchors.contains(child));
        if (infinitive) {
          grammar.children(child, "nsubj").stream()
              .filter(t -> !taken.contains(t))
              .forEach(found::add);
        }
      }
    }
    if (found.isEmpty()) {
      // "agreed to help R": R is the object of the fixed verb.
      for (Token anchor : anchors) {
        boolean inner = anchor.isVerb() && anchor.index() != head.index();
        (inner ? grammar.logicalObjects(anchor) : List.<Token>of())
            .stream().filter(t -> !taken.contains(t)).forEach(found::add);
      }
    }
    if (found.isEmpty()) {
      // "demanded R's departure"; "sent Lebanon fuel", which parsers take for one noun.
      for (Token anchor : anchors) {
        for (Token child : grammar.sentence().children(anchor)) {
          boolean given = child.is("compound") && child.isNoun() && context.admits(child, "ACTOR");
          boolean owner = child.relation().equals("nmod:poss");
          if (anchor.isNoun() && (given || owner) && !taken.contains(child)) {
            found.add(child);
          }
        }
      }
    }
    // "gave its blessing to R": the giver's own.
    boolean own = found.stream().allMatch(t -> t.relation().equals("nmod:poss") && !t.isNoun());
    if (own && anchors.size() > 1) {
      // "gave R weapons" and "gave weapons to R" are one frame.
      List<Token> given = obliques(Set.of("to", "for", "with"));
      if (!given.isEmpty()) {
        return given;
      }
    }
    return found;
  }

  /** To whom the fixed noun after "R's" belongs: "an Armenian proposal", "a bid by R". */
  List<Token> ownersOfFixed() {
    List<Token> found = new ArrayList<>();
    List<Token> subjects = subjects();
    for (Token anchor : anchors) {
      if (anchor.isNoun() && anchor.index() != head.index() && found.isEmpty()) {
        context.nounActors().actors(anchor, Set.of()).stream()
            .filter(t -> !taken.contains(t) && !subjects.contains(t))
            .filter(t -> context.admits(t, "ACTOR") || context.admits(t, "OWNED"))
            .forEach(found::add);
      }
    }
    if (found.isEmpty()) {
      found.addAll(objects());
    }
    return found;
  }

  List<Token> obliqueSlot(Element element) {
    List<Token> found = new ArrayList<>(obliques(element.prepositions()));
    found.removeIf(t -> t.isVerb() && !t.tag().equals("VBG"));
    if (found.isEmpty()) {
      boolean particle = particle(particleOf(element)).isPresent();
      if (particle) {
        found.addAll(objects());
      }
    }
    if (found.isEmpty() && element.prepositions().contains("to")) {
      found.addAll(grammar.children(head, "iobj"));
    }
    return found;
  }

  /** What follows the prepositions of {@code element}: a noun phrase, a gerund or an infinitive. */
  List<Token> phrasesOrClauses(Element element) {
    List<Token> found = new ArrayList<>(obliqueSlot(element));
    if (found.isEmpty()) {
      found.addAll(clausesAfter(element));
    }
    return found;
  }

  List<Token> clauses() {
    List<Token> found = new ArrayList<>();
    for (Token child : grammar.sentence().children(head)) {
      if (child.is("ccomp") || child.is("xcomp")) {
        found.add(child);
      }
    }
    if (found.isEmpty()) {
      found.addAll(grammar.logicalObjects(head));
    }
    return found;
  }

  List<Token> clausesAfter(Element element) {
    Set<String> markers = element.prepositions();
    List<Token> found = new ArrayList<>();
    for (Token anchor : anchors) {
      clausesBelow(anchor, markers, found);
      for (Token child : grammar.sentence().children(anchor)) {
        if (child.is("obj") || child.is("obl") || child.is("iobj")) {
          clausesBelow(child, markers, found);
        }
      }
    }
    // "the opposition agreed to join": the infinitive is the verb's own, not its subject's.
    boolean subject = head.is("nsubj") && !head.relation().equals("nsubj:pass");
    if (frame.kind() == Frame.Kind.NOUN && found.isEmpty() && !subject) {
      grammar
          .head(head)
          .ifPresent(
              up -> {
                if (up.isVerb()) {
                  clausesBelow(up, markers, found);
                }
              });
    }
    if (found.isEmpty() && markers.contains("that")) {
      found.addAll(grammar.children(head, "ccomp"));
    }
    return found;
  }

  private void clausesBelow(Token anchor, Set<String> markers, List<Token> found) {
    for (Token child : grammar.sentence().children(anchor)) {
      boolean marked = !Collections.disjoint(grammar.markers(child), markers);
      boolean after = child.index() > head.index() || grammar.passive(head);
      if (marked
          && after
          && !child.is("nsubj")
          && !taken.contains(child)
          && !found.contains(child)) {
        found.add(child);
      }
    }
  }
}
