package org.tarikh.chronicle.state;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
  /** Names that a reader may mean otherwise, with the other reading. */
  private static final Map<String, String> OTHER_READINGS =
      Map.of("georgia", "USA (if you mean the federal state of Georgia, in the United States)");

  /** Names of one state here that in news as often mean another. */
  private static final Set<String> SHARED = Set.of("georgia", "congo");

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
      words(code).forEach(word -> byWord.computeIfAbsent(word, unused -> new TreeSet<>()).add(code));
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

  /**
   * The code of the state that {@code typed} means: a code, or a name in any case.
   *
   * @throws UnclearStateException if it names none or several; with the candidates
   */
  public String resolve(String typed) {
    String wanted = typed.strip();
    String upper = wanted.toUpperCase(Locale.ROOT);
    if (states.containsKey(upper)) {
      return upper;
    }
    String lower = wanted.toLowerCase(Locale.ROOT);
    List<String> exact = new ArrayList<>();
    Set<String> near = new TreeSet<>();
    for (State state : states.values()) {
      for (String name : words(state.code())) {
        String folded = name.toLowerCase(Locale.ROOT);
        if (folded.equals(lower) && !exact.contains(state.code())) {
          exact.add(state.code());
        }
        if (state.names().contains(name) && Arrays.asList(folded.split("[ -]+")).contains(lower)) {
          near.add(state.code());
        }
      }
    }
    if (exact.size() == 1 && !SHARED.contains(lower)) {
      return exact.get(0);
    }
    near.addAll(exact);
    throw new UnclearStateException(typed, candidates(lower, near));
  }

  private List<String> candidates(String lower, Set<String> near) {
    List<String> candidates = new ArrayList<>();
    if (near.isEmpty() && lower.length() >= 4) {
      String start = lower.substring(0, 4);
      states.values().stream()
          .filter(
              s -> s.names().stream().anyMatch(n -> n.toLowerCase(Locale.ROOT).startsWith(start)))
          .forEach(s -> near.add(s.code()));
    }
    near.forEach(code -> candidates.add(code + " (" + name(code) + ")"));
    if (OTHER_READINGS.containsKey(lower)) {
      candidates.add(OTHER_READINGS.get(lower));
    }
    return candidates;
  }

  private static List<String> list(String field) {
    return Arrays.stream(field.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
