package org.tarikh.coder.actor;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tarikh.coder.actor.ActorEntry.Kind;
import org.tarikh.language.read.Document;
import org.tarikh.language.segment.TextSentence;
import org.tarikh.language.segment.Word;

/**
 * What a document has said of actors so far: who was named, so that surnames, titles, pronouns and
 * "the two countries" can be resolved. One per document; sentences must come in order.
 */
public final class DocumentActors {
  private static final List<String> ENDINGS = List.of("", "s", "es", "d", "ed");

  private static final int MEMORY = 40;

  /** A name seen: the entry, and whether it stood where subjects stand. */
  record Seen(ActorEntry entry, int sentence, boolean subject) {}

  private final ActorDictionary dictionary;
  private final SectorWords sectors;
  private final Optional<LocalDate> date;
  private final Deque<Seen> recent = new ArrayDeque<>();
  private final Map<String, ActorEntry> surnames = new HashMap<>();
  private final Map<String, Integer> countries = new LinkedHashMap<>();
  private final Set<String> heard = new HashSet<>();

  /** The empty memory of a document. */
  public DocumentActors(ActorDictionary dictionary, SectorWords sectors, Document document) {
    this.dictionary = dictionary;
    this.sectors = sectors;
    this.date = document.date();
  }

  ActorDictionary dictionary() {
    return dictionary;
  }

  SectorWords sectors() {
    return sectors;
  }

  Optional<LocalDate> date() {
    return date;
  }

  void saw(ActorEntry entry, int sentence, boolean subject) {
    recent.addFirst(new Seen(entry, sentence, subject));
    if (recent.size() > MEMORY) {
      recent.removeLast();
    }
    if (entry.kind() == Kind.PERSON) {
      String[] words = entry.name().split(" ");
      surnames.put(words[words.length - 1], entry);
    }
    if (entry.code().length() == 3 && dictionary.state(entry.code()).isPresent()) {
      countries.merge(entry.code(), 1, Integer::sum);
    }
  }

  /** Notes the names of a sentence that is not parsed; its first name counts as its subject. */
  public void skim(TextSentence sentence) {
    List<Word> words = sentence.words();
    boolean first = true;
    for (NameFinder.Found found :
        new NameFinder(this).find(words.size(), i -> words.get(i).text())) {
      saw(found.entry(), sentence.sequence(), first);
      first = false;
    }
  }

  /** The person of this family name that the document has introduced. */
  Optional<ActorEntry> introduced(String surname) {
    return Optional.ofNullable(surnames.get(surname));
  }

  /** The last person named before; subjects of the last sentences go first. */
  Optional<ActorEntry> lastPerson(int sentence) {
    return last(sentence, Kind.PERSON);
  }

  /** The last state, organisation or group named before. */
  Optional<ActorEntry> lastBody(int sentence) {
    return last(sentence, Kind.STATE, Kind.SEAT, Kind.ORGANISATION, Kind.GROUP);
  }

  /** The last group or organisation named before. */
  Optional<ActorEntry> lastGroup(int sentence) {
    return last(sentence, Kind.GROUP, Kind.ORGANISATION);
  }

  private Optional<ActorEntry> last(int sentence, Kind... kinds) {
    List<Kind> wanted = List.of(kinds);
    Optional<ActorEntry> first = Optional.empty();
    for (Seen seen : recent) {
      if (sentence - seen.sentence() > 3) {
        break;
      }
      if (wanted.contains(seen.entry().kind())) {
        if (seen.subject() && sentence - seen.sentence() <= 1) {
          return Optional.of(seen.entry());
        }
        first = first.isPresent() ? first : Optional.of(seen.entry());
      }
    }
    return first;
  }

  /** The last two different states named before, the earlier first; empty if there were not two. */
  List<String> lastTwoStates() {
    List<String> codes = new ArrayList<>();
    for (Seen seen : recent) {
      String code = seen.entry().code();
      if (dictionary.state(code).isPresent() && !codes.contains(code)) {
        codes.add(0, code);
      }
      if (codes.size() == 2) {
        return codes;
      }
    }
    return List.of();
  }

  /** The last state named before. */
  Optional<String> lastState() {
    return recent.stream()
        .map(seen -> seen.entry().code())
        .filter(code -> dictionary.state(code).isPresent())
        .findFirst();
  }

  /** Notes the words of a sentence: what a text is about may stand in another sentence. */
  public void heard(TextSentence sentence) {
    sentence.words().forEach(word -> heard.add(word.text().toLowerCase(Locale.ROOT)));
  }

  /** Whether one of {@code words}, or its plural, stood in a sentence so far. */
  public boolean heardOf(Set<String> words) {
    return words.stream()
        .anyMatch(w -> ENDINGS.stream().anyMatch(ending -> heard.contains(w + ending)));
  }

  /** The states named so far. */
  Set<String> states() {
    return Set.copyOf(countries.keySet());
  }
}
