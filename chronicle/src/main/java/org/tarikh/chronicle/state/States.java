package org.tarikh.chronicle.state;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tarikh.coder.lexicon.KnowledgeFile;

/**
 * Every state of the knowledge folder with its names. Immutable; loads in milliseconds.
 *
 * <p>Besides states it knows the European Union ({@code EUR}) and the United Nations ({@code UNO}),
 * which act as parties of their own.
 */
public final class States {
  private static final Set<String> WITH_ARTICLE =
      Set.of(
          "USA", "GBR", "EUR", "UNO", "COG", "COD", "CAF", "ARE", "NLD", "PHL", "BHS", "GMB", "CZE",
          "DOM", "MDV", "COM", "SYC", "VAT", "CYM", "COK", "FRO", "MHL", "SLB", "FLK");

  private record State(
      String code, List<String> names, List<String> adjectives, List<String> seats) {}

  private final Map<String, State> states = new LinkedHashMap<>();

  private final Map<String, Set<String>> byWord = new HashMap<>();

  private States() {
    states.put("EUR", new State("EUR", List.of("European Union", "EU"), List.of(), List.of()));
    states.put("UNO", new State("UNO", List.of("United Nations", "UN"), List.of(), List.of()));
  }

  /**
   * Loads the file of states.
   *
   * @throws org.tarikh.language.KnowledgeException at the first line that cannot be read
   */
  public static States load() {
    States loaded = new States();
    KnowledgeFile file = KnowledgeFile.load("actors/states.txt");
    for (KnowledgeFile.Line line : file.lines()) {
      String[] fields = (line.text() + " ").split("\\|", -1);
      if (fields.length < 4) {
        throw file.error(line, "expected 4 fields separated by ' | '");
      }
      String code = fields[0].strip();
      loaded.states.put(code, new State(code, list(fields[1]), list(fields[2]), list(fields[3])));
    }
    loaded.index();
    return loaded;
  }

  private void index() {
    for (String code : states.keySet()) {
      words(code)
          .forEach(word -> byWord.computeIfAbsent(word, unused -> new TreeSet<>()).add(code));
    }
  }

  /** Whether {@code code} is a state, the European Union or the United Nations. */
  public boolean knows(String code) {
    return states.containsKey(code);
  }

  /** The usual English name of {@code code}; the code itself if it is no state. */
  public String name(String code) {
    State state = states.get(code);
    return state == null || state.names().isEmpty() ? code : state.names().get(0);
  }

  /** The name as it stands within a sentence: "the United States", "Kazakhstan". */
  public String nameInText(String code) {
    return (WITH_ARTICLE.contains(code) && !name(code).startsWith("The ") ? "the " : "")
        + name(code);
  }

  /** Names, adjectives and seats of power of {@code code}: the words that mean it. */
  public List<String> words(String code) {
    State state = states.get(code);
    if (state == null) {
      return List.of();
    }
    List<String> words = new ArrayList<>(state.names());
    words.addAll(state.adjectives());
    words.addAll(state.seats());
    return List.copyOf(words);
  }

  /** The state whose name, adjective or seat of power is {@code word}; empty if none or several. */
  public Optional<String> of(String word) {
    Set<String> found = byWord.getOrDefault(word, Set.of());
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  private static List<String> list(String field) {
    return Arrays.stream(field.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
