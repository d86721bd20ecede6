package org.tarikh.coder.actor;

import java.util.Locale;
import java.util.Set;

/** Words before names that are titles, and capitalised words that only open a sentence. */
final class Titles {
  private static final Set<String> TITLES =
      Set.of(
          "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "president", "presidents", "minister",
          "premier", "chancellor", "secretary", "king", "queen", "prince", "princess", "emir",
          "sultan", "sheikh", "general", "gen.", "gen", "colonel", "col.", "senator", "sen.",
          "congressman", "rep.", "governor", "gov.", "mayor", "ambassador", "envoy", "spokesman",
          "spokeswoman", "leader", "chief", "judge", "justice", "pope", "ayatollah", "speaker",
          "commissioner", "sir", "lord", "lady", "vice-president", "adviser", "chairman", "director",
          "marshal", "admiral", "lt.", "leader,", "dictator", "strongman", "counterpart");

  private static final Set<String> OPENERS =
      Set.of(
          "the", "a", "an", "but", "and", "in", "on", "at", "for", "to", "as", "after", "before",
          "while", "when", "with", "by", "from", "both", "if", "since", "although", "though",
          "earlier", "later", "yet", "so", "that", "this", "then", "meanwhile", "asked", "like",
          "under", "despite", "because", "former", "ex", "new", "last", "monday", "tuesday",
          "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today", "its", "his",
          "her", "their", "when", "where", "how", "why", "what", "who", "does", "did", "will", "is");

  private Titles() {}

  static boolean isTitle(String word) {
    return TITLES.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean opensSentence(String word) {
    return OPENERS.contains(word.toLowerCase(Locale.ROOT));
  }
}
