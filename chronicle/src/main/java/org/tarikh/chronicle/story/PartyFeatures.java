package org.tarikh.chronicle.story;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tarikh.coder.event.ActorReference;

/**
 * One side of an event for comparison: for each code, the sectors and names found with it.
 * Immutable.
 */
final class PartyFeatures {
  private static final Set<String> MANY =
      Set.of(
          "people",
          "protesters",
          "demonstrators",
          "crowds",
          "thousands",
          "hundreds",
          "dozens",
          "residents",
          "workers",
          "supporters",
          "activists",
          "students",
          "civilians",
          "villagers");

  /**
   * Codes of states and organisations, ascending; the empty code comes last if someone has none.
   */
  final String[] codes;

  /** How many of the codes are not empty. */
  final int known;

  /** Sectors found with each code, ascending. */
  final String[][] sectors;

  /** Hashes of names found with each code that are not names of states, ascending. */
  final int[][] names;

  /** Hashes of all names, ascending. */
  final int[] allNames;

  /** Whether it is a crowd or a count of people. */
  final boolean crowd;

  /** What is found with one code. */
  private static final class Found {
    private final Set<String> sectors = new TreeSet<>();
    private final Set<Integer> names = new TreeSet<>();
  }

  private PartyFeatures(TreeMap<String, Found> found, boolean crowd) {
    this.crowd = crowd;
    Set<String> order = new TreeSet<>(found.keySet());
    boolean nameless = order.remove("");
    codes = new String[found.size()];
    sectors = new String[found.size()][];
    names = new int[found.size()][];
    known = order.size();
    int next = 0;
    for (String code : order) {
      fill(next++, code, found);
    }
    if (nameless) {
      fill(next, "", found);
    }
    allNames = Arrays.stream(names).flatMapToInt(Arrays::stream).sorted().distinct().toArray();
  }

  private void fill(int at, String code, Map<String, Found> found) {
    Found here = found.getOrDefault(code, new Found());
    codes[at] = code.intern();
    sectors[at] = here.sectors.stream().map(String::intern).toArray(String[]::new);
    names[at] = here.names.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  static PartyFeatures of(List<ActorReference> parties, Vocabulary vocabulary, Words words) {
    TreeMap<String, Found> found = new TreeMap<>();
    boolean crowd = false;
    for (ActorReference party : parties) {
      Found here = found.computeIfAbsent(party.code(), code -> new Found());
      if (!party.sector().isEmpty()) {
        here.sectors.add(party.sector());
      }
      boolean plain = party.name().isEmpty();
      List<Words.Word> read = words.of(plain ? party.text() : party.name());
      for (int i = 0; i < read.size(); i++) {
        boolean opening = i == 0 && read.size() > 1 && plain;
        if (!opening && named(read.get(i), vocabulary)) {
          here.names.add(read.get(i).stem().hashCode());
        }
        crowd |= plain && many(read.get(i));
      }
    }
    return new PartyFeatures(found, crowd);
  }

  private static boolean many(Words.Word word) {
    return MANY.contains(word.folded()) || Numbers.cardinal(word.folded()).orElse(0) > 1;
  }

  private static boolean named(Words.Word word, Vocabulary vocabulary) {
    String folded = word.folded();
    return word.capital()
        && folded.length() > 2
        && Numbers.cardinal(folded).isEmpty()
        && !vocabulary.stop().contains(folded)
        && !vocabulary.common().contains(folded)
        && !vocabulary.countries().contains(folded)
        && !vocabulary.capitals().contains(folded);
  }

  /** Both sides together. */
  PartyFeatures with(PartyFeatures other) {
    TreeMap<String, Found> found = new TreeMap<>();
    for (PartyFeatures side : List.of(this, other)) {
      for (int i = 0; i < side.codes.length; i++) {
        Found here = found.computeIfAbsent(side.codes[i], code -> new Found());
        here.sectors.addAll(Arrays.asList(side.sectors[i]));
        Arrays.stream(side.names[i]).forEach(here.names::add);
      }
    }
    return new PartyFeatures(found, crowd || other.crowd);
  }
}
