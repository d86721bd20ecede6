package org.tarikh.coder.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.lexicon.Element;
import org.tarikh.coder.lexicon.Entry;
import org.tarikh.coder.lexicon.Frame;
import org.tarikh.coder.lexicon.Lexicon;
import org.tarikh.coder.lexicon.Slot;
import org.tarikh.language.annotate.Token;

/**
 * Finds the frames of the lexicon in one sentence. Fixed words are placed first, then slots; a slot
 * after a preposition may hang on the head or on any fixed word, because parsers err most in
 * attachment. One per sentence.
 */
public final class FrameMatcher {
  private static final int EMPTY_RECIPIENT = 5;
  private static final Set<String> ONTO =
      Set.of("on", "in", "into", "to", "at", "over", "across", "around", "against", "from");
  private static final Set<String> IMPLIED =
      Set.of("to", "for", "with", "against", "of", "on", "between", "from");

  /** Types whose act may fall on a place: "imposed a curfew on Basra". */
  private static final Set<EventType> TERRITORIAL =
      Set.of(
          EventType.COERCE,
          EventType.ASSAULT,
          EventType.MOBILIZE,
          EventType.AID,
          EventType.RETREAT,
          EventType.THREATEN);

  private static final Set<EventType> ADDRESSED =
      Set.of(
          EventType.ACCUSE,
          EventType.AGREE,
          EventType.SUPPORT,
          EventType.REQUEST,
          EventType.REJECT,
          EventType.COOPERATE);

  private final Grammar grammar;
  private final Lexicon lexicon;
  private final NounActors nounActors;
  private final BiPredicate<Token, String> admits;

  /**
   * A matcher for one sentence.
   *
   * @param admits whether the noun phrase headed by a token satisfies a slot's restriction
   */
  public FrameMatcher(
      Grammar grammar, Lexicon lexicon, NounActors nounActors, BiPredicate<Token, String> admits) {
    this.grammar = grammar;
    this.lexicon = lexicon;
    this.nounActors = nounActors;
    this.admits = admits;
  }

  /** Every frame that matches at {@code head}, the most specific first. */
  public List<FrameMatch> matches(Token head) {
    List<FrameMatch> found = new ArrayList<>();
    for (String lemma : lemmas(head)) {
      for (Lexicon.Match candidate : lexicon.byHead(lemma)) {
        if (kindFits(head, candidate.frame(), lemma)) {
          new Attempt(candidate.entry(), candidate.frame(), head).match().ifPresent(found::add);
        }
      }
    }
    found.sort(
        Comparator.comparing((FrameMatch m) -> m.entry().general())
            .thenComparingInt(m -> -m.score())
            .thenComparing(m -> m.entry().file())
            .thenComparingInt(m -> m.entry().line()));
    return found;
  }

  /** Whether the noun phrase headed by {@code token} is someone the actor files know. */
  public boolean someone(Token token) {
    return token.isNoun() && admits.test(token, "ACTOR");
  }

  private List<String> lemmas(Token head) {
    Set<String> forms = new java.util.LinkedHashSet<>();
    forms.add(head.lemma().toLowerCase(Locale.ROOT));
    forms.add(head.text().toLowerCase(Locale.ROOT));
    hyphenated(head).ifPresent(forms::add);
    return List.copyOf(forms);
  }

  /** "visits Turkey, calling for talks and meeting with bishops": the clause's own verb. */
  private boolean nominal(Token gerund) {
    boolean clause = gerund.is("advcl") || gerund.is("conj") || gerund.is("dep");
    return !clause
        || grammar.sentence().children(gerund).stream()
            .anyMatch(c -> c.is("det") || c.relation().equals("nmod:poss") || c.is("amod"));
  }

  /** "went to Moscow to meet": an infinitive without <i>be</i> before it. */
  private boolean infinitive(Token head) {
    return head.tag().equals("VB") && grammar.markers(head).contains("to") && !grammar.beTo(head);
  }

  /** "carpet-bombed", "go-between": tokenizers part what the lexicon writes as one word. */
  private Optional<String> hyphenated(Token token) {
    int at = token.index();
    if (at < 2 || !grammar.sentence().token(at - 1).text().equals("-")) {
      return Optional.empty();
    }
    return Optional.of(
        Grammar.lower(grammar.sentence().token(at - 2))
            + "-"
            + token.lemma().toLowerCase(Locale.ROOT));
  }

