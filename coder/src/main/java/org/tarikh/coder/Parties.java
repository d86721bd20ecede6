package org.tarikh.coder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tarikh.coder.actor.Mention;
import org.tarikh.coder.actor.Mention.Nature;
import org.tarikh.coder.actor.SentenceActors;
import org.tarikh.coder.compose.Composer;
import org.tarikh.coder.compose.Meaning;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Mode;
import org.tarikh.coder.frame.Grammar;
import org.tarikh.coder.lexicon.Lexicon;
import org.tarikh.language.annotate.Token;

/**
 * Names the parties of a meaning: spreads coordination, looks through event nouns to who acts in
 * them ("condemned Russia's invasion"), resolves "the two countries", removes whoever would act on
 * themselves, and fills the country of unnamed victims and forces from the place. One per sentence.
 */
final class Parties {
  /** The named parties of one event. */
  record Named(List<Mention> actors, List<Mention> recipients) {}

  private final Grammar grammar;
  private final SentenceActors mentions;
  private final Composer composer;
  private final ImpliedRecipients implied;

  /** What may be an attack or, at a plant or a depot, an accident. */
  private static final Set<String> BURSTS = Set.of("explosion", "blast");

  private static final Set<String> FEARS =
      Set.of("fear", "concern", "speculation", "rumour", "rumor", "prospect", "worry", "suspicion");
  private static final Set<String> AIMS =
      Set.of("bid", "attempt", "effort", "order", "move", "hope");

  /** Acts that fall on people. */
  private static final Set<EventType> BODILY =
      Set.of(EventType.ASSAULT, EventType.COERCE, EventType.AID, EventType.RETREAT);

  private static final Set<String> NUMBERS =
      Set.of("dozens", "hundreds", "scores", "thousands", "others", "several", "many", "more");

  private static final Set<String> HURT = Set.of("injure", "wound", "hurt");

  private static final Set<EventType> DOMESTIC =
      Set.of(EventType.COERCE, EventType.SANCTION, EventType.CONCEDE);
  private static final Set<String> AUTHORITIES = Set.of("COP", "JUD", "GOV", "LEG");

  private static final Set<EventType> SPORTING =
      Set.of(
          EventType.ASSAULT,
          EventType.RETREAT,
          EventType.CONSULT,
          EventType.MOBILIZE,
          EventType.COOPERATE,
          EventType.SUPPORT,
          EventType.THREATEN);

  /** Things that act for whoever sent them. */
  private final Set<String> instruments;

  /** Places, buildings and bodies on which an act may fall. */
  private final Set<String> targets;

  private final Set<String> hazards;

  private final boolean accident;

  /** Whether the whole text tells of a mishap and of no violence. */
  private final boolean disaster;

  private final boolean violence;

  private final boolean sport;
  private final boolean heading;

  Parties(
      Grammar grammar,
      SentenceActors mentions,
      Composer composer,
      Lexicon lexicon,
      boolean disaster) {
    this.disaster = disaster;
    this.heading = grammar.sentence().tokens().stream().noneMatch(Token::isVerb);
    this.violence = anyOf(grammar, lexicon.set("$VIOLENCE"));
    this.sport = !violence && anyOf(grammar, lexicon.set("$SPORT"));
    this.accident =
        !violence
            && (anyOf(grammar, lexicon.set("$HAZARD"))
                || (anyOf(grammar, BURSTS) && anyOf(grammar, lexicon.set("$INDUSTRY"))));
    this.instruments = lexicon.set("$INSTRUMENT");
    this.targets = lexicon.set("$TARGET");
    this.hazards = lexicon.set("$HAZARD");
    this.grammar = grammar;
    this.mentions = mentions;
    this.composer = composer;
    this.implied = new ImpliedRecipients(grammar, mentions, composer);
  }

