package org.tarikh.coder.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Mode;

/** All predicates and operators, found by the lemma of their head. Immutable. */
public final class Lexicon {
  private static final List<String> FILES =
      List.of(
          "agree",
          "consult",
          "support",
          "concede",
          "cooperate",
          "aid",
          "retreat",
          "request",
          "accuse",
          "reject",
          "threaten",
          "protest",
          "sanction",
          "mobilize",
          "coerce",
          "assault",
          "none",
          "more",
          "general");

  private static final Pattern PREDICATE =
      Pattern.compile("(.+?) = ([A-Z]+)(?::([a-z-]+))?( both)? \\| (.+)");
  private static final Pattern OPERATOR =
      Pattern.compile("(.+?) = ([a-z-]+) \\| ([A-Z]+)(?::([a-z-]+))? \\| (.+)");

  private final List<Entry> entries;
  private final Map<String, Set<String>> sets;
  private final Map<String, List<Match>> byHead;

  /** A frame and the entry it belongs to. */
  public record Match(Entry entry, Frame frame) {}

  private Lexicon(List<Entry> entries, Map<String, Set<String>> sets) {
    this.entries = List.copyOf(entries);
    this.sets = Map.copyOf(sets);
    Map<String, List<Match>> index = new LinkedHashMap<>();
    for (Entry entry : entries) {
      for (Frame frame : entry.frames()) {
        for (String head : frame.heads()) {
          index.computeIfAbsent(head, unused -> new ArrayList<>()).add(new Match(entry, frame));
        }
      }
    }
    index.replaceAll((head, matches) -> List.copyOf(matches));
    this.byHead = Map.copyOf(index);
  }

  /**
   * Loads the lexicon from the knowledge folder.
   *
   * @throws org.tarikh.language.KnowledgeException at the first line that cannot be read
   */
  public static Lexicon load() {
    Map<String, Set<String>> sets = sets();
    PatternParser parser = new PatternParser(sets);
    List<Entry> entries = new ArrayList<>();
    for (String name : FILES) {
      KnowledgeFile file = KnowledgeFile.load("lexicon/" + name + ".txt");
      for (KnowledgeFile.Line line : file.lines()) {
        entries.add(predicate(file, line, parser));
      }
    }
    KnowledgeFile operators = KnowledgeFile.load("composition/operators.txt");
    for (KnowledgeFile.Line line : operators.lines()) {
      entries.add(operator(operators, line, parser));
    }
    return new Lexicon(entries, sets);
  }

  private static Map<String, Set<String>> sets() {
    KnowledgeFile file = KnowledgeFile.load("lexicon/sets.txt");
    Map<String, Set<String>> sets = new LinkedHashMap<>();
    for (KnowledgeFile.Line line : file.lines()) {
      String[] halves = line.text().split(" = ", 2);
      if (halves.length != 2 || !halves[0].matches("\\$[A-Z]+")) {
        throw file.error(line, "expected '$NAME = word/word'");
      }
      sets.put(halves[0], new LinkedHashSet<>(List.of(halves[1].split("/"))));
    }
    return sets;
  }

  private static Entry predicate(
      KnowledgeFile file, KnowledgeFile.Line line, PatternParser parser) {
    Matcher matcher = PREDICATE.matcher(line.text());
    if (!matcher.matches()) {
      throw file.error(line, "expected 'pattern = TYPE:mode | example', found: " + line.text());
    }
    String name = matcher.group(2);
    Optional<EventType> type = EventType.of(name);
    if (type.isEmpty() && !name.equals("NONE")) {
      throw file.error(line, "no PLOVER type " + name);
    }
    return entry(
        file,
        line,
        parser,
        matcher.group(1),
        type,
        mode(file, line, type, matcher.group(3)),
        matcher.group(4) != null,
        "",
        matcher.group(5));
  }

  private static Entry operator(KnowledgeFile file, KnowledgeFile.Line line, PatternParser parser) {
    Matcher matcher = OPERATOR.matcher(line.text());
    if (!matcher.matches()) {
      throw file.error(
          line, "expected 'pattern = operator | TYPE:mode | example', found: " + line.text());
    }
    Optional<EventType> type = EventType.of(matcher.group(3));
    return entry(
        file,
        line,
        parser,
        matcher.group(1),
        type,
        mode(file, line, type, matcher.group(4)),
        false,
        matcher.group(2),
        matcher.group(5));
  }

  private static Optional<Mode> mode(
      KnowledgeFile file,
      KnowledgeFile.Line line,
      Optional<EventType> type,
      @org.jspecify.annotations.Nullable String label) {
    if (label == null || type.isEmpty()) {
      return Optional.empty();
    }
    Optional<Mode> mode = Mode.of(type.get(), label);
    if (mode.isEmpty()) {
      throw file.error(line, type.get() + " has no mode " + label);
    }
    return mode;
  }

  private static Entry entry(
      KnowledgeFile file,
      KnowledgeFile.Line line,
      PatternParser parser,
      String pattern,
      Optional<EventType> type,
      Optional<Mode> mode,
      boolean both,
      String operator,
      String example) {
    try {
      return new Entry(
          pattern,
          parser.parse(pattern),
          type,
          mode,
          both,
          operator,
          Example.parse(example),
          file.name(),
          line.number());
    } catch (IllegalArgumentException problem) {
      throw file.error(line, problem.getMessage() + ": " + line.text());
    }
  }

  /** The words of the set {@code name}, such as {@code $HAZARD}; empty if there is no such set. */
  public Set<String> set(String name) {
    return sets.getOrDefault(name, Set.of());
  }

  /** Every entry in the order of the files. */
  public List<Entry> entries() {
    return entries;
  }

  /** The frames whose head is {@code lemma}; empty if there are none. */
  public List<Match> byHead(String lemma) {
    return byHead.getOrDefault(lemma, List.of());
  }

  /** Every lemma that heads a frame which can make an event. */
  public Set<String> heads() {
    Set<String> heads = new LinkedHashSet<>();
    byHead.forEach(
        (head, matches) -> {
          if (matches.stream().anyMatch(match -> !match.entry().blocks())) {
            heads.add(head);
          }
        });
    return heads;
  }

  /** The lemmas of verbs that can make an event or turn one. */
  public Set<String> verbs() {
    Set<String> verbs = new TreeSet<>();
    byHead.forEach(
        (head, matches) -> {
          boolean verb = matches.stream().anyMatch(m -> m.frame().kind() == Frame.Kind.VERB);
          if (verb) {
            verbs.add(head);
          }
        });
    return Collections.unmodifiableSet(verbs);
  }
}
