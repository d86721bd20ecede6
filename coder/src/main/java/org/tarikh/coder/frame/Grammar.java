package org.tarikh.coder.frame;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tarikh.language.annotate.ParsedSentence;
import org.tarikh.language.annotate.Token;

/**
 * The grammar of a sentence, read off its tree once for all lexicon entries: logical subjects and
 * objects through passives, relative clauses, participles, control and coordination; prepositions;
 * negation and modality. Walks are bounded, since a parser's tree may be odd.
 */
public final class Grammar {
  private static final int DEPTH = 6;
  private static final Set<String> RELATIVE = Set.of("which", "that", "who", "whom", "whose");

  /** Verbs whose infinitive is done by their subject though they have an object. */
  private static final Set<String> SUBJECT_CONTROL =
      Set.of(
          "promise",
          "threaten",
          "vow",
          "use",
          "need",
          "give",
          "take",
          "make",
          "hold",
          "spend",
          "send",
          "meet",
          "visit",
          "phone",
          "telephone",
          "host",
          "receive");

  /** "called R to convey condolences": whoever calls conveys them. */
  private static final Set<String> CONVEYING =
      Set.of(
          "convey",
          "express",
          "congratulate",
          "assure",
          "reassure",
          "discuss",
          "thank",
          "brief",
          "inform",
          "offer",
          "wish",
          "explain",
          "voice",
          "reiterate",
          "reaffirm",
          "condole",
          "apologise",
          "apologize",
          "complain");

  private static final Set<String> RANKS =
      Set.of("first", "second", "third", "last", "latest", "only");

  private static final Set<String> GERUND_MARKERS =
      Set.of("after", "before", "while", "when", "since", "without", "despite");
  private static final Set<String> DOCUMENTS =
      Set.of(
          "report",
          "lawsuit",
          "suit",
          "statement",
          "letter",
          "resolution",
          "complaint",
          "petition",
          "note",
          "motion",
          "bill",
          "decree",
          "order",
          "law",
          "communique",
          "declaration",
          "tweet",
          "message",
          "video",
          "ruling");
  private static final Set<String> ESTIMATES =
      Set.of("around", "about", "over", "under", "up", "nearly", "some", "between");

  private final ParsedSentence sentence;

