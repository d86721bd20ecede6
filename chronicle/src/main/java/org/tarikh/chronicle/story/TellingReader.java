package org.tarikh.chronicle.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads sentences for what they offer for comparison. It remembers the last ones, as one sentence
 * often proves several records; not for use by several threads at once.
 */
final class TellingReader {
  private static final Set<String> WHERE =
      Set.of("in", "at", "near", "outside", "around", "across", "on", "off", "from", "to", "into");
  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private final Vocabulary vocabulary;
  private final Words reader = new Words();
  private final Map<String, Telling> known = new HashMap<>();
  TreeMap<Integer, TermKind> kinds = new TreeMap<>();
  Set<Integer> places = new HashSet<>();
  Set<Integer> site = new HashSet<>();
  Set<Integer> ordinals = new HashSet<>();
  Set<Integer> states = new HashSet<>();

  TellingReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** What {@code text} tells; {@code place} is where the coder says it happened. */
  Telling read(String text, String place) {
    String key = text + '\n' + place;
    Telling telling = known.get(key);
    if (telling == null) {
      if (known.size() > 4096) {
        known.clear();
      }
      telling = fresh(text, place);
      known.put(key, telling);
    }
    return telling;
  }

  private Telling fresh(String text, String place) {
    kinds = new TreeMap<>();
    places = new HashSet<>();
    site = new HashSet<>();
    ordinals = new HashSet<>();
    states = new HashSet<>();
    List<Words.Word> words = reader.of(text);
    for (int i = 0; i < words.size(); i++) {
      add(words, i);
      state(words, i);
    }
    for (Words.Word word : reader.of(place)) {
      if (word.capital() && vocabulary.capitals().contains(word.folded())) {
        put(word.stem(), TermKind.CAPITAL);
        places.add(word.stem().hashCode());
        site.add(word.stem().hashCode());
      } else if (word.capital() && named(word) && !country(word)) {
        place(word);
        site.add(word.stem().hashCode());
        site.add(main(word).hashCode());
      }
    }
    return new Telling(this, words);
  }

  /** Takes note of the state whose name, of one to three words, begins at {@code i}. */
  private void state(List<Words.Word> words, int i) {
    if (!words.get(i).capital()) {
      return;
    }
    StringBuilder name = new StringBuilder();
    for (int k = i; k < Math.min(i + 3, words.size()); k++) {
      name.append(k == i ? "" : " ").append(words.get(k).folded());
      String code = vocabulary.states().getOrDefault(name.toString(), "");
      boolean pronoun = k == i && words.get(i).text().equals("Us");
      if (!code.isEmpty() && !pronoun) {
        states.add(code.hashCode());
      }
    }
  }

  private void add(List<Words.Word> words, int i) {
    Words.Word word = words.get(i);
    String folded = word.folded();
    OptionalInt number = Numbers.cardinal(folded);
    if (number.isPresent()) {
      number(word, number.getAsInt(), MONTHS.contains(next(words, i)));
      return;
    }
    Numbers.ordinal(folded).ifPresent(ordinals::add);
    if (folded.length() < 2 || vocabulary.stop().contains(folded)) {
      return;
    }
    if (!word.capital() || !named(word)) {
      boolean common = vocabulary.common().contains(folded);
      put(word.stem(), common ? TermKind.COMMON : TermKind.PLAIN);
    } else {
      capital(words, i);
    }
  }

  private void capital(List<Words.Word> words, int i) {
    Words.Word word = words.get(i);
    if (vocabulary.countries().contains(word.folded())) {
      put(word.stem(), TermKind.COUNTRY);
    } else if (vocabulary.capitals().contains(word.folded())) {
      put(word.stem(), TermKind.CAPITAL);
      if (after(words, i)) {
        places.add(word.stem().hashCode());
      }
    } else if (vocabulary.places().contains(word.folded()) || after(words, i)) {
      place(word);
    } else if (word.opening() && (i + 1 == words.size() || !words.get(i + 1).capital())) {
      put(word.stem(), TermKind.PLAIN);
    } else {
      put(word.stem(), TermKind.NAME);
    }
  }

  /** Whether the run of capitalised words that the word stands in follows "in", "at", "near". */
  private boolean after(List<Words.Word> words, int i) {
    int start = i;
    while (start > 0 && words.get(start).capital() && !words.get(start).opening()) {
      start--;
    }
    return WHERE.contains(words.get(start).folded()) && i - start <= 3;
  }

  private boolean named(Words.Word word) {
    return !vocabulary.common().contains(word.folded())
        && !vocabulary.stop().contains(word.folded());
  }

  private boolean country(Words.Word word) {
    return vocabulary.countries().contains(word.folded());
  }

  private static String next(List<Words.Word> words, int i) {
    String before = i > 0 ? words.get(i - 1).folded() : "";
    return i + 1 < words.size() && !MONTHS.contains(before) ? words.get(i + 1).folded() : before;
  }

  private void number(Words.Word word, int value, boolean date) {
    boolean year = value >= 1900 && value <= 2100 && word.text().length() == 4;
    if (!date && !year && value > 2) {
      put("#" + value, TermKind.NUMBER);
    }
  }

  /** Files a place under its name, and one such as Rostov-on-Don under its first part too. */
  private void place(Words.Word word) {
    put(word.stem(), TermKind.PLACE);
    places.add(word.stem().hashCode());
    places.add(main(word).hashCode());
  }

  private static String main(Words.Word word) {
    int hyphen = word.folded().indexOf('-');
    return hyphen > 3 ? word.folded().substring(0, hyphen) : word.stem();
  }

  private void put(String stem, TermKind kind) {
    kinds.merge(stem.hashCode(), kind, (a, b) -> a.compareTo(b) >= 0 ? a : b);
  }
}
