package org.tarikh.chronicle.story;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How many people a report says were killed and injured.
 *
 * @param dead killed; empty if no number is told
 * @param injured injured; empty if no number is told
 */
public record Toll(OptionalInt dead, OptionalInt injured) {
  /** No number told. */
  public static final Toll NONE = new Toll(OptionalInt.empty(), OptionalInt.empty());

  private static final Set<String> DEATH =
      Set.of("kill", "dead", "die", "death", "fatal", "slain", "live", "massacr", "bodi", "toll");
  private static final Set<String> INJURY = Set.of("injur", "wound", "hurt", "hospit");
  private static final Set<String> OTHERS = Set.of("by", "after", "near", "age", "from");
  private static final Set<String> VAGUE =
      Set.of(
          "at", "least", "more", "than", "some", "about", "around", "nearly", "over", "up", "to");
  private static final int REACH = 6;

  /** The toll that {@code text} tells: each number belongs to the nearest word of harm. */
  public static Toll of(String text) {
    return of(new Words().of(text));
  }

  static Toll of(List<Words.Word> words) {
    OptionalInt dead = OptionalInt.empty();
    OptionalInt injured = OptionalInt.empty();
    for (int i = 0; i < words.size(); i++) {
      OptionalInt number = people(words, i);
      if (number.isEmpty()) {
        continue;
      }
      int after = distance(words, i, 1);
      int before = distance(words, i, -1);
      if (after == 0 && before == 0) {
        continue;
      }
      boolean forward = after > 0 && (before == 0 || after <= before);
      String harm = words.get(forward ? i + after : i - before).stem();
      if (INJURY.contains(harm)) {
        injured = injured.isEmpty() ? number : injured;
      } else {
        dead = dead.isEmpty() ? number : dead;
      }
    }
    return new Toll(dead, injured);
  }

  /** The number at {@code i} unless it is a year or counts something else than people. */
  private static OptionalInt people(List<Words.Word> words, int i) {
    OptionalInt number = Numbers.cardinal(words.get(i).folded());
    if (number.isEmpty() || number.getAsInt() == 0) {
      return OptionalInt.empty();
    }
    int value = number.getAsInt();
    boolean year = value >= 1900 && value <= 2100 && words.get(i).text().length() == 4;
    boolean other = i > 0 && OTHERS.contains(words.get(i - 1).stem());
    return year || other ? OptionalInt.empty() : number;
  }

  /**
   * How many words away the nearest word of harm stands, before any other number or conjunction and
   * without words of vagueness such as "at least"; 0 if none.
   */
  private static int distance(List<Words.Word> words, int from, int step) {
    int steps = 0;
    for (int at = from + step; at >= 0 && at < words.size() && steps < REACH; at += step) {
      Words.Word word = words.get(at);
      if (VAGUE.contains(word.folded())) {
        continue;
      }
      steps++;
      if (DEATH.contains(word.stem()) || INJURY.contains(word.stem())) {
        return at - from > 0 ? at - from : from - at;
      }
      if (word.folded().equals("and") || Numbers.cardinal(word.folded()).isPresent()) {
        return 0;
      }
    }
    return 0;
  }

  /** Whether neither number is told. */
  public boolean empty() {
    return dead.isEmpty() && injured.isEmpty();
  }
}
