package org.tarikh.chronicle.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/** A text as words for comparison: folded to plain lower case, and stemmed. */
final class Words {
  /**
   * A word.
   *
   * @param text as it stands
   * @param folded lower case without accents and possessive ending
   * @param stem what its inflected forms share
   * @param capital whether it begins with a capital letter
   * @param opening whether it opens a sentence or quotation, where capitals say nothing
   */
  record Word(String text, String folded, String stem, boolean capital, boolean opening) {}

  private final SnowballStemmer english = new EnglishStemmer();
  private final SnowballStemmer russian = new RussianStemmer();

  /** The words of {@code text} in order. */
  List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    boolean opening = true;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        opening |= c == '.' || c == '!' || c == '?' || c == ':' || c == '“' || c == '"';
        i++;
        continue;
      }
      int end = end(text, i);
      words.add(word(text.substring(i, end), opening));
      opening = false;
      i = end;
    }
    return words;
  }

  private static int end(String text, int start) {
    int i = start + 1;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean next = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
      boolean inner = next && (c == '\'' || c == '’' || c == '-');
      boolean digits = next && (c == ',' || c == '.') && Character.isDigit(text.charAt(i - 1));
      if (!Character.isLetterOrDigit(c)
          && !inner
          && !(digits && Character.isDigit(text.charAt(i + 1)))) {
        break;
      }
      i++;
    }
    return i;
  }

  private Word word(String text, boolean opening) {
    String folded = fold(text);
    if (folded.endsWith("'s")) {
      folded = folded.substring(0, folded.length() - 2);
    }
    return new Word(text, folded, stem(folded), Character.isUpperCase(text.charAt(0)), opening);
  }

  private String stem(String folded) {
    if (folded.length() < 4 || !Character.isLetter(folded.charAt(0))) {
      return folded;
    }
    boolean cyrillic =
        Character.UnicodeBlock.of(folded.charAt(0)) == Character.UnicodeBlock.CYRILLIC;
    SnowballStemmer stemmer = cyrillic ? russian : english;
    stemmer.setCurrent(folded);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  /** Lower case, without accents, straight apostrophes. */
  static String fold(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > 127) {
        char[] out = new char[lower.length() * 4];
        char[] in = lower.toCharArray();
        return new String(out, 0, ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length));
      }
    }
    return lower;
  }
}
