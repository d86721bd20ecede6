package org.tarikh.coder.compose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Mode;
import org.tarikh.coder.frame.Grammar;
import org.tarikh.coder.lexicon.KnowledgeFile;
import org.tarikh.coder.lexicon.Lexicon;
import org.tarikh.language.annotate.Token;

/**
 * Words that turn an event when they stand in its phrase, such as <i>peacekeeping</i> with troops
 * that are sent: {@code composition/companions.txt}, one rule a line, {@code types | words |
 * result}. The first line that fits decides.
 */
public final class Companions {
  private record Rule(
      Set<String> types, Set<String> words, EventType type, Optional<Mode> mode, String where) {}

  private final List<Rule> rules = new ArrayList<>();

  private Companions() {}

  /**
   * Loads the rules; {@code lexicon} gives the named sets.
   *
   * @throws org.tarikh.language.KnowledgeException at the first line that cannot be read
   */
  public static Companions load(Lexicon lexicon) {
    Companions companions = new Companions();
    KnowledgeFile file = KnowledgeFile.load("composition/companions.txt");
    for (KnowledgeFile.Line line : file.lines()) {
      String[] fields = line.text().split("\\|");
      if (fields.length != 3) {
        throw file.error(line, "expected 'types | words | result'");
      }
      Set<String> words = new HashSet<>();
      for (String word : fields[1].strip().split("[/ ]+")) {
        words.addAll(word.startsWith("$") ? lexicon.set(word) : Set.of(word));
      }
      String[] result = fields[2].strip().split(":");
      EventType type =
          EventType.of(result[0]).orElseThrow(() -> file.error(line, "no type " + result[0]));
      Optional<Mode> mode = result.length > 1 ? Mode.of(type, result[1]) : Optional.empty();
      if (result.length > 1 && mode.isEmpty()) {
        throw file.error(line, type + " has no mode " + result[1]);
      }
      companions.rules.add(
          new Rule(
              Set.of(fields[0].strip().split(" +")),
              words,
              type,
              mode,
              file.name() + ":" + line.number()));
    }
    return companions;
  }

  /** {@code meaning}, turned if one of its companions stands below its trigger. */
  Meaning turn(Grammar grammar, Meaning meaning) {
    String type = meaning.type().name();
    String label = type + meaning.mode().map(mode -> ":" + mode.label()).orElse("");
    for (Rule rule : rules) {
      boolean typed = rule.types().contains(type) || rule.types().contains(label);
      if (typed && accompanied(grammar, meaning.trigger(), rule.words())) {
        String step = type + " with " + String.join("/", new java.util.TreeSet<>(rule.words()));
        return meaning.typed(
            rule.type(), rule.mode(), step + " -> " + rule.type() + " [" + rule.where() + "]");
      }
    }
    return meaning;
  }

  private static boolean accompanied(Grammar grammar, Token trigger, Set<String> words) {
    return grammar.sentence().tokens().stream()
        .anyMatch(
            token ->
                words.contains(token.lemma().toLowerCase(Locale.ROOT))
                    && grammar.below(token, trigger));
  }
}
