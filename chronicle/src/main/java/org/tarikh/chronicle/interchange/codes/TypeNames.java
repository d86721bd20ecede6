package org.tarikh.chronicle.interchange.codes;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tarikh.coder.lexicon.KnowledgeFile;

/** What data sets without CAMEO codes call their events: {@code interchange/names.txt}. */
public final class TypeNames {
  private final Map<String, Entry> entries;

  /** How the two parties of a row stand to the act. */
  public enum Direction {
    /** The first did it to the second. */
    FORWARD,
    /** The second did it to the first. */
    REVERSED,
    /** Both did it. */
    BOTH
  }

  /**
   * One name.
   *
   * @param meaning its PLOVER meaning; empty if PLOVER has no such event
   * @param direction who did it
   * @param rule where it says so
   */
  public record Entry(Optional<Meaning> meaning, Direction direction, String rule) {}

  private TypeNames(Map<String, Entry> entries) {
    this.entries = Map.copyOf(entries);
  }

  /**
   * The names of the knowledge folder.
   *
   * @throws org.tarikh.language.KnowledgeException at the first line that cannot be read
   */
  public static TypeNames load() {
    return of(KnowledgeFile.load("interchange/names.txt"));
  }

  /**
   * Names from a file's lines {@code system | name = TYPE:mode [both|reversed]}.
   *
   * @throws org.tarikh.language.KnowledgeException at the first line that cannot be read
   */
  public static TypeNames of(KnowledgeFile file) {
    Map<String, Entry> entries = new TreeMap<>();
    for (KnowledgeFile.Line line : file.lines()) {
      String[] sides = line.text().split("=", -1);
      if (sides.length != 2 || !sides[0].contains("|")) {
        throw file.error(line, "expected 'system | name = TYPE:mode'");
      }
      String[] words = sides[1].strip().split(" +");
      Direction direction = Direction.FORWARD;
      if (words.length == 2) {
        direction =
            switch (words[1]) {
              case "both" -> Direction.BOTH;
              case "reversed" -> Direction.REVERSED;
              default -> throw file.error(line, "'" + words[1] + "' is neither both nor reversed");
            };
      }
      String rule = file.name() + ":" + line.number() + " " + line.text();
      Entry entry = new Entry(Meaning.parse(file, line, words[0]), direction, rule);
      if (entries.putIfAbsent(key(sides[0]), entry) != null) {
        throw file.error(line, "this name stands here twice");
      }
    }
    return new TypeNames(entries);
  }

  /** What {@code name} is in the data set {@code system}, in any case; empty if unknown. */
  public Optional<Entry> of(String system, String name) {
    return Optional.ofNullable(entries.get(key(system + "|" + name)));
  }

  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("\\s*([|/])\\s*", "$1").strip();
  }
}
