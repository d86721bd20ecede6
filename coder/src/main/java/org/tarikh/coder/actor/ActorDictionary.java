package org.tarikh.coder.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tarikh.coder.actor.ActorEntry.Kind;
import org.tarikh.coder.actor.ActorEntry.Role;
import org.tarikh.coder.lexicon.KnowledgeFile;
import org.tarikh.language.segment.Segmenter;
import org.tarikh.language.segment.Word;

/**
 * Every actor of the knowledge folder, found by the words of its names. Immutable after loading.
 *
 * <p>Names are kept as sequences of tokens, so that they are found at word boundaries only.
 */
public final class ActorDictionary {
  /** "GOV prime minister @EST 2021..2024": served another country than the entry's. */
  private static final Pattern SERVED = Pattern.compile("(.+) @([A-Z]{3})\\b ?(.*)");

  private static final Pattern ROLE =
      Pattern.compile("([A-Z]{3})(?: (.*?))? ?([0-9-]*)\\.\\.([0-9-]*)");
  private static final Pattern PLAIN_ROLE = Pattern.compile("([A-Z]{3})(?: ([^0-9]+))?");

  /** A name and the entries it may mean, the most eminent first. */
  record Name(List<String> words, List<ActorEntry> entries) {}

  private final Map<String, List<Name>> names = new HashMap<>();
  private final Map<String, List<ActorEntry>> surnames = new HashMap<>();
  private final Map<String, ActorEntry> states = new LinkedHashMap<>();
  private final List<ActorEntry> persons = new ArrayList<>();
  private final List<ActorEntry> organisations = new ArrayList<>();
  private final Map<List<String>, List<ActorEntry>> byName = new LinkedHashMap<>();
  private final Map<String, Map<String, List<ActorEntry>>> offices = new HashMap<>();
  private final Segmenter segmenter;

  private ActorDictionary(Segmenter segmenter) {
    this.segmenter = segmenter;
  }

  /**
   * Loads all actor files.
   *
   * @throws org.tarikh.language.KnowledgeException at the first line that cannot be read
   */
  public static ActorDictionary load(Segmenter segmenter) {
    return load(segmenter, Map.of());
  }

  /**
   * Loads all actor files, and more names that go before them.
   *
   * @param more names with whom they mean
   * @throws org.tarikh.language.KnowledgeException at the first line that cannot be read
   */
  public static ActorDictionary load(Segmenter segmenter, Map<String, ActorEntry> more) {
    ActorDictionary dictionary = new ActorDictionary(segmenter);
    more.forEach(dictionary::add);
    dictionary.states();
    dictionary.organisations();
    dictionary.groups();
    for (String file : List.of("leaders-core", "leaders-west", "leaders-east", "people")) {
      dictionary.persons(KnowledgeFile.load("actors/" + file + ".txt"));
    }
    dictionary.places(KnowledgeFile.load("places/places.txt"));
    dictionary.places(KnowledgeFile.load("places/cities.txt"));
    dictionary.index();
    return dictionary;
  }

  private void states() {
    KnowledgeFile file = KnowledgeFile.load("actors/states.txt");
    for (KnowledgeFile.Line line : file.lines()) {
      String[] fields = fields(file, line, 4);
      String code = code(file, line, fields[0]);
      List<String> stateNames = list(fields[1]);
      String name = stateNames.isEmpty() ? code : stateNames.get(0);
      ActorEntry state = new ActorEntry(name, Kind.STATE, code, List.of(), List.of());
      states.put(code, state);
      stateNames.forEach(form -> add(form, state));
      ActorEntry people = new ActorEntry(name, Kind.PEOPLE, code, List.of(), List.of());
      list(fields[2]).forEach(form -> add(form, people));
      for (String seat : list(fields[3])) {
        add(seat, new ActorEntry(name, Kind.SEAT, code, List.of(), List.of()));
      }
    }
  }

  private void organisations() {
    KnowledgeFile file = KnowledgeFile.load("actors/organisations.txt");
    for (KnowledgeFile.Line line : file.lines()) {
      String[] fields = fields(file, line, 4);
      List<String> forms = list(fields[0]);
      List<Role> roles = new ArrayList<>();
      if (!fields[2].isBlank()) {
        roles.add(new Role(fields[2].split(" ")[0], "", Optional.empty(), Optional.empty()));
      }
      List<Role> members = fields.length > 4 ? roles(file, line, fields[4]) : List.of();
      ActorEntry entry =
          new ActorEntry(
              forms.get(0), Kind.ORGANISATION, code(file, line, fields[1]), roles, members);
      organisations.add(entry);
      forms.forEach(form -> add(form, entry));
    }
  }