  /**
   * The parties of {@code meaning}; empty if nobody in it could be a party to a political event.
   */
  Optional<Named> of(Meaning meaning) {
    if (sport && SPORTING.contains(meaning.type()) || protesting(meaning) || describing(meaning)) {
      return Optional.empty();
    }
    List<Mention> actors = named(meaning.actors(), true, meaning);
    if (sport && barred(meaning, actors)) {
      return Optional.empty();
    }
    // "suicide bombing": a word of the pattern is nobody.
    actors.removeIf(m -> nothing(m) && meaning.words().contains(m.head()));
    boolean force = meaning.type() == EventType.ASSAULT || meaning.type() == EventType.THREATEN;
    boolean things =
        !actors.isEmpty()
            && actors.stream().allMatch(m -> m.nature() == Nature.THING)
            && meaning.actors().stream().noneMatch(this::mayAct);
    // "hit by a train", "flooding in Niger": things that nobody sent.
    if (things && meaning.type() == EventType.ASSAULT) {
      return Optional.empty();
    }
    boolean topic = heading || titled(meaning.trigger());
    if (topic && meaning.trigger().isNoun()) {
      return Optional.empty();
    }
    boolean named = meaning.trigger().isProper() && mentions.isName(meaning.trigger());
    // "Pussy Riot": a word of a name.
    if (named
        || inTitle(meaning.trigger())
        || meaning.words().stream().anyMatch(i -> namedEvent(grammar.sentence().token(i)))) {
      return Optional.empty();
    }
    List<Mention> attackers = force ? attackers(meaning) : List.of();
    if (force && actors.isEmpty() && attackers.isEmpty() && disaster) {
      return Optional.empty();
    }
    if (accident
        && force
        && attackers.isEmpty()
        && (actors.stream().allMatch(this::craft) || mishap(meaning))) {
      return Optional.empty();
    }
    if (unreal(meaning.trigger()) || since(meaning.trigger()) || retold(meaning)) {
      return Optional.empty();
    }
    boolean moving = meaning.type() == EventType.MOBILIZE || meaning.type() == EventType.AID;
    if (actors.isEmpty() && moving) {
      // "troops were deployed": the force that moves acts, if nobody is said to move it.
      meaning.words().stream()
          .sorted()
          .map(i -> grammar.sentence().token(i))
          .filter(Token::isNoun)
          .map(mentions::mention)
          .flatMap(Optional::stream)
          .filter(m -> m.is("ARMED"))
          .forEach(m -> addOne(actors, m));
    }
    if (actors.isEmpty() && meaning.type() == EventType.ASSAULT) {
      attackers.forEach(m -> addOne(actors, m));
    }
    if (actors.isEmpty() && meaning.type() == EventType.PROTEST && meaning.actors().isEmpty()) {
      crowd(meaning).ifPresent(actors::add);
    }
    if (actors.isEmpty() && hurt(meaning)) {
      return Optional.empty();
    }
    List<Mention> scene = scene(meaning, actors);
    actors.removeAll(scene);
    boolean located = actors.removeIf(m -> locatedBefore(meaning, m));
    if (actors.isEmpty() && background(meaning)) {
      return Optional.empty();
    }
    boolean thingActs = actors.isEmpty() && !meaning.actors().isEmpty() && !located;
    if (thingActs && meaning.actors().stream().noneMatch(this::mayAct)) {
      return Optional.empty();
    }
    List<Mention> recipients = named(meaning.recipients(), false, meaning);
    if (recipients.isEmpty()) {
      scene.forEach(seat -> addOne(recipients, seat.asPlace()));
    }
    if (recipients.isEmpty() && meaning.recipients().isEmpty() && !meaning.both()) {
      addDistinct(recipients, implied.of(meaning, actors));
    }
    if (meaning.both()) {
      addDistinct(actors, recipients);
      recipients.clear();
      if (actors.size() < 2 && meaning.type() != EventType.ASSAULT) {
        addDistinct(actors, second(meaning, actors));
      }
    }
    List<Mention> doers = List.copyOf(actors);
    recipients.removeIf(r -> doers.stream().anyMatch(a -> same(a, r) || ownState(a, r)));
    recipients.removeIf(r -> ownWord(meaning, r, doers));
    if (recipients.stream().anyMatch(r -> r.nature() == Nature.NAMED)) {
      recipients.removeIf(r -> r.nature() == Nature.THING);
    }
    if (passing(meaning, recipients)) {
      return Optional.empty();
    }
    recipients.removeIf(
        r -> nothing(r) && composer.meaning(grammar.sentence().token(r.head())).isPresent());
    fillCountries(meaning, actors, recipients);
    fillDomestic(meaning, actors, recipients);
    return plausible(meaning, actors, recipients)
        ? Optional.of(new Named(List.copyOf(actors), List.copyOf(recipients)))
        : Optional.empty();
  }

  /** "cancelled the talks in protest of an exercise": why, and no protest of its own. */
  private boolean protesting(Meaning meaning) {
    Token trigger = meaning.trigger();
    return meaning.type() == EventType.PROTEST
        && Grammar.lower(trigger).equals("protest")
        && trigger.is("obl")
        && grammar.markers(trigger).equals(Set.of("in"))
        && grammar.child(trigger, "det").isEmpty();
  }

