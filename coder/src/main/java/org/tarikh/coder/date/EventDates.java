package org.tarikh.coder.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tarikh.coder.event.EventDate;
import org.tarikh.coder.event.EventDate.Precision;
import org.tarikh.coder.frame.Grammar;
import org.tarikh.language.annotate.ParsedSentence;
import org.tarikh.language.annotate.Token;

/**
 * Chooses the date of an event: the expression in its own clause, else the only one of the
 * sentence, else the day of publication.
 */
public final class EventDates {
  private static final int FAR = 1000;

  private final Grammar grammar;
  private final List<TimeExpression> expressions;
  private final Optional<LocalDate> published;

  /** The dates of one sentence. */
  public EventDates(
      Grammar grammar, List<TimeExpression> expressions, Optional<LocalDate> published) {
    this.grammar = grammar;
    this.expressions = expressions;
    this.published = published;
  }

  /** The date of the event whose predicate is {@code trigger}. */
  public EventDate of(Token trigger) {
    TimeExpression best = null;
    int bestDistance = FAR;
    for (TimeExpression expression : expressions) {
      int distance = distance(trigger, expression);
      if (distance < bestDistance) {
        best = expression;
        bestDistance = distance;
      }
    }
    if (best != null) {
      return best.date();
    }
    return published
        .map(day -> EventDate.day(day, ""))
        .orElse(new EventDate(Optional.empty(), Optional.empty(), Precision.UNKNOWN, ""));
  }

  /** Steps in the tree between the event and the expression; far if another clause owns it. */
  private int distance(Token trigger, TimeExpression expression) {
    ParsedSentence sentence = grammar.sentence();
    Token top = top(expression);
    int steps = 0;
    Token current = top;
    while (current.head() >= 0 && steps < 10) {
      current = sentence.token(current.head());
      steps++;
      if (current.index() == trigger.index()) {
        return steps;
      }
      if (current.isVerb() && !sharesClause(current, trigger)) {
        return expressions.size() == 1 && grammar.below(trigger, current) ? 20 + steps : FAR;
      }
      if (sharesClause(current, trigger)) {
        return steps + 2;
      }
    }
    return FAR;
  }

  /** The highest word of an expression in the tree. */
  private Token top(TimeExpression expression) {
    Token top = grammar.sentence().token(expression.from());
    for (int i = 0; i < 6 && top.head() >= expression.from() && top.head() < expression.to(); i++) {
      top = grammar.sentence().token(top.head());
    }
    return top;
  }

  private boolean sharesClause(Token verb, Token trigger) {
    Token current = trigger;
    for (int i = 0; i < 4; i++) {
      if (current.index() == verb.index()) {
        return true;
      }
      boolean inside =
          current.is("obj")
              || current.is("nsubj")
              || current.is("obl")
              || current.is("xcomp")
              || current.is("nmod")
              || current.is("conj");
      if (current.head() < 0 || !inside) {
        return false;
      }
      current = grammar.sentence().token(current.head());
    }
    return false;
  }
}
