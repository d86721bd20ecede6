package org.tarikh.chronicle.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the words of one sentence offer for comparison. Immutable, compact: a million are held at
 * once.
 */
final class Telling {
  /** Hashes of the terms, ascending. */
  final int[] terms;

  /** The kind of each term, as ordinals of {@link TermKind}. */
  final byte[] kinds;

  /** Total weight of the terms. */
  final float weight;

  /** Hashes of the names of places below the level of states, ascending. */
  final int[] places;

  /** Hashes of the names of the place where the coder says it happened, ascending. */
  final int[] site;

  /** Ordinals such as the third of "third round", ascending. */
  final int[] ordinals;

  /** Who was harmed; {@link Toll#NONE} shared where nothing is told. */
  final Toll toll;

  /** Means of force that it names, as bits of {@link Means}; 0 if none. */
  final int means;

  /** Whether it speaks of an anniversary or commemoration. */
  final boolean commemorates;

  /** The MinHash signature of its runs of three words. */
  final int[] signature;

  private static final Set<String> COMMEMORATION =
      Set.of("anniversari", "commemor", "mark", "remembr");
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

  private Telling(Reader reader, List<Words.Word> words) {
    terms = new int[reader.kinds.size()];
    kinds = new byte[terms.length];
    float total = 0;
    int i = 0;
    for (Map.Entry<Integer, TermKind> term : reader.kinds.entrySet()) {
      terms[i] = term.getKey();
      kinds[i++] = (byte) term.getValue().ordinal();
      total += (float) term.getValue().weight();
    }
    weight = total;
    places = sorted(reader.places);
    site = sorted(reader.site);
    ordinals = sorted(reader.ordinals);
    Toll told = Toll.of(words);
    toll = told.empty() ? Toll.NONE : told;
    means = Means.of(words);
    commemorates = words.stream().anyMatch(w -> COMMEMORATION.contains(w.stem()));
    signature = signature(words);
  }

  private static int[] sorted(Set<Integer> values) {
    return values.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  /** The MinHash signature of the runs of three words. */
  static int[] signature(List<Words.Word> words) {
    return MinHash.signature(shingles(words));
  }

  private static long[] shingles(List<Words.Word> words) {
    int count = Math.max(words.isEmpty() ? 0 : 1, words.size() - 2);
    long[] shingles = new long[count];
    for (int i = 0; i < count; i++) {
      StringBuilder run = new StringBuilder();
      for (int k = i; k < Math.min(i + 3, words.size()); k++) {
        run.append(words.get(k).folded()).append(' ');
      }
      shingles[i] = MinHash.hash(run.toString());
    }
    Arrays.sort(shingles);
    return shingles;
  }

  /** Reads sentences; remembers the last ones, as one sentence often proves several records. */
  static final class Reader {
    private final Vocabulary vocabulary;
    private final Words reader = new Words();
    private final Map<String, Telling> known = new HashMap<>();
    private TreeMap<Integer, TermKind> kinds = new TreeMap<>();
    private Set<Integer> places = new HashSet<>();
    private Set<Integer> site = new HashSet<>();
    private Set<Integer> ordinals = new HashSet<>();

    Reader(Vocabulary vocabulary) {
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
      List<Words.Word> words = reader.of(text);
      for (int i = 0; i < words.size(); i++) {
        add(words, i);
      }
      for (Words.Word word : reader.of(place)) {
        if (word.capital() && vocabulary.capitals().contains(word.folded())) {
          put(word.stem(), TermKind.CAPITAL);
          places.add(word.stem().hashCode());
          site.add(word.stem().hashCode());
        } else if (word.capital() && named(word) && !country(word)) {
          place(word);
          site.add(word.stem().hashCode());
        }
      }
      return new Telling(this, words);
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

    private void place(Words.Word word) {
      put(word.stem(), TermKind.PLACE);
      places.add(word.stem().hashCode());
    }

    private void put(String stem, TermKind kind) {
      kinds.merge(stem.hashCode(), kind, (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }
  }

  /** What two tellings have in common: weights summed over the shared terms. */
  static double shared(Telling one, Telling other) {
    return shared(one, other, true);
  }

  /** What two tellings have in common besides places. */
  static double sharedDetails(Telling one, Telling other) {
    return shared(one, other, false);
  }

  private static double shared(Telling one, Telling other, boolean everything) {
    double sum = 0;
    int i = 0;
    int k = 0;
    while (i < one.terms.length && k < other.terms.length) {
      if (one.terms[i] < other.terms[k]) {
        i++;
      } else if (one.terms[i] > other.terms[k]) {
        k++;
      } else {
        TermKind kind = Kinds.ALL[Math.max(one.kinds[i++], other.kinds[k++])];
        sum += everything || kind.detail() ? kind.weight() : 0;
      }
    }
    return sum;
  }

  /** The constants of {@link TermKind}, as {@code values()} copies them at every call. */
  private static final class Kinds {
    private static final TermKind[] ALL = TermKind.values();
  }

  /** Whether the term at {@code index} narrows reports down by itself. */
  boolean specific(int index) {
    return Kinds.ALL[kinds[index]].specific();
  }

  /** The terms most apt to find other reports by, best first, at most {@code limit}. */
  List<Integer> leading(int limit) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < terms.length; i++) {
      if (Kinds.ALL[kinds[i]].weight() >= 1) {
        order.add(i);
      }
    }
    order.sort((a, b) -> kinds[a] != kinds[b] ? kinds[b] - kinds[a] : Integer.compare(a, b));
    return order.size() > limit ? order.subList(0, limit) : order;
  }
}
