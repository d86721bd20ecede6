package org.tarikh.chronicle.story;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tarikh.coder.event.ActorReference;

/**
 * One side of an event for comparison: codes, sectors and names, each without repetition.
 * Immutable.
 */
final class PartyFeatures {
  /** Codes of states and organisations, ascending; empty if none is known. */
  final String[] codes;

  /** Sectors, ascending. */
  final String[] sectors;

  /** Hashes of names that are not names of states, ascending. */
  final int[] names;

  private PartyFeatures(Set<String> codes, Set<String> sectors, Set<Integer> names) {
    this.codes = codes.stream().map(String::intern).toArray(String[]::new);
    this.sectors = sectors.stream().map(String::intern).toArray(String[]::new);
    this.names = names.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  static PartyFeatures of(List<ActorReference> parties, Vocabulary vocabulary, Words words) {
    Set<String> codes = new TreeSet<>();
    Set<String> sectors = new TreeSet<>();
    Set<Integer> names = new TreeSet<>();
    for (ActorReference party : parties) {
      if (!party.code().isEmpty()) {
        codes.add(party.code());
      }
      if (!party.sector().isEmpty()) {
        sectors.add(party.sector());
      }
      String name = party.name().isEmpty() ? party.text() : party.name();
      List<Words.Word> read = words.of(name);
      for (int i = 0; i < read.size(); i++) {
        if (named(read.get(i), i == 0 && read.size() > 1 && party.name().isEmpty(), vocabulary)) {
          names.add(read.get(i).stem().hashCode());
        }
      }
    }
    return new PartyFeatures(codes, sectors, names);
  }

  private static boolean named(Words.Word word, boolean first, Vocabulary vocabulary) {
    String folded = word.folded();
    return word.capital()
        && folded.length() > 2
        && !first
        && Numbers.cardinal(folded).isEmpty()
        && !vocabulary.stop().contains(folded)
        && !vocabulary.common().contains(folded)
        && !vocabulary.countries().contains(folded)
        && !vocabulary.capitals().contains(folded);
  }

  /** Both sides together. */
  PartyFeatures with(PartyFeatures other) {
    Set<String> allCodes = new TreeSet<>(List.of(codes));
    allCodes.addAll(List.of(other.codes));
    Set<String> allSectors = new TreeSet<>(List.of(sectors));
    allSectors.addAll(List.of(other.sectors));
    Set<Integer> allNames = new TreeSet<>();
    Arrays.stream(names).forEach(allNames::add);
    Arrays.stream(other.names).forEach(allNames::add);
    return new PartyFeatures(allCodes, allSectors, allNames);
  }
}
