package org.tarikh.coder.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tarikh.coder.lexicon.Element.Place;

/**
 * Turns the pattern language of {@code knowledge/README.md} into frames. A pattern that begins with
 * two words may be a compound noun ("drone strike on R") or a verb with a subject noun ("bomb
 * explode in R"): it becomes both frames, and a sentence decides which matches.
 */
final class PatternParser {
  /** Prepositions and markers that may open an element. */
  static final Set<String> PREPOSITIONS =
      Set.of(
          "about",
          "above",
          "across",
          "after",
          "against",
          "ahead",
          "along",
          "alongside",
          "amid",
          "amidst",
          "among",
          "around",
          "as",
          "at",
          "before",
          "behind",
          "below",
          "beneath",
          "beside",
          "between",
          "beyond",
          "by",
          "concerning",
          "despite",
          "during",
          "following",
          "for",
          "from",
          "in",
          "inside",
          "into",
          "like",
          "near",
          "of",
          "off",
          "on",
          "onto",
          "out",
          "outside",
          "over",
          "past",
          "regarding",
          "since",
          "than",
          "that",
          "through",
          "throughout",
          "to",
          "toward",
          "towards",
          "under",
          "until",
          "up",
          "upon",
          "via",
          "with",
          "within",
          "without",
          "down",
          "back",
          "away",
          "aside",
          "apart",
          "together",
          "forward",
          "whether",
          "if",
          "unless",
          "due",
          "because");

  private static final Set<String> NEGATION = Set.of("not", "never");

  private static final Pattern SLOT = Pattern.compile("([ARX_])(?::([A-Z]+))?");

  /** A token of the pattern: a slot or alternatives of a word. */
  private record Part(
      Optional<Slot> slot, String tag, Set<String> words, boolean optional, boolean owner) {
    boolean adverb() {
      // "supply" and "comply" are verbs.
      return slot.isEmpty()
          && words.stream().allMatch(w -> w.endsWith("ly") && !w.endsWith("ply") && w.length() > 5);
    }

    Part asOwner() {
      return new Part(slot, tag, words, optional, true);
    }

    /** Whether this and {@code next} are "R's _": something that belongs to R. */
    boolean owns(Part next) {
      return owner
          && tag.isEmpty()
          && slot.equals(Optional.of(Slot.RECIPIENT))
          && next.slot().equals(Optional.of(Slot.OTHER));
    }

    boolean preposition() {
      return slot.isEmpty() && words.stream().allMatch(PREPOSITIONS::contains);
    }
  }

  private final Map<String, Set<String>> sets;

  PatternParser(Map<String, Set<String>> sets) {
    this.sets = sets;
  }

  /**
   * The frames of a pattern.
   *
   * @throws IllegalArgumentException if the pattern cannot be read
   */
  List<Frame> parse(String pattern) {
    String[] tokens = pattern.trim().split("\\s+");
    if (tokens[0].endsWith("'s")) {
      Part owner = part(tokens[0].substring(0, tokens[0].length() - 2));
      return List.of(noun(Optional.of(owner), parts(tokens, 1)));
    }
    List<Part> parts = parts(tokens, 0);
    if (parts.get(0).slot().isPresent()) {
      return List.of(verb(parts.get(0), parts.subList(1, parts.size())));
    }
    boolean subject =
        parts.size() > 1 && !parts.get(1).preposition() && parts.get(1).slot().isEmpty();
    Frame noun = noun(Optional.empty(), parts);
    return subject
        ? List.of(noun, verb(parts.get(0), parts.subList(1, parts.size())))
        : List.of(noun);
  }