  /** "arrested a man accused of murder": a description of whom another act falls on. */
  private boolean describing(Meaning meaning) {
    Token trigger = meaning.trigger();
    boolean participle =
        trigger.tag().equals("VBN")
            && (trigger.relation().equals("acl") || trigger.is("amod"))
            && meaning.actors().isEmpty();
    boolean convict = meaning.mode().filter(Mode.CONVICT::equals).isPresent();
    // "the nurse, convicted in 2003, may be released": told of whom the sentence is about.
    boolean topic =
        convict
            && grammar
                .head(trigger)
                .filter(noun -> noun.is("nsubj"))
                .flatMap(grammar::head)
                .filter(verb -> composer.meaning(verb).isPresent())
                .isPresent();
    return participle && (topic || meaning.type() == EventType.ACCUSE);
  }

  /** Players whom a league bars: no state, police or court has a hand in it. */
  private boolean barred(Meaning meaning, List<Mention> actors) {
    boolean barring = meaning.type() == EventType.COERCE || meaning.type() == EventType.SANCTION;
    boolean power =
        actors.stream().anyMatch(m -> AUTHORITIES.contains(m.sector()) || m.is("STATE"));
    return barring
        && !power
        && named(meaning.recipients(), false, meaning).stream().noneMatch(m -> m.is("STATE"));
  }

  /** Those harmed in {@code meaning}, told as what came of another act. */
  List<Mention> victims(Meaning meaning) {
    List<Mention> victims = named(meaning.recipients(), false, meaning);
    victims.removeIf(m -> m.nature() == Nature.THING);
    fillCountries(meaning, new ArrayList<>(), victims);
    return victims;
  }

  /** Things and craft that come to grief, "a military plane crashes, killing all on board". */
  private boolean craft(Mention mention) {
    String head =
        grammar.sentence().token(mention.head()).lemma().toLowerCase(java.util.Locale.ROOT);
    return mention.nature() == Nature.THING
        || instruments.contains(head)
        || head.equals("mission")
        || head.equals("flight");
  }

  /** "a plane crashes near Togiak, killing three": the killing is what the crash did. */
  private boolean mishap(Meaning meaning) {
    Token trigger = grammar.firstConjunct(meaning.trigger());
    return trigger.tag().equals("VBG")
        && grammar
            .head(trigger)
            .filter(verb -> hazards.contains(verb.lemma().toLowerCase(java.util.Locale.ROOT)))
            .isPresent();
  }

  /** "the first to visit since the Russian invasion began": told before, to date another act. */
  private boolean since(Token trigger) {
    Token clause =
        trigger.is("nsubj")
            ? grammar.head(trigger).orElse(trigger)
            : grammar.firstConjunct(trigger);
    boolean dated = clause.is("advcl") || clause.is("obl") || clause.is("nmod");
    Set<String> markers = grammar.markers(clause);
    // "banned all rallies after demonstrations in the east"
    boolean after =
        trigger.isNoun()
            && clause == trigger
            && markers.contains("after")
            && composer.meaning(trigger).filter(m -> m.type().quad() > 2).isPresent()
            && grammar.head(trigger).filter(h -> composer.meaning(h).isPresent()).isPresent();
    return dated && (markers.contains("since") || after);
  }

  /** "charged over a bombing that killed two", "after the coup which overthrew him". */
  private boolean retold(Meaning meaning) {
    Token trigger = meaning.trigger();
    Optional<Token> noun =
        trigger.relation().equals("acl:relcl") ? grammar.head(trigger) : Optional.empty();
    boolean subject =
        noun.filter(
                n -> grammar.surfaceSubjects(trigger).contains(n) || meaning.actors().contains(n))
            .isPresent();
    return subject
        && !grammar.markers(noun.get()).isEmpty()
        && composer
            .meaning(noun.get())
            .filter(m -> m.type() == EventType.ASSAULT || m.type() == EventType.COERCE)
            .isPresent();
  }

  /** "with 30 injured": of nobody's doing, where the sentence tells of no violence. */
  private boolean hurt(Meaning meaning) {
    return HURT.contains(meaning.trigger().lemma())
        && !violence
        && meaning.recipients().stream()
            .allMatch(r -> r.tag().equals("CD") || Set.of("other", "more").contains(r.lemma()));
  }

  /** "thrown into a bar in the capital, killing two": the noun before the participle is a place. */
  private boolean locatedBefore(Meaning meaning, Mention mention) {
    Token noun = grammar.sentence().token(mention.head());
    return meaning.trigger().tag().equals("VBG")
        && meaning.trigger().head() == noun.index()
        && (mention.is("PLACE") || targets.contains(Grammar.lower(noun)))
        && !java.util.Collections.disjoint(
            grammar.markers(noun), Set.of("in", "at", "near", "of", "outside"));
  }

