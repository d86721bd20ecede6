package org.tarikh.coder.compose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Mode;
import org.tarikh.coder.event.Veracity;
import org.tarikh.coder.frame.FrameMatch;
import org.tarikh.coder.frame.FrameMatcher;
import org.tarikh.coder.frame.Grammar;
import org.tarikh.language.annotate.Token;

/**
 * Step 6b: builds the meaning of a sentence's predicates from the inside out. An operator
 * (<i>refuse, promise, threaten, demand, accuse, stop …</i>) takes the event it governs and makes
 * another of it by the {@link Rulings}; negation and modals are operators too. An event that an
 * operator or a frame has used up is not told again on its own. One per sentence.
 */
public final class Composer {
  /** Acts of speech that a call, a meeting or a visit may serve. */
  private static final Set<EventType> VERBAL =
      Set.of(
          EventType.SUPPORT,
          EventType.ACCUSE,
          EventType.REQUEST,
          EventType.AGREE,
          EventType.CONCEDE,
          EventType.THREATEN);

  private static final int DEPTH = 8;
  private static final Set<String> MUST = Set.of("must", "should");
  private static final Set<String> DEMANDS = Set.of("demand", "call");

  private static final Set<String> MAY = Set.of("may", "might", "could");
  private static final Set<String> WOULD = Set.of("would", "'d");
  private static final Set<EventType> VEILED =
      Set.of(EventType.ASSAULT, EventType.COERCE, EventType.SANCTION);

  private static final int CHARGE_DEPTH = 4;
  private static final Set<String> CHARGE = Set.of("advcl", "obl", "nmod", "acl", "xcomp", "dep");
  private static final Set<String> REASONS = Set.of("for", "of", "with", "over", "on");
  private static final Set<Mode> CHARGES = Set.of(Mode.ARREST, Mode.CONVICT);

  /** Words rather than deeds: what stands in their infinitives has not happened. */
  private static final Set<EventType> UNREAL =
      Set.of(EventType.REQUEST, EventType.AGREE, EventType.THREATEN, EventType.REJECT);

  /** What one may warn of without being the one to do it. */
  private static final Set<EventType> LOOMING =
      Set.of(EventType.ASSAULT, EventType.THREATEN, EventType.PROTEST);

  private final Grammar grammar;
  private final FrameMatcher matcher;
  private final Rulings rulings;
  private final Companions companions;
  private final BiPredicate<Token, Token> commands;
  private final Aims aims;
  private final Map<Integer, Optional<Meaning>> memo = new HashMap<>();
  private final Map<Integer, Optional<FrameMatch>> chosen = new HashMap<>();
  private final Set<Integer> absorbed = new HashSet<>();
  private final List<Meaning> side = new ArrayList<>();

  /**
   * A composer for one sentence.
   *
   * @param commands whether the first token's party gives orders to the second's
   * @param aims whom acts are aimed at whose frames name nobody
   */
  public Composer(
      Grammar grammar,
      FrameMatcher matcher,
      Rulings rulings,
      Companions companions,
      BiPredicate<Token, Token> commands,
      Aims aims) {
    this.aims = aims;
    this.companions = companions;
    this.commands = commands;
    this.grammar = grammar;
    this.matcher = matcher;
    this.rulings = rulings;
  }

  /** The meanings the sentence tells, in the order of their triggers. */
  public List<Meaning> compose() {
    List<Meaning> told = new ArrayList<>();
    for (Token token : grammar.sentence().tokens()) {
      meaning(token, 0);
    }
    for (Token token : grammar.sentence().tokens()) {
      if (!absorbed.contains(token.index())) {
        meaning(token, 0).map(m -> charged(token) ? alleged(m) : m).ifPresent(told::add);
      }
    }
    told.addAll(side);
    return told;
  }

