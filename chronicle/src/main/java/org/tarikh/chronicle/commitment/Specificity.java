package org.tarikh.chronicle.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a commitment can be checked. A deadline or a number makes it specific, as the manuals
 * that grade promises of summits have it; so does a thing or act that can be seen, unless the words
 * about aims outnumber it.
 *
 * @param specific whether it can be checked
 * @param reasons the words that decide
 */
record Specificity(boolean specific, List<String> reasons) {
  private static final Pattern NUMBER =
      Pattern.compile("(?:[$€£¥]\\s?)?\\d[\\d,.]*(?:\\s?(?:percent|per cent|%|[a-z]+))?");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d(?:\\s.*)?");

  Specificity {
    reasons = List.copyOf(reasons);
  }

  static Specificity of(
      String object, Optional<Commitment.Deadline> deadline, Vocabulary vocabulary, Stems stems) {
    List<String> checkable = new ArrayList<>();
    deadline.ifPresent(d -> checkable.add(d.words()));
    Matcher number = NUMBER.matcher(object);
    while (number.find()) {
      if (!YEAR.matcher(number.group()).matches()) {
        checkable.add(number.group());
      }
    }
    List<String> concrete = words(object, "concrete", vocabulary, stems);
    List<String> vague = words(object, "vague", vocabulary, stems);
    if (!checkable.isEmpty()) {
      checkable.addAll(concrete);
      return new Specificity(true, checkable);
    }
    boolean specific = !concrete.isEmpty() && concrete.size() >= vague.size();
    return new Specificity(specific, specific ? concrete : vague);
  }

  private static List<String> words(
      String object, String group, Vocabulary vocabulary, Stems stems) {
    List<String> words = new ArrayList<>();
    for (String word : object.split("[^\\p{L}-]+")) {
      if (!word.isEmpty() && !words.contains(word) && vocabulary.hasAny(group, stems.of(word))) {
        words.add(word);
      }
    }
    return words;
  }
}