  private void groups() {
    KnowledgeFile file = KnowledgeFile.load("actors/groups.txt");
    for (KnowledgeFile.Line line : file.lines()) {
      String[] fields = fields(file, line, 3);
      List<String> forms = list(fields[0]);
      ActorEntry entry =
          new ActorEntry(
              forms.get(0),
              Kind.GROUP,
              code(file, line, fields[1]),
              roles(file, line, fields[2]),
              List.of());
      forms.forEach(form -> add(form, entry));
    }
  }

  private void persons(KnowledgeFile file) {
    for (KnowledgeFile.Line line : file.lines()) {
      String[] fields = fields(file, line, 3);
      List<String> forms = list(fields[0]);
      Map<String, List<String>> served = new java.util.LinkedHashMap<>();
      served.put(code(file, line, fields[1]), new ArrayList<>());
      for (String role : list(fields[2])) {
        Matcher other = SERVED.matcher(role);
        String code = other.matches() ? other.group(2) : fields[1];
        String text = other.matches() ? other.group(1) + " " + other.group(3) : role;
        served.computeIfAbsent(code, unused -> new ArrayList<>()).add(text);
      }
      served.forEach(
          (code, texts) -> {
            if (!texts.isEmpty() || served.size() == 1) {
              person(forms, code, roles(file, line, String.join(";", texts)));
            }
          });
    }
  }

  /** One person in the service of one country or organisation; the first file that says so wins. */
  private void person(List<String> forms, String code, List<Role> roles) {
    Optional<ActorEntry> known = known(forms.get(0), code);
    ActorEntry entry =
        known.orElseGet(
            () ->
                new ActorEntry(forms.get(0).replace("!", ""), Kind.PERSON, code, roles, List.of()));
    if (known.isEmpty()) {
      persons.add(entry);
      for (Role role : entry.roles()) {
        offices
            .computeIfAbsent(entry.code(), unused -> new HashMap<>())
            .computeIfAbsent(role.title(), unused -> new ArrayList<>())
            .add(entry);
      }
    }
    for (String form : forms) {
      add(form.replace("!", ""), entry);
      List<String> words = words(form);
      String last = words.get(words.size() - 1);
      if (!form.startsWith("!") && words.size() > 1 && last.length() > 2) {
        List<ActorEntry> bearers = surnames.computeIfAbsent(last, unused -> new ArrayList<>());
        if (!bearers.contains(entry)) {
          bearers.add(entry);
        }
      }
    }
  }

  private void places(KnowledgeFile file) {
    for (KnowledgeFile.Line line : file.lines()) {
      String[] fields = fields(file, line, 2);
      String code = code(file, line, fields[1]);
      List<String> forms = list(fields[0]);
      ActorEntry entry = new ActorEntry(forms.get(0), Kind.PLACE, code, List.of(), List.of());
      for (String form : forms) {
        List<String> words = words(form);
        // A town that shares its name with a state, seat or person is left to them.
        if (!byName.containsKey(words)) {
          add(form, entry);
        }
      }
    }
  }

  /** The person of this name and code in an earlier line or file. */
  private Optional<ActorEntry> known(String form, String code) {
    return byName.getOrDefault(words(form), List.of()).stream()
        .filter(e -> e.kind() == Kind.PERSON && e.code().equals(code))
        .findFirst();
  }

  private void add(String form, ActorEntry entry) {
    List<String> words = words(form);
    if (words.isEmpty()) {
      return;
    }
    List<ActorEntry> entries = byName.computeIfAbsent(words, unused -> new ArrayList<>(1));
    if (!entries.contains(entry)) {
      entries.add(entry);
    }
  }

  private void index() {
    byName.forEach(
        (words, entries) ->
            names
                .computeIfAbsent(words.get(0), unused -> new ArrayList<>())
                .add(new Name(words, List.copyOf(entries))));
    names.values().forEach(list -> list.sort((a, b) -> b.words().size() - a.words().size()));
  }

