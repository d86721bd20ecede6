package org.tarikh.coder.compose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Mode;
import org.tarikh.coder.lexicon.KnowledgeFile;

/**
 * What an operator makes of the event it governs: {@code composition/rulings.txt}, one ruling a
 * line, {@code operator | inner types | result}. {@code *} stands for any event, {@code -} for
 * none. The first line that fits decides.
 */
public final class Rulings {
  /**
   * One ruling.
   *
   * @param type resulting type; empty if the inner event keeps its own, or if nothing results
   * @param dropped whether nothing results
   * @param auxiliary modes that are added
   * @param where file and line
   */
  record Ruling(
      Optional<EventType> type,
      Optional<Mode> mode,
      boolean dropped,
      Set<AuxiliaryMode> auxiliary,
      Set<EventType> inner,
      boolean none,
      String where) {}

  private final Map<String, List<Ruling>> byOperator = new HashMap<>();

  private Rulings() {}

  /**
   * Loads the rulings.
   *
   * @throws org.tarikh.language.KnowledgeException at the first line that cannot be read
   */
  public static Rulings load() {
    Rulings rulings = new Rulings();
    KnowledgeFile file = KnowledgeFile.load("composition/rulings.txt");
    for (KnowledgeFile.Line line : file.lines()) {
      String[] fields = line.text().split("\\|");
      if (fields.length != 3) {
        throw file.error(line, "expected 'operator | inner types | result'");
      }
      for (String operator : fields[0].strip().split(" +")) {
        rulings
            .byOperator
            .computeIfAbsent(operator, unused -> new ArrayList<>())
            .add(ruling(file, line, fields[1].strip(), fields[2].strip()));
      }
    }
    return rulings;
  }

  private static Ruling ruling(
      KnowledgeFile file, KnowledgeFile.Line line, String inner, String result) {
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    for (String name : inner.split(" +")) {
      if (name.equals("*")) {
        types.addAll(EnumSet.allOf(EventType.class));
      } else if (!name.equals("-")) {
        types.add(type(file, line, name));
      }
    }
    String[] words = result.split(" +");
    Set<AuxiliaryMode> auxiliary = EnumSet.noneOf(AuxiliaryMode.class);
    for (int i = 1; i < words.length; i++) {
      auxiliary.add(AuxiliaryMode.valueOf(words[i].substring(1).toUpperCase(Locale.ROOT)));
    }
    String[] label = words[0].split(":");
    boolean named = !words[0].equals("same") && !words[0].equals("nothing");
    Optional<EventType> type = named ? Optional.of(type(file, line, label[0])) : Optional.empty();
    Optional<Mode> mode = Optional.empty();
    if (named && label.length > 1) {
      mode = Mode.of(type.get(), label[1]);
      if (mode.isEmpty()) {
        throw file.error(line, label[0] + " has no mode " + label[1]);
      }
    }
    return new Ruling(
        type,
        mode,
        words[0].equals("nothing"),
        auxiliary,
        types,
        inner.equals("-"),
        file.name() + ":" + line.number());
  }

  private static EventType type(KnowledgeFile file, KnowledgeFile.Line line, String name) {
    return EventType.of(name).orElseThrow(() -> file.error(line, "no PLOVER type " + name));
  }

  /** The ruling of {@code operator} on an inner event; empty if the table has none. */
  Optional<Ruling> on(String operator, EventType inner) {
    return byOperator.getOrDefault(operator, List.of()).stream()
        .filter(ruling -> ruling.inner().contains(inner))
        .findFirst();
  }

  /** Whether the table knows {@code operator}. */
  public boolean knows(String operator) {
    return byOperator.containsKey(operator);
  }
}