  /** "arrested for shooting a guard": what one is held, tried or accused for is not established. */
  private boolean charged(Token token) {
    Token current = token;
    for (int i = 0; i < CHARGE_DEPTH && current.head() >= 0; i++) {
      Token head = grammar.sentence().token(current.head());
      boolean reason =
          CHARGE.contains(current.relation())
              && !java.util.Collections.disjoint(grammar.markers(current), REASONS);
      boolean justice =
          meaning(head, 0)
              .filter(
                  m ->
                      m.type() == EventType.ACCUSE
                          || m.mode().filter(CHARGES::contains).isPresent())
              .isPresent();
      if (reason && justice) {
        return true;
      }
      current = head;
    }
    return false;
  }

  private static Meaning alleged(Meaning meaning) {
    return meaning.type() == EventType.ASSAULT && meaning.veracity() == Veracity.ASSERTED
        ? meaning.told(Veracity.ALLEGED, List.of())
        : meaning;
  }

  /** Every meaning any predicate has on its own or composed, absorbed ones last. */
  public List<Meaning> all() {
    List<Meaning> all = compose();
    for (Token token : grammar.sentence().tokens()) {
      if (absorbed.contains(token.index())) {
        meaning(token, 0).ifPresent(all::add);
      }
    }
    return all;
  }

  /** The meaning of the predicate {@code token}; empty if it has none. */
  public Optional<Meaning> meaning(Token token) {
    return meaning(token, 0);
  }

  private Optional<Meaning> meaning(Token token, int depth) {
    Optional<Meaning> known = memo.get(token.index());
    if (known != null) {
      return known;
    }
    if (depth > DEPTH) {
      return Optional.empty();
    }
    memo.put(token.index(), Optional.empty());
    Optional<Meaning> meaning =
        evaluate(token, depth).flatMap(m -> modified(token, m)).map(aims::aimed);
    memo.put(token.index(), meaning);
    return meaning;
  }

  private Optional<Meaning> evaluate(Token token, int depth) {
    for (FrameMatch match : matcher.matches(token)) {
      if (match.entry().blocks()) {
        absorb(match);
        return Optional.empty();
      }
      Optional<Meaning> meaning =
          match.entry().operator().isEmpty()
              ? Optional.of(
                  saidTo(benefiting(companions.turn(grammar, plain(match)), depth), depth))
              : operated(match, depth);
      if (meaning.isPresent()) {
        chosen.put(token.index(), Optional.of(match));
        absorb(match);
        if (UNREAL.contains(meaning.get().type())) {
          bidden(token);
        }
        return meaning;
      }
    }
    return Optional.empty();
  }

  /** "gave a million to support refugees": whom the purpose serves, if nobody else is named. */
  private Meaning benefiting(Meaning meaning, int depth) {
    boolean giving =
        (meaning.type() == EventType.AID || meaning.type() == EventType.AGREE)
            && meaning.recipients().isEmpty()
            && !meaning.both();
    if (!giving) {
      return meaning;
    }
    for (int word : meaning.words()) {
      for (Token child : grammar.sentence().children(grammar.sentence().token(word))) {
        boolean purpose =
            child.isVerb() && child.tag().equals("VB") && grammar.markers(child).contains("to");
        Optional<Meaning> inner = purpose ? meaning(child, depth + 1) : Optional.empty();
        boolean serves =
            inner.isPresent()
                && inner.get().type().cooperative()
                && !inner.get().recipients().isEmpty();
        if (serves) {
          absorbed.add(child.index());
          return meaning.parties(meaning.actors(), inner.get().recipients());
        }
      }
    }
    return meaning;
  }

  /** "called the president to convey support": said to whoever was called, met or visited. */
  private Meaning saidTo(Meaning meaning, int depth) {
    Token verb = meaning.trigger();
    boolean said =
        meaning.recipients().isEmpty()
            && !meaning.both()
            && VERBAL.contains(meaning.type())
            && verb.tag().equals("VB")
            && grammar.markers(verb).contains("to");
    Optional<Token> outer = said ? grammar.head(verb).filter(Token::isVerb) : Optional.empty();
    Optional<Meaning> contact =
        outer.flatMap(o -> meaning(o, depth + 1)).filter(c -> c.type() == EventType.CONSULT);
    if (contact.isEmpty()) {
      return meaning;
    }
    List<Token> met = new ArrayList<>(contact.get().recipients());
    met.addAll(contact.get().actors());
    met.removeAll(meaning.actors());
    return meaning.parties(meaning.actors(), met);
  }