  /** "advised against travelling", "campaigns for Britain to leave": nothing of it is told. */
  private boolean unreal(Token trigger) {
    Set<String> markers = grammar.markers(trigger);
    boolean against = trigger.tag().equals("VBG") && markers.contains("against");
    boolean wished =
        trigger.tag().equals("VB") && markers.contains("for") && markers.contains("to");
    return against || wished || feared(trigger) || purpose(trigger);
  }

  /** "amid fears that rebels will attack the capital". */
  private boolean feared(Token trigger) {
    boolean clause = trigger.is("acl") || trigger.is("ccomp") || trigger.is("dep");
    return clause
        && grammar
            .head(trigger)
            .filter(noun -> noun.isNoun() && FEARS.contains(noun.lemma()))
            .isPresent();
  }

  /** "entered the suburb to seize control", "in a bid to ease sanctions": why, not what. */
  private boolean purpose(Token trigger) {
    boolean infinitive = trigger.tag().equals("VB") && grammar.markers(trigger).contains("to");
    Optional<Token> head = grammar.head(trigger);
    if (!infinitive || head.isEmpty()) {
      return false;
    }
    if (trigger.is("acl")) {
      return AIMS.contains(head.get().lemma()) && !grammar.markers(head.get()).isEmpty();
    }
    boolean hostile = composer.meaning(trigger).filter(m -> !m.type().cooperative()).isPresent();
    return trigger.is("advcl")
        && hostile
        && head.get().isVerb()
        && composer.meaning(head.get()).filter(this::deed).isPresent();
  }

  /** What is done rather than said or granted. */
  private boolean deed(Meaning meaning) {
    return meaning.type() == EventType.ASSAULT
        || meaning.type() == EventType.MOBILIZE
        || meaning.type() == EventType.COERCE
        || meaning.type() == EventType.SANCTION
        || meaning.type() == EventType.CONSULT;
  }

  /** "violent protests occur in Kyrgyzstan": the people of the place protest. */
  private Optional<Mention> crowd(Meaning meaning) {
    Token trigger = meaning.trigger();
    boolean amid =
        grammar.markers(trigger).stream()
            .anyMatch(Set.of("following", "amid", "amidst", "despite")::contains);
    return main(trigger) || amid
        ? place(trigger)
            .map(
                m ->
                    new Mention(
                        trigger.index(),
                        trigger.index(),
                        trigger.index() + 1,
                        m.code(),
                        "CVL",
                        "PEOPLE",
                        "",
                        Nature.DESCRIBED))
        : Optional.empty();
  }

  /** "the November 2015 Paris attacks": a city before the noun is where, not who. */
  private List<Mention> scene(Meaning meaning, List<Mention> actors) {
    Token trigger = meaning.trigger();
    if (meaning.type() != EventType.ASSAULT || !trigger.isNoun()) {
      return List.of();
    }
    return actors.stream()
        .filter(m -> m.nature() == Nature.NAMED && m.kind().equals("GOVERNMENT"))
        .filter(
            m -> {
              Token head = grammar.sentence().token(m.head());
              return head.head() == trigger.index() && head.is("compound");
            })
        .toList();
  }

  /** "the Second World War", "the Battle of Khafji": an event known by a proper name is no news. */
  private boolean namedEvent(Token trigger) {
    List<Token> tokens = grammar.sentence().tokens();
    int at = trigger.index();
    boolean before = at > 0 && tokens.get(at - 1).isProper();
    boolean event = Set.of("war", "revolution", "uprising").contains(Grammar.lower(trigger));
    boolean capital = trigger.isProper() && Character.isUpperCase(trigger.text().charAt(0));
    return event && capital && before;
  }

  /** "the Commission on Terrorist Attacks Upon the United States": part of a title. */
  private boolean inTitle(Token trigger) {
    int at = trigger.index();
    boolean capital = trigger.isProper() && Character.isUpperCase(trigger.text().charAt(0));
    boolean before =
        at > 1 && Character.isUpperCase(grammar.sentence().token(at - 1).text().charAt(0));
    return capital && before && !heading && (trigger.is("nmod") || trigger.is("compound"));
  }

