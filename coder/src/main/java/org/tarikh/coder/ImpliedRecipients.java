package org.tarikh.coder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.tarikh.coder.actor.Mention;
import org.tarikh.coder.actor.Mention.Nature;
import org.tarikh.coder.actor.SentenceActors;
import org.tarikh.coder.compose.Composer;
import org.tarikh.coder.compose.Meaning;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.frame.Grammar;
import org.tarikh.language.annotate.Token;

/**
 * Finds whom an act falls on when its frame has no slot for them: the people that a fixed word
 * names ("freed 37 prisoners"), the owner of a fixed word ("defended the mayor's decision"), whom a
 * phrase below a fixed word names ("announced a truce with the rebels"), who must act first
 * ("unless the government pays"), the place of an act of force ("a state of siege in the town").
 */
final class ImpliedRecipients {
  private static final Set<EventType> ON_PEOPLE =
      Set.of(
          EventType.RETREAT,
          EventType.CONCEDE,
          EventType.AGREE,
          EventType.REJECT,
          EventType.COERCE,
          EventType.SANCTION,
          EventType.ASSAULT);

  private static final Set<EventType> BARGAINING =
      Set.of(EventType.AGREE, EventType.REJECT, EventType.THREATEN);
  private static final Set<String> CONDITIONS = Set.of("until", "unless", "if", "once");

  private static final Set<EventType> IN_PLACES =
      Set.of(EventType.COERCE, EventType.ASSAULT, EventType.RETREAT, EventType.CONCEDE);

  /** Services and offices are what one acts with: withdrawn troops, a recalled envoy. */
  private static final Set<String> SERVANTS = Set.of("GOV", "MIL", "SPY", "COP", "JUD", "LEG");

  /** "Taliban prisoners" are in the hands of whoever frees them, armed or not. */
  private static final Set<String> CAPTIVES =
      Set.of("prisoner", "detainee", "hostage", "captive", "inmate");

  private static final Set<String> TOWARD = Set.of("with", "against", "between", "to", "toward");
  private static final Set<String> WITHIN =
      Set.of("in", "at", "near", "across", "throughout", "inside", "on", "over");

  private final Grammar grammar;
  private final SentenceActors mentions;
  private final Composer composer;

  ImpliedRecipients(Grammar grammar, SentenceActors mentions, Composer composer) {
    this.grammar = grammar;
    this.mentions = mentions;
    this.composer = composer;
  }

  /** The recipients of {@code meaning}, done by {@code actors}; empty if nothing implies any. */
  List<Mention> of(Meaning meaning, List<Mention> actors) {
    List<Token> words =
        meaning.words().stream()
            .sorted(Comparator.naturalOrder())
            .map(i -> grammar.sentence().token(i))
            .toList();
    List<Token> objects = words.stream().filter(w -> w.isNoun() && !subject(w)).toList();
    List<Mention> found = new ArrayList<>();
    if (ON_PEOPLE.contains(meaning.type())) {
      objects.forEach(word -> mentions.mention(word).filter(this::people).ifPresent(found::add));
    }
    if (found.isEmpty()) {
      objects.forEach(word -> grammar.owners(word).forEach(owner -> found.addAll(actor(owner))));
    }
    if (found.isEmpty()) {
      objects.forEach(word -> found.addAll(phrases(word, TOWARD)));
    }
    if (found.isEmpty() && meaning.trigger().isVerb()) {
      found.addAll(phrases(meaning.trigger(), Set.of("with", "against")));
    }
    if (found.isEmpty()
        && meaning.mode().filter(m -> m.label().equals("third-party")).isPresent()) {
      found.addAll(between(meaning.trigger()));
    }
    if (found.isEmpty() && BARGAINING.contains(meaning.type())) {
      words.forEach(word -> found.addAll(conditions(word)));
    }
    // "a minister defended his country's policies": kind to one's own state is kind to nobody else.
    boolean kind = meaning.type().cooperative() && !IN_PLACES.contains(meaning.type());
    found.removeIf(
        m ->
            actors.stream()
                .anyMatch(
                    a ->
                        Parties.same(a, m)
                            || (kind && m.sector().isEmpty() && m.code().equals(a.code()))));
    if (found.isEmpty() && (IN_PLACES.contains(meaning.type()) || agreedYielding(meaning))) {
      words.forEach(word -> found.addAll(places(word)));
    }
    return found;
  }

  /** "agreed to a ceasefire in the east": the yielding is due there. */
  private static boolean agreedYielding(Meaning meaning) {
    return meaning.type() == EventType.AGREE
        && meaning.steps().stream()
            .anyMatch(s -> s.contains("(RETREAT) -> AGREE") || s.contains("(CONCEDE) -> AGREE"));
  }

  private static boolean subject(Token word) {
    return word.is("nsubj") || word.is("nsubj:pass");
  }

  /** Whether {@code mention} is of people who are not what the state acts with. */
  boolean people(Mention mention) {
    boolean people = mention.kind().equals("PEOPLE") || mention.kind().equals("PERSON");
    boolean captive = CAPTIVES.contains(grammar.sentence().token(mention.head()).lemma());
    return captive || (people && !SERVANTS.contains(mention.sector()) && !mention.is("ARMED"));
  }

  private List<Mention> actor(Token token) {
    return mentions
        .mention(token)
        .filter(Mention::actor)
        .filter(m -> m.nature() != Nature.UNKNOWN || !m.code().isEmpty())
        .stream()
        .toList();
  }

  private List<Mention> phrases(Token word, Set<String> markers) {
    return below(word, markers).stream()
        .flatMap(phrase -> grammar.withConjuncts(phrase).stream())
        .filter(each -> composer.meaning(each).isEmpty())
        .flatMap(each -> actor(each).stream())
        .toList();
  }

  /** The heads of the phrases below {@code word} that one of {@code markers} opens. */
  private List<Token> below(Token word, Set<String> markers) {
    return grammar.sentence().children(word).stream()
        .filter(child -> child.is("nmod") || child.is("obl"))
        .filter(child -> !Collections.disjoint(grammar.markers(child), markers))
        .toList();
  }

  /** "a mission to end the rift between the two emirates": whose quarrel it is. */
  private List<Mention> between(Token trigger) {
    List<Mention> found = new ArrayList<>();
    for (Token token : grammar.sentence().tokens()) {
      boolean sides = token.is("nmod") && grammar.markers(token).contains("between");
      if (sides && found.isEmpty() && grammar.below(token, trigger)) {
        grammar.withConjuncts(token).forEach(each -> found.addAll(actor(each)));
      }
    }
    return found;
  }

  private List<Mention> conditions(Token verb) {
    List<Mention> found = new ArrayList<>();
    for (Token clause : grammar.children(verb, "advcl")) {
      if (!Collections.disjoint(grammar.markers(clause), CONDITIONS)) {
        grammar.surfaceSubjects(clause).forEach(subject -> found.addAll(actor(subject)));
      }
    }
    return found;
  }

  private List<Mention> places(Token word) {
    return below(word, WITHIN).stream()
        .flatMap(phrase -> mentions.mention(phrase).stream())
        .filter(m -> m.is("PLACE") && !m.code().isEmpty())
        .toList();
  }
}
