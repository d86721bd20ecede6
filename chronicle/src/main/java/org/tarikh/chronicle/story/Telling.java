package org.tarikh.chronicle.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

  /** Hashes of the codes of the states that it names, ascending. */
  final int[] states;

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

  Telling(TellingReader reader, List<Words.Word> words) {
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
    states = sorted(reader.states);
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

  /** Whether it speaks of any of {@code names}, as a place or otherwise. */
  boolean tells(int[] names) {
    return Sets.share(names, terms) || Sets.share(names, places);
  }

  /** Whether it names the state with this code. */
  boolean names(String state) {
    return Arrays.binarySearch(states, state.hashCode()) >= 0;
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