  private void absorb(FrameMatch match) {
    for (int word : match.words()) {
      if (word != match.head().index()) {
        absorbed.add(word);
      }
    }
  }

  private static Meaning plain(FrameMatch match) {
    return new Meaning(
        match.entry().type().orElseThrow(),
        match.entry().mode(),
        match.entry().both(),
        match.actors(),
        match.recipients(),
        match.head(),
        Set.of(),
        Veracity.ASSERTED,
        List.of(),
        match.words(),
        List.of(step(match)),
        match.score());
  }

  private static String step(FrameMatch match) {
    return match.entry().where() + " " + match.entry().pattern() + " = " + match.entry().label();
  }

  private Optional<Meaning> operated(FrameMatch match, int depth) {
    for (Token event : match.events()) {
      for (Token each : predicates(event)) {
        Optional<Meaning> inner = meaning(each, depth + 1);
        if (inner.isPresent()) {
          absorbed.add(each.index());
          return apply(match, inner.get());
        }
      }
    }
    if (match.entry().operator().equals("report")) {
      return bidding(match);
    }
    if (match.entry().type().isEmpty() || match.events().isEmpty()) {
      return Optional.empty();
    }
    if (toOwn(match)) {
      return Optional.empty();
    }
    match.events().stream().filter(event -> event.tag().equals("VB")).forEach(this::untold);
    return Optional.of(withInnerParties(match));
  }

  /** "urged Pakistan to repeal its law on insults": the infinitive of what is asked or promised. */
  private void bidden(Token head) {
    for (Token child : grammar.sentence().children(head)) {
      boolean clause = child.is("xcomp") || child.is("ccomp") || child.is("advcl");
      boolean infinitive = child.tag().equals("VB") && grammar.markers(child).contains("to");
      if (clause && infinitive) {
        absorbed.add(child.index());
        untold(child);
      }
    }
  }

  /** "urged civilians to join the fighting": nothing within what one is asked to do is told. */
  private void untold(Token clause) {
    for (Token child : grammar.sentence().children(clause)) {
      boolean own = !child.is("conj") && !child.is("advcl") && !child.is("parataxis");
      if (own && !child.relation().equals("acl:relcl") && absorbed.add(child.index())) {
        untold(child);
      }
    }
  }

  /** "said that Iran must explain itself": a demand, though the lexicon does not know the act. */
  private Optional<Meaning> bidding(FrameMatch match) {
    for (Token event : match.events()) {
      List<Token> bound = bound(event, match.actors());
      if (!bound.isEmpty()) {
        EventType type = EventType.REQUEST;
        Meaning bare =
            new Meaning(
                type,
                Mode.of(type, "change"),
                false,
                match.actors(),
                bound,
                match.head(),
                Set.of(),
                Veracity.ASSERTED,
                List.of(),
                match.words(),
                List.of(step(match) + " with must/should -> " + type),
                match.score());
        return Optional.of(bare);
      }
    }
    return Optional.empty();
  }

  /** Who must or should do {@code event} in the speaker's view; empty if nobody else must. */
  private List<Token> bound(Token event, List<Token> speakers) {
    boolean must = grammar.auxiliaries(event).stream().anyMatch(MUST::contains);
    if (!must || speakers.isEmpty()) {
      return List.of();
    }
    return grammar.surfaceSubjects(event).stream()
        .filter(subject -> !speakers.contains(subject) && matcher.someone(subject))
        .toList();
  }

  /** The event may be the filler itself, or what the filler's own verb or noun governs. */
  private List<Token> predicates(Token event) {
    List<Token> all = new ArrayList<>(grammar.withConjuncts(event));
    for (Token child : grammar.sentence().children(event)) {
      boolean inside =
          grammar.gerundObject(child).isPresent()
              || child.is("xcomp")
              || child.is("ccomp")
              || child.is("obj")
              || child.is("acl")
              || (child.is("nmod") && grammar.markers(child).contains("of"));
      if (inside) {
        all.add(child);
      }
    }
    return all;
  }

