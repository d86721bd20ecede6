package org.tarikh.language.screen;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * Keeps sentences in which at least one actor form and one trigger form stand as whole words. Works
 * on raw text in one pass (Aho–Corasick); upper and lower case do not matter. A form may end in
 * {@code *}: then it matches the beginning of a word. Thread-safe.
 */
public final class Screen {
  private static final int ACTOR = 1;
  private static final int TRIGGER = 2;
  private static final int PREFIX = 4;

  private final AhoCorasickDoubleArrayTrie<int[]> trie = new AhoCorasickDoubleArrayTrie<>();

  /** A screen for these forms; neither collection may be empty. */
  public Screen(Collection<String> actors, Collection<String> triggers) {
    TreeMap<String, int[]> forms = new TreeMap<>();
    add(forms, actors, ACTOR);
    add(forms, triggers, TRIGGER);
    trie.build(forms);
  }

  private static void add(TreeMap<String, int[]> forms, Collection<String> added, int kind) {
    for (String form : added) {
      boolean prefix = form.endsWith("*");
      String key = (prefix ? form.substring(0, form.length() - 1) : form).toLowerCase(Locale.ROOT);
      // Two cells: kinds when the form is a whole word, kinds when it opens a word.
      int[] kinds = forms.computeIfAbsent(key, unused -> new int[2]);
      kinds[0] |= kind;
      if (prefix) {
        kinds[1] |= kind | PREFIX;
      }
    }
  }

  /** Whether {@code sentence} can hold an event. */
  public boolean keeps(String sentence) {
    String text = sentence.toLowerCase(Locale.ROOT);
    int[] seen = new int[1];
    trie.parseText(
        text,
        (begin, end, kinds) -> {
          boolean opens = begin == 0 || !Character.isLetter(text.charAt(begin - 1));
          boolean closes = end >= text.length() || !Character.isLetter(text.charAt(end));
          if (opens) {
            seen[0] |= closes ? kinds[0] : kinds[1];
          }
          return (seen[0] & (ACTOR | TRIGGER)) != (ACTOR | TRIGGER);
        });
    return (seen[0] & (ACTOR | TRIGGER)) == (ACTOR | TRIGGER);
  }

  /** The sentences of {@code all} that pass, by index. */
  public List<Integer> kept(List<String> all) {
    return java.util.stream.IntStream.range(0, all.size())
        .filter(i -> keeps(all.get(i)))
        .boxed()
        .toList();
  }
}
