package org.tarikh.chronicle.interchange.codes;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.tarikh.coder.lexicon.KnowledgeFile;

/**
 * States under the names and numbers of other data sets, as ISO 3166 alpha-3 codes. One row of
 * GDELT holds two systems: FIPS 10-4 for places, CAMEO for actors. From {@code
 * interchange/countries.txt} and the names of {@code actors/states.txt}.
 */
public final class Countries {
  private final Map<String, String> fips = new HashMap<>();
  private final Map<String, String> gleditschWard = new HashMap<>();
  private final Map<String, String> cameo = new HashMap<>();
  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> toFips = new HashMap<>();
  private final Map<String, String> toCameo = new HashMap<>();

  private Countries() {}

  /**
   * The countries of the knowledge folder.
   *
   * @throws org.tarikh.language.KnowledgeException at the first line that cannot be read
   */
  public static Countries load() {
    return of(
        KnowledgeFile.load("interchange/countries.txt"), KnowledgeFile.load("actors/states.txt"));
  }

  /**
   * Countries from the lines of the two files.
   *
   * @throws org.tarikh.language.KnowledgeException at the first line that cannot be read
   */
  public static Countries of(KnowledgeFile systems, KnowledgeFile states) {
    Countries countries = new Countries();
    for (KnowledgeFile.Line line : states.lines()) {
      String[] parts = line.text().split("\\|", -1);
      countries.named(code(states, line, parts[0]), parts[1]);
    }
    for (KnowledgeFile.Line line : systems.lines()) {
      String[] parts = line.text().split("\\|", -1);
      if (parts.length != 5) {
        throw systems.error(line, "expected 'ISO3 | FIPS | Gleditsch-Ward | CAMEO | names'");
      }
      String iso = code(systems, line, parts[0]);
      Function<String, RuntimeException> twice = v -> systems.error(line, v + " stands here twice");
      index(countries.fips, parts[1], iso, twice);
      index(countries.gleditschWard, parts[2], iso, twice);
      index(countries.cameo, iso + ";" + parts[3], iso, twice);
      countries.toFips.put(iso, first(parts[1]));
      countries.toCameo.put(iso, parts[3].isBlank() ? iso : first(parts[3]));
      countries.named(iso, parts[4]);
    }
    return countries;
  }

  private static String code(KnowledgeFile file, KnowledgeFile.Line line, String text) {
    String code = text.strip();
    if (!code.matches("[A-Z]{3}")) {
      throw file.error(line, "'" + code + "' is no code of three letters");
    }
    return code;
  }

  private static void index(
      Map<String, String> map, String list, String iso, Function<String, RuntimeException> twice) {
    for (String value : list.split(";")) {
      if (!value.isBlank() && map.putIfAbsent(value.strip(), iso) != null) {
        throw twice.apply(value.strip());
      }
    }
  }

  private void named(String iso, String list) {
    for (String name : list.split(";")) {
      if (!name.isBlank()) {
        names.putIfAbsent(iso, name.strip());
        codes.putIfAbsent(key(name), iso);
      }
    }
  }

  private static String first(String list) {
    return list.split(";")[0].strip();
  }

  private static String key(String name) {
    String key = name.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
    return key.startsWith("the ") ? key.substring(4) : key;
  }

  /** The state of a FIPS 10-4 code; empty if none. */
  public String ofFips(String code) {
    return fips.getOrDefault(code, "");
  }

  /** The state of a CAMEO country code; empty if none, as for regions such as AFR or EUR. */
  public String ofCameo(String code) {
    return cameo.getOrDefault(code, "");
  }

  /** The state of a Gleditsch-Ward number; empty if none. */
  public String ofGleditschWard(String number) {
    return gleditschWard.getOrDefault(number, "");
  }

  /** The state of an English name, in any case; empty if none. */
  public String ofName(String name) {
    return codes.getOrDefault(key(name), "");
  }

  /** The usual name of a state; empty if it is none. */
  public String name(String iso) {
    return names.getOrDefault(iso, "");
  }

  /**
   * The name of a place that may be told with its region and state, as in {@code "Graz, Steiermark,
   * Austria"}: what stands before the first comma if the state ends it, else the whole.
   */
  public String place(String full, String iso) {
    int last = full.lastIndexOf(',');
    boolean told = last > 0 && !iso.isEmpty() && ofName(full.substring(last + 1)).equals(iso);
    return told ? full.substring(0, full.indexOf(',')).strip() : full;
  }

  /** The FIPS 10-4 code of a state; empty if none. */
  public String fips(String iso) {
    return toFips.getOrDefault(iso, "");
  }

  /** The CAMEO code of a state; empty if none. */
  public String cameo(String iso) {
    return toCameo.getOrDefault(iso, "");
  }
}
