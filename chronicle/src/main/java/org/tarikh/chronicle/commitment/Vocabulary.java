package org.tarikh.chronicle.commitment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tarikh.coder.lexicon.KnowledgeFile;

/** The word groups of {@code knowledge/commitments/words.txt}, as stems. Immutable. */
final class Vocabulary {
  private static final Set<String> GROUPS =
      Set.of(
          "promise",
          "draft",
          "sign",
          "ratify",
          "begin",
          "deliver",
          "break",
          "accord",
          "thin",
          "vague",
          "concrete");

  private static final Set<String> THIN =
      Set.of("thin", "promise", "vague", "draft", "sign", "ratify", "begin", "break");

  // Irregular past forms, which a stemmer leaves as they are.
  private static final Map<String, String> PAST =
      Map.ofEntries(
          Map.entry("began", "begin"),
          Map.entry("begun", "begin"),
          Map.entry("sent", "send"),
          Map.entry("paid", "pai"),
          Map.entry("built", "build"),
          Map.entry("sold", "sell"),
          Map.entry("bought", "bui"),
          Map.entry("broke", "break"),
          Map.entry("broken", "break"),
          Map.entry("tore", "tear"),
          Map.entry("withdrew", "withdraw"),
          Map.entry("gave", "give"),
          Map.entry("withdrawn", "withdraw"),
          Map.entry("set", "set"),
          Map.entry("lent", "lend"),
          Map.entry("froze", "freez"),
          Map.entry("said", "sai"),
          Map.entry("repaid", "repai"));

  private final Map<String, Set<String>> groups = new HashMap<>();

  private Vocabulary() {}

  /**
   * Loads the file.
   *
   * @throws org.tarikh.language.KnowledgeException at the first line that cannot be read
   */
  static Vocabulary load(Stems stems) {
    Vocabulary loaded = new Vocabulary();
    KnowledgeFile file = KnowledgeFile.load("commitments/words.txt");
    for (KnowledgeFile.Line line : file.lines()) {
      List<String> fields = List.of(line.text().split("\\|", -1));
      String group = fields.get(0).strip();
      if (fields.size() != 3 || !GROUPS.contains(group)) {
        throw file.error(line, "expected 'group | words | example', group one of " + GROUPS);
      }
      loaded
          .groups
          .computeIfAbsent(group, unused -> new HashSet<>())
          .addAll(stems.of(fields.get(1)));
    }
    for (String group : GROUPS) {
      if (!loaded.groups.containsKey(group)) {
        throw new org.tarikh.language.KnowledgeException(
            "knowledge/" + file.name(), 0, "group '" + group + "' is missing");
      }
    }
    return loaded;
  }

  /** Whether {@code stem} belongs to {@code group}. */
  boolean has(String group, String stem) {
    Set<String> members = groups.getOrDefault(group, Set.of());
    return members.contains(stem) || members.contains(PAST.getOrDefault(stem, stem));
  }

  /** Whether any of {@code stems} belongs to {@code group}. */
  boolean hasAny(String group, Set<String> stems) {
    return stems.stream().anyMatch(stem -> has(group, stem));
  }

  /** The stem, brought from an irregular past to the plain form. */
  static String plain(String stem) {
    return PAST.getOrDefault(stem, stem);
  }

  /** How much a shared stem tells: 1 for what names the matter, less for papers and thin words. */
  double weight(String stem) {
    if (has("accord", stem)) {
      return 0.25;
    }
    if (has("deliver", stem)) {
      return 0.5;
    }
    return THIN.stream().anyMatch(group -> has(group, stem)) ? 0.3 : 1;
  }
}
