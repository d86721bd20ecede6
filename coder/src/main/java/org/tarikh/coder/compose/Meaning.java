package org.tarikh.coder.compose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Mode;
import org.tarikh.coder.event.Veracity;
import org.tarikh.language.annotate.Token;

/**
 * What a predicate and all that governs it mean, before its actors are named.
 *
 * @param type PLOVER type
 * @param mode PLOVER mode
 * @param both whether all parties are actors
 * @param actors heads of the actors' phrases
 * @param recipients heads of the recipients' phrases
 * @param trigger the predicate that carries the meaning
 * @param auxiliary auxiliary modes
 * @param veracity on what footing
 * @param sources heads of the phrases that name who says so
 * @param words indices of the words that made it
 * @param steps lexicon entries and rulings in the order of application
 * @param score specificity of the frames that made it
 */
public record Meaning(
    EventType type,
    Optional<Mode> mode,
    boolean both,
    List<Token> actors,
    List<Token> recipients,
    Token trigger,
    Set<AuxiliaryMode> auxiliary,
    Veracity veracity,
    List<Token> sources,
    Set<Integer> words,
    List<String> steps,
    int score) {
  /** Copies the collections. */
  public Meaning {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    auxiliary = Set.copyOf(auxiliary);
    sources = List.copyOf(sources);
    words = Set.copyOf(words);
    steps = List.copyOf(steps);
  }

  Meaning typed(EventType newType, Optional<Mode> newMode, String step) {
    return new Meaning(
        newType,
        newMode,
        both && newType == type,
        actors,
        recipients,
        trigger,
        auxiliary,
        veracity,
        sources,
        words,
        append(steps, step),
        score);
  }

  Meaning with(AuxiliaryMode... added) {
    Set<AuxiliaryMode> all = EnumSet.noneOf(AuxiliaryMode.class);
    all.addAll(auxiliary);
    all.addAll(List.of(added));
    return new Meaning(
        type, mode, both, actors, recipients, trigger, all, veracity, sources, words, steps, score);
  }

  Meaning told(Veracity newVeracity, List<Token> by) {
    List<Token> all = new ArrayList<>(sources);
    all.addAll(by);
    return new Meaning(
        type,
        mode,
        both,
        actors,
        recipients,
        trigger,
        auxiliary,
        newVeracity,
        all,
        words,
        steps,
        score);
  }

  Meaning parties(List<Token> newActors, List<Token> newRecipients) {
    return new Meaning(
        type,
        mode,
        both,
        newActors,
        newRecipients,
        trigger,
        auxiliary,
        veracity,
        sources,
        words,
        steps,
        score);
  }

  Meaning under(Token newTrigger, Set<Integer> more, int extraScore) {
    Set<Integer> all = new TreeSet<>(words);
    all.addAll(more);
    return new Meaning(
        type,
        mode,
        both,
        actors,
        recipients,
        newTrigger,
        auxiliary,
        veracity,
        sources,
        all,
        steps,
        score + extraScore);
  }

  private static List<String> append(List<String> list, String last) {
    List<String> all = new ArrayList<>(list);
    all.add(last);
    return all;
  }
}
