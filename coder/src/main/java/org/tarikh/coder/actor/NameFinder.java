package org.tarikh.coder.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.tarikh.coder.actor.ActorEntry.Kind;

/**
 * Finds the names of the actor files in a sequence of words: full names first, then surnames of
 * persons the document has introduced or whose office makes them the obvious bearer.
 */
final class NameFinder {
  /** Surnames that are also common words or first names: only after a full name or a title. */
  private static final Set<String> COMMON =
      Set.of(
          "Bush",
          "May",
          "Brown",
          "Major",
          "Ban",
          "Key",
          "Price",
          "Rice",
          "Powell",
          "Kelly",
          "King",
          "Hill",
          "Hunt",
          "Cook",
          "Straw",
          "Blair",
          "Fox",
          "Gates",
          "Day",
          "Small",
          "Power",
          "Cash",
          "Law",
          "Young",
          "Black",
          "White",
          "Green",
          "Long",
          "Short",
          "Church",
          "Baker",
          "Cooper",
          "Miller",
          "Smith",
          "Jones",
          "Johnson",
          "Wilson",
          "Clark",
          "Martin",
          "Thomas",
          "James",
          "George",
          "David",
          "Ali",
          "Khan",
          "Singh",
          "Kim",
          "Muslim",
          "Lee",
          "Park",
          "Wang",
          "Li",
          "Zhang",
          "Chen",
          "Hassan",
          "Mohamed",
          "Mohammed",
          "Ahmed",
          "Hussein",
          "Ibrahim",
          "Abdullah",
          "Said",
          "Salem",
          "Rose",
          "Paul",
          "Peter",
          "John",
          "Michael",
          "Carter",
          "Ford",
          "Grant",
          "Wade",
          "Guy",
          "Gore",
          "Marshall",
          "Hague",
          "Barrier",
          "More",
          "Banks",
          "West",
          "Born",
          "Berlin",
          "Paris",
          "Jordan",
          "Israel",
          "Georgia",
          "Chad",
          "Guinea",
          "Santos",
          "Silva");

  /** A name found at words {@code from} (inclusive) to {@code to} (exclusive). */
  record Found(int from, int to, ActorEntry entry) {}

  private final DocumentActors document;

  NameFinder(DocumentActors document) {
    this.document = document;
  }

  /** Names in {@code size} words, left to right, longest first, without overlaps. */
  List<Found> find(int size, IntFunction<String> word) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < size; ) {
      Optional<Found> here = at(i, size, word);
      here.ifPresent(found::add);
      i = here.map(Found::to).orElse(i + 1);
    }
    return found;
  }

  private Optional<Found> at(int from, int size, IntFunction<String> word) {
    String first = word.apply(from);
    Optional<Found> full = fullName(from, size, word, first);
    if (full.isEmpty() && first.length() > 3 && allCapitals(first)) {
      full = fullName(from, size, word, capitalised(first));
    }
    if (full.isPresent()) {
      return full;
    }
    return Character.isUpperCase(first.charAt(0)) ? surname(from, size, word) : Optional.empty();
  }

  private Optional<Found> fullName(int from, int size, IntFunction<String> word, String first) {
    for (ActorDictionary.Name name : document.dictionary().namesFrom(first)) {
      int length = name.words().size();
      if (length == 1 && otherPerson(name, from, size, word)) {
        continue;
      }
      if (from + length <= size && matches(name.words(), from, word)) {
        return Optional.of(new Found(from, from + length, choose(name.entries())));
      }
      // "John R. Bolton" is John Bolton.
      boolean initial =
          length > 1
              && from + length < size
              && name.entries().get(0).kind() == Kind.PERSON
              && word.apply(from + 1).matches("[A-Z]\\.?")
              && matches(name.words(), from + 1, word);
      if (initial) {
        return Optional.of(new Found(from, from + length + 1, choose(name.entries())));
      }
    }
    return Optional.empty();
  }

  /** "Bilal Abdullah" is not the one whom the files call Abdullah. */
  private boolean otherPerson(
      ActorDictionary.Name name, int from, int size, IntFunction<String> word) {
    if (name.entries().get(0).kind() != Kind.PERSON) {
      return false;
    }
    boolean led = led(from, word);
    return led || (from + 1 < size && properContinues(word.apply(from + 1)));
  }

  private static boolean matches(List<String> words, int from, IntFunction<String> word) {
    for (int k = 1; k < words.size(); k++) {
      String seen = word.apply(from + k);
      if (!seen.equals(words.get(k))
          && !(allCapitals(seen) && seen.equalsIgnoreCase(words.get(k)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean allCapitals(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static String capitalised(String word) {
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }

  /** Of persons with one name, the one in office when the text was written. */
  private ActorEntry choose(List<ActorEntry> entries) {
    for (ActorEntry entry : entries) {
      if (entry.kind() == Kind.PERSON && inOffice(entry, document.date())) {
        return entry;
      }
    }
    return entries.get(0);
  }

  private Optional<Found> surname(int from, int size, IntFunction<String> word) {
    String name = word.apply(from);
    // A first name before it that is not the bearer's means another person.
    Optional<ActorEntry> introduced = document.introduced(name);
    boolean led = led(from, word);
    if (introduced.isPresent() && !led) {
      return Optional.of(new Found(from, from + 1, introduced.get()));
    }
    List<ActorEntry> bearers = document.dictionary().bearers(name);
    if (bearers.isEmpty() || led || (from + 1 < size && properContinues(word.apply(from + 1)))) {
      return Optional.empty();
    }
    boolean titled = from > 0 && Titles.isTitle(word.apply(from - 1));
    if (COMMON.contains(name) && !titled) {
      return Optional.empty();
    }
    return eminent(bearers, titled).map(entry -> new Found(from, from + 1, entry));
  }

  /** The bearer in office on the document's day, or nearest to it within four years. */
  private Optional<ActorEntry> eminent(List<ActorEntry> bearers, boolean titled) {
    Optional<LocalDate> day = document.date();
    List<ActorEntry> current = bearers.stream().filter(entry -> inOffice(entry, day)).toList();
    if (!current.isEmpty()) {
      return Optional.of(current.get(0));
    }
    if (day.isEmpty()) {
      return bearers.size() == 1 || titled ? Optional.of(bearers.get(0)) : Optional.empty();
    }
    return bearers.stream()
        .filter(
            entry ->
                inOffice(entry, day.map(d -> d.minusYears(4)))
                    || inOffice(entry, day.map(d -> d.plusYears(1))))
        .findFirst();
  }

  private static boolean inOffice(ActorEntry entry, Optional<LocalDate> day) {
    return day.isPresent() && entry.roleOn(day).isPresent();
  }

  /** Whether the word before {@code from} makes another name of it: a first name, or a hyphen. */
  private boolean led(int from, IntFunction<String> word) {
    return from > 0 && (word.apply(from - 1).equals("-") || foreignFirstName(word.apply(from - 1)));
  }

  private boolean foreignFirstName(String before) {
    if (!Character.isUpperCase(before.charAt(0))
        || Titles.isTitle(before)
        || before.endsWith(".")) {
      return false;
    }
    if (!document.dictionary().namesFrom(before).isEmpty()) {
      return document.dictionary().namesFrom(before).stream().noneMatch(n -> n.words().size() == 1);
    }
    return before.length() > 1 && !Titles.opensSentence(before);
  }

  private static boolean properContinues(String after) {
    return Character.isUpperCase(after.charAt(0)) && after.length() > 2 && !Titles.isTitle(after);
  }
}