  private List<Part> parts(String[] tokens, int from) {
    List<Part> parts = new ArrayList<>();
    for (int i = from; i < tokens.length; i++) {
      // "between R and R": coordination is spread when the parties are named.
      boolean coordinated =
          tokens[i].equals("and") && i + 1 < tokens.length && SLOT.matcher(tokens[i + 1]).matches();
      if (coordinated) {
        i++;
      } else {
        parts.add(part(tokens[i]));
      }
    }
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("no predicate in the pattern");
    }
    return parts;
  }

  private Part part(String token) {
    boolean optional = token.startsWith("(") && token.endsWith(")");
    String text = optional ? token.substring(1, token.length() - 1) : token;
    Matcher slot = SLOT.matcher(text);
    if (slot.matches()) {
      Slot kind =
          switch (slot.group(1)) {
            case "A" -> Slot.ACTOR;
            case "R" -> Slot.RECIPIENT;
            case "X" -> Slot.EVENT;
            default -> Slot.OTHER;
          };
      String tag = slot.group(2) == null ? "" : slot.group(2);
      return new Part(Optional.of(kind), tag, Set.of(), optional, false);
    }
    if (text.endsWith("'s")) {
      return part(text.substring(0, text.length() - 2)).asOwner();
    }
    Set<String> words = new LinkedHashSet<>();
    for (String word : text.split("/")) {
      words.addAll(word.startsWith("$") ? set(word) : Set.of(word));
    }
    return new Part(Optional.empty(), "", words, optional, false);
  }

  private Set<String> set(String name) {
    Set<String> set = sets.get(name);
    if (set == null) {
      throw new IllegalArgumentException("no set " + name + " in sets.txt");
    }
    return set;
  }

  private Frame verb(Part subject, List<Part> rest) {
    Part head = rest.get(0);
    List<Element> elements = new ArrayList<>();
    elements.add(element(Place.SUBJECT, Set.of(), subject));
    boolean negation = head.slot().isEmpty() && NEGATION.containsAll(head.words());
    if (rest.size() > 1 && rest.get(1).slot().isEmpty() && (negation || head.adverb())) {
      // "forcibly return R", "not hear of R": the verb follows the adverb.
      elements.add(element(Place.MODIFIER, Set.of(), head));
      complements(rest.subList(2, rest.size()), elements);
      return new Frame(Frame.Kind.VERB, rest.get(1).words(), elements);
    }
    if (head.slot().isPresent()) {
      throw new IllegalArgumentException("a verb must follow the first slot");
    }
    if (head.words().equals(Set.of("be")) && rest.size() > 1 && rest.get(1).slot().isEmpty()) {
      int at = rest.get(1).preposition() && rest.size() > 2 ? 2 : 1;
      if (at == 2 && rest.get(2).optional() && rest.size() > 3) {
        // "be in (full) retreat"
        elements.add(element(Place.MODIFIER, Set.of(), rest.get(2)));
        at = 3;
      }
      // "be to X", "be on R": a preposition followed by a slot has no predicate but be itself.
      if (rest.get(at).slot().isEmpty()) {
        if (at > 1) {
          elements.add(
              new Element(
                  Place.MODIFIER, Set.of(), Optional.empty(), "", rest.get(1).words(), false));
        }
        complements(rest.subList(at + 1, rest.size()), elements);
        return new Frame(Frame.Kind.COPULA, rest.get(at).words(), elements);
      }
    }
    complements(rest.subList(1, rest.size()), elements);
    return new Frame(Frame.Kind.VERB, head.words(), elements);
  }

  private Frame noun(Optional<Part> owner, List<Part> parts) {
    List<Element> elements = new ArrayList<>();
    owner.ifPresent(part -> elements.add(element(Place.OWNER, Set.of(), part)));
    int head = 0;
    while (head + 1 < parts.size()
        && parts.get(head + 1).slot().isEmpty()
        && !parts.get(head + 1).preposition()) {
      elements.add(element(Place.MODIFIER, Set.of(), parts.get(head)));
      head++;
    }
    if (parts.get(head).slot().isPresent()) {
      throw new IllegalArgumentException("no noun in the pattern");
    }
    complements(parts.subList(head + 1, parts.size()), elements);
    return new Frame(Frame.Kind.NOUN, parts.get(head).words(), elements);
  }

  private static void complements(List<Part> parts, List<Element> elements) {
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      boolean last = i + 1 == parts.size();
      if (!last && part.owns(parts.get(i + 1))) {
        Part owned = new Part(part.slot(), "OWNED", Set.of(), part.optional(), false);
        elements.add(element(Place.OBJECT, Set.of(), owned));
        i++;
      } else if (part.owner() && part.slot().equals(Optional.of(Slot.RECIPIENT))) {
        // "reject R's proposal"
        elements.add(element(Place.OWNER, Set.of(), part));
      } else if (!part.preposition()) {
        elements.add(element(Place.OBJECT, Set.of(), part));
      } else if (last || part.optional()) {
        // "cut (off) ties": an optional particle leaves the object an object.
        elements.add(element(Place.PARTICLE, Set.of(), part));
      } else if (parts.get(i + 1).preposition()) {
        elements.add(element(Place.PARTICLE, Set.of(), part));
      } else {
        i += after(part, parts.subList(i + 1, parts.size()), elements);
      }
    }
  }

  /** Adds what follows {@code preposition}; returns how many parts that takes. */
  private static int after(Part preposition, List<Part> rest, List<Element> elements) {
    Part filler = rest.get(0);
    Set<String> words = preposition.words();
    boolean more = rest.size() > 1 && !rest.get(1).preposition();
    boolean fixed = more && rest.get(1).slot().isEmpty();
    if (fixed && filler.owner() && filler.slot().equals(Optional.of(Slot.RECIPIENT))) {
      // "apologise for R's death"
      elements.add(element(Place.OBLIQUE, words, rest.get(1)));
      elements.add(element(Place.OWNER, Set.of(), filler));
      return 2;
    }
    if (more && filler.owns(rest.get(1))) {
      Part owned = new Part(filler.slot(), "OWNED", Set.of(), filler.optional(), false);
      elements.add(element(Place.OBLIQUE, words, owned));
      return 2;
    }
    if (fixed && filler.optional() && filler.slot().isEmpty()) {
      // "remain on (high) alert"
      elements.add(element(Place.OBLIQUE, words, rest.get(1)));
      elements.add(element(Place.OBJECT, Set.of(), filler));
      return 2;
    }
    elements.add(element(Place.OBLIQUE, words, filler));
    return 1;
  }

  private static Element element(Place place, Set<String> prepositions, Part part) {
    return new Element(place, prepositions, part.slot(), part.tag(), part.words(), part.optional());
  }
}
