package org.tarikh.coder.context;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.tarikh.coder.lexicon.KnowledgeFile;

/** PLOVER's contexts by the words of {@code contexts/contexts.txt}. Immutable. */
public final class Contexts {
  private final Map<String, Pattern> patterns = new LinkedHashMap<>();

  private Contexts() {}

  /**
   * Loads the words.
   *
   * @throws org.tarikh.language.KnowledgeException at the first line that cannot be read
   */
  public static Contexts load() {
    Contexts contexts = new Contexts();
    KnowledgeFile file = KnowledgeFile.load("contexts/contexts.txt");
    Map<String, List<String>> words = new LinkedHashMap<>();
    for (KnowledgeFile.Line line : file.lines()) {
      String[] fields = line.text().split("\\|");
      if (fields.length != 2) {
        throw file.error(line, "expected 'context | words'");
      }
      List<String> list = words.computeIfAbsent(fields[0].strip(), unused -> new ArrayList<>());
      Arrays.stream(fields[1].split(";"))
          .map(word -> word.strip().toLowerCase(Locale.ROOT))
          .filter(word -> !word.isEmpty())
          .map(Pattern::quote)
          .forEach(list::add);
    }
    words.forEach(
        (context, list) ->
            contexts.patterns.put(
                context, Pattern.compile("\\b(?:" + String.join("|", list) + ")(?:s|es)?\\b")));
    return contexts;
  }

  /** The contexts whose words stand in {@code text}, in the order of the file. */
  public List<String> of(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    List<String> found = new ArrayList<>();
    patterns.forEach(
        (context, pattern) -> {
          if (pattern.matcher(lower).find()) {
            found.add(context);
          }
        });
    return found;
  }
}
