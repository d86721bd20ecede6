package org.tarikh.coder.date;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(mon|tues|wednes|thurs|fri|satur|sun)day\\b");
  private static final Pattern AHEAD = Pattern.compile("\\b(next|coming|following)\\b");
  private static final Set<String> COMING = Set.of("will", "would", "shall", "may", "could", "to");

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
      return settled(best, trigger);
    }
    return published
        .map(day -> EventDate.day(day, ""))
        .orElse(new EventDate(Optional.empty(), Optional.empty(), Precision.UNKNOWN, ""));
  }

  /**
   * The date of an act of words whose deed lies ahead, "said it would host talks on Monday": the
   * day it was said unless the sentence gives another day before publication.
   */
  public EventDate said(Token trigger) {
    EventDate date = of(trigger);
    boolean ahead =
        published.isPresent() && date.start().filter(published.get()::isBefore).isPresent();
    return ahead ? EventDate.day(published.get(), "") : date;
  }

  /** A weekday beside a verb in the past lies in the past: "severed ties on Monday". */
  private EventDate settled(TimeExpression expression, Token trigger) {
    EventDate date = expression.date();
    Optional<LocalDate> from = date.start();
    String words = date.expression().toLowerCase(Locale.ROOT);
    boolean ahead = published.isPresent() && from.filter(published.get()::isBefore).isPresent();
    boolean near = ahead && from.get().isBefore(published.get().plusDays(8));
    boolean weekday = WEEKDAY.matcher(words).find() && !AHEAD.matcher(words).find();
    if (!near || !weekday || !date.start().equals(date.end()) || !told(trigger)) {
      return date;
    }
    return EventDate.day(from.get().minusWeeks(1), date.expression());
  }

  /** Whether the verb over {@code trigger} tells of the past. */
  private boolean told(Token trigger) {
    Token current = trigger;
    for (int i = 0; i < 6 && !current.isVerb() && current.head() >= 0; i++) {
      current = grammar.sentence().token(current.head());
    }
    boolean finite = current.tag().equals("VBD") || current.tag().equals("VBN");
    return finite && Collections.disjoint(grammar.auxiliaries(current), COMING);
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
