package org.tarikh.chronicle.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tarikh.coder.event.EventRecord;

/**
 * What was promised, cut out of the sentence: the words after the trigger's head up to the end of
 * its clause.
 */
final class ObjectPhrase {
  private static final int MOST_WORDS = 32;
  private static final Pattern END =
      Pattern.compile(
          "[;:(\\[—–\u201d\"]|\\.(?=\\s|$)|[!?]|,? \u2013 "
              + "|, (?=(?:and|but|while|which|who|as|after|although|though|according|saying|despite"
              + "|where|amid|when|he|she|they|it|said|says|a|an|the|in|on|with|following|one|part)\\b)"
              + "| (?=(?:after|before|despite|amid|while|although|because|but|according to|following)\\b)");
  private static final Pattern TIME_AT_END =
      Pattern.compile(
          "[ ,]+(?:(?:on|last|this|next|earlier|late|early)?\\s*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur"
              + "|Sun)day|week|month|year|today|yesterday)"
              + "|in (?:January|February|March|April|May|June|July|August|September|October|November"
              + "|December)|on (?:January|February|March|April|May|June|July|August|September|October"
              + "|November|December) \\d{1,2}|(?:a|two|three) (?:day|week|month)s? (?:later|earlier))"
              + "\\s*$");

  private final Vocabulary vocabulary;
  private final Stems stems;

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
    String cut = cut(rest);
    return cut.isEmpty() ? cut(sentence.substring(at)) : cut;
  }

  private boolean isHead(String word) {
    Set<String> stem = stems.of(word);
    return vocabulary.hasAny("promise", stem)
        || vocabulary.hasAny("sign", stem)
        || vocabulary.hasAny("ratify", stem)
        || vocabulary.hasAny("draft", stem);
  }

  private static String cut(String rest) {
    Matcher end = END.matcher(rest);
    String phrase = end.find() ? rest.substring(0, end.start()) : rest;
    String[] words = phrase.strip().split("\\s+");
    if (words.length > MOST_WORDS) {
      phrase = String.join(" ", List.of(words).subList(0, MOST_WORDS)) + " …";
    }
    return TIME_AT_END.matcher(phrase).replaceFirst("").strip();
  }

  /** Where the trigger's first word stands, such that its other words follow in order. */
  private static int position(String sentence, List<String> trigger) {
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

  private static Pattern word(String word) {
    return Pattern.compile("(?<!\\w)" + Pattern.quote(word.toLowerCase(Locale.ROOT)) + "(?!\\w)");
  }
}