  /** "halted its nuclear programme", "reforms in Lima": what is the actor's own. */
  private boolean ownWord(Meaning meaning, Mention recipient, List<Mention> actors) {
    boolean force = meaning.type() == EventType.ASSAULT || meaning.type() == EventType.COERCE;
    Token noun = grammar.sentence().token(recipient.head());
    // "captured three towns", "a curfew in Lima": the act falls on a part of one's own country.
    boolean target = force && targets.contains(noun.lemma().toLowerCase(java.util.Locale.ROOT));
    boolean word =
        meaning.words().contains(recipient.head()) && !target && !implied.people(recipient);
    boolean place = recipient.nature() == Nature.PLACE && !force;
    return (word || place) && actors.stream().anyMatch(a -> a.code().equals(recipient.code()));
  }

  /** An event noun in passing, "shield banks from American sanctions", "any future aggression". */
  private boolean passing(Meaning meaning, List<Mention> recipients) {
    Token trigger = meaning.trigger();
    Set<String> markers = grammar.markers(trigger);
    if (!trigger.isNoun() || main(trigger)) {
      return false;
    }
    boolean unreal =
        meaning.auxiliary().contains(org.tarikh.coder.event.AuxiliaryMode.HYPOTHETICAL);
    boolean alone = recipients.stream().allMatch(Parties::nothing) && !meaning.both();
    boolean despite =
        meaning.type().cooperative() && trigger.is("obl") && markers.contains("despite");
    return unreal
        || despite
        || (alone && meaning.type() != EventType.PROTEST && meaning.type() != EventType.ASSAULT);
  }

  /** "Iraq War: a bomb explodes": the words before the colon name the topic. */
  private boolean titled(Token trigger) {
    List<Token> tokens = grammar.sentence().tokens();
    for (int i = 1; i < Math.min(8, tokens.size()); i++) {
      if (tokens.get(i).text().equals(":")) {
        return trigger.index() < i && tokens.subList(0, i).stream().noneMatch(Token::isVerb);
      }
    }
    return false;
  }

  private static boolean main(Token trigger) {
    return trigger.head() < 0 || trigger.is("nsubj") || trigger.is("obj") || trigger.is("conj");
  }

  private static boolean anyOf(Grammar grammar, Set<String> words) {
    return grammar.sentence().tokens().stream()
        .anyMatch(
            t ->
                words.contains(t.lemma().toLowerCase(java.util.Locale.ROOT))
                    || words.contains(Grammar.lower(t)));
  }

  private boolean mayAct(Token token) {
    return instruments.contains(token.lemma().toLowerCase(java.util.Locale.ROOT))
        || composer.meaning(token).isPresent();
  }

  private List<Mention> named(List<Token> heads, boolean acting, Meaning meaning) {
    List<Mention> found = new ArrayList<>();
    for (Token head : heads) {
      for (Token each : grammar.withConjuncts(head)) {
        if (!oneAnother(each)) {
          add(found, each, acting, meaning, 0);
        }
      }
    }
    return found;
  }

  /** "help each other", "help one another": nobody else. */
  private boolean oneAnother(Token token) {
    Token before = grammar.sentence().token(Math.max(0, token.index() - 1));
    String pair = Grammar.lower(before) + " " + Grammar.lower(token);
    return pair.equals("each other") || pair.equals("one another");
  }

  private void add(List<Mention> found, Token token, boolean acting, Meaning meaning, int depth) {
    List<Mention> pair = mentions.pair(token);
    if (!pair.isEmpty()) {
      addDistinct(found, pair);
      return;
    }
    List<Mention> each = mentions.shared(token);
    if (each.size() > 1) {
      addDistinct(found, each);
      return;
    }
    Optional<Meaning> event =
        token.index() == meaning.trigger().index() ? Optional.empty() : composer.meaning(token);
    Optional<Mention> mention =
        mentions.mention(token).map(m -> acting ? m : counted(m, token, meaning));
    boolean person = mention.isPresent() && mention.get().nature() != Nature.THING;
    if (event.isPresent() && !person && depth < 3) {
      List<Token> inside = event.get().actors();
      boolean victim = meaning.type() == EventType.PROTEST || meaning.type() == EventType.ACCUSE;
      if (inside.isEmpty() && !acting && !victim) {
        inside = event.get().recipients();
      }
      if (inside.isEmpty() && victim && !event.get().recipients().isEmpty()) {
        // "protest against the arrest of a journalist": not the journalist is accused.
        return;
      }
      for (Token party : inside) {
        for (Token conjunct : grammar.withConjuncts(party)) {
          add(found, conjunct, acting, meaning, depth + 1);
        }
      }
      if (!inside.isEmpty() || acting) {
        return;
      }
    }
    mention
        .filter(m -> !acting || m.actor() || (!m.code().isEmpty() && !m.located()))
        .ifPresent(m -> addOne(found, m));
  }

