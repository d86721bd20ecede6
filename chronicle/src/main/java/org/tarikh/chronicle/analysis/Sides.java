package org.tarikh.chronicle.analysis;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tarikh.coder.lexicon.KnowledgeFile;

/**
 * What a user's word for a state or an organisation means. Knows the codes, names, peoples and
 * capitals of the actor files, ISO two-letter codes, and the states' names in some languages from
 * the JDK's CLDR. Case, accents and a leading article do not matter. Immutable after loading.
 */
public final class Sides {
  private static final Pattern WITH_SECTORS =
      Pattern.compile("(.+):([A-Za-z]{3}(?:\\+[A-Za-z]{3})*)");
  private static final Pattern ACCENTS_AND_DOTS = Pattern.compile("[\\p{M}.’']");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Set<String> WHOLE = Set.of("EUR", "UNO");
  private static final Map<String, String> GENERIC =
      Map.of(
          "IGO", "international organisations",
          "NGO", "non-governmental organisations",
          "ISM", "Islamist groups",
          "IMG", "international armed groups",
          "MNC", "multinational companies");
  private static final List<String> LANGUAGES =
      List.of("ru", "uk", "kk", "tr", "de", "fr", "es", "pt", "ar", "fa", "zh");
  private static final int MOST_CANDIDATES = 6;

  private final Map<String, Side> byCode = new LinkedHashMap<>();
  private final Map<String, Set<Side>> byName = new LinkedHashMap<>();

  private Sides() {}

  /** Reads the actor files. */
  public static Sides load() {
    Sides sides = new Sides();
    sides.states();
    sides.organisations();
    GENERIC.forEach((code, name) -> sides.byCode.put(code, Side.of(code, name)));
    sides.shared();
    return sides;
  }

  private void states() {
    for (KnowledgeFile.Line line : KnowledgeFile.load("actors/states.txt").lines()) {
      String[] fields = line.text().split("\\|", -1);
      String code = fields[0].strip();
      List<String> names = list(fields[1]);
      Side side = Side.of(code, names.isEmpty() ? code : names.get(0));
      byCode.put(code, side);
      for (int i = 1; i < fields.length; i++) {
        list(fields[i]).forEach(name -> add(name, side));
      }
    }
  }

  private void organisations() {
    for (KnowledgeFile.Line line : KnowledgeFile.load("actors/organisations.txt").lines()) {
      String[] fields = line.text().split("\\|", -1);
      List<String> names = list(fields[0]);
      String code = fields[1].strip();
      boolean whole = WHOLE.contains(code) && !byCode.containsKey(code);
      Side side =
          whole
              ? Side.of(code, names.get(0))
              : new Side(code, names.get(0), Set.of(), names.get(0), Map.of());
      if (whole) {
        byCode.put(code, side);
      }
      names.stream().filter(name -> !byName.containsKey(plain(name))).forEach(n -> add(n, side));
    }
  }

  /**
   * Every name, those in other languages too. Made only for a word that is no name of the actor
   * files: the JDK takes most of a second to load the languages.
   */
  private Map<String, Set<Side>> inAllLanguages() {
    Map<String, Set<Side>> names = new LinkedHashMap<>(byName);
    for (String two : Locale.getISOCountries()) {
      Locale state = new Locale("", two);
      Side side = byCode.get(state.getISO3Country());
      if (side == null) {
        continue;
      }
      names.putIfAbsent(plain(two), Set.of(side));
      for (String language : LANGUAGES) {
        String name = state.getDisplayCountry(Locale.forLanguageTag(language));
        names.putIfAbsent(plain(name), Set.of(side));
      }
    }
    return names;
  }

  private void shared() {
    KnowledgeFile file = KnowledgeFile.load("actors/shared-names.txt");
    for (KnowledgeFile.Line line : file.lines()) {
      String[] fields = line.text().split("\\|", -1);
      Set<Side> meant = new LinkedHashSet<>();
      for (String code : list(fields[fields.length - 1])) {
        Side side = byCode.get(code);
        if (side == null) {
          throw file.error(line, "'" + code + "' is not a code of actors/states.txt");
        }
        meant.add(side);
      }
      byName.put(plain(fields[0]), meant);
    }
  }