  private boolean kindFits(Token head, Frame frame, String lemma) {
    return switch (frame.kind()) {
      // "the eased blockade", "wounded men": a participle before its noun is no event of its own.
      case VERB ->
          (head.isVerb() && (!head.is("amod") || grammar.gerundObject(head).isPresent()))
              || (head.isAdjective() && !head.is("amod") && lemma.endsWith("ed"));
      // A gerund with an owner or "of" is a noun; CoreNLP tags many event nouns as VBG.
      case NOUN ->
          head.isNoun() || (head.tag().equals("VBG") && lemma.endsWith("ing") && nominal(head));
      case COPULA ->
          (head.isAdjective() || head.isVerb() || head.isNoun() || head.tag().startsWith("RB"))
              && (grammar.child(head, "cop").isPresent()
                  || grammar.child(head, "aux:pass").isPresent()
                  || (!head.isNoun()
                      && !infinitive(head)
                      && (head.is("acl") || head.is("xcomp") || head.is("conj"))));
    };
  }

  private boolean has(Set<String> words, Token token) {
    return words.contains(token.lemma().toLowerCase(Locale.ROOT))
        || words.contains(token.text().toLowerCase(Locale.ROOT))
        || hyphenated(token).filter(words::contains).isPresent();
  }

  /** One try to match one frame at one head. */
  private final class Attempt {
    private final Entry entry;
    private final Frame frame;
    private final Token head;
    private final List<Token> anchors = new ArrayList<>();
    private final List<Token> taken = new ArrayList<>();
    private final List<Token> actors = new ArrayList<>();
    private final List<Token> recipients = new ArrayList<>();
    private final List<Token> events = new ArrayList<>();
    private Optional<Token> subjectWord = Optional.empty();
    private int score;

    Attempt(Entry entry, Frame frame, Token head) {
      this.entry = entry;
      this.frame = frame;
      this.head = head;
      anchors.add(head);
      taken.add(head);
    }

    Optional<FrameMatch> match() {
      for (Element element : frame.elements()) {
        if (element.slot().isEmpty() && !fixed(element) && !element.optional()) {
          return Optional.empty();
        }
      }
      for (Element element : frame.elements()) {
        if (element.slot().isPresent() && !slot(element)) {
          return Optional.empty();
        }
      }
      if (frame.kind() == Frame.Kind.NOUN && !slotted(Slot.ACTOR, Element.Place.OWNER)) {
        ownerless();
      }
      if (actors.isEmpty() && !hasSlot(Slot.ACTOR)) {
        impliedActor();
      }
      if (recipients.isEmpty() && !entry.both()) {
        impliedRecipient();
        if (recipients.isEmpty()) {
          ownedWord();
        }
        if (recipients.isEmpty() && entry.type().filter(TERRITORIAL::contains).isPresent()) {
          placeRecipient();
        }
      }
      List<Token> sorted = new ArrayList<>(anchors);
      java.util.TreeSet<Integer> words = new java.util.TreeSet<>();
      sorted.forEach(token -> words.add(token.index()));
      return Optional.of(
          new FrameMatch(entry, frame, head, actors, recipients, events, words, score));
    }

    private boolean slotted(Slot slot, Element.Place place) {
      return frame.elements().stream()
          .anyMatch(e -> e.slot().equals(Optional.of(slot)) && e.place() == place);
    }

    /** "bombing in R": whoever owns the noun acts, though the pattern names no owner. */
    private void ownerless() {
      for (Token owner : nounActors.actors(head, usedPrepositions())) {
        if (!taken.contains(owner) && actors.isEmpty()) {
          actors.add(owner);
        }
      }
    }

    private boolean hasSlot(Slot slot) {
      return frame.elements().stream().anyMatch(e -> e.slot().equals(Optional.of(slot)));
    }

    /** "gunmen stormed R", "R was killed in a raid by A": patterns that name no actor. */
    private void impliedActor() {
      subjectWord.ifPresent(actors::add);
      if (actors.isEmpty() && head.isVerb() && grammar.passive(head)) {
        for (Token agent : grammar.logicalSubjects(head)) {
          if (!taken.contains(agent)) {
            actors.add(agent);
          }
        }
      }
    }

    /** "declared a curfew in Basra": the place on which the act falls. */
    private void placeRecipient() {
      for (Token anchor : anchors) {
        recipientBelow(anchor, List.of("obl", "nmod"), ONTO, "PLACE");
      }
    }

    /**
     * "expelled Russian envoys", "blockaded Lebanon's ports": the fixed noun belongs to someone.
     */
    private void ownedWord() {
      for (Token anchor : anchors) {
        boolean object = anchor.index() != head.index() && anchor.isNoun();
        if (object && recipients.isEmpty() && admits.test(anchor, "OWNED")) {
          recipients.add(anchor);
        }
      }
    }

    /**
     * "attended a summit of Arab states": who stands below the fixed noun, if the entry says no
     * more.
     */
    private void impliedRecipient() {
      for (Token anchor : anchors) {
        if (anchor.isNoun()) {
          recipientBelow(anchor, List.of("nmod"), IMPLIED, "ACTOR");
        }
      }
    }

