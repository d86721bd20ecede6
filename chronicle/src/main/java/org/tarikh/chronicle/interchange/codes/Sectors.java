package org.tarikh.chronicle.interchange.codes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarikh.coder.lexicon.KnowledgeFile;

/** PLOVER sectors for the kinds of actors of other sets: {@code interchange/sectors.txt}. */
public final class Sectors {
  /** PLOVER's codes of actors that are no state's. */
  public static final Set<String> INTERNATIONAL =
      Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");

  private static final Set<String> KNOWN =
      Set.of(
          "COP", "GOV", "JUD", "LEG", "MIL", "PRM", "PTY", "REB", "SPY", "UAF", "UNK", "AGR", "BUS",
          "CRM", "CVL", "EDU", "ELI", "JRN", "LAB", "MED", "REF", "OPP", "PRE", "REL", "SOC");

  private final Map<String, Entry> entries;

  private record Entry(int rank, String word, String sector) {}

  private Sectors(Map<String, Entry> entries) {
    this.entries = Map.copyOf(entries);
  }

  /**
   * The sectors of the knowledge folder.
   *
   * @throws org.tarikh.language.KnowledgeException at the first line that cannot be read
   */
  public static Sectors load() {
    return of(KnowledgeFile.load("interchange/sectors.txt"));
  }

  /**
   * Sectors from a file's lines {@code system | word | sector}.
   *
   * @throws org.tarikh.language.KnowledgeException at the first line that cannot be read
   */
  public static Sectors of(KnowledgeFile file) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (KnowledgeFile.Line line : file.lines()) {
      String[] parts = line.text().split("\\|", -1);
      if (parts.length != 3) {
        throw file.error(line, "expected 'system | word | sector'");
      }
      String sector = parts[2].strip();
      if (!KNOWN.contains(sector) && !INTERNATIONAL.contains(sector)) {
        throw file.error(line, "PLOVER has no sector '" + sector + "'");
      }
      Entry entry = new Entry(entries.size(), parts[1].strip(), sector);
      if (entries.putIfAbsent(key(parts[0], parts[1]), entry) != null) {
        throw file.error(line, "this word stands here twice");
      }
    }
    return new Sectors(entries);
  }

  /**
   * The sectors of an actor that is of these kinds, in the order given. Unknown kinds are passed
   * over. May hold {@link #INTERNATIONAL} codes.
   */
  public List<String> of(String system, Collection<String> kinds) {
    return known(system, kinds).map(Entry::sector).distinct().toList();
  }

  /** The same, the telling one first, for sets that list kinds in any order. */
  public List<String> ranked(String system, Collection<String> kinds) {
    return known(system, kinds)
        .sorted(Comparator.comparingInt(Entry::rank))
        .map(Entry::sector)
        .distinct()
        .toList();
  }

  private Stream<Entry> known(String system, Collection<String> kinds) {
    return kinds.stream().map(kind -> entry(system, kind)).filter(Objects::nonNull);
  }

  /** What a word means; a code of PLOVER that the system has no word for means itself. */
  private @Nullable Entry entry(String system, String kind) {
    Entry entry = entries.get(key(system, kind));
    boolean own = KNOWN.contains(kind) || INTERNATIONAL.contains(kind);
    return entry == null && own ? new Entry(Integer.MAX_VALUE, kind, kind) : entry;
  }

  /**
   * Words of {@code system} that mean these sectors and are told back in this order, where it has
   * such; a sector without a word is told as it is.
   */
  public List<String> words(String system, List<String> sectors) {
    List<String> words = new ArrayList<>();
    int rank = -1;
    for (String sector : sectors) {
      int after = rank;
      Optional<Entry> next = entries(system, sector).filter(e -> e.rank() > after).findFirst();
      rank = next.map(Entry::rank).orElse(rank);
      words.add(next.map(Entry::word).orElseGet(() -> word(system, sector)));
    }
    return words;
  }

  private Stream<Entry> entries(String system, String sector) {
    return entries.entrySet().stream()
        .filter(e -> e.getKey().startsWith(system + "|") && e.getValue().sector().equals(sector))
        .map(Map.Entry::getValue)
        .sorted(Comparator.comparingInt(Entry::rank));
  }

  /** The word of {@code system} that means {@code sector}; the first if several do, or itself. */
  public String word(String system, String sector) {
    return entries(system, sector).findFirst().map(Entry::word).orElse(sector);
  }

  private static String key(String system, String word) {
    String name = word.strip();
    return system.strip() + "|" + (system.strip().equals("icews") ? lower(name) : name);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
