package org.tarikh.chronicle.story;

import java.util.Map;
import java.util.OptionalInt;

/** Numbers and ordinals as words and digits. */
final class Numbers {
  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90),
          Map.entry("hundred", 100),
          Map.entry("thousand", 1000));
  private static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("first", 1),
          Map.entry("second", 2),
          Map.entry("third", 3),
          Map.entry("fourth", 4),
          Map.entry("fifth", 5),
          Map.entry("sixth", 6),
          Map.entry("seventh", 7),
          Map.entry("eighth", 8),
          Map.entry("ninth", 9),
          Map.entry("tenth", 10),
          Map.entry("eleventh", 11),
          Map.entry("twelfth", 12));

  private Numbers() {}

  /** The value of a cardinal, such as {@code 1,200} or {@code twenty-two}; empty if it is none. */
  static OptionalInt cardinal(String folded) {
    if (Character.isDigit(folded.charAt(0))) {
      return digits(folded);
    }
    Integer value = WORDS.get(folded);
    int hyphen = folded.indexOf('-');
    if (value == null && hyphen > 0) {
      Integer tens = WORDS.get(folded.substring(0, hyphen));
      Integer ones = WORDS.get(folded.substring(hyphen + 1));
      value = tens != null && ones != null && tens >= 20 && ones < 10 ? tens + ones : null;
    }
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  private static OptionalInt digits(String folded) {
    String plain = folded.replace(",", "");
    if (plain.length() > 9) {
      return OptionalInt.empty();
    }
    for (int i = 0; i < plain.length(); i++) {
      if (!Character.isDigit(plain.charAt(i))) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.of(Integer.parseInt(plain));
  }

  /** The value of an ordinal, such as {@code third} or {@code 3rd}; empty if it is none. */
  static OptionalInt ordinal(String folded) {
    Integer value = ORDINALS.get(folded);
    if (value != null) {
      return OptionalInt.of(value);
    }
    return Character.isDigit(folded.charAt(0)) && folded.matches("\\d{1,3}(st|nd|rd|th)")
        ? OptionalInt.of(Integer.parseInt(folded.substring(0, folded.length() - 2)))
        : OptionalInt.empty();
  }
}
