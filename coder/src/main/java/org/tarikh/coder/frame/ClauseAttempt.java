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
 * One try to match a frame whose words stand in the clause that its verb governs: "A say R be
 * behind _", "A recommend that R _". The fixed words may stand anywhere in that clause; a bare
 * recipient is the clause's subject, one after a preposition is looked for within the clause.
 */
final class ClauseAttempt {
  private static final Set<String> BORDERS = Set.of("ccomp", "advcl", "parataxis", "acl:relcl");

  private final FrameContext context;
  private final Grammar grammar;
  private final Entry entry;
  private final Frame frame;
  private final Token head;
  private final List<Token> fixed = new ArrayList<>();
  private final List<Token> recipients = new ArrayList<>();

  ClauseAttempt(FrameContext context, Entry entry, Frame frame, Token head) {
    this.context = context;
    this.grammar = context.grammar();
    this.entry = entry;
    this.frame = frame;
    this.head = head;
  }

  /** Whether a pattern may be about a clause: it says <i>that</i>, or has two bare complements. */
  static boolean concerns(Frame frame) {
    int bare = 0;
    for (Element element : frame.elements()) {
      if (element.prepositions().contains("that")) {
        // "warn R that _": R is warned, and not the subject of what may happen.
        return bare == 0;
      }
      bare += element.place() == Element.Place.OBJECT ? 1 : 0;
    }
    return frame.kind() == Frame.Kind.VERB && bare > 1;
  }

  /** The match, if the head governs a clause that holds every element. */
  Optional<FrameMatch> match() {
    return grammar.child(head, "ccomp").filter(this::fits).flatMap(this::within);
  }

  /** What is suggested or requested stands in the subjunctive, what is stated does not. */
  private boolean fits(Token clause) {
    boolean request = entry.type().equals(Optional.of(EventType.REQUEST));
    return !request
        || frame.elements().stream().anyMatch(e -> e.slot().isEmpty())
        || (clause.tag().equals("VB") && !modal(clause))
        || (!modal(clause)
            && grammar.sentence().children(clause).stream().anyMatch(this::subjunctive));
  }

  /** "suggests that they may be guilty" suggests nothing to anybody. */
  private boolean modal(Token clause) {
    return grammar.auxiliaries(clause).stream()
        .anyMatch(Set.of("may", "might", "could", "can", "will", "would")::contains);
  }

  private boolean subjunctive(Token helper) {
    String word = Grammar.lower(helper);
    return (helper.is("aux") || helper.is("cop")) && Set.of("should", "must", "be").contains(word);
  }

  private Optional<FrameMatch> within(Token clause) {
    List<Token> words = new ArrayList<>();
    gather(clause, words);
    List<Token> actors = new ArrayList<>();
    int score = 0;
    for (Element element : frame.elements()) {
      boolean there =
          switch (element.place()) {
            case SUBJECT -> actors.addAll(grammar.logicalSubjects(head));
            default ->
                element.slot().isEmpty() ? word(element, words) : slot(element, clause, words);
          };
      boolean needed = element.place() != Element.Place.SUBJECT && !element.optional();
      if (needed && !there) {
        return Optional.empty();
      }
      score += there ? (element.slot().isEmpty() ? 4 : 1) : 0;
    }
    TreeSet<Integer> used = new TreeSet<>(Set.of(head.index()));
    fixed.forEach(token -> used.add(token.index()));
    return Optional.of(
        new FrameMatch(entry, frame, head, actors, recipients, List.of(), used, score));
  }

  /** The words of the clause in their order, without those of clauses below it. */
  private void gather(Token token, List<Token> words) {
    words.add(token);
    for (Token child : grammar.sentence().children(token)) {
      if (!BORDERS.contains(child.relation()) && words.size() < grammar.sentence().size()) {
        gather(child, words);
      }
    }
  }

  private boolean word(Element element, List<Token> words) {
    for (Token token : words) {
      if (!fixed.contains(token) && context.has(element.words(), token)) {
        fixed.add(token);
        return true;
      }
    }
    return false;
  }

  private boolean slot(Element element, Token clause, List<Token> words) {
    Slot slot = element.slot().orElseThrow();
    if (slot != Slot.RECIPIENT) {
      return slot == Slot.OTHER;
    }
    boolean subject = element.prepositions().isEmpty() || element.prepositions().contains("that");
    List<Token> candidates = new ArrayList<>(subject ? grammar.surfaceSubjects(clause) : List.of());
    if (!subject) {
      words.stream()
          .filter(w -> grammar.markers(w).stream().anyMatch(element.prepositions()::contains))
          .forEach(candidates::add);
    }
    for (Token candidate : candidates) {
      if (recipients.isEmpty() && admitted(candidate, element)) {
        recipients.add(candidate);
      }
    }
    return !recipients.isEmpty();
  }

  /**
   * Claims about nobody in particular, "said the mood is dangerous", are no acts towards anyone.
   */
  private boolean admitted(Token candidate, Element element) {
    if (owned(candidate)) {
      return context.admits(candidate, "OWNED");
    }
    return element.tag().isEmpty()
        ? context.admits(candidate, "ACTOR") || context.admits(candidate, "OWNED")
        : context.admits(candidate, element.tag());
  }

  /** "said R's claims were false": the subject is a fixed word, so R is its owner. */
  private boolean owned(Token subject) {
    return frame.elements().stream().anyMatch(e -> context.has(e.words(), subject));
  }
}