  /** An operator whose event the lexicon does not know: "refused to comment". */
  private Meaning withInnerParties(FrameMatch match) {
    Meaning meaning = plain(match);
    if (!meaning.recipients().isEmpty()) {
      return meaning;
    }
    List<Token> recipients = new ArrayList<>();
    for (Token event : match.events()) {
      if (event.isVerb()) {
        recipients.addAll(grammar.surfaceSubjects(event));
        recipients.removeAll(match.actors());
        List<Token> objects = grammar.logicalObjects(event);
        for (Token child : grammar.children(event, "obl")) {
          boolean toward =
              !java.util.Collections.disjoint(
                  grammar.markers(child), Set.of("to", "for", "with", "against"));
          if (toward) {
            recipients.add(child);
          }
        }
        recipients.addAll(objects);
        for (Token object : objects) {
          recipients.addAll(grammar.children(object, "nmod"));
        }
        recipients.addAll(grammar.children(event, "obl"));
      } else {
        recipients.addAll(grammar.children(event, "nmod:poss"));
        recipients.addAll(grammar.children(event, "nmod"));
        recipients.add(event);
      }
      recipients.remove(event);
      if (recipients.isEmpty() && !event.isVerb()) {
        recipients.add(event);
      }
    }
    recipients.removeAll(match.actors());
    Optional<Token> someone = recipients.stream().filter(matcher::someone).findFirst();
    List<Token> best =
        recipients.isEmpty() ? List.of() : List.of(someone.orElse(recipients.get(0)));
    return meaning.parties(meaning.actors(), best);
  }

  private Optional<Meaning> apply(FrameMatch match, Meaning inner) {
    String operator = match.entry().operator();
    if (operator.equals("report")) {
      return report(match, inner);
    }
    if (operator.equals("assume")) {
      List<Token> actors = match.actors().isEmpty() ? inner.actors() : match.actors();
      return Optional.of(
          inner
              .parties(actors, inner.recipients())
              .under(match.head(), match.words(), match.score())
              .typed(inner.type(), inner.mode(), step(match)));
    }
    if (othersDoing(match, inner)) {
      return Optional.empty();
    }
    if (toOwn(match)) {
      // Who orders one's own forces to act, acts.
      return rulings
          .on("decide", inner.type())
          .filter(ruling -> !ruling.dropped())
          .map(
              ruling ->
                  combine(
                      match,
                      inner.parties(match.actors(), inner.recipients()),
                      match.actors(),
                      inner.recipients(),
                      ruling.type().orElse(inner.type()),
                      ruling.type().isEmpty() ? inner.mode() : ruling.mode(),
                      ruling.where()));
    }
    Optional<Rulings.Ruling> ruling = rulings.on(operator, inner.type());
    if (ruling.isEmpty()) {
      return match.entry().type().isEmpty()
          ? Optional.empty()
          : Optional.of(
              combine(match, inner, match.entry().type().get(), match.entry().mode(), ""));
    }
    if (ruling.get().dropped()) {
      return Optional.empty();
    }
    EventType type = ruling.get().type().orElse(inner.type());
    Optional<Mode> mode = ruling.get().type().isEmpty() ? inner.mode() : ruling.get().mode();
    if (operator.equals("accuse")) {
      Meaning alleged =
          inner.actors().isEmpty() || !match.recipients().isEmpty()
              ? inner.parties(
                  match.recipients().isEmpty() ? inner.actors() : match.recipients(),
                  inner.recipients())
              : inner;
      side.add(alleged.told(Veracity.ALLEGED, match.actors()));
    }
    Meaning result = combine(match, inner, type, mode, ruling.get().where());
    return Optional.of(result.with(ruling.get().auxiliary().toArray(new AuxiliaryMode[0])));
  }