  private List<String> words(String form) {
    String clean = form.replace("!", "").strip();
    // Most names are plain words; only the rest needs the tokenizer.
    if (clean.matches("[\\p{L}' ]*") && !clean.contains("'")) {
      return List.of(clean.split(" +"));
    }
    List<String> words = new ArrayList<>();
    segmenter
        .segment(clean, 0)
        .forEach(s -> s.words().stream().map(Word::text).forEach(words::add));
    return List.copyOf(words);
  }

  /** The names that begin with {@code word}, longest first. */
  List<Name> namesFrom(String word) {
    return names.getOrDefault(word, List.of());
  }

  /** The persons whose family name is {@code surname}. */
  List<ActorEntry> bearers(String surname) {
    return surnames.getOrDefault(surname, List.of());
  }

  /** The state of this ISO code; empty for other codes. */
  public Optional<ActorEntry> state(String code) {
    return Optional.ofNullable(states.get(code));
  }

  /** Who held the office {@code title} of {@code code} on {@code day}. */
  public Optional<ActorEntry> holder(String code, String title, LocalDate day) {
    return offices.getOrDefault(code, Map.of()).getOrDefault(title, List.of()).stream()
        .filter(p -> p.roles().stream().anyMatch(r -> r.title().equals(title) && r.holdsOn(day)))
        .findFirst();
  }

  /** Every first word of a name, for the screen. */
  public Set<String> firstWords() {
    return names.keySet();
  }

  /** All names as they are written, for the screen. */
  public List<String> forms() {
    return byName.keySet().stream().map(words -> String.join(" ", words)).toList();
  }

  /** All family names. */
  public Set<String> familyNames() {
    return surnames.keySet();
  }

  /** All persons, in the order of the files. */
  public List<ActorEntry> persons() {
    return List.copyOf(persons);
  }

  /** All organisations, in the order of the file. */
  public List<ActorEntry> organisationEntries() {
    return List.copyOf(organisations);
  }

  private static String code(KnowledgeFile file, KnowledgeFile.Line line, String text) {
    String code = text.strip();
    if (!code.matches("[A-Z]{3}")) {
      throw file.error(line, "code '" + code + "' is not three capital letters");
    }
    return code;
  }

  static String[] fields(KnowledgeFile file, KnowledgeFile.Line line, int least) {
    String[] fields = (line.text() + " ").split("\\|", -1);
    if (fields.length < least) {
      throw file.error(line, "expected " + least + " fields separated by ' | '");
    }
    for (int i = 0; i < fields.length; i++) {
      fields[i] = fields[i].strip();
    }
    return fields;
  }

  private static List<String> list(String field) {
    return Arrays.stream(field.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private static List<Role> roles(KnowledgeFile file, KnowledgeFile.Line line, String field) {
    List<Role> roles = new ArrayList<>();
    for (String text : list(field)) {
      Matcher dated = ROLE.matcher(text);
      Matcher plain = PLAIN_ROLE.matcher(text);
      if (dated.matches()) {
        String title = dated.group(2) == null ? "" : dated.group(2).strip();
        roles.add(
            new Role(
                dated.group(1),
                title.toLowerCase(Locale.ROOT),
                day(file, line, dated.group(3), false),
                day(file, line, dated.group(4), true)));
      } else if (plain.matches()) {
        roles.add(
            new Role(
                plain.group(1),
                plain.group(2) == null ? "" : plain.group(2).strip(),
                Optional.empty(),
                Optional.empty()));
      } else {
        throw file.error(line, "'" + text + "' is not 'SECTOR role from..to'");
      }
    }
    return roles;
  }

  private static Optional<LocalDate> day(
      KnowledgeFile file, KnowledgeFile.Line line, String text, boolean last) {
    try {
      return switch (text.length()) {
        case 0 -> Optional.empty();
        case 4 -> {
          int year = Integer.parseInt(text);
          yield Optional.of(last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1));
        }
        case 7 -> {
          YearMonth month = YearMonth.parse(text);
          yield Optional.of(last ? month.atEndOfMonth() : month.atDay(1));
        }
        default -> Optional.of(LocalDate.parse(text));
      };
    } catch (DateTimeException | NumberFormatException invalid) {
      throw file.error(line, "'" + text + "' is not a date YYYY, YYYY-MM or YYYY-MM-DD");
    }
  }
}
