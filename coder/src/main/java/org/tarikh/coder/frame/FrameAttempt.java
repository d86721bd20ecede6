package org.tarikh.coder.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.lexicon.Element;
import org.tarikh.coder.lexicon.Entry;
import org.tarikh.coder.lexicon.Frame;
import org.tarikh.coder.lexicon.Slot;
import org.tarikh.language.annotate.Token;

/**
 * One try to match one frame at one head. Fixed words are placed first, then slots; a slot after a
 * preposition may hang on the head or on any fixed word, because parsers err most in attachment.
 */
final class FrameAttempt {
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

  /** Types whose act may fall on the fixed noun itself: "captured three towns". */
  private static final Set<EventType> FALLING = Set.of(EventType.ASSAULT, EventType.COERCE);

  private static final Set<EventType> ADDRESSED =
      Set.of(
          EventType.ACCUSE,
          EventType.AGREE,
          EventType.SUPPORT,
          EventType.REQUEST,
          EventType.REJECT,
          EventType.COOPERATE);

  private final FrameContext context;
  private final Grammar grammar;
  private final Phrases phrases;
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

  FrameAttempt(FrameContext context, Entry entry, Frame frame, Token head) {
    this.context = context;
    this.grammar = context.grammar();
    this.phrases = new Phrases(context, frame, head, anchors, taken);
    this.entry = entry;
    this.frame = frame;
    this.head = head;
    anchors.add(head);
    taken.add(head);
  }

  /** The match, if every element that must be there is found. */
  Optional<FrameMatch> match() {
    if (!fixedWords() || !slots()) {
      return Optional.empty();
    }
    if (frame.kind() == Frame.Kind.NOUN && !slotted(Slot.ACTOR, Element.Place.OWNER)) {
      ownerless();
    }
    if (actors.isEmpty() && !hasSlot(Slot.ACTOR)) {
      impliedActor();
    }
    if (recipients.stream().allMatch(this::nobody) && entry.type().isPresent()) {
      ownerInstead();
    }
    if (recipients.isEmpty() && !entry.both()) {
      impliedRecipient();
      if (recipients.isEmpty()) {
        ownedWord();
      }
      if (recipients.isEmpty() && entry.type().filter(FALLING::contains).isPresent()) {
        ownerOfObject();
      }
      if (recipients.isEmpty() && entry.type().filter(TERRITORIAL::contains).isPresent()) {
        placeRecipient();
      }
    }
    if (leavesObject()) {
      score -= EMPTY_RECIPIENT;
    }
    List<Token> sorted = new ArrayList<>(anchors);
    TreeSet<Integer> words = new TreeSet<>();
    sorted.forEach(token -> words.add(token.index()));
    return Optional.of(
        new FrameMatch(entry, frame, head, actors, recipients, events, words, score));
  }

  /** "met the president at a summit": a frame that has no place for the object reads less. */
  private boolean leavesObject() {
    return frame.kind() == Frame.Kind.VERB
        && frame.elements().stream().noneMatch(e -> e.place() == Element.Place.OBJECT)
        && !grammar.passive(head)
        && grammar.children(head, "obj").stream()
            .anyMatch(t -> !taken.contains(t) && context.admits(t, "ACTOR"));
  }

  private boolean fixedWords() {
    for (Element element : frame.elements()) {
      if (element.slot().isEmpty() && !fixed(element) && !element.optional()) {
        return false;
      }
    }
    return true;
  }

  private boolean slots() {
    for (Element element : frame.elements()) {
      if (element.slot().isPresent() && !slot(element)) {
        return false;
      }
    }
    return true;
  }

  private boolean slotted(Slot slot, Element.Place place) {
    return frame.elements().stream()
        .anyMatch(e -> e.slot().equals(Optional.of(slot)) && e.place() == place);
  }

