package org.tarikh.coder;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.tarikh.coder.actor.DocumentActors;
import org.tarikh.coder.actor.Mention;
import org.tarikh.coder.actor.SentenceActors;
import org.tarikh.coder.compose.Aims;
import org.tarikh.coder.compose.Composer;
import org.tarikh.coder.compose.Meaning;
import org.tarikh.coder.date.EventDates;
import org.tarikh.coder.date.TimeExpressions;
import org.tarikh.coder.event.EventDate;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.frame.FrameMatcher;
import org.tarikh.coder.frame.Grammar;
import org.tarikh.coder.frame.NounActors;
import org.tarikh.coder.opinion.Traits;
import org.tarikh.coder.opinion.TraitsReader;
import org.tarikh.language.annotate.ParsedSentence;
import org.tarikh.language.annotate.Token;
import org.tarikh.language.read.Document;

/** Steps 5 and 6 for one sentence, wired together. Not thread-safe. */
public final class SentenceCoder {
  /** What comes of violence to people. */
  private static final Set<String> HARM = Set.of("kill", "wound", "injure", "maim", "hurt");

  private static final Set<String> BURST =
      Set.of("explode", "go", "detonate", "blow", "hit", "strike", "fall", "land");

  private final ParsedSentence sentence;
  private final Document document;
  private final Knowledge knowledge;
  private final Grammar grammar;
  private final SentenceActors mentions;
  private final Composer composer;
  private final Parties parties;

  SentenceCoder(
      ParsedSentence sentence, Document document, DocumentActors memory, Knowledge knowledge) {
    this.sentence = sentence;
    this.document = document;
    this.knowledge = knowledge;
    this.grammar = new Grammar(sentence);
    this.mentions = new SentenceActors(grammar, memory);
    NounActors nounActors = new NounActors(grammar, knowledge.lightVerbs(), this::named);
    FrameMatcher matcher = new FrameMatcher(grammar, knowledge.lexicon(), nounActors, this::admits);
    Aims aims =
        new Aims(
            grammar,
            matcher::someone,
            Map.of(
                EventType.REJECT, knowledge.lexicon().set("$AUTHORED"),
                EventType.PROTEST, knowledge.lexicon().set("$PRESSING"),
                EventType.MOBILIZE, knowledge.lexicon().set("$CONFRONTING")));
    this.composer =
        new Composer(
            grammar, matcher, knowledge.rulings(), knowledge.companions(), this::commands, aims);
    boolean disaster =
        memory.heardOf(knowledge.lexicon().set("$HAZARD"))
            && !memory.heardOf(knowledge.lexicon().set("$VIOLENCE"));
    this.parties = new Parties(grammar, mentions, composer, knowledge.lexicon(), disaster);
  }

  private boolean named(Token token) {
    return mentions.isName(token)
        || mentions
            .mention(token)
            .filter(m -> m.nature() == Mention.Nature.DESCRIBED && !m.sector().isEmpty())
            .isPresent();
  }

  /** Whether {@code leader}'s party gives orders to {@code other}'s: its forces and offices. */
  private boolean commands(Token leader, Token other) {
    Optional<Mention> first = mentions.mention(leader);
    Optional<Mention> second = mentions.mention(other);
    if (first.isEmpty() || second.isEmpty() || first.get().code().isEmpty()) {
      return false;
    }
    boolean ruler = !first.get().sector().equals("JUD") && first.get().actor();
    boolean service = List.of("MIL", "COP", "SPY", "GOV", "MED").contains(second.get().sector());
    boolean same = second.get().code().isEmpty() || second.get().code().equals(first.get().code());
    return ruler && service && same && second.get().nature() == Mention.Nature.DESCRIBED;
  }

  private boolean admits(Token token, String tag) {
    if (SentenceActors.isTime(token)) {
      return false;
    }
    if (tag.isEmpty()) {
      return true;
    }
    return mentions.mention(token).map(m -> m.is(tag)).orElse(tag.equals("THING"));
  }