    /**
     * The first phrase below {@code anchor} that {@code tag} admits, unless one is found already.
     */
    private void recipientBelow(
        Token anchor, List<String> relations, Set<String> prepositions, String tag) {
      for (Token child : grammar.sentence().children(anchor)) {
        boolean fits =
            relations.stream().anyMatch(child::is)
                && !child.is("nmod:poss")
                && !taken.contains(child)
                && !java.util.Collections.disjoint(grammar.markers(child), prepositions)
                && admits.test(child, tag);
        if (fits && recipients.isEmpty()) {
          recipients.add(child);
        }
      }
    }

    private boolean fixed(Element element) {
      Optional<Token> found =
          switch (element.place()) {
            case PARTICLE -> particle(element);
            case MODIFIER -> modifier(element);
            case SUBJECT -> subjects().stream().filter(t -> has(element.words(), t)).findFirst();
            case OWNER -> Optional.empty();
            case OBJECT -> fixedObject(element);
            case OBLIQUE -> fixedOblique(element);
          };
      found.ifPresent(
          token -> {
            if (element.place() == Element.Place.SUBJECT) {
              subjectWord = found;
            }
            anchors.add(token);
            taken.add(token);
            score += element.optional() ? 2 : 4 + (element.prepositions().isEmpty() ? 0 : 1);
          });
      return found.isPresent();
    }

    /** The prepositions of {@code element} looked for as a particle. */
    private static Element particleOf(Element element) {
      return new Element(
          Element.Place.PARTICLE, Set.of(), Optional.empty(), "", element.prepositions(), false);
    }