  /** "bombing in R": whoever owns the noun acts, though the pattern names no owner. */
  private void ownerless() {
    for (Token owner : context.nounActors().actors(head, phrases.usedPrepositions())) {
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
    // "Syrian shelling killed two soldiers", "missiles fired by the army hit a depot"
    boolean acts = subjectWord.filter(w -> context.admits(w, "ACTOR")).isPresent();
    subjectWord
        .filter(word -> !acts)
        .map(word -> context.nounActors().actors(word, Set.of()))
        .ifPresent(senders -> senders.stream().filter(this::free).forEach(actors::add));
    if (actors.isEmpty()) {
      subjectWord.ifPresent(actors::add);
    }
    if (actors.isEmpty() && subjectWord.isEmpty()) {
      // "were killed in attacks by militants"
      for (Token anchor : anchors) {
        boolean deed = anchor.isNoun() && anchor.index() != head.index();
        if (deed && actors.isEmpty()) {
          context.nounActors().actors(anchor, Set.of("of")).stream()
              .filter(this::free)
              .filter(t -> context.admits(t, "ACTOR"))
              .forEach(actors::add);
        }
      }
    }
    if (actors.isEmpty() && head.isVerb() && grammar.passive(head)) {
      for (Token agent : grammar.logicalSubjects(head)) {
        if (!taken.contains(agent)) {
          actors.add(agent);
        }
      }
    }
  }

  private boolean nobody(Token token) {
    return context.admits(token, "THING") && !context.admits(token, "OWNED");
  }

  /** "vetoed a US resolution on addressing the crisis": its owner rather than its subject. */
  private void ownerInstead() {
    for (Token anchor : anchors) {
      boolean inner = anchor.isNoun() && anchor.index() != head.index();
      boolean object = inner && (anchor.is("obj") || anchor.is("nsubj:pass"));
      boolean own = grammar.children(anchor, "nmod:poss").stream().anyMatch(t -> !t.isNoun());
      if (object && !own && !recipients.isEmpty() && context.admits(anchor, "OWNED")) {
        recipients.clear();
        recipients.add(anchor);
        return;
      }
    }
  }

  private boolean free(Token token) {
    return !taken.contains(token)
        && (context.admits(token, "OWNED") || context.admits(token, "ACTOR"));
  }

  /** "declared a curfew in Basra": the place on which the act falls. */
  private void placeRecipient() {
    for (Token anchor : anchors) {
      recipientBelow(anchor, List.of("obl", "nmod"), ONTO, "PLACE");
    }
  }

  /** "expelled Russian envoys", "blockaded Lebanon's ports": the fixed noun belongs to someone. */
  private void ownedWord() {
    for (Token anchor : anchors) {
      boolean object = anchor.index() != head.index() && anchor.isNoun();
      boolean target = entry.type().filter(FALLING::contains).isPresent() && context.target(anchor);
      if (object && recipients.isEmpty() && (target || context.admits(anchor, "OWNED"))) {
        recipients.add(anchor);
      }
    }
  }

  /** "confiscated the leader's passport": whose the thing is, if the frame names no recipient. */
  private void ownerOfObject() {
    for (Token token : List.copyOf(taken)) {
      boolean object = !anchors.contains(token) && (token.is("obj") || token.is("nsubj:pass"));
      for (Token owner : object ? grammar.children(token, "nmod:poss") : List.<Token>of()) {
        if (recipients.isEmpty() && owner.isNoun() && context.admits(owner, "ACTOR")) {
          recipients.add(owner);
        }
      }
    }
  }

  /**
   * "attended a summit of Arab states": who stands below the fixed noun, if the entry says no more.
   */
  private void impliedRecipient() {
    for (Token anchor : anchors) {
      // "protested against the arrest of a journalist": not the journalist is protested against.
      boolean deed = entry.type().equals(Optional.of(EventType.PROTEST)) && context.deed(anchor);
      if (anchor.isNoun() && !deed) {
        recipientBelow(anchor, List.of("nmod"), IMPLIED, "ACTOR");
        recipientAfter(anchor);
      }
    }
  }

  /** "expelled diplomats from Poland": the phrase right after the fixed noun, hung on the verb. */
  private void recipientAfter(Token noun) {
    int next = noun.index() + 1;
    if (next >= grammar.sentence().size() || !recipients.isEmpty()) {
      return;
    }
    Token preposition = grammar.sentence().token(next);
    boolean opens = preposition.is("case") && IMPLIED.contains(Grammar.lower(preposition));
    Optional<Token> phrase = opens ? grammar.head(preposition) : Optional.empty();
    phrase
        .filter(p -> p.is("obl") && p.head() == head.index() && !taken.contains(p))
        .filter(p -> context.admits(p, "ACTOR"))
        .ifPresent(recipients::add);
  }

  /** The first phrase below {@code anchor} that {@code tag} admits, unless one is found already. */
  private void recipientBelow(
      Token anchor, List<String> relations, Set<String> prepositions, String tag) {
    for (Token child : grammar.sentence().children(anchor)) {
      boolean fits =
          relations.stream().anyMatch(child::is)
              && !child.is("nmod:poss")
              && !taken.contains(child)
              && !java.util.Collections.disjoint(grammar.markers(child), prepositions)
              && context.admits(child, tag);
      if (fits && recipients.isEmpty()) {
        recipients.add(child);
      }
    }
  }

  private boolean fixed(Element element) {
    Optional<Token> found =
        switch (element.place()) {
          case PARTICLE -> phrases.particle(element);
          case MODIFIER -> phrases.modifier(element);
          case SUBJECT ->
              phrases.subjects().stream().filter(t -> context.has(element.words(), t)).findFirst();
          case OWNER -> Optional.empty();
          case OBJECT -> phrases.fixedObject(element);
          case OBLIQUE -> phrases.fixedOblique(element);
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

  private boolean slot(Element element) {
    Slot slot = element.slot().orElseThrow();
    List<Token> candidates =
        switch (element.place()) {
          case SUBJECT -> phrases.subjects();
          case OWNER ->
              slot == Slot.RECIPIENT
                  ? phrases.ownersOfFixed()
                  : context.nounActors().actors(head, phrases.usedPrepositions());
          case OBJECT -> slot == Slot.EVENT ? phrases.clauses() : phrases.objects();
          case OBLIQUE ->
              switch (slot) {
                case EVENT -> phrases.clausesAfter(element);
                // "expects R to act": what fills "to _" may be an infinitive.
                case OTHER -> phrases.phrasesOrClauses(element);
                default -> phrases.obliqueSlot(element);
              };
          case PARTICLE, MODIFIER -> List.of();
        };
    List<Token> fit =
        candidates.stream()
            .filter(t -> !taken.contains(t) || slot == Slot.EVENT)
            .filter(t -> slot == Slot.EVENT || context.admits(t, element.tag()))
            .filter(t -> !element.tag().equals("OWNED") || t.isNoun())
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
      case SUBJECT -> !(restricted && frame.kind() == Frame.Kind.VERB && !absent);
      case OWNER ->
          slot == Slot.RECIPIENT
              ? anchors.size() > 2
              : !(restricted && frame.kind() == Frame.Kind.VERB && !absent);
      case OBLIQUE -> anchors.size() > 1 || (frame.kind() == Frame.Kind.NOUN && !vague(slot));
      case OBJECT -> anchors.size() > 2;
      case PARTICLE, MODIFIER -> false;
    };
  }

  /** Nouns of speech and trade mean an act only towards somebody: "cases", "exports", "anger". */
  private boolean vague(Slot slot) {
    return slot == Slot.RECIPIENT && entry.type().filter(ADDRESSED::contains).isPresent();
  }
}