  void remember() {
    mentions.remember();
  }

  /** The records of the sentence; {@code observer} sees each with its traits. */
  List<EventRecord> records(TimeExpressions times, BiConsumer<EventRecord, Traits> observer) {
    List<Meaning> meanings = composer.compose();
    if (meanings.isEmpty()) {
      return List.of();
    }
    TraitsReader reader = new TraitsReader(grammar, knowledge.lexicon());
    RecordBuilder builder = new RecordBuilder(document, knowledge.contexts());
    Attributions attributions = new Attributions(grammar, mentions, document.text());
    Optional<EventDates> dates = Optional.empty();
    List<EventRecord> records = new ArrayList<>();
    for (Meaning meaning : meanings) {
      if (meanings.stream().anyMatch(cause -> consequence(cause, meaning))) {
        continue;
      }
      Optional<Parties.Named> named =
          parties.of(meaning).map(own -> withVictims(own, meaning, meanings));
      if (named.isPresent()) {
        if (dates.isEmpty()) {
          dates =
              Optional.of(
                  new EventDates(
                      grammar,
                      times.find(sentence, document.text(), document.date()),
                      document.date()));
        }
        Traits traits = reader.of(meaning, named.get().actors(), named.get().recipients());
        EventRecord record =
            builder.build(
                sentence,
                meaning,
                named.get(),
                date(meaning, dates.get()),
                parties.place(meaning.trigger()),
                attributions.of(meaning),
                knowledge.opinion().confidence(traits));
        observer.accept(record, traits);
        records.add(record);
      }
    }
    return withoutEchoes(records);
  }

  /** "bombed the camp, killing seven": one act, told with what came of it. */
  private boolean consequence(Meaning cause, Meaning meaning) {
    Token trigger = meaning.trigger();
    boolean force = meaning.type() == EventType.ASSAULT && cause.type() == EventType.ASSAULT;
    return cause != meaning
        && force
        && (deadly(cause, meaning)
            || fatal(cause, trigger)
            || (trigger.index() > cause.trigger().index()
                && (resulting(cause, trigger) || toll(cause, trigger))))
        && cause.auxiliary().equals(meaning.auxiliary())
        && parties.of(cause).isPresent();
  }

  /** "bombed the camp, killing seven". */
  private boolean resulting(Meaning cause, Token trigger) {
    return trigger.tag().equals("VBG")
        && !trigger.is("obl")
        && grammar.mainVerb(trigger).filter(v -> cause.words().contains(v.index())).isPresent();
  }

  /** "a bombing in Aden kills five soldiers", "bombs targeting a patrol, killing two". */
  private boolean deadly(Meaning cause, Meaning meaning) {
    Token trigger = meaning.trigger();
    boolean means =
        cause.trigger().isNoun()
            ? meaning.actors().contains(cause.trigger()) || during(cause.trigger(), trigger)
            : trigger.tag().equals("VBG")
                && trigger.index() > cause.trigger().index()
                && !meaning.actors().isEmpty()
                && meaning.actors().equals(cause.actors());
    return HARM.contains(trigger.lemma()) && means;
  }

  /** "killed during an operation", "wounded in a gunfight between them". */
  private boolean during(Token deed, Token harm) {
    return deed.is("obl")
        && deed.head() == harm.index()
        && !java.util.Collections.disjoint(
            grammar.markers(deed), Set.of("in", "during", "by", "from"));
  }

  /** "ten people are killed when a bomb explodes": what went off killed. */
  private boolean fatal(Meaning cause, Token trigger) {
    Token burst = cause.trigger();
    return HARM.contains(trigger.lemma())
        && BURST.contains(burst.lemma())
        && burst.is("advcl")
        && burst.head() == trigger.index()
        && !java.util.Collections.disjoint(
            grammar.markers(burst), Set.of("when", "after", "as", "while"));
  }

