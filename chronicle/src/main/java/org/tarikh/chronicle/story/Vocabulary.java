package org.tarikh.chronicle.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tarikh.coder.lexicon.KnowledgeFile;

/**
 * What linking knows of words: which are too common to tell happenings apart, and which name
 * states, capitals and places. Immutable; all words are folded to plain lower case.
 *
 * @param stop grammatical words, which say nothing
 * @param common words that most reports of a kind share
 * @param countries words in names of states and their people
 * @param capitals words in names of capitals
 * @param places words in names of towns and regions
 * @param states the code of the state that a name of it, its people or its capital stands for;
 *     empty if several share the name
 */
record Vocabulary(
    Set<String> stop,
    Set<String> common,
    Set<String> countries,
    Set<String> capitals,
    Set<String> places,
    Map<String, String> states) {
  private static final Set<String> PARTS =
      Set.of("city", "north", "south", "east", "west", "central", "green", "upper", "lower");

  /** Copies the sets. */
  Vocabulary {
    stop = Set.copyOf(stop);
    common = Set.copyOf(common);
    countries = Set.copyOf(countries);
    capitals = Set.copyOf(capitals);
    places = Set.copyOf(places);
    states = Map.copyOf(states);
  }

  /**
   * Reads the knowledge files.
   *
   * @throws org.tarikh.language.KnowledgeException at the first line that cannot be read
   */
  static Vocabulary load() {
    Set<String> countries = new HashSet<>();
    Set<String> capitals = new HashSet<>();
    Map<String, String> codes = new HashMap<>();
    KnowledgeFile states = KnowledgeFile.load("actors/states.txt");
    for (KnowledgeFile.Line line : states.lines()) {
      String[] fields = line.text().split("\\|", -1);
      if (fields.length < 3) {
        throw states.error(line, "a state needs: ISO3 | names | adjectives | capitals");
      }
      addWords(countries, fields[1]);
      addWords(countries, fields[2]);
      addCodes(codes, line.text().split("\\|"));
      if (fields.length > 3) {
        addWords(capitals, fields[3]);
      }
    }
    capitals.removeAll(countries);
    Set<String> places = new HashSet<>();
    for (String name : List.of("places/cities.txt", "places/places.txt")) {
      for (KnowledgeFile.Line line : KnowledgeFile.load(name).lines()) {
        addWords(places, line.text().substring(0, line.text().indexOf('|')));
      }
    }
    places.removeAll(countries);
    places.removeAll(capitals);
    return new Vocabulary(
        words("stories/stop-words.txt"),
        words("stories/common-words.txt"),
        countries,
        capitals,
        places,
        codes);
  }

  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    for (KnowledgeFile.Line line : KnowledgeFile.load(name).lines()) {
      words.addAll(List.of(line.text().toLowerCase(Locale.ROOT).split("\\s+")));
    }
    return words;
  }

  /**
   * Files the names of a state's line under its code; a name of two states under the empty code.
   */
  private static void addCodes(Map<String, String> codes, String[] fields) {
    String code = fields[0].strip();
    for (int i = 1; i < fields.length; i++) {
      for (String name : Words.fold(fields[i]).split(";")) {
        codes.merge(name.strip(), code, (one, other) -> one.equals(other) ? one : "");
      }
    }
  }

  private static void addWords(Set<String> words, String names) {
    for (String word : Words.fold(names).split("[^a-z0-9'-]+")) {
      if (word.length() > 2 && !PARTS.contains(word)) {
        words.add(word);
      }
    }
  }
}
