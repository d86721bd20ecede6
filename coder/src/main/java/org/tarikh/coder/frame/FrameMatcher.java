package org.tarikh.coder.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.tarikh.coder.lexicon.Frame;
import org.tarikh.coder.lexicon.Lexicon;
import org.tarikh.language.annotate.Token;

/** Finds the frames of the lexicon in one sentence, see {@link FrameAttempt}. One per sentence. */
public final class FrameMatcher {
  private final Grammar grammar;
  private final Lexicon lexicon;
  private final FrameContext context;

  /**
   * A matcher for one sentence.
   *
   * @param admits whether the noun phrase headed by a token satisfies a slot's restriction
   */
  public FrameMatcher(
      Grammar grammar, Lexicon lexicon, NounActors nounActors, BiPredicate<Token, String> admits) {
    this.grammar = grammar;
    this.lexicon = lexicon;
    this.context =
        new FrameContext(grammar, nounActors, admits, lexicon.set("$TARGET"), lexicon.set("$DEED"));
  }

  /** Every frame that matches at {@code head}, the most specific first. */
  public List<FrameMatch> matches(Token head) {
    List<FrameMatch> found = new ArrayList<>();
    for (String lemma : lemmas(head)) {
      for (Lexicon.Match candidate : lexicon.byHead(lemma)) {
        if (kindFits(head, candidate.frame(), lemma)) {
          attempt(candidate, head).ifPresent(found::add);
        }
      }
    }
    found.sort(
        Comparator.comparing((FrameMatch m) -> m.entry().general())
            .thenComparingInt(m -> -m.score())
            // "pledge support" says more than "pledge aid/help/support/...".
            .thenComparingInt(m -> m.frame().breadth())
            .thenComparing(m -> m.entry().file())
            .thenComparingInt(m -> m.entry().line()));
    return found;
  }

  private Optional<FrameMatch> attempt(Lexicon.Match candidate, Token head) {
    Frame frame = candidate.frame();
    Optional<FrameMatch> match = new FrameAttempt(context, candidate.entry(), frame, head).match();
    boolean free = grammar.child(head, "obj").isEmpty() && grammar.child(head, "iobj").isEmpty();
    return match.isEmpty() && free && ClauseAttempt.concerns(frame)
        ? new ClauseAttempt(context, candidate.entry(), frame, head).match()
        : match;
  }

  /** Whether the noun phrase headed by {@code token} is someone the actor files know. */
  public boolean someone(Token token) {
    return token.isNoun() && context.admits(token, "ACTOR");
  }

  private List<String> lemmas(Token head) {
    Set<String> forms = new java.util.LinkedHashSet<>();
    forms.add(head.lemma().toLowerCase(Locale.ROOT));
    forms.add(head.text().toLowerCase(Locale.ROOT));
    forms.addAll(context.hyphenated(head));
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

  private boolean kindFits(Token head, Frame frame, String lemma) {
    return switch (frame.kind()) {
      // "the eased blockade", "wounded men": a participle before its noun is no event of its own.
      case VERB ->
          (head.isVerb()
                  && (!head.is("amod")
                      || grammar.afterNoun(head)
                      || grammar.gerundObject(head).isPresent()))
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
}
