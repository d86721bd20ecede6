package org.tarikh.chronicle.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tarikh.coder.event.EventRecord;

/**
 * What was promised, cut out of the sentence: the words after the trigger's head up to the end of
 * its clause.
 */
final class ObjectPhrase {
  private final Vocabulary vocabulary;
  private final Stems stems;
  private final Map<String, Pattern> words = new HashMap<>();

  ObjectPhrase(Vocabulary vocabulary, Stems stems) {
    this.vocabulary = vocabulary;
    this.stems = stems;
  }

  /** The object of {@code record} as it stands in its sentence; empty if nothing follows. */
  String of(EventRecord record) {
    String sentence = record.evidence().text();
    List<String> trigger = List.of(record.trigger().strip().split("\\s+"));
    int at = position(sentence, trigger);
    if (at < 0) {
      return "";
    }
    String head = trigger.get(0);
    boolean announces = isHead(head);
    String rest = sentence.substring(announces ? at + head.length() : at).strip();
    String cut = Clause.cut(rest);
    return cut.isEmpty() ? Clause.cut(sentence.substring(at)) : cut;
  }

  private boolean isHead(String word) {
    Set<String> stem = stems.of(word);
    return vocabulary.hasAny("promise", stem)
        || vocabulary.hasAny("sign", stem)
        || vocabulary.hasAny("ratify", stem)
        || vocabulary.hasAny("draft", stem);
  }

  /** Where the trigger's first word stands, such that its other words follow in order. */
  private int position(String sentence, List<String> trigger) {
    String lower = sentence.toLowerCase(Locale.ROOT);
    List<Integer> starts = new ArrayList<>();
    Matcher first = word(trigger.get(0)).matcher(lower);
    while (first.find()) {
      starts.add(first.start());
    }
    for (int start : starts) {
      int from = start + trigger.get(0).length();
      boolean all = true;
      for (String next : trigger.subList(1, trigger.size())) {
        Matcher following = word(next).matcher(lower);
        if (!following.find(Math.min(from, lower.length()))) {
          all = false;
          break;
        }
        from = following.end();
      }
      if (all) {
        return start;
      }
    }
    return starts.isEmpty() ? -1 : starts.get(0);
  }

  private Pattern word(String word) {
    return words.computeIfAbsent(
        word.toLowerCase(Locale.ROOT),
        lower -> Pattern.compile("(?<!\\w)" + Pattern.quote(lower) + "(?!\\w)"));
  }
}
