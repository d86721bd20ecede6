package org.tarikh.chronicle.interchange.codes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Mode;
import org.tarikh.coder.lexicon.KnowledgeFile;

/** What each CAMEO code is in PLOVER: the published crosswalk, {@code knowledge/crosswalk.txt}. */
public final class Crosswalk {
  private final Map<String, Entry> entries;

  /**
   * One CAMEO code.
   *
   * @param meaning its PLOVER meaning; empty if PLOVER has no such event
   * @param contexts PLOVER contexts that the code implies
   * @param goldstein GDELT's value on the Goldstein scale, -10 to 10
   * @param intensity ICEWS's value on it
   * @param label what the code stands for
   * @param rule where it says so, for {@link org.tarikh.coder.event.EventRecord#steps()}
   */
  public record Entry(
      Optional<Meaning> meaning,
      List<String> contexts,
      double goldstein,
      double intensity,
      String label,
      String rule) {
    /** Copies the list. */
    public Entry {
      contexts = List.copyOf(contexts);
    }
  }

  private Crosswalk(Map<String, Entry> entries) {
    this.entries = Collections.unmodifiableMap(entries);
  }

  /**
   * The crosswalk of the knowledge folder.
   *
   * @throws org.tarikh.language.KnowledgeException at the first line that cannot be read
   */
  public static Crosswalk load() {
    return of(KnowledgeFile.load("crosswalk.txt"));
  }

  /**
   * A crosswalk from a file's lines {@code code = TYPE:mode | contexts | scale | label}.
   *
   * @throws org.tarikh.language.KnowledgeException at the first line that cannot be read
   */
  public static Crosswalk of(KnowledgeFile file) {
    Map<String, Entry> entries = new TreeMap<>();
    for (KnowledgeFile.Line line : file.lines()) {
      String[] parts = line.text().split("\\|", -1);
      String[] sides = parts[0].split("=", -1);
      if (parts.length != 4 || sides.length != 2 || !sides[0].strip().matches("\\d{2,4}")) {
        throw file.error(line, "expected 'code = TYPE:mode | contexts | scale | label'");
      }
      Optional<Meaning> meaning = Meaning.parse(file, line, sides[1].strip());
      List<String> contexts = new ArrayList<>();
      for (String context : parts[1].split(";")) {
        if (!context.isBlank()) {
          contexts.add(context.strip());
        }
      }
      String rule = file.name() + ":" + line.number() + " " + parts[0].strip();
      String[] scales = parts[2].split(";");
      double goldstein = scale(file, line, scales[0]);
      double intensity = scales.length > 1 ? scale(file, line, scales[1]) : goldstein;
      Entry entry = new Entry(meaning, contexts, goldstein, intensity, parts[3].strip(), rule);
      if (entries.putIfAbsent(sides[0].strip(), entry) != null) {
        throw file.error(line, "code " + sides[0].strip() + " stands here twice");
      }
    }
    return new Crosswalk(entries);
  }

  private static double scale(KnowledgeFile file, KnowledgeFile.Line line, String text) {
    try {
      double scale = Double.parseDouble(text.strip());
      if (Math.abs(scale) <= 10) {
        return scale;
      }
    } catch (NumberFormatException none) {
      // Told below.
    }
    throw file.error(line, "'" + text.strip() + "' is no number from -10 to 10");
  }

  /** All codes, in order. */
  public Map<String, Entry> entries() {
    return entries;
  }

  /**
   * The entry of a code. A code that has lost its leading zero, as spreadsheets take it away, is
   * found as long as it is no other code; empty if there is none.
   */
  public Optional<Entry> of(String code) {
    return Optional.ofNullable(entries.get(whole(code)));
  }

  /** The code with a leading zero that it may have lost; itself if it is no code. */
  public String whole(String code) {
    return !entries.containsKey(code) && entries.containsKey("0" + code) ? "0" + code : code;
  }

  /**
   * A CAMEO code for a PLOVER meaning that comes back as the same type: the closest one if the
   * crosswalk agrees with it, else that of the type.
   */
  public String cameo(EventType type, Optional<Mode> mode) {
    String closest = Mode.cameo(type, mode);
    boolean agrees = of(closest).flatMap(Entry::meaning).filter(m -> m.type() == type).isPresent();
    return agrees ? closest : Mode.cameo(type, Optional.empty());
  }
}