  /** "kills 15 and injures dozens": a bare number of those whom one harms, holds or saves. */
  private Mention counted(Mention mention, Token token, Meaning meaning) {
    boolean number =
        token.tag().equals("CD")
            ? !token.text().matches("1[89][0-9]{2}|20[0-9]{2}")
            : NUMBERS.contains(Grammar.lower(token));
    boolean direct = token.is("obj") || token.relation().equals("nsubj:pass") || token.is("nsubj");
    return number && direct && nothing(mention) && BODILY.contains(meaning.type())
        ? new Mention(
            mention.head(), mention.from(), mention.to(), "", "CVL", "PEOPLE", "", Nature.DESCRIBED)
        : mention;
  }

  private static boolean nothing(Mention mention) {
    return mention.nature() == Nature.THING && mention.code().isEmpty();
  }

  private static void addDistinct(List<Mention> found, List<Mention> added) {
    added.forEach(mention -> addOne(found, mention));
  }

  private static void addOne(List<Mention> found, Mention mention) {
    if (found.stream().noneMatch(other -> same(other, mention))) {
      found.add(mention);
    }
  }

  /** Whether two mentions are one actor: the same words, or the same known identity. */
  static boolean same(Mention a, Mention b) {
    boolean overlap = a.from() < b.to() && b.from() < a.to() && a.code().equals(b.code());
    boolean identity =
        !a.code().isEmpty()
            && a.code().equals(b.code())
            && a.sector().equals(b.sector())
            && a.name().equals(b.name())
            && a.kind().equals(b.kind())
            && (a.nature() == Nature.NAMED
                || b.nature() == Nature.NAMED
                || a.nature() == Nature.REFERRED
                || b.nature() == Nature.REFERRED);
    return overlap || identity;
  }

  /** "killed in Israeli airstrikes": whoever made the strikes killed. */
  private List<Mention> attackers(Meaning meaning) {
    List<Mention> found = new ArrayList<>();
    for (Token child : grammar.sentence().children(meaning.trigger())) {
      boolean during =
          (child.is("obl") || child.is("nmod"))
              && !java.util.Collections.disjoint(
                  grammar.markers(child), Set.of("in", "by", "during", "from"));
      for (Token deed : during ? within(child) : List.<Token>of()) {
        composer
            .meaning(deed)
            .filter(e -> e.type() == EventType.ASSAULT)
            .ifPresent(e -> addDistinct(found, named(e.actors(), true, meaning)));
      }
    }
    return found;
  }

  /** "a wave of strikes": the noun and what it holds. */
  private List<Token> within(Token noun) {
    List<Token> all = new ArrayList<>(List.of(noun));
    for (Token child : grammar.children(noun, "nmod")) {
      if (grammar.markers(child).contains("of")) {
        all.add(child);
      }
    }
    return all;
  }

  /** A noun that names an event nobody is said to do, mentioned in passing. */
  private boolean background(Meaning meaning) {
    Token trigger = meaning.trigger();
    return trigger.isNoun() && !main(trigger);
  }

  /** A government that would act on the state it governs. */
  private static boolean ownState(Mention actor, Mention recipient) {
    return actor.code().equals(recipient.code())
        && actor.sector().equals("GOV")
        && recipient.sector().isEmpty()
        && recipient.kind().equals("GOVERNMENT");
  }

  /** A reciprocal event with one party: the other may stand after <i>with</i>. */
  private List<Mention> second(Meaning meaning, List<Mention> actors) {
    List<Mention> found = new ArrayList<>();
    List<Token> anchors = new ArrayList<>(List.of(meaning.trigger()));
    grammar.head(meaning.trigger()).filter(Token::isVerb).ifPresent(anchors::add);
    for (Token child : List.copyOf(grammar.sentence().children(meaning.trigger()))) {
      if (child.is("obj") || child.is("obl") || child.is("nmod")) {
        anchors.add(child);
        grammar.children(child, "acl").forEach(clause -> found.addAll(partner(clause)));
      }
    }
    grammar.children(meaning.trigger(), "acl").forEach(clause -> found.addAll(partner(clause)));
    for (Token anchor : anchors) {
      for (Token child : grammar.sentence().children(anchor)) {
        if (grammar.markers(child).contains("with") || grammar.markers(child).contains("between")) {
          for (Token each : grammar.withConjuncts(child)) {
            mentions.mention(each).filter(Mention::actor).ifPresent(found::add);
          }
        }
      }
    }
    found.removeIf(m -> actors.stream().anyMatch(a -> same(a, m)));
    return found;
  }