  private Optional<Meaning> report(FrameMatch match, Meaning inner) {
    List<Token> bound = bound(inner.trigger(), match.actors());
    Optional<Rulings.Ruling> demand = rulings.on("demand", inner.type());
    if (!bound.isEmpty() && demand.isPresent() && demand.get().type().isPresent()) {
      return Optional.of(
          inner
              .parties(match.actors(), bound)
              .under(match.head(), match.words(), match.score())
              .typed(demand.get().type().get(), demand.get().mode(), step(match) + " with must"));
    }
    Optional<Meaning> planned = foretold(match, inner);
    if (planned.isPresent()) {
      return planned;
    }
    if (veiled(match, inner)) {
      return Optional.of(
          inner
              .parties(match.actors(), inner.recipients())
              .under(match.head(), match.words(), match.score())
              .typed(EventType.THREATEN, Optional.empty(), step(match) + " with may -> THREATEN"));
    }
    boolean self =
        inner.actors().isEmpty()
            || inner.actors().stream().anyMatch(a -> match.actors().contains(a));
    // One's own act announced is one's own act; another's is told on the speaker's word.
    Meaning told =
        self && inner.actors().isEmpty() && inner.type().cooperative() && inner.both()
            ? inner
            : self ? inner : inner.told(Veracity.ATTRIBUTED, match.actors());
    return Optional.of(addressed(match, told).typed(inner.type(), inner.mode(), step(match)));
  }

  /** "told the union that they will leave": one's own promise is made to whom one tells it. */
  private static Meaning addressed(FrameMatch match, Meaning told) {
    boolean own =
        !told.actors().isEmpty()
            && told.actors().stream()
                .allMatch(a -> a.tag().equals("PRP") || match.actors().contains(a));
    boolean promise = told.type() == EventType.AGREE && told.recipients().isEmpty();
    return own && promise && !match.recipients().isEmpty()
        ? told.parties(told.actors(), match.recipients())
        : told;
  }

  /** "warned that the rebels could attack", "warned of unrest": what others may do is no threat. */
  private static boolean othersDoing(FrameMatch match, Meaning inner) {
    boolean warning = match.head().lemma().equals("warn");
    boolean own =
        inner.actors().stream()
            .anyMatch(a -> a.tag().startsWith("PRP") || match.actors().contains(a));
    boolean violence = LOOMING.contains(inner.type()) && match.recipients().isEmpty();
    boolean others =
        inner.actors().isEmpty()
            ? violence && inner.trigger().isNoun()
            : !own && !match.recipients().containsAll(inner.actors());
    return warning && others;
  }

  /** "said they might target the two countries": a hostile act that one says one may do. */
  private boolean veiled(FrameMatch match, Meaning inner) {
    return VEILED.contains(inner.type()) && ownPlan(match, inner, MAY);
  }

  /** "said it would expel the envoys": the future told in the past is ruled as the future is. */
  private Optional<Meaning> foretold(FrameMatch match, Meaning inner) {
    if (!ownPlan(match, inner, WOULD)) {
      return Optional.empty();
    }
    return rulings
        .on("will", inner.type())
        .filter(ruling -> ruling.type().equals(Optional.of(EventType.THREATEN)))
        .map(
            ruling ->
                inner
                    .parties(match.actors(), inner.recipients())
                    .under(match.head(), match.words(), match.score())
                    .typed(
                        EventType.THREATEN,
                        ruling.mode(),
                        step(match) + " with would -> THREATEN [" + ruling.where() + "]")
                    .with(AuxiliaryMode.FUTURE));
  }

  /** Whether the speaker tells with one of {@code auxiliaries} what the speaker itself will do. */
  private boolean ownPlan(FrameMatch match, Meaning inner, Set<String> auxiliaries) {
    boolean planned = grammar.auxiliaries(inner.trigger()).stream().anyMatch(auxiliaries::contains);
    boolean own = !inner.actors().isEmpty() && inner.actors().stream().allMatch(this::ownWord);
    return planned && own && !match.actors().isEmpty() && !grammar.negated(inner.trigger());
  }

