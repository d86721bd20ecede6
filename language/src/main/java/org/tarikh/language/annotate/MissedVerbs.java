package org.tarikh.language.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the verb that a tagger took for a noun. In the present tense of headlines and dispatches,
 * "a court in Hanoi sentences two men" and "rebel forces capture the base" look like nouns to a
 * tagger trained on the past tense; the tree then has no finite verb at its root. The words that
 * could be it are those whose lemma is a verb of the lexicon, that follow a noun or the comma after
 * one, and that stand before what may begin an object.
 */
final class MissedVerbs {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> OPENERS = Set.of("DT", "CD", "PRP$", "PRP");
  private static final Set<String> BEARERS =
      Set.of(
          "forces",
          "troops",
          "police",
          "soldiers",
          "rebels",
          "militants",
          "gunmen",
          "guards",
          "military",
          "insurgents",
          "officers",
          "navy");
  private static final Set<String> LOADS =
      Set.of(
          "live",
          "on",
          "at",
          "tear",
          "warning",
          "shots",
          "rockets",
          "missiles",
          "rubber",
          "mortars");

  /** Harm told of a number of people: "kills seven and wounds 15". */
  private static final Set<String> HARMS = Set.of("wounds", "injures", "kills");

  private static final Set<String> MARKS = Set.of("IN", "TO", "WDT");
  private static final Set<String> OBJECTS =
      Set.of("DT", "CD", "PRP$", "PRP", "NN", "NNS", "NNP", "NNPS", "JJ", "IN", "TO", "WDT");

  /**
   * A new tag for one word.
   *
   * @param index the word, from 0
   * @param tag its Penn Treebank part of speech: a finite verb, or what stands beside one
   * @param strength 2 if a determiner, number or pronoun follows, else 1
   */
  record Retag(int index, String tag, int strength) {}

  private MissedVerbs() {}

  /** Whether a root of the tree is a finite verb or has a finite auxiliary. */
  static boolean finite(List<String> tags, int[] heads, String[] relations) {
    for (int i = 0; i < heads.length; i++) {
      boolean root = heads[i] < 0;
      boolean helper =
          heads[i] >= 0
              && heads[heads[i]] < 0
              && (relations[i].startsWith("aux") || relations[i].equals("cop"));
      int verb = root ? i : heads[i];
      if ((root || helper)
          && FINITE.contains(tags.get(i))
          && !marked(verb, tags, heads, relations)) {
        return true;
      }
    }
    return false;
  }

  /** "a diplomat after the latter opened fire": a subordinate clause taken for the main one. */
  private static boolean marked(int verb, List<String> tags, int[] heads, String[] relations) {
    for (int i = 0; i < verb; i++) {
      if (heads[i] == verb && relations[i].equals("mark") && tags.get(i).equals("IN")) {
        return true;
      }
    }
    return false;
  }

  /** The words that may be the missed verb, the likeliest first. */
  static List<Retag> candidates(List<String> words, List<String> tags, Set<String> verbs) {
    List<Retag> found = new ArrayList<>();
    for (int i = 1; i + 1 < words.size(); i++) {
      String word = words.get(i);
      int before = before(tags, i);
      boolean afterNoun = tags.get(before).startsWith("NN") || afterComma(tags, i);
      String next = tags.get(i + 1);
      int strength = OPENERS.contains(next) ? 2 : 1;
      if (!word.equals(word.toLowerCase(Locale.ROOT))) {
        continue;
      }
      boolean past = word.endsWith("ed") && OBJECTS.contains(next) && !MARKS.contains(next);
      boolean loose = tags.get(before).equals("JJ") || (afterNoun && tags.get(i).equals("JJ"));
      if (past && loose && verbs.stream().anyMatch(verb -> pastOf(verb, word))) {
        // "the general expressed regret", "drivers paralysed traffic": taken for adjectives.
        found.add(new Retag(i, "VBD", strength));
      }
      if (!afterNoun) {
        continue;
      }
      boolean bearers = word.equals("forces") && tags.get(i - 1).matches("JJ|NNP?");
      if (tags.get(i).equals("NNS")
          && OBJECTS.contains(next)
          && !bearers
          && verbs.contains(singular(word))) {
        found.add(new Retag(i, "VBZ", strength));
      } else if (tags.get(i).equals("NN")
          && (strength == 2 || next.startsWith("NNP") || (next.equals("IN") && placed(tags, i)))
          && verbs.contains(word)) {
        found.add(new Retag(i, "VBP", strength));
      } else if (tags.get(before).equals("NNS")
          && List.of("JJ", "NN", "RB").contains(tags.get(i))
          && (next.startsWith("NN") || next.equals("JJ") || strength == 2)
          && verbs.contains(word)) {
        // "forces open fire", "police fire live rounds".
        found.add(new Retag(i, "VBP", strength));
      } else if (coordinated(words, tags, before)
          && List.of("JJ", "NN", "RB").contains(tags.get(i))
          && next.startsWith("NN")
          && verbs.contains(word)) {
        // "Ghana and Togo exchange data", "France and Italy back Haftar".
        found.add(new Retag(i, "VBP", strength));
      } else if (tags.get(i).equals("VBN") && OBJECTS.contains(next) && !MARKS.contains(next)) {
        // "Iran enriched uranium": the past tense taken for a participle before its noun.
        found.add(new Retag(i, "VBD", strength));
      }
    }
    found.sort(Comparator.comparingInt(r -> -r.strength()));
    return found;
  }