  /**
   * "reached a deal with the rebels to disarm": parsers take the partner for the subject of the
   * infinitive, and <i>with</i> for its conjunction.
   */
  private List<Mention> partner(Token clause) {
    List<Mention> found = new ArrayList<>();
    if (grammar.markers(clause).contains("with") && grammar.markers(clause).contains("to")) {
      for (Token subject : grammar.children(clause, "nsubj")) {
        mentions.mention(subject).filter(Mention::actor).ifPresent(found::add);
      }
    }
    return found;
  }

  private void fillCountries(Meaning meaning, List<Mention> actors, List<Mention> recipients) {
    Optional<Mention> place = place(meaning.trigger());
    if (place.isPresent()) {
      String code = place.get().code();
      recipients.replaceAll(m -> fillable(m) ? m.withCode(code) : m);
      actors.replaceAll(m -> fillable(m) ? m.withCode(code) : m);
      return;
    }
    // "Riots break out in Amsterdam. 62 people are arrested": a text about one state only.
    Optional<String> only = mentions.soleState();
    if (only.isPresent()) {
      boolean court = DOMESTIC.contains(meaning.type());
      recipients.replaceAll(
          m ->
              local(m) || (court && fillable(m) && m.sector().isEmpty())
                  ? m.withCode(only.get())
                  : m);
      actors.replaceAll(m -> local(m) ? m.withCode(only.get()) : m);
    }
  }

  /** "the city of Brega": a place nobody knows. */
  private boolean town(Mention mention) {
    String head = grammar.sentence().token(mention.head()).lemma();
    return Set.of("city", "town", "village", "district", "province").contains(head);
  }

  /** Firms, scholars and militants may well come from elsewhere. */
  private boolean local(Mention mention) {
    return fillable(mention)
        && (mention.nature() == Nature.DESCRIBED || town(mention))
        && !List.of("BUS", "EDU", "REB", "UAF", "NGO").contains(mention.sector());
  }

  /** Whom police, courts and governments arrest, try or ban at home is of their country. */
  private static void fillDomestic(
      Meaning meaning, List<Mention> actors, List<Mention> recipients) {
    boolean home =
        DOMESTIC.contains(meaning.type())
            && actors.size() == 1
            && (AUTHORITIES.contains(actors.get(0).sector())
                || (actors.get(0).is("STATE") && actors.get(0).nature() == Nature.NAMED))
            && actors.get(0).code().matches("[A-Z]{3}")
            && !actors.get(0).is("IGO");
    if (home) {
      recipients.replaceAll(
          m ->
              fillable(m) && (m.nature() == Nature.DESCRIBED || !m.sector().isEmpty())
                  ? m.withCode(actors.get(0).code())
                  : m);
    }
  }

  static boolean fillable(Mention mention) {
    return mention.code().isEmpty()
        && (mention.nature() == Nature.DESCRIBED || mention.nature() == Nature.UNKNOWN);
  }

  /** The place named after <i>in, at, near</i> in the clause of {@code trigger}. */
  Optional<Mention> place(Token trigger) {
    return treePlace(trigger).or(() -> placeAfter(trigger));
  }

  /** "in Fall City, Washington, United States": parsers hang such chains anywhere. */
  private Optional<Mention> placeAfter(Token trigger) {
    for (Token token : grammar.sentence().tokens()) {
      Token before = grammar.sentence().token(Math.max(0, token.index() - 1));
      boolean located = List.of("in", "at", "near", ",").contains(Grammar.lower(before));
      if (token.index() > trigger.index()
          && located
          && token.isProper()
          && !elsewhere(token, trigger)) {
        Optional<Mention> mention =
            mentions.mention(token).filter(m -> m.is("PLACE") && !m.code().isEmpty());
        if (mention.isPresent()) {
          return mention;
        }
      }
    }
    return Optional.empty();
  }

  /** "arrested a lecturer who was recruited in India": a place told of another act. */
  private boolean elsewhere(Token place, Token trigger) {
    Token current = place;
    for (int i = 0; i < 6 && current.head() >= 0; i++) {
      boolean clause = current.relation().equals("acl:relcl") || current.is("ccomp");
      if (clause && !grammar.below(trigger, current)) {
        return true;
      }
      current = grammar.sentence().token(current.head());
    }
    return false;
  }