  /** "it", "their party": the speaker, or what belongs to the speaker. */
  private boolean ownWord(Token actor) {
    return actor.tag().equals("PRP")
        || grammar.children(actor, "nmod:poss").stream().anyMatch(o -> o.tag().equals("PRP$"));
  }

  private Meaning combine(
      FrameMatch match, Meaning inner, EventType type, Optional<Mode> mode, String where) {
    List<Token> actors = new ArrayList<>(match.actors());
    if (actors.isEmpty()) {
      // "a man accused of murder": he is not the one who accuses.
      actors.addAll(inner.actors());
      actors.removeAll(match.recipients());
    }
    List<Token> recipients = new ArrayList<>(match.recipients());
    if (recipients.isEmpty()) {
      // "rejects a UN investigation into abuses": what another does is refused to the other.
      boolean theirs =
          match.entry().operator().equals("refuse") && !actors.containsAll(inner.actors());
      boolean demand = theirs || DEMANDS.contains(match.entry().operator());
      recipients.addAll(demand ? inner.actors() : inner.recipients());
      recipients.removeAll(actors);
      if (recipients.isEmpty()) {
        recipients.addAll(demand ? inner.recipients() : inner.actors());
        recipients.removeAll(actors);
      }
    }
    return combine(match, inner, actors, recipients, type, mode, where);
  }

  /** "ordered his troops to fire": an order to those one commands. */
  private boolean toOwn(FrameMatch match) {
    return match.entry().operator().equals("order")
        && match.entry().type().equals(Optional.of(EventType.REQUEST))
        && !match.actors().isEmpty()
        && !match.recipients().isEmpty()
        && match.recipients().stream().allMatch(r -> commands.test(match.actors().get(0), r));
  }

  private static Meaning combine(
      FrameMatch match,
      Meaning inner,
      List<Token> actors,
      List<Token> recipients,
      EventType type,
      Optional<Mode> mode,
      String where) {
    boolean both = inner.both() && type == inner.type();
    List<String> steps = new ArrayList<>(inner.steps());
    steps.add(step(match));
    steps.add(
        match.entry().operator()
            + "("
            + inner.type()
            + ") -> "
            + type
            + (where.isEmpty() ? "" : " [" + where + "]"));
    Set<Integer> words = new HashSet<>(inner.words());
    words.addAll(match.words());
    return new Meaning(
        type,
        mode,
        both,
        actors,
        recipients,
        match.head(),
        inner.auxiliary(),
        Veracity.ASSERTED,
        List.of(),
        words,
        steps,
        match.score() + inner.score());
  }

  /** Negation, tense and modality of the predicate itself. */
  private Optional<Meaning> modified(Token token, Meaning meaning) {
    Set<AuxiliaryMode> added = EnumSet.noneOf(AuxiliaryMode.class);
    String operator = Modality.of(grammar, token, added, meaning.words());
    Meaning result = meaning.with(added.toArray(new AuxiliaryMode[0]));
    if (operator.isEmpty()) {
      return Optional.of(result);
    }
    for (String each : operator.split(" ")) {
      Optional<Rulings.Ruling> ruling = rulings.on(each, result.type());
      if (ruling.isPresent()) {
        if (ruling.get().dropped()) {
          return Optional.empty();
        }
        result = ruled(result, each, ruling.get());
      }
    }
    return Optional.of(result);
  }

  private static Meaning ruled(Meaning meaning, String operator, Rulings.Ruling ruling) {
    EventType type = ruling.type().orElse(meaning.type());
    Optional<Mode> mode = ruling.type().isEmpty() ? meaning.mode() : ruling.mode();
    Meaning result =
        ruling.type().isEmpty()
            ? meaning
            : meaning.typed(
                type,
                mode,
                operator + "(" + meaning.type() + ") -> " + type + " [" + ruling.where() + "]");
    return result.with(ruling.auxiliary().toArray(new AuxiliaryMode[0]));
  }

  /** The frame that gave {@code token} its meaning. */
  public Optional<FrameMatch> frame(Token token) {
    return chosen.getOrDefault(token.index(), Optional.empty());
  }
}
