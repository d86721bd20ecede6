package org.tarikh.coder.actor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tarikh.coder.lexicon.KnowledgeFile;
import org.tarikh.language.annotate.ParsedSentence;
import org.tarikh.language.annotate.Token;

/** Words for kinds of actors ("army", "foreign ministry", "protester"), found by their lemmas. */
public final class SectorWords {
  private static final int LONGEST = 5;

  /**
   * A sector and the class of actor a phrase denotes.
   *
   * @param sector PLOVER sector
   * @param kind class such as ARMED or PEOPLE
   * @param words how many words the phrase has
   */
  record Sector(String sector, String kind, int words, String phrase) {}

  private final Map<String, Sector> phrases = new HashMap<>();

  private SectorWords() {}

  /**
   * Loads {@code actors/sectors.txt}.
   *
   * @throws org.tarikh.language.KnowledgeException at the first line that cannot be read
   */
  public static SectorWords load() {
    SectorWords words = new SectorWords();
    KnowledgeFile file = KnowledgeFile.load("actors/sectors.txt");
    for (KnowledgeFile.Line line : file.lines()) {
      String[] fields = ActorDictionary.fields(file, line, 2);
      String[] head = fields[0].split(" +");
      if (head.length != 2 || !head[0].matches("[A-Z]{3}")) {
        throw file.error(line, "expected 'SECTOR CLASS | words'");
      }
      Arrays.stream(fields[1].split(";"))
          .map(phrase -> phrase.strip().toLowerCase(Locale.ROOT))
          .filter(phrase -> !phrase.isEmpty())
          .forEach(
              phrase ->
                  words.phrases.putIfAbsent(
                      phrase, new Sector(head[0], head[1], phrase.split(" ").length, phrase)));
    }
    return words;
  }

  /** The longest sector phrase that ends at {@code head}. */
  Optional<Sector> endingAt(ParsedSentence sentence, Token head) {
    for (int length = LONGEST; length >= 1; length--) {
      int from = head.index() - length + 1;
      if (from >= 0) {
        Sector found = phrases.get(phrase(sentence, from, head.index(), true));
        if (found == null) {
          found = phrases.get(phrase(sentence, from, head.index(), false));
        }
        if (found != null) {
          return Optional.of(found);
        }
      }
    }
    return Optional.empty();
  }

  private static String phrase(ParsedSentence sentence, int from, int to, boolean lemma) {
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i <= to; i++) {
      Token token = sentence.token(i);
      String word = lemma && i == to ? singular(token) : token.text();
      phrase.append(i > from ? " " : "").append(word);
    }
    return phrase.toString().toLowerCase(Locale.ROOT);
  }

  /** Proper nouns keep their form in {@code lemma}; their plural is undone here. */
  private static String singular(Token token) {
    boolean plural = token.tag().equals("NNPS") && token.text().endsWith("s");
    return plural ? token.text().substring(0, token.text().length() - 1) : token.lemma();
  }

  /** All phrases, for the screen. */
  public Set<String> forms() {
    return phrases.keySet();
  }
}