  /** "kills 15 and injures 20", "12 are killed and 30 wounded". */
  private boolean toll(Meaning cause, Token trigger) {
    return trigger.is("conj")
        && trigger.head() == cause.trigger().index()
        && HARM.contains(trigger.lemma())
        && HARM.contains(cause.trigger().lemma())
        && (grammar.children(trigger, "nsubj").isEmpty() || grammar.passive(trigger));
  }

  /** "exploded in Baghdad": where, not whom. */
  private boolean scene(Mention mention) {
    boolean located =
        grammar.markers(sentence.token(mention.head())).stream()
            .anyMatch(List.of("in", "at", "near", "outside", "inside")::contains);
    return mention.nature() == Mention.Nature.PLACE || located;
  }

  /** Adds the victims of an act's consequences to its recipients. */
  private Parties.Named withVictims(Parties.Named own, Meaning cause, List<Meaning> meanings) {
    List<Mention> recipients = new ArrayList<>(own.recipients());
    List<Mention> victims = new ArrayList<>();
    List<Mention> actors = new ArrayList<>(own.actors());
    for (Meaning meaning : meanings) {
      if (consequence(cause, meaning)) {
        victims.addAll(parties.victims(meaning));
        parties.of(meaning).ifPresent(told -> actors.replaceAll(a -> known(a, told.actors())));
      }
    }
    if (victims.isEmpty()) {
      return own;
    }
    // People rather than the place where they were hit, which says whose people.
    Optional<String> seat =
        recipients.stream().map(Mention::code).filter(code -> !code.isEmpty()).findFirst();
    seat.ifPresent(code -> victims.replaceAll(v -> Parties.fillable(v) ? v.withCode(code) : v));
    recipients.removeIf(this::scene);
    recipients.addAll(victims);
    return new Parties.Named(List.copyOf(actors), List.copyOf(new LinkedHashSet<>(recipients)));
  }

  /** {@code actor} with the country under which the same words stand in {@code told}. */
  private static Mention known(Mention actor, List<Mention> told) {
    return told.stream()
        .filter(other -> other.head() == actor.head() && actor.code().isEmpty())
        .findFirst()
        .orElse(actor);
  }

  /** A promise, an offer or a threat is made when it is spoken, not when the deed is due. */
  private static EventDate date(Meaning meaning, EventDates dates) {
    boolean words = meaning.type() == EventType.AGREE || meaning.type() == EventType.THREATEN;
    return words ? dates.said(meaning.trigger()) : dates.of(meaning.trigger());
  }

  /** An act told a second time in the sentence with less said of its recipients. */
  private static List<EventRecord> withoutEchoes(List<EventRecord> records) {
    List<EventRecord> kept = new ArrayList<>();
    for (EventRecord record : records) {
      boolean echo =
          record.recipients().stream().allMatch(party -> party.code().isEmpty())
              && records.stream().anyMatch(other -> other != record && says(other, record, kept));
      if (!echo) {
        kept.add(record);
      }
    }
    return kept;
  }

  private static boolean says(EventRecord fuller, EventRecord record, List<EventRecord> kept) {
    boolean alike =
        fuller.type() == record.type()
            && fuller.actors().equals(record.actors())
            && !record.actors().isEmpty()
            && fuller.auxiliary().equals(record.auxiliary());
    boolean more = fuller.recipients().stream().anyMatch(party -> !party.code().isEmpty());
    boolean first = kept.contains(fuller) && record.recipients().isEmpty();
    return alike && (more || first);
  }

  /** The sentence. */
  public ParsedSentence sentence() {
    return sentence;
  }

  /** Every meaning of its predicates, the ones told first. */
  public List<Meaning> meanings() {
    return composer.all();
  }

  /** How many of {@link #meanings} are told; the rest are governed by others. */
  int toldMeanings() {
    return composer.compose().size();
  }

  /** The grammar of the sentence. */
  public Grammar grammar() {
    return grammar;
  }

  /** Who a noun phrase is. */
  public Optional<Mention> mention(Token token) {
    return mentions.mention(token);
  }
}
