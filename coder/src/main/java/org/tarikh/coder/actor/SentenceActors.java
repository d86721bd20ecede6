package org.tarikh.coder.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tarikh.coder.actor.ActorEntry.Kind;
import org.tarikh.coder.actor.Mention.Nature;
import org.tarikh.coder.frame.Grammar;
import org.tarikh.language.annotate.ParsedSentence;
import org.tarikh.language.annotate.Token;

/**
 * Step 5 for one sentence: says who a noun phrase is. Names first, then sector words with their
 * country, then what the document said before. One per sentence; not thread-safe.
 */
public final class SentenceActors {
  private static final Set<String> CONTAINERS =
      Set.of(
          "group",
          "number",
          "dozen",
          "million",
          "hundred",
          "thousand",
          "score",
          "member",
          "majority",
          "one",
          "some",
          "many",
          "several",
          "most",
          "all",
          "crowd",
          "handful",
          "series",
          "couple",
          "pair",
          "part",
          "half",
          "rest",
          "team",
          "band",
          "column",
          "convoy",
          "total",
          "each",
          "both",
          "leader",
          "head",
          "chief",
          "president",
          "minister",
          "government",
          "army",
          "people",
          "citizen",
          "national",
          "resident",
          "capital",
          "city",
          "town",
          "village",
          "region",
          "territory",
          "border",
          "wave",
          "bulk",
          "third",
          "quarter",
          "ten",
          "two",
          "three",
          "four",
          "five",
          "republic",
          "kingdom",
          "side",
          "any",
          "none",
          "lot",
          "plenty",
          "faction",
          "branch",
          "wing",
          "remnant",
          "coalition",
          "alliance",
          "delegation",
          "contingent",
          "unit",
          "batch",
          "squad",
          "detachment");

  /** "Iran-backed rebels" are not Iran; "Saudi-led coalition" is led by Saudi Arabia. */
  private static final Set<String> SUPPORTED =
      Set.of(
          "backed",
          "supported",
          "funded",
          "sponsored",
          "armed",
          "trained",
          "aligned",
          "allied",
          "friendly",
          "linked",
          "made",
          "built",
          "born",
          "speaking",
          "based",
          "occupied",
          "held",
          "controlled",
          "financed",
          "affiliated",
          "inspired",
          "imposed",
          "brokered",
          "mediated");

  private static final Set<String> RELATED =
      Set.of(
          "partner",
          "counterpart",
          "ally",
          "neighbour",
          "neighbor",
          "rival",
          "opponent",
          "enemy",
          "adversary",
          "foe",
          "creditor",
          "donor",
          "backer");

  private static final Set<String> THING_NAMES =
      Set.of("cyclone", "hurricane", "typhoon", "storm", "operation", "mount", "flight", "hotel");

  private static final Set<String> LOYAL =
      Set.of("loyal", "allied", "faithful", "affiliated", "linked");

  private static final Set<String> WATERS = Set.of("Sea", "Gulf", "Bay", "Strait", "Straits");