  private Optional<Mention> treePlace(Token trigger) {
    Optional<Mention> found = placeBelow(trigger, 3);
    Token current = trigger;
    for (int i = 0; i < 3 && found.isEmpty() && current.head() >= 0; i++) {
      current = grammar.sentence().token(current.head());
      found = placeBelow(current, 2);
    }
    return found;
  }

  private Optional<Mention> placeBelow(Token token, int depth) {
    for (Token child : grammar.sentence().children(token)) {
      boolean located =
          !java.util.Collections.disjoint(
              grammar.markers(child),
              Set.of(
                  "in",
                  "at",
                  "near",
                  "outside",
                  "off",
                  "around",
                  "through",
                  "across",
                  "along",
                  "throughout",
                  "inside",
                  "within"));
      boolean event =
          instruments.contains(child.lemma().toLowerCase(java.util.Locale.ROOT))
              || composer.meaning(child).isPresent();
      if (located && !child.isVerb() && !event) {
        Optional<Mention> mention =
            mentions
                .mention(child)
                .filter(m -> !m.code().isEmpty() && (m.is("PLACE") || m.nature() == Nature.THING));
        if (mention.isPresent()) {
          return mention;
        }
      }
    }
    if (depth > 0) {
      for (Token child : grammar.sentence().children(token)) {
        boolean inside =
            child.is("obj") || child.is("obl") || child.is("nmod") || child.is("nsubj");
        Optional<Mention> below = inside ? placeBelow(child, depth - 1) : Optional.empty();
        if (below.isPresent()) {
          return below;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean official(Mention mention) {
    return mention.actor()
        && ((mention.sector().isEmpty() && !mention.code().isEmpty())
            || List.of("GOV", "LEG", "MIL", "REB", "JUD", "COP", "PTY", "OPP", "PRM")
                .contains(mention.sector()));
  }

  /** At least one party must be someone the coder can place; two are needed to meet. */
  private static boolean plausible(
      Meaning meaning, List<Mention> actors, List<Mention> recipients) {
    List<Mention> all = new ArrayList<>(actors);
    all.addAll(recipients);
    if (all.isEmpty()) {
      return false;
    }
    boolean owned = all.stream().anyMatch(m -> !m.code().isEmpty());
    boolean business =
        actors.stream().anyMatch(m -> m.is("COMPANY"))
            && all.stream()
                .allMatch(
                    m ->
                        m.is("COMPANY")
                            || m.nature() == Nature.THING
                            || (m.nature() == Nature.UNKNOWN && m.code().isEmpty()));
    if (business) {
      return false;
    }
    if (actors.isEmpty() && meaning.type() == EventType.THREATEN) {
      return false;
    }
    // "the three men fly to London": who is nobody known travels for himself.
    boolean travellers =
        !actors.isEmpty()
            && actors.stream().allMatch(m -> m.nature() == Nature.UNKNOWN && m.sector().isEmpty());
    if (travellers && meaning.mode().filter(Mode.VISIT::equals).isPresent()) {
      return false;
    }
    boolean ware =
        actors.isEmpty()
            && meaning.type().cooperative()
            && recipients.stream().allMatch(m -> m.is("COMPANY") || m.nature() == Nature.THING);
    if (ware) {
      return false;
    }
    boolean sides = !actors.isEmpty() && !recipients.isEmpty();
    boolean persons =
        all.stream().allMatch(Mention::actor) && all.stream().anyMatch(m -> !m.sector().isEmpty());
    boolean official = actors.stream().anyMatch(Parties::official) && !meaning.type().cooperative();
    boolean known = sides && (persons || official);
    boolean alone =
        recipients.isEmpty()
            && (!meaning.both() || actors.size() < 2)
            && meaning.type().cooperative();
    boolean rebels = actors.stream().anyMatch(m -> m.actor() && m.sector().equals("REB"));
    boolean promise = meaning.type() == EventType.AGREE || meaning.type() == EventType.RETREAT;
    if (alone && rebels && promise && !meaning.both()) {
      return true;
    }
    if (alone && actors.stream().noneMatch(m -> !m.code().isEmpty() && official(m))) {
      return false;
    }
    boolean crowd =
        meaning.type() == EventType.PROTEST
            && actors.stream().anyMatch(m -> m.actor() && !m.sector().isEmpty());
    // One may be told to have signed or agreed alone, but nobody meets or talks alone.
    boolean single = meaning.type() == EventType.AGREE || meaning.type() == EventType.SUPPORT;
    boolean needsTwo =
        meaning.both() && meaning.type().quad() <= 2 && actors.size() < (single ? 1 : 2);
    return (known || owned || crowd) && !needsTwo;
  }
}