    private Optional<Token> particle(Element element) {
      for (Token child : grammar.sentence().children(head)) {
        if (child.index() > head.index() && has(element.words(), child)) {
          return Optional.of(child);
        }
      }
      // "pulled its troops out": the particle may hang on the object or stand alone after the verb.
      int next = head.index() + 1;
      if (next < grammar.sentence().size()
          && has(element.words(), grammar.sentence().token(next))) {
        return Optional.of(grammar.sentence().token(next));
      }
      return Optional.empty();
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

    private Optional<Token> modifier(Element element) {
      for (Token child : grammar.sentence().children(head)) {
        if (child.index() < head.index() && has(element.words(), child)) {
          return Optional.of(child);
        }
      }
      for (int i = head.index() - 1; i >= Math.max(0, head.index() - 3); i--) {
        Token before = grammar.sentence().token(i);
        if (has(element.words(), before)) {
          return Optional.of(before);
        }
      }
      return Optional.empty();
    }

    private Optional<Token> fixedObject(Element element) {
      for (Token object : grammar.logicalObjects(head)) {
        for (Token each : grammar.withConjuncts(object)) {
          if (has(element.words(), each)) {
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
                  && child.index() > head.index()
                  && grammar.markers(child).isEmpty();
          if (complement && has(element.words(), child)) {
            return Optional.of(child);
          }
          // "call R a terrorist", "find R guilty": the complement may hang below R.
          if (complement && child.is("obj")) {
            for (Token below : grammar.sentence().children(child)) {
              if (below.index() > child.index() && has(element.words(), below)) {
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
        if (has(element.words(), token) && !taken.contains(token) && near(token)) {
          return Optional.of(token);
        }
      }
      return Optional.empty();
    }

    private Optional<Token> fixedOblique(Element element) {
      for (Token token : obliques(element.prepositions())) {
        if (has(element.words(), token)) {
          return Optional.of(token);
        }
      }
      // A particle with an object, "carry out attack", reads like a preposition with a noun.
      boolean particle =
          !element.prepositions().contains("to") && particle(particleOf(element)).isPresent();
      return particle ? fixedObject(element) : Optional.empty();
    }

    /** What follows one of {@code prepositions}, hung on the head or a fixed word or just below. */
    private List<Token> obliques(Set<String> prepositions) {
      List<Token> found = new ArrayList<>();
      for (Token anchor : anchors) {
        collect(anchor, prepositions, found, 1);
      }
      if (frame.kind() == Frame.Kind.NOUN && found.isEmpty() && prepositions.contains("of")) {
        grammar.gerundObject(head).ifPresent(found::add);
      }
      if (frame.kind() == Frame.Kind.NOUN && found.isEmpty()) {
        // "launched an attack on R": the phrase may hang on the verb that governs the noun.
        grammar
            .head(head)
            .filter(
                verb ->
                    verb.isVerb() && (head.is("obj") || head.is("nsubj:pass") || head.is("obl")))
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
        boolean source = grammar.markers(child).contains("according");
        if (!verbConjunct
            && !source
            && !taken.contains(child)
            && child.index() != anchor.index()
            && !found.contains(child)
            && !java.util.Collections.disjoint(grammar.markers(child), prepositions)) {
          found.add(child);
        }
        boolean nominal =
            child.is("obj") || child.is("obl") || child.is("xcomp") || child.is("nmod");
        if (depth > 0 && nominal && !child.isVerb() && !grammar.markers(child).contains("by")) {
          collect(child, prepositions, found, depth - 1);
        }
      }
    }

    private List<Token> subjects() {
      return frame.kind() == Frame.Kind.COPULA
          ? grammar.surfaceSubjects(head)
          : grammar.logicalSubjects(head);
    }

    private boolean slot(Element element) {
      Slot slot = element.slot().orElseThrow();
      List<Token> candidates =
          switch (element.place()) {
            case SUBJECT -> subjects();
            case OWNER -> nounActors.actors(head, usedPrepositions());
            case OBJECT -> slot == Slot.EVENT ? clauses() : objects();
            case OBLIQUE -> slot == Slot.EVENT ? clausesAfter(element) : obliqueSlot(element);
            case PARTICLE, MODIFIER -> List.of();
          };
      List<Token> fit =
          candidates.stream()
              .filter(t -> !taken.contains(t) || slot == Slot.EVENT)
              .filter(t -> slot == Slot.EVENT || admits.test(t, element.tag()))
              .toList();
      if (fit.isEmpty()) {
        // An empty recipient makes a frame a poorer reading than one that finds its recipient.
        score -= slot == Slot.RECIPIENT && !element.optional() ? EMPTY_RECIPIENT : 0;
        return element.optional() || soft(element, candidates.isEmpty());
      }
      score += 1 + (element.tag().isEmpty() ? 0 : 2) + (element.prepositions().isEmpty() ? 0 : 1);
      fill(slot, fit);
      return true;
    }

    private void fill(Slot slot, List<Token> fit) {
      switch (slot) {
        case ACTOR -> actors.addAll(fit);
        case RECIPIENT -> recipients.addAll(fit);
        case EVENT -> events.addAll(fit);
        case OTHER -> {
          // It must be there; nobody is coded for it.
        }
      }
      taken.addAll(fit);
    }

    /** Slots that may stay empty: actors, and recipients of frames that say enough without them. */
    private boolean soft(Element element, boolean absent) {
      Slot slot = element.slot().orElseThrow();
      boolean restricted = !element.tag().isEmpty();
      if (entry.blocks() || (restricted && !absent) || slot == Slot.EVENT || slot == Slot.OTHER) {
        return element.place() == Element.Place.SUBJECT && absent && !entry.blocks();
      }
      if (restricted && slot == Slot.RECIPIENT) {
        return false;
      }
      return switch (element.place()) {
        case SUBJECT, OWNER -> !(restricted && frame.kind() == Frame.Kind.VERB && !absent);
        case OBLIQUE -> anchors.size() > 1 || (frame.kind() == Frame.Kind.NOUN && !vague(slot));
        case OBJECT -> anchors.size() > 2;
        case PARTICLE, MODIFIER -> false;
      };
    }

    /** Nouns of speech and trade mean an act only towards somebody: "cases", "exports", "anger". */
    private boolean vague(Slot slot) {
      return slot == Slot.RECIPIENT && entry.type().filter(ADDRESSED::contains).isPresent();
    }

    private Set<String> usedPrepositions() {
      Set<String> used = new java.util.HashSet<>();
      frame.elements().forEach(e -> used.addAll(e.prepositions()));
      return used;
    }

    private List<Token> objects() {
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
        for (Token child : grammar.sentence().children(head)) {
          boolean infinitive =
              (child.is("ccomp") || child.is("xcomp"))
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
            boolean given =
                child.is("compound")
                    && (child.tag().equals("NNP") || child.tag().equals("NNS"))
                    && admits.test(child, "ACTOR");
            boolean owner = child.relation().equals("nmod:poss");
            if (anchor.isNoun() && (given || owner) && !taken.contains(child)) {
              found.add(child);
            }
          }
        }
      }
      if (found.isEmpty() && anchors.size() > 1) {
        // "gave R weapons" and "gave weapons to R" are one frame.
        found.addAll(obliques(Set.of("to", "for", "with")));
      }
      return found;
    }

    private List<Token> obliqueSlot(Element element) {
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

    private List<Token> clauses() {
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

    private List<Token> clausesAfter(Element element) {
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
      if (frame.kind() == Frame.Kind.NOUN && found.isEmpty()) {
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
        boolean marked = !java.util.Collections.disjoint(grammar.markers(child), markers);
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
}