  /**
   * Whom {@code text} means: a code ({@code KAZ}), a name ({@code Kazakhstan}), or either with
   * sectors ({@code RUS:GOV+MIL}).
   *
   * @throws UnknownSideException if nobody or more than one is meant; it holds the candidates
   */
  public Side resolve(String text) {
    Matcher sectors = WITH_SECTORS.matcher(text.strip());
    if (sectors.matches()) {
      Side whole = resolve(sectors.group(1));
      Set<String> wanted = Set.of(sectors.group(2).toUpperCase(Locale.ROOT).split("\\+"));
      return new Side(whole.code(), whole.name(), wanted, whole.organisation(), whole.members());
    }
    Side coded = byCode.get(text.strip().toUpperCase(Locale.ROOT));
    if (coded != null) {
      return coded;
    }
    String wanted = plain(text);
    Map<String, Set<Side>> names = byName.containsKey(wanted) ? byName : inAllLanguages();
    Set<Side> meant = names.getOrDefault(wanted, Set.of());
    if (meant.size() == 1) {
      return meant.iterator().next();
    }
    throw meant.isEmpty() ? unknown(text, names) : ambiguous(text, List.copyOf(meant));
  }

  private static UnknownSideException ambiguous(String text, List<Side> meant) {
    return new UnknownSideException(
        "'" + text.strip() + "' may mean " + listed(meant) + ": give the code", meant);
  }

  private static UnknownSideException unknown(String text, Map<String, Set<Side>> names) {
    List<Side> near = near(plain(text), names);
    String advice =
        near.isEmpty()
            ? "use an ISO 3166 alpha-3 code such as KAZ or a name in English"
            : "did you mean " + listed(near) + "?";
    return new UnknownSideException(
        "no state or organisation is called '" + text.strip() + "': " + advice, near);
  }

  /** Sides with a name that begins alike, holds the word, or differs in one or two letters. */
  private static List<Side> near(String wanted, Map<String, Set<Side>> names) {
    if (wanted.length() < 2) {
      return List.of();
    }
    int slips = wanted.length() < 6 ? 1 : 2;
    Set<Side> found = new LinkedHashSet<>();
    names.forEach(
        (name, sides) -> {
          if (name.startsWith(wanted) || SpellingDistance.within(name, wanted, slips)) {
            found.addAll(sides);
          }
        });
    names.forEach(
        (name, sides) -> {
          if (List.of(name.split(" ")).contains(wanted)) {
            found.addAll(sides);
          }
        });
    return found.stream().limit(MOST_CANDIDATES).toList();
  }

  private static String listed(List<Side> sides) {
    List<String> names =
        sides.stream()
            .map(s -> s.name() + " (" + s.code() + ")")
            .collect(Collectors.toCollection(ArrayList::new));
    String last = names.remove(names.size() - 1);
    return names.isEmpty() ? last : String.join(", ", names) + " or " + last;
  }

  private void add(String name, Side side) {
    byName.computeIfAbsent(plain(name), unused -> new LinkedHashSet<>()).add(side);
  }

  private static List<String> list(String field) {
    return Stream.of(field.split(";")).map(String::strip).filter(name -> !name.isEmpty()).toList();
  }

  /** The name without case, accents, dots, doubled spaces and article. */
  private static String plain(String name) {
    String small = name.strip().toLowerCase(Locale.ROOT);
    // Most names are plain but for their case, and two thousand are looked at before any answer.
    boolean plain =
        small.chars().allMatch(c -> c >= ' ' && c <= 'z' && c != '.') && !small.contains("  ");
    String flat = plain ? small : flat(small);
    return flat.startsWith("the ") ? flat.substring(4) : flat;
  }

  private static String flat(String name) {
    String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
    return SPACES.matcher(ACCENTS_AND_DOTS.matcher(apart).replaceAll("")).replaceAll(" ");
  }
}