  /**
   * New tags for "security forces open fire" and "police fire live rounds": after a modifier
   * <i>forces</i> is a noun, and <i>open</i> or <i>fire</i> after those who bear arms is a verb.
   */
  static List<Retag> armed(List<String> words, List<String> tags) {
    List<Retag> found = new ArrayList<>();
    for (int i = 1; i + 2 < words.size(); i++) {
      String before = tags.get(i - 1);
      boolean modified = before.startsWith("JJ") || before.startsWith("NN");
      boolean forces = words.get(i).equalsIgnoreCase("forces") && modified;
      if (HARMS.contains(words.get(i)) && tags.get(i).equals("NNS") && counted(tags, i + 1)) {
        found.add(new Retag(i, "VBZ", 1));
      }
      if (forces && tags.get(i).equals("VBZ")) {
        found.add(new Retag(i, "NNS", 1));
      }
      String next = words.get(i + 1);
      boolean shoots = next.equals("open") && words.get(i + 2).equals("fire");
      boolean fires = next.equals("fire") && LOADS.contains(words.get(i + 2));
      if ((forces || BEARERS.contains(words.get(i))) && (shoots || fires)) {
        found.add(new Retag(i + 1, "VBP", 1));
        found.add(new Retag(i + 2, shoots ? "NN" : loadTag(words.get(i + 2)), 1));
      }
    }
    for (int i = 3; i + 1 < words.size(); i++) {
      if (words.get(i).equals("fire")
          && LOADS.contains(words.get(i + 1))
          && placed(words, tags, i)) {
        found.add(new Retag(i, "VBP", 1));
      }
    }
    return found;
  }

  /** Whether a number stands at {@code index} or after "at least", "more than" there. */
  private static boolean counted(List<String> tags, int index) {
    boolean quantified =
        index + 2 < tags.size()
            && tags.get(index + 2).equals("CD")
            && List.of("IN", "JJR", "RBR").contains(tags.get(index));
    return tags.get(index).equals("CD") || quantified;
  }

  /** "Police in Ankara fire tear gas": those who bear arms, and where. */
  private static boolean placed(List<String> words, List<String> tags, int fire) {
    int i = beforeName(tags, fire);
    return i > 0
        && words.get(i).equals("in")
        && BEARERS.contains(words.get(i - 1).toLowerCase(Locale.ROOT));
  }

  /** Whether a plural noun, <i>in</i> and a name stand before {@code index}: "youths in Oran". */
  private static boolean placed(List<String> tags, int index) {
    int i = beforeName(tags, index);
    return i > 0 && tags.get(i).equals("IN") && tags.get(i - 1).equals("NNS");
  }

  /** The word before the name that ends right before {@code index}; -1 if no name ends there. */
  private static int beforeName(List<String> tags, int index) {
    int i = index - 1;
    while (i > 0 && tags.get(i).startsWith("NNP")) {
      i--;
    }
    return i < index - 1 ? i : -1;
  }

  /** The word before a verb, past an adverb or the first half of a word with a hyphen. */
  private static int before(List<String> tags, int index) {
    if (tags.get(index - 1).equals("RB") && index > 1) {
      return index - 2;
    }
    return tags.get(index - 1).equals("HYPH") && index > 2 ? index - 3 : index - 1;
  }

  /** Whether the name ending at {@code last} is the second of two: "Ghana and Togo". */
  private static boolean coordinated(List<String> words, List<String> tags, int last) {
    int i = last;
    while (i >= 0 && (tags.get(i).startsWith("NNP") || tags.get(i).equals("DT"))) {
      i--;
    }
    return i > 0 && i < last && words.get(i).equals("and") && tags.get(i - 1).startsWith("NN");
  }

  /** Whether {@code form} is the regular past of {@code verb}: its end doubled or its y turned. */
  static boolean pastOf(String verb, String form) {
    int length = verb.length();
    if (length < 3 || !form.startsWith(verb.substring(0, length - 1))) {
      return false;
    }
    char last = verb.charAt(length - 1);
    return form.equals(verb + (last == 'e' ? "d" : "ed"))
        || form.equals(verb + last + "ed")
        || (last == 'y' && form.equals(verb.substring(0, length - 1) + "ied"));
  }

  private static String loadTag(String load) {
    boolean plural = load.endsWith("s");
    return load.equals("live")
        ? "JJ"
        : load.equals("on") || load.equals("at") ? "IN" : plural ? "NNS" : "NN";
  }

  private static boolean afterComma(List<String> tags, int index) {
    return index >= 2 && tags.get(index - 1).equals(",") && tags.get(index - 2).startsWith("NN");
  }

  /** The form without the ending of the third person: "seizes" gives "seize". */
  static String singular(String word) {
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean sibilant =
        word.endsWith("shes")
            || word.endsWith("ches")
            || word.endsWith("sses")
            || word.endsWith("xes")
            || word.endsWith("zzes");
    int ending = sibilant ? 2 : word.endsWith("s") ? 1 : 0;
    return word.substring(0, word.length() - ending);
  }
}