  /** The grammar of {@code sentence}. */
  public Grammar(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /** The sentence this is the grammar of. */
  public ParsedSentence sentence() {
    return sentence;
  }

  /** The governor; empty for a root. */
  public Optional<Token> head(Token token) {
    return token.head() < 0 ? Optional.empty() : Optional.of(sentence.token(token.head()));
  }

  /** The children in relation {@code relation} or its subtypes. */
  public List<Token> children(Token token, String relation) {
    List<Token> found = new ArrayList<>(2);
    for (Token child : sentence.children(token)) {
      if (child.is(relation)) {
        found.add(child);
      }
    }
    return found;
  }

  /** The first child in relation {@code relation} or its subtypes. */
  public Optional<Token> child(Token token, String relation) {
    for (Token child : sentence.children(token)) {
      if (child.is(relation)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** The first conjunct of the coordination {@code token} belongs to. */
  public Token firstConjunct(Token token) {
    Token current = token;
    for (int i = 0; i < DEPTH && current.is("conj") && current.head() >= 0; i++) {
      current = sentence.token(current.head());
    }
    return current;
  }

  /** {@code token} and what is coordinated with it below. */
  public List<Token> withConjuncts(Token token) {
    List<Token> all = new ArrayList<>();
    all.add(token);
    for (Token child : sentence.children(token)) {
      if (child.is("conj") && (child.isNoun() == token.isNoun() || !token.isVerb())) {
        all.addAll(withConjuncts(child));
      }
    }
    if (all.size() == 1) {
      all.addAll(hiddenConjuncts(token));
    }
    return all;
  }

  /**
   * "The government of Ukraine and rebels agree": the plural verb shows that the second noun is
   * coordinated with the subject, not with the noun it hangs on.
   */
  private List<Token> hiddenConjuncts(Token subject) {
    List<Token> found = new ArrayList<>();
    boolean single = subject.tag().equals("NN") || subject.tag().equals("NNP");
    if (!single || subject.head() < 0 || !subject.is("nsubj")) {
      return found;
    }
    Token verb = sentence.token(subject.head());
    boolean plural =
        verb.tag().equals("VBP")
            || (verb.tag().equals("VB") && verb.head() < 0)
            || sentence.children(verb).stream()
                .anyMatch(c -> c.is("aux") && Set.of("have", "are", "were").contains(lower(c)));
    if (plural) {
      for (Token modifier : children(subject, "nmod")) {
        children(modifier, "conj").stream().filter(Token::isNoun).forEach(found::add);
      }
    }
    return found;
  }

  /**
   * The prepositions and markers of {@code token}, in lower case: its own, or those of the first
   * conjunct. "to" counts for infinitives.
   */
  public Set<String> markers(Token token) {
    Set<String> found = ownMarkers(token);
    if (found.isEmpty() && token.is("conj")) {
      return ownMarkers(firstConjunct(token));
    }
    return found;
  }

  private Set<String> ownMarkers(Token token) {
    Set<String> found = new LinkedHashSet<>();
    for (Token child : sentence.children(token)) {
      if (child.index() < token.index() && (child.is("case") || child.is("mark"))) {
        found.add(lower(child));
        for (Token fixed : sentence.children(child)) {
          found.add(lower(fixed));
        }
      } else if (child.index() < token.index()
          && (child.tag().equals("IN") || child.tag().equals("TO"))) {
        found.add(lower(child));
      }
    }
    return found;
  }

  /** Lower-case form of a word. */
  public static String lower(Token token) {
    return token.text().toLowerCase(java.util.Locale.ROOT);
  }

  /** Whether {@code verb} is a passive. */
  public boolean passive(Token verb) {
    if (!verb.tag().equals("VBN") && !verb.tag().equals("VBD") && !verb.isAdjective()) {
      return false;
    }
    if (child(verb, "aux:pass").isPresent() || child(verb, "nsubj:pass").isPresent()) {
      return true;
    }
    if (!verb.tag().equals("VBN")) {
      return false;
    }
    if (verb.relation().equals("acl") || afterNoun(verb)) {
      return true;
    }
    if (verb.is("conj") && children(verb, "nsubj").isEmpty()) {
      return head(verb).map(this::passive).orElse(false) && child(verb, "obj").isEmpty();
    }
    // "forced to flee": participle clause without auxiliary.
    return verb.is("advcl") && child(verb, "aux").isEmpty() && child(verb, "obj").isEmpty();
  }

  /**
   * Who does {@code verb}: the subject, or the agent of a passive; coordination left to the caller.
   */
  public List<Token> logicalSubjects(Token verb) {
    return passive(verb) ? agents(verb) : surfaceSubjects(verb, DEPTH);
  }

  /** "a man accused of murder": a participle after its noun, whatever parsers call it. */
  boolean afterNoun(Token verb) {
    return verb.is("amod")
        && verb.tag().equals("VBN")
        && verb.head() >= 0
        && verb.head() < verb.index()
        && sentence.token(verb.head()).isNoun()
        && sentence.children(verb).stream().anyMatch(c -> c.is("obl") || c.is("advcl"));
  }

  private List<Token> agents(Token verb) {
    List<Token> found = agentsOf(verb);
    if (found.isEmpty() && verb.is("conj")) {
      head(verb).filter(this::passive).map(this::agentsOf).ifPresent(found::addAll);
    }
    if (found.isEmpty()) {
      // "was killed and beheaded by rebels": the agent hangs on the last conjunct.
      for (Token next : children(verb, "conj")) {
        if (next.isVerb() && passive(next)) {
          found.addAll(agentsOf(next));
        }
      }
    }
    return found;
  }

  private List<Token> agentsOf(Token verb) {
    List<Token> found = new ArrayList<>();
    for (Token child : sentence.children(verb)) {
      boolean oblique = child.is("obl") || child.is("nmod");
      if (oblique && !child.isVerb() && markers(child).contains("by")) {
        found.add(child);
      }
    }
    if (found.isEmpty()) {
      // "was supplied with missiles by Russia": the agent may hang on the noun before it.
      for (Token child : children(verb, "obl")) {
        for (Token below : children(child, "nmod")) {
          if (below.index() > child.index() && ownMarkers(below).contains("by")) {
            found.add(below);
          }
        }
      }
    }
    return found;
  }

  /** Whom {@code verb} is done to: its object, or the subject of a passive. */
  public List<Token> logicalObjects(Token verb) {
    if (passive(verb)) {
      return surfaceSubjects(verb, DEPTH);
    }
    List<Token> found = new ArrayList<>(children(verb, "obj"));
    gerundObject(verb).ifPresent(found::add);
    if (found.isEmpty() && verb.relation().equals("acl:relcl")) {
      boolean objectGap =
          child(verb, "nsubj").filter(s -> !RELATIVE.contains(lower(s))).isPresent();
      if (objectGap) {
        head(verb).ifPresent(found::add);
      }
    }
    if (found.isEmpty()) {
      // "arrested and deported three men": the object hangs on the last conjunct.
      for (Token next : children(verb, "conj")) {
        if (next.isVerb() && children(next, "nsubj").isEmpty() && adjacent(verb, next)) {
          found.addAll(children(next, "obj"));
        }
      }
    }
    if (found.isEmpty() && child(verb, "iobj").isEmpty()) {
      found.addAll(gardenPath(verb));
    }
    found.replaceAll(this::antecedent);
    return found;
  }

  /**
   * "arrested the leader of a network linked to it", "looted shops owned by him": parsers take the
   * object for the subject of the participle that follows it.
   */
  private List<Token> gardenPath(Token verb) {
    for (Token child : sentence.children(verb)) {
      boolean participle =
          child.index() > verb.index()
              && (child.tag().equals("VBN") || child.tag().equals("VBG"))
              && (child.is("dep") || child.is("ccomp") || child.is("xcomp"))
              && children(child, "aux").isEmpty()
              && children(child, "mark").isEmpty();
      for (Token subject : participle ? children(child, "nsubj") : List.<Token>of()) {
        if (subject.isNoun() && subject.index() > verb.index() && follows(verb, subject)) {
          return List.of(subject);
        }
      }
    }
    return List.of();
  }

  /** Whether the noun phrase headed by {@code noun} begins right after {@code verb}. */
  private boolean follows(Token verb, Token noun) {
    return first(noun, DEPTH) == verb.index() + 1;
  }

  private int first(Token token, int depth) {
    int first = token.index();
    for (Token child : depth > 0 ? sentence.children(token) : List.<Token>of()) {
      first = Math.min(first, first(child, depth - 1));
    }
    return first;
  }

  /** "accused of killing farmers": parsers take the gerund for a modifier of its object. */
  public Optional<Token> gerundObject(Token gerund) {
    boolean modifier = gerund.is("amod") || gerund.is("compound");
    if (!modifier || !lower(gerund).endsWith("ing") || gerund.index() == 0) {
      return Optional.empty();
    }
    Token before = sentence.token(gerund.index() - 1);
    boolean after =
        before.tag().equals("IN") || before.tag().equals("TO") || before.tag().equals("CC");
    return after && gerund.head() > gerund.index() ? head(gerund) : Optional.empty();
  }

  private boolean adjacent(Token verb, Token next) {
    return next.index() - verb.index() <= 2;
  }

  /** The noun a relative pronoun stands for, else the token itself. */
  public Token antecedent(Token token) {
    if (!RELATIVE.contains(lower(token)) || token.head() < 0) {
      return token;
    }
    Token up = token;
    for (int i = 0; i < DEPTH && up.head() >= 0; i++) {
      if (up.relation().equals("acl:relcl")) {
        return sentence.token(up.head());
      }
      up = sentence.token(up.head());
    }
    return token;
  }

  /** The grammatical subjects of a predicate, through control, coordination and participles. */
  public List<Token> surfaceSubjects(Token verb) {
    return surfaceSubjects(verb, DEPTH);
  }

  private List<Token> surfaceSubjects(Token verb, int depth) {
    List<Token> own = new ArrayList<>();
    for (Token child : sentence.children(verb)) {
      if (child.is("nsubj") || child.is("csubj")) {
        own.add(antecedent(child));
      }
    }
    if (own.isEmpty()) {
      own.addAll(estimate(verb));
    }
    if (!own.isEmpty() || depth == 0 || verb.head() < 0) {
      return own;
    }
    Token head = sentence.token(verb.head());
    String relation = verb.relation();
    if (temporal(verb)) {
      return mainVerb(verb).map(main -> surfaceSubjects(main, depth - 1)).orElse(List.of());
    }
    if (relation.startsWith("acl") && document(verb, head)) {
      return surfaceSubjects(sentence.token(head.head()), depth - 1);
    }
    boolean predicative = verb.tag().equals("VBG") && child(head, "cop").isPresent();
    if (relation.startsWith("acl") && predicative && afterComma(verb)) {
      // "Germany has been a donor, giving millions": said of the subject.
      return surfaceSubjects(head, depth - 1);
    }
    if (relation.startsWith("acl") || afterNoun(verb)) {
      return head.isVerb() ? surfaceSubjects(head, depth - 1) : modifierSubject(verb, head, depth);
    }
    return switch (relation) {
      case "cop" -> surfaceSubjects(head, depth - 1);
      case "conj" -> surfaceSubjects(afterEllipsis(head), depth - 1);
      // "cut ties with it, accusing it of …": a participle loosely hung is the subject's own.
      case "dep" ->
          verb.tag().equals("VBG") ? surfaceSubjects(head, depth - 1) : controller(head, depth);
      case "xcomp", "ccomp" -> conveys(verb, head, depth);
      case "advcl" -> head.isNoun() ? List.of() : controllerOfAdverbial(verb, head, depth);
      case "obl", "nmod" -> head.isVerb() ? surfaceSubjects(head, depth - 1) : List.of();
      default -> List.of();
    };
  }

  /**
   * "Around 77,000 Nigerians have sought refuge": parsers take the estimate for a phrase of place.
   */
  private List<Token> estimate(Token verb) {
    for (Token child : children(verb, "obl")) {
      boolean counted = child.index() < verb.index() && child(child, "nummod").isPresent();
      if (counted && !java.util.Collections.disjoint(ownMarkers(child), ESTIMATES)) {
        return List.of(child);
      }
    }
    return List.of();
  }

  /**
   * "won recognition a day after declaring independence": parsers hang such a gerund on the nearest
   * noun, but the subject of the clause does it.
   */
  private boolean temporal(Token verb) {
    boolean onNoun = verb.head() >= 0 && sentence.token(verb.head()).isNoun();
    if (!verb.tag().equals("VBG") || !onNoun || verb.relation().equals("acl:relcl")) {
      return false;
    }
    Token before = sentence.token(Math.max(0, verb.index() - 1));
    Token noun = sentence.token(verb.head());
    // "launch an assault east of the city, capturing two towns"
    boolean loose = afterComma(verb) && !noun.is("nsubj") && mainVerb(verb).isPresent();
    return GERUND_MARKERS.contains(lower(before)) || loose;
  }

  private boolean afterComma(Token token) {
    return token.index() > 0 && sentence.token(token.index() - 1).text().equals(",");
  }

  /** "published a report accusing R": whoever publishes a paper says what stands in it. */
  private boolean document(Token verb, Token noun) {
    return verb.tag().equals("VBG")
        && DOCUMENTS.contains(noun.lemma())
        && noun.is("obj")
        && noun.head() >= 0
        && sentence.token(noun.head()).isVerb();
  }

  /** The nearest verb above {@code token} that is no modifier of a noun. */
  public Optional<Token> mainVerb(Token token) {
    Token current = token;
    for (int i = 0; i < DEPTH && current.head() >= 0; i++) {
      current = sentence.token(current.head());
      if (current.isVerb() && !current.is("amod")) {
        return Optional.of(current);
      }
    }
    return Optional.empty();
  }

  /** "did not go home as others might have but flew on": the elliptic clause passes nothing on. */
  private Token afterEllipsis(Token head) {
    boolean bare = Set.of("have", "do", "be").contains(head.lemma()) && head.is("advcl");
    return bare && markers(head).contains("as") ? head(head).orElse(head) : head;
  }

  private List<Token> controllerOfAdverbial(Token verb, Token head, int depth) {
    // "urged X to …" is often parsed as advcl with "to": then the object does it.
    if (markers(verb).contains("to") && verb.tag().equals("VB")) {
      return conveys(verb, head, depth);
    }
    return surfaceSubjects(head, depth - 1);
  }

  private List<Token> conveys(Token verb, Token head, int depth) {
    return CONVEYING.contains(verb.lemma()) && head.lemma().equals("call")
        ? surfaceSubjects(head, depth - 1)
        : controller(head, depth);
  }

  private List<Token> controller(Token head, int depth) {
    if (!SUBJECT_CONTROL.contains(head.lemma())) {
      List<Token> objects = passive(head) ? List.of() : children(head, "obj");
      if (!objects.isEmpty()) {
        return objects.stream().map(this::antecedent).toList();
      }
      if (!passive(head) && child(head, "iobj").isPresent()) {
        return children(head, "iobj");
      }
    }
    return surfaceSubjects(head, depth - 1);
  }

  private List<Token> modifierSubject(Token verb, Token noun, int depth) {
    if (verb.relation().equals("acl:relcl") || !verb.tag().equals("VB")) {
      return List.of(noun);
    }
    if (firstOfAll(noun)) {
      return child(noun, "cop").isPresent() || noun.is("xcomp")
          ? surfaceSubjects(noun, depth - 1)
          : List.of(noun);
    }
    // "plans to attack", "its decision to withdraw": the owner of the noun does it.
    List<Token> owners = owners(noun);
    if (!owners.isEmpty()) {
      return owners;
    }
    Optional<Token> governor = head(noun);
    if (governor.isPresent() && governor.get().isVerb() && noun.is("obj")) {
      return surfaceSubjects(governor.get(), depth - 1);
    }
    return owners;
  }

  /** "became the first official to visit": who is said to be the first does it. */
  private boolean firstOfAll(Token noun) {
    return RANKS.contains(lower(noun))
        || sentence.children(noun).stream().anyMatch(c -> RANKS.contains(lower(c)));
  }

  /** Whether a form of <i>be</i> stands right before the <i>to</i> of {@code infinitive}. */
  boolean beTo(Token infinitive) {
    for (int i = infinitive.index() - 1; i > 0 && i >= infinitive.index() - 3; i--) {
      if (lower(sentence.token(i)).equals("to")) {
        return sentence.token(i - 1).lemma().equals("be");
      }
    }
    return false;
  }

  /** The owners of a noun: possessives, and nouns after <i>by</i>. */
  public List<Token> owners(Token noun) {
    List<Token> found = new ArrayList<>(children(noun, "nmod:poss"));
    if (found.isEmpty()) {
      for (Token child : children(noun, "nmod")) {
        if (markers(child).contains("by")) {
          found.add(child);
        }
      }
    }
    return found;
  }

  /** Whether a negation word governs {@code token}. */
  public boolean negated(Token token) {
    for (Token child : sentence.children(token)) {
      String word = lower(child);
      if (word.equals("not")
          || word.equals("n't")
          || word.equals("never")
          || word.equals("neither")
          || word.equals("nor")
          || word.equals("hardly")) {
        return true;
      }
      if (word.equals("no") && (child.is("det") || child.is("advmod"))) {
        return true;
      }
      if (word.equals("without") && (child.is("mark") || child.is("case"))) {
        return true;
      }
    }
    return false;
  }

  /** The auxiliaries of {@code verb}, lower case, its own or those it shares by coordination. */
  public List<String> auxiliaries(Token verb) {
    List<String> found = new ArrayList<>();
    for (Token child : sentence.children(verb)) {
      if (child.is("aux") || (child.is("cop"))) {
        found.add(lower(child));
      }
    }
    if (found.isEmpty() && verb.is("conj") && children(verb, "nsubj").isEmpty()) {
      return head(verb)
          .map(this::afterEllipsis)
          .filter(Token::isVerb)
          .map(this::auxiliaries)
          .orElse(found);
    }
    return found;
  }

  /** Whether {@code token} stands below {@code ancestor} in the tree, or is it. */
  public boolean below(Token token, Token ancestor) {
    Token current = token;
    for (int i = 0; i <= sentence.size(); i++) {
      if (current.index() == ancestor.index()) {
        return true;
      }
      if (current.head() < 0) {
        return false;
      }
      current = sentence.token(current.head());
    }
    return false;
  }
}