  private static final Set<String> TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "yesterday",
          "today",
          "tomorrow",
          "week",
          "month",
          "year",
          "day",
          "morning",
          "evening",
          "night",
          "afternoon",
          "weekend",
          "hour",
          "minute",
          "decade",
          "time");

  private static final Set<String> PEOPLE_WORDS = Set.of("he", "she", "him", "her", "his", "hers");
  private static final Set<String> BODY_WORDS = Set.of("it", "its");
  private static final Set<String> PLURAL_WORDS = Set.of("they", "them", "their", "theirs");

  private final ParsedSentence sentence;
  private final Grammar grammar;
  private final DocumentActors document;
  private final List<NameFinder.Found> names;
  private final Map<Integer, NameFinder.Found> nameAt = new HashMap<>();
  private final Map<Integer, Optional<Mention>> memo = new HashMap<>();

  /** Finds the names of the sentence of {@code grammar} and adds them to the document's memory. */
  public SentenceActors(Grammar grammar, DocumentActors document) {
    this.sentence = grammar.sentence();
    this.grammar = grammar;
    this.document = document;
    this.names = new NameFinder(document).find(sentence.size(), i -> sentence.token(i).text());
    for (NameFinder.Found found : names) {
      for (int i = found.from(); i < found.to(); i++) {
        nameAt.put(i, found);
      }
    }
  }

  /** Adds what this sentence names to the document's memory: call once, after coding it. */
  public void remember() {
    for (NameFinder.Found found : names) {
      Token last = sentence.token(found.to() - 1);
      boolean subject = last.is("nsubj") || sentence.token(found.from()).is("nsubj");
      document.saw(found.entry(), sentence.sequence(), subject);
    }
  }

  /** The only state that the document names up to this sentence; empty if none or several. */
  public Optional<String> soleState() {
    Set<String> states = new HashSet<>(document.states());
    for (NameFinder.Found found : names) {
      String code = found.entry().code();
      if (document.dictionary().state(code).isPresent()) {
        states.add(code);
      }
    }
    return states.size() == 1 ? states.stream().findFirst() : Optional.empty();
  }

  /** Whether any name or sector word stands in the sentence. */
  public boolean any() {
    return !names.isEmpty()
        || sentence.tokens().stream()
            .anyMatch(t -> document.sectors().endingAt(sentence, t).isPresent());
  }

  /** Whether {@code token} names a day, month or other time and so nobody. */
  public static boolean isTime(Token token) {
    return TIMES.contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  /** Whether {@code token} belongs to the name of someone who can act: towns cannot. */
  public boolean isName(Token token) {
    NameFinder.Found found = nameAt.get(token.index());
    return found != null && found.entry().kind() != Kind.PLACE;
  }

  /** Who the noun phrase headed by {@code head} is; things are mentions too, of nature THING. */
  public Optional<Mention> mention(Token head) {
    Optional<Mention> known = memo.get(head.index());
    if (known == null) {
      memo.put(head.index(), Optional.empty());
      known = resolve(head, 0);
      memo.put(head.index(), known);
    }
    return known;
  }

  private Optional<Mention> resolve(Token head, int depth) {
    if (depth > 4 || isTime(head)) {
      return Optional.empty();
    }
    if (head.tag().startsWith("PRP")) {
      return pronoun(head, depth);
    }
    NameFinder.Found name = nameAt.get(head.index());
    if (water(head)) {
      return Optional.of(thing(head));
    }
    if (name != null && headsName(head, name)) {
      return Optional.of(named(head, name));
    }
    if (!nounLike(head)) {
      return Optional.empty();
    }
    Optional<SectorWords.Sector> sector =
        document.sectors().endingAt(sentence, head).filter(found -> !brand(head, found));
    Optional<Mention> contained = contained(head, sector, depth);
    if (contained.isPresent()) {
      return contained;
    }
    if (sector.isPresent()) {
      return Optional.of(described(head, sector.get(), depth));
    }
    Optional<Mention> owner = owner(head, depth);
    if (head.isProper() && namedStorm(head)) {
      return Optional.of(thing(head));
    }
    if (head.isProper()) {
      return Optional.of(unknown(head, owner));
    }
    return Optional.of(owner.map(o -> thingOf(head, o)).orElse(thing(head)));
  }

  /** "the Sea of Japan", "the Gulf of Oman": waters are no state's. */
  private boolean water(Token head) {
    return WATERS.contains(head.text())
        && !nameAt.containsKey(head.index())
        && sentence.children(head).stream().anyMatch(c -> c.is("nmod") && caseIs(c, "of"));
  }

  /** "Cyclone Gonu", "Operation Cast Lead": proper names of things. */
  private boolean namedStorm(Token head) {
    return sentence.children(head).stream()
        .anyMatch(c -> c.is("compound") && THING_NAMES.contains(c.text().toLowerCase(Locale.ROOT)));
  }

  /** "Burger King", "Stephen King": a capitalised title after a name is part of the name. */
  private boolean brand(Token head, SectorWords.Sector found) {
    boolean name = head.isProper() && head.index() > 0 && found.words() == 1;
    return name
        && Set.of(
                "king", "queen", "prince", "bishop", "pope", "marshal", "church", "general",
                "judge")
            .contains(found.phrase())
        && sentence.token(head.index() - 1).isProper()
        && !nameAt.containsKey(head.index() - 1);
  }

  private static boolean nounLike(Token head) {
    return head.isNoun()
        || head.tag().equals("CD")
        || head.tag().equals("DT")
        || head.isAdjective()
        || head.tag().equals("FW")
        || head.tag().equals("VBG");
  }

  /** A name counts as the phrase's actor if it covers the head and is not merely its modifier. */
  private boolean headsName(Token head, NameFinder.Found name) {
    boolean company =
        name.entry().kind() == Kind.PLACE
            && sentence.children(head).stream()
                .anyMatch(
                    c -> c.is("compound") && document.sectors().endingAt(sentence, c).isPresent());
    if (company) {
      return false;
    }
    return true;
  }

  private Mention named(Token head, NameFinder.Found found) {
    ActorEntry entry = found.entry();
    String sector = entry.sectorOn(document.date());
    String kind = kind(entry, sector);
    Nature nature = entry.kind() == Kind.PLACE ? Nature.PLACE : Nature.NAMED;
    if (entry.kind() == Kind.PEOPLE) {
      // "the Israeli airstrikes" are the state's; "Israelis" are people.
      boolean adjective =
          (head.isAdjective() && head.is("amod"))
              || (head.is("compound") && !head.tag().equals("NNPS") && !head.tag().equals("NNS"));
      sector = adjective ? "" : "CVL";
      kind = adjective ? "GOVERNMENT" : "PEOPLE";
    }
    String name = entry.kind() == Kind.PLACE ? "" : entry.name();
    int from = Math.min(found.from(), head.index());
    return new Mention(
        head.index(),
        titleStart(from),
        Math.max(found.to(), head.index() + 1),
        entry.kind() == Kind.PLACE ? within(found) : nation(found),
        sector,
        kind,
        name,
        nature);
  }

  /** "the Canadian House of Commons" is Canada's, whatever state the name alone stands for. */
  private String nation(NameFinder.Found found) {
    ActorEntry entry = found.entry();
    boolean office =
        entry.kind() == Kind.ORGANISATION && document.dictionary().state(entry.code()).isPresent();
    for (NameFinder.Found before : names) {
      boolean adjective = before.to() == found.from() && before.entry().kind() == Kind.PEOPLE;
      if (office && adjective) {
        return before.entry().code();
      }
    }
    return entry.code();
  }

  /** "Oxford, Michigan, United States": the last name of the chain says which Oxford. */
  private String within(NameFinder.Found place) {
    String code = place.entry().code();
    int next = place.to();
    while (next + 1 < sentence.size() && sentence.token(next).text().equals(",")) {
      NameFinder.Found wider = nameAt.get(next + 1);
      if (wider == null || wider.from() != next + 1) {
        return code;
      }
      Kind kind = wider.entry().kind();
      if (kind != Kind.PLACE && kind != Kind.STATE) {
        return code;
      }
      code = wider.entry().code();
      next = wider.to();
    }
    return code;
  }

  private static String kind(ActorEntry entry, String sector) {
    return switch (entry.kind()) {
      case PERSON -> "PERSON";
      case STATE, SEAT -> "GOVERNMENT";
      case PEOPLE -> "PEOPLE";
      case PLACE -> "";
      case ORGANISATION ->
          sector.equals("BUS") ? "COMPANY" : sector.equals("JUD") ? "COURT" : "OTHER";
      case GROUP -> List.of("REB", "MIL", "PRM", "UAF").contains(sector) ? "ARMED" : "OTHER";
    };
  }

  /** "Russian President" before "Vladimir Putin" belongs to the mention. */
  private int titleStart(int from) {
    int start = from;
    while (start > 0) {
      Token before = sentence.token(start - 1);
      boolean part =
          (before.isProper() || before.tag().equals("JJ") || before.isNoun())
              && before.head() >= from - 1
              && before.head() <= from + 4
              && (before.is("compound") || before.is("amod"));
      if (!part) {
        break;
      }
      start--;
    }
    return start;
  }

  private Mention described(Token head, SectorWords.Sector sector, int depth) {
    int first = head.index() - sector.words() + 1;
    Optional<Mention> owner = owner(head, depth);
    String code = related(head) ? "" : owner.map(Mention::code).orElse("");
    String sectorCode = sector.sector();
    String name = "";
    Optional<NameFinder.Found> before = modifierName(head);
    if (before.isPresent()) {
      ActorEntry entry = before.get().entry();
      boolean body = entry.kind() == Kind.GROUP || entry.kind() == Kind.ORGANISATION;
      // "Hamas fighters", "UN officials": the group says more than the word.
      String own = entry.sectorOn(document.date());
      // "Kurdish militants", "Rohingya refugees": a people says less than such a word.
      boolean people = own.equals("CVL");
      if (body && !own.isEmpty() && !people) {
        sectorCode = own;
        name = entry.name();
      }
      if (entry.kind() == Kind.PERSON && !entry.code().isEmpty()) {
        code = entry.code();
      }
    }
    if (code.isEmpty()) {
      code = allegiance(head, depth);
    }
    Optional<Mention> appositive = appositiveName(head);
    if (appositive.isPresent()) {
      Mention other = appositive.get();
      return new Mention(
          head.index(),
          start(head),
          Math.max(other.to(), head.index() + 1),
          other.code(),
          other.sector(),
          other.kind(),
          other.name(),
          Nature.NAMED);
    }
    if (code.isEmpty() && sectorCode.equals("IGO")) {
      // "the alliance" is no state's.
      code = "IGO";
    }
    if (code.isEmpty() && !related(head)) {
      code = referredCountry(head);
    }
    boolean one = !head.tag().equals("NNS") && !head.tag().equals("NNPS");
    if (sector.kind().equals("STATE") && code.isEmpty() && one) {
      // "a third country", "each state": nobody in particular.
      return thing(head);
    }
    Optional<ActorEntry> holder = holder(code, sector.phrase(), head);
    if (holder.isPresent()) {
      name = holder.get().name();
    }
    boolean former =
        sentence.children(head).stream()
            .anyMatch(
                c ->
                    Set.of("former", "ex", "late", "ousted", "deposed")
                        .contains(c.text().toLowerCase(Locale.ROOT)));
    if (former && sectorCode.equals("GOV")) {
      sectorCode = "ELI";
      name = "";
    }
    return new Mention(
        head.index(),
        Math.min(start(head), first),
        end(head),
        code,
        sectorCode,
        sector.kind().equals("STATE") ? "GOVERNMENT" : sector.kind(),
        name,
        Nature.DESCRIBED);
  }

  /** "forces loyal to Gaddafi": the country of whom they follow. */
  private String allegiance(Token head, int depth) {
    for (Token adjective : sentence.children(head)) {
      boolean follows = LOYAL.contains(adjective.text().toLowerCase(Locale.ROOT));
      for (Token lord : follows ? sentence.children(adjective) : List.<Token>of()) {
        boolean led =
            (lord.is("obl") || lord.is("nmod")) && (caseIs(lord, "to") || caseIs(lord, "with"));
        if (led) {
          return mentionOnce(lord, depth).map(Mention::code).orElse("");
        }
      }
    }
    return "";
  }

  /** "his partners", "Iran's neighbours": not the owner's own people. */
  private boolean related(Token head) {
    return RELATED.contains(head.lemma().toLowerCase(Locale.ROOT))
        && sentence.children(head).stream().anyMatch(c -> c.is("nmod:poss"))
        && modifierName(head).isEmpty();
  }

  private Optional<ActorEntry> holder(String code, String phrase, Token head) {
    Optional<LocalDate> date = document.date();
    boolean single = !head.tag().equals("NNS") && !head.tag().equals("NNPS");
    if (code.isEmpty() || date.isEmpty() || !single) {
      return Optional.empty();
    }
    String title = phrase.equals("leader") ? "president" : phrase;
    return document.dictionary().holder(code, title, date.get());
  }

  /** "Prime minister Imran Khan" whose head the parser put on the title. */
  private Optional<Mention> appositiveName(Token head) {
    for (Token child : sentence.children(head)) {
      boolean apposed = child.is("appos") || child.is("flat");
      NameFinder.Found found = nameAt.get(child.index());
      if (apposed && found != null && found.entry().kind() == Kind.PERSON) {
        return Optional.of(named(child, found));
      }
    }
    return Optional.empty();
  }

  /** "the president", "the government" without a country: the document's own. */
  private String referredCountry(Token head) {
    boolean definite =
        sentence.children(head).stream()
            .anyMatch(c -> c.is("det") && c.text().equalsIgnoreCase("the"));
    if (!definite) {
      return "";
    }
    return sentenceState(head).or(document::lastState).orElse("");
  }

  private Optional<String> sentenceState(Token before) {
    String code = null;
    for (NameFinder.Found found : names) {
      boolean state = document.dictionary().state(found.entry().code()).isPresent();
      if (state && found.to() <= before.index() && found.entry().kind() != Kind.PLACE) {
        code = found.entry().code();
      }
    }
    return Optional.ofNullable(code);
  }

  /** Who a container is: what it contains, in words from the container on. */
  private Mention containing(Token head, Mention inner) {
    return new Mention(
        head.index(),
        start(head),
        Math.max(inner.to(), head.index() + 1),
        inner.code(),
        inner.sector(),
        inner.kind(),
        inner.name(),
        inner.nature());
  }

  /** "dozens of soldiers", "members of Hamas", "the government of Chad". */
  private Optional<Mention> contained(Token head, Optional<SectorWords.Sector> sector, int depth) {
    if (!CONTAINERS.contains(head.lemma().toLowerCase(Locale.ROOT)) && !head.tag().equals("CD")) {
      return Optional.empty();
    }
    for (Token child : sentence.children(head)) {
      boolean of = child.is("nmod") && caseIs(child, "of");
      if (of && sector.isEmpty()) {
        return resolve(child, depth + 1).map(inner -> containing(head, inner));
      }
      if (of && sector.isPresent() && head.lemma().equals("member")) {
        // "members of the security forces" belong to them.
        Optional<Mention> body =
            resolve(child, depth + 1)
                .filter(m -> !m.sector().isEmpty() && m.nature() == Nature.DESCRIBED);
        if (body.isPresent()) {
          return body.map(inner -> containing(head, inner));
        }
      }
      if (of && nameAt.containsKey(child.index())) {
        Mention inner = named(child, nameAt.get(child.index()));
        boolean body =
            !inner.sector().isEmpty()
                && !inner.kind().equals("GOVERNMENT")
                && !inner.kind().equals("PERSON")
                && !inner.kind().equals("PEOPLE");
        if (body && sector.isPresent()) {
          return Optional.of(
              new Mention(
                  head.index(),
                  start(head),
                  Math.max(inner.to(), head.index() + 1),
                  inner.code(),
                  inner.sector(),
                  sector.get().kind(),
                  inner.name(),
                  Nature.NAMED));
        }
      }
    }
    return Optional.empty();
  }

  private boolean caseIs(Token token, String preposition) {
    return sentence.children(token).stream()
        .anyMatch(c -> c.is("case") && c.text().equalsIgnoreCase(preposition));
  }

  /** Whose the thing or person is: the country or body that its modifiers name. */
  private Optional<Mention> owner(Token head, int depth) {
    Optional<NameFinder.Found> modifier = modifierName(head);
    if (modifier.isPresent()) {
      NameFinder.Found found = modifier.get();
      Mention owner = named(sentence.token(found.to() - 1), found);
      // "Russian missiles" are the state's, not some Russians'.
      return Optional.of(found.entry().kind() == Kind.PEOPLE ? owner.unsectored() : owner);
    }
    for (Token child : sentence.children(head)) {
      if (child.is("nmod:poss")) {
        Optional<Mention> owner = mentionOnce(child, depth);
        if (owner.isPresent() && (owner.get().actor() || !owner.get().code().isEmpty())) {
          return owner;
        }
      }
    }
    for (Token child : sentence.children(head)) {
      boolean located =
          (child.is("nmod") || child.is("obl"))
              && (caseIs(child, "of")
                  || caseIs(child, "in")
                  || caseIs(child, "from")
                  || caseIs(child, "for")
                  || caseIs(child, "at")
                  || caseIs(child, "near"));
      NameFinder.Found found = nameAt.get(child.index());
      if (located && found != null) {
        return Optional.of(named(child, found));
      }
      if (located && !child.isVerb()) {
        Optional<Mention> owner = mentionOnce(child, depth);
        if (owner.isPresent() && !owner.get().code().isEmpty()) {
          return owner;
        }
      }
    }
    return sender(head, depth);
  }

  /** "missiles fired by the Israeli army": whoever sent the thing. */
  private Optional<Mention> sender(Token head, int depth) {
    for (Token participle : sentence.children(head)) {
      if (participle.is("acl") && participle.tag().equals("VBN")) {
        for (Token child : sentence.children(participle)) {
          if (child.is("obl") && caseIs(child, "by")) {
            return mentionOnce(child, depth).filter(Mention::actor);
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Mention> mentionOnce(Token token, int depth) {
    return memo.containsKey(token.index()) ? memo.get(token.index()) : resolve(token, depth + 1);
  }

  /** A name among the words before {@code head} that belong to it; peoples and states go first. */
  private Optional<NameFinder.Found> modifierName(Token head) {
    Optional<NameFinder.Found> best = Optional.empty();
    for (Token child : sentence.children(head)) {
      boolean modifies =
          child.index() < head.index()
              && (child.is("amod")
                  || child.is("compound")
                  || (child.is("nmod") && !caseAny(child)));
      NameFinder.Found found = nameAt.get(child.index());
      if (!modifies || found == null || found.to() > head.index() || supported(found.to())) {
        continue;
      }
      if (!partOfName(found) && (best.isEmpty() || found.entry().kind() != Kind.PLACE)) {
        best = Optional.of(found);
      }
    }
    return best;
  }

  /** "Charlotte Lindström": a town's name before another proper name is a first name. */
  private boolean partOfName(NameFinder.Found found) {
    return found.entry().kind() == Kind.PLACE
        && found.to() < sentence.size()
        && sentence.token(found.to()).isProper();
  }

  private boolean caseAny(Token token) {
    return sentence.children(token).stream().anyMatch(c -> c.is("case"));
  }

  private boolean supported(int after) {
    if (after + 1 >= sentence.size() || !sentence.token(after).text().equals("-")) {
      return false;
    }
    return SUPPORTED.contains(sentence.token(after + 1).text().toLowerCase(Locale.ROOT));
  }

  private Mention unknown(Token head, Optional<Mention> owner) {
    String sector = "";
    String kind = "";
    String code = owner.map(Mention::code).orElse("");
    int from = start(head);
    for (Token child : sentence.children(head)) {
      boolean title = child.is("compound") || child.is("appos") || child.is("amod");
      Optional<SectorWords.Sector> word =
          title ? document.sectors().endingAt(sentence, child) : Optional.empty();
      if (word.isPresent()) {
        sector = word.get().sector();
        kind = "PERSON";
        if (code.isEmpty()) {
          code = mentionOnce(child, 2).map(Mention::code).orElse("");
        }
      }
    }
    if (code.isEmpty() && head.isProper()) {
      code = nationality(head);
    }
    return new Mention(head.index(), from, end(head), code, sector, kind, "", Nature.UNKNOWN);
  }

  /** "former Australian tennis player Bob Hewitt": the nation of the calling before the name. */
  private String nationality(Token head) {
    for (Token child : sentence.children(head)) {
      boolean calling = child.is("compound") && !child.isProper();
      for (Token inner : calling ? sentence.children(child) : List.<Token>of()) {
        NameFinder.Found found = inner.is("amod") ? nameAt.get(inner.index()) : null;
        if (found != null && document.dictionary().state(found.entry().code()).isPresent()) {
          return found.entry().code();
        }
      }
    }
    return "";
  }

  /** A thing whose owner is known is coded as its owner: "seized an Iranian tanker". */
  private Mention thingOf(Token head, Mention owner) {
    // "criticised Buhari's decision" criticises Buhari.
    boolean possessor =
        sentence.children(head).stream()
            .anyMatch(c -> c.is("nmod:poss") && c.index() == owner.head());
    // "his desire": who he is stands elsewhere; his name, not all between, is the mention.
    boolean inside = grammar.below(sentence.token(owner.head()), head);
    return new Mention(
        head.index(),
        inside ? Math.min(start(head), owner.from()) : owner.from(),
        inside ? Math.max(end(head), owner.to()) : owner.to(),
        owner.code(),
        owner.sector(),
        somewhere(head, owner) ? "LOCATED" : owner.kind(),
        owner.name(),
        possessor && owner.actor() ? owner.nature() : Nature.THING);
  }

  private boolean somewhere(Token head, Mention owner) {
    Token place = sentence.token(owner.head());
    return place.head() == head.index()
        && (caseIs(place, "in") || caseIs(place, "at") || caseIs(place, "near"));
  }

  private Mention thing(Token head) {
    return new Mention(head.index(), start(head), end(head), "", "", "", "", Nature.THING);
  }

  private Optional<Mention> pronoun(Token token, int depth) {
    String word = token.text().toLowerCase(Locale.ROOT);
    boolean third =
        PEOPLE_WORDS.contains(word) || BODY_WORDS.contains(word) || PLURAL_WORDS.contains(word);
    Optional<Mention> antecedent = third ? ownSubject(token, word, depth) : Optional.empty();
    if (antecedent.isEmpty() && third) {
      antecedent = mainSubject(token, word, depth);
    }
    if (antecedent.isPresent()) {
      return antecedent;
    }
    Optional<ActorEntry> entry = Optional.empty();
    if (PEOPLE_WORDS.contains(word)) {
      entry = earlier(token, Kind.PERSON).or(() -> document.lastPerson(sentence.sequence()));
    } else if (BODY_WORDS.contains(word)) {
      entry =
          earlier(token, Kind.STATE, Kind.SEAT, Kind.ORGANISATION, Kind.GROUP)
              .or(() -> document.lastBody(sentence.sequence()));
    } else if (PLURAL_WORDS.contains(word)) {
      entry = earlier(token, Kind.GROUP).or(() -> document.lastGroup(sentence.sequence()));
    }
    return entry.map(
        e -> {
          String sector = e.sectorOn(document.date());
          return new Mention(
              token.index(),
              token.index(),
              token.index() + 1,
              e.code(),
              sector,
              kind(e, sector),
              e.name(),
              Nature.REFERRED);
        });
  }

  /** "Kuwait urges its citizens": a possessive goes back to the subject of its own clause. */
  private Optional<Mention> ownSubject(Token pronoun, String word, int depth) {
    if (!pronoun.tag().equals("PRP$") || depth >= 3) {
      return Optional.empty();
    }
    Token current = pronoun;
    for (int i = 0; i < 5 && current.head() >= 0 && !current.isVerb(); i++) {
      if (current.is("nsubj")) {
        return Optional.empty();
      }
      current = sentence.token(current.head());
    }
    for (Token child : sentence.children(current)) {
      boolean before = child.is("nsubj") && child.index() < pronoun.index();
      if (current.isVerb() && before && !child.tag().startsWith("PRP")) {
        return mentionOnce(child, depth + 1).filter(m -> agrees(m, child, word));
      }
    }
    return Optional.empty();
  }

  /**
   * "cut ties with Qatar, accusing it", "called R to congratulate him": the understood subject of
   * the pronoun's own verb, which the pronoun cannot stand for.
   */
  private Set<Integer> ownClauseSubjects(Token pronoun) {
    if (pronoun.tag().equals("PRP$") || pronoun.head() < 0 || pronoun.is("nsubj")) {
      return Set.of();
    }
    Token verb = sentence.token(pronoun.head());
    Set<Integer> subjects = new HashSet<>();
    boolean bare = sentence.children(verb).stream().noneMatch(c -> c.is("nsubj"));
    if (bare && (verb.tag().equals("VBG") || verb.tag().equals("VB"))) {
      for (Token subject : grammar.surfaceSubjects(verb)) {
        grammar.withConjuncts(subject).forEach(each -> subjects.add(each.index()));
      }
    }
    return subjects;
  }

  /** "The army said it …": the subject of a verb that governs the pronoun's clause. */
  private Optional<Mention> mainSubject(Token pronoun, String word, int depth) {
    Token current = pronoun;
    Set<Integer> own = ownClauseSubjects(pronoun);
    for (int i = 0; i < 8 && current.head() >= 0; i++) {
      boolean clause =
          current.is("ccomp")
              || current.is("advcl")
              || current.is("conj")
              || current.is("acl")
              || current.is("parataxis")
              || current.is("xcomp");
      current = sentence.token(current.head());
      for (Token child : sentence.children(current)) {
        boolean before = clause && child.is("nsubj") && child.index() < pronoun.index();
        if (before && !own.contains(child.index()) && !child.tag().startsWith("PRP") && depth < 3) {
          Optional<Mention> subject = mentionOnce(child, depth + 1);
          if (subject.isPresent() && agrees(subject.get(), child, word)) {
            return subject;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean agrees(Mention mention, Token head, String word) {
    boolean plural = head.tag().equals("NNS") || head.tag().equals("NNPS");
    boolean person =
        mention.kind().equals("PERSON")
            || (!plural && mention.kind().equals("PEOPLE"))
            || mention.nature() == Nature.UNKNOWN
            || (mention.kind().equals("GOVERNMENT") && !plural && mention.sector().equals("GOV"));
    if (mention.nature() == Nature.THING) {
      return false;
    }
    if (PEOPLE_WORDS.contains(word)) {
      return person;
    }
    if (BODY_WORDS.contains(word)) {
      return !plural && !mention.kind().equals("PERSON") && !mention.kind().equals("PEOPLE");
    }
    // "the army says they have freed": a body may be many.
    boolean body = !mention.kind().equals("PERSON") && !mention.kind().equals("PEOPLE");
    return plural || (body && !mention.code().isEmpty() && !word.equals("them"));
  }

  /** The nearest fitting name before {@code token} in the sentence; subjects go first. */
  private Optional<ActorEntry> earlier(Token token, Kind... kinds) {
    List<Kind> wanted = List.of(kinds);
    Optional<ActorEntry> nearest = Optional.empty();
    Optional<ActorEntry> subject = Optional.empty();
    Set<Integer> own = ownClauseSubjects(token);
    for (NameFinder.Found found : names) {
      boolean self = own.contains(found.to() - 1);
      if (!self && found.to() <= token.index() && wanted.contains(found.entry().kind())) {
        nearest = Optional.of(found.entry());
        if (sentence.token(found.to() - 1).is("nsubj")) {
          subject = nearest;
        }
      }
    }
    return subject.isPresent() ? subject : nearest;
  }

  /** The two states that "the two countries", "both sides" or "the two leaders" stand for. */
  public List<Mention> pair(Token head) {
    boolean two =
        sentence.children(head).stream()
            .anyMatch(c -> Set.of("two", "both").contains(c.text().toLowerCase(Locale.ROOT)));
    boolean word =
        Set.of(
                "country",
                "side",
                "nation",
                "state",
                "leader",
                "president",
                "minister",
                "neighbour",
                "neighbor",
                "government",
                "party",
                "capital",
                "both")
            .contains(head.lemma().toLowerCase(Locale.ROOT));
    if (!word || !(two || head.text().equalsIgnoreCase("both"))) {
      return List.of();
    }
    List<String> codes = new ArrayList<>();
    for (NameFinder.Found found : names) {
      String code = found.entry().code();
      boolean state = document.dictionary().state(code).isPresent();
      if (found.to() <= head.index() && state && !codes.contains(code)) {
        codes.add(code);
      }
    }
    List<String> pair = codes.size() == 2 ? codes : document.lastTwoStates();
    List<Mention> mentions = new ArrayList<>();
    for (String code : pair) {
      String name = document.dictionary().state(code).map(ActorEntry::name).orElse("");
      mentions.add(
          new Mention(
              head.index(),
              start(head),
              end(head),
              code,
              "GOV",
              "GOVERNMENT",
              name,
              Nature.REFERRED));
    }
    return mentions;
  }

  /**
   * The several actors of one plural noun, "the ministers of India and China", "Greek and Cypriot
   * police": one mention for each country; empty if there are not several.
   */
  public List<Mention> shared(Token head) {
    boolean plural = head.tag().equals("NNS") || head.tag().equals("NNPS");
    Optional<Mention> whole = plural ? mention(head) : Optional.empty();
    List<Mention> found = new ArrayList<>();
    if (whole.isEmpty() || !whole.get().actor()) {
      return found;
    }
    for (Token child : sentence.children(head)) {
      boolean owner =
          child.is("amod")
              || child.is("compound")
              || child.is("nmod:poss")
              || (child.is("nmod") && caseIs(child, "of"));
      if (owner && nameAt.containsKey(child.index())) {
        addOwner(found, whole.get(), child);
        for (Token conjunct : sentence.children(child)) {
          if (conjunct.is("conj") && nameAt.containsKey(conjunct.index())) {
            addOwner(found, whole.get(), conjunct);
          }
        }
      }
    }
    return found.size() > 1 ? found : List.of();
  }

  private void addOwner(List<Mention> found, Mention whole, Token owner) {
    NameFinder.Found name = nameAt.get(owner.index());
    String code = name == null ? "" : name.entry().code();
    if (name != null && found.stream().noneMatch(m -> m.code().equals(code))) {
      found.add(
          new Mention(
              whole.head(),
              Math.min(whole.from(), name.from()),
              Math.max(whole.to(), name.to()),
              code,
              whole.sector(),
              whole.kind(),
              "",
              Nature.DESCRIBED));
    }
  }

  private int start(Token head) {
    int from = head.index();
    for (Token child : sentence.children(head)) {
      boolean left =
          child.index() < from
              && (child.is("amod")
                  || child.is("compound")
                  || child.is("nummod")
                  || child.is("flat")
                  || child.is("nmod:poss"));
      if (left) {
        NameFinder.Found name = nameAt.get(child.index());
        int begin = name != null && !supported(name.to()) ? name.from() : child.index();
        from = Math.min(from, Math.min(begin, leftmost(child)));
      }
    }
    return from;
  }

  private int leftmost(Token token) {
    int from = token.index();
    for (Token child : sentence.children(token)) {
      boolean part = child.is("amod") || child.is("compound") || child.is("nummod");
      if (child.index() < from && part) {
        from = child.index();
      }
    }
    return from;
  }

  private int end(Token head) {
    int to = head.index() + 1;
    for (Token child : sentence.children(head)) {
      if (child.is("flat") && child.index() >= to) {
        to = child.index() + 1;
      }
    }
    return to;
  }
}
