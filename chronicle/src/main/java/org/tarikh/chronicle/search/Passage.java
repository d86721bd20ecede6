package org.tarikh.chronicle.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * The stretch of a text that holds the most different words searched for; the first such.
 *
 * @param start offset of its first unit
 * @param end offset one past its last unit
 */
public record Passage(int start, int end) {
  /** Longest distance from the first word found to the last, in UTF-16 units. */
  private static final int REACH = 160;

  /** Room left and right of the words, in UTF-16 units. */
  private static final int MARGIN = 60;

  private record Found(String term, int start, int end) {}

  static Passage of(String text, Set<String> terms, Analyzer analyzer) {
    List<Found> found = found(text, terms, analyzer);
    int first = 0;
    int last = -1;
    int most = 0;
    int left = 0;
    Map<String, Integer> inside = new HashMap<>();
    for (int right = 0; right < found.size(); right++) {
      inside.merge(found.get(right).term(), 1, Integer::sum);
      while (found.get(right).end() - found.get(left).start() > REACH && left < right) {
        inside.computeIfPresent(found.get(left).term(), (t, n) -> n > 1 ? n - 1 : null);
        left++;
      }
      if (inside.size() > most) {
        most = inside.size();
        first = left;
        last = right;
      }
    }
    return last < 0
        ? around(text, 0, 0)
        : around(text, found.get(first).start(), found.get(last).end());
  }

  private static Passage around(String text, int from, int to) {
    int start = Math.max(0, from - MARGIN);
    int end = Math.min(text.length(), to + MARGIN);
    int line = text.lastIndexOf('\n', Math.max(0, from - 1));
    start = line >= start ? line + 1 : start == 0 ? 0 : next(text, start, from);
    int stop = text.indexOf('\n', to);
    end = stop >= 0 && stop < end ? stop : end == text.length() ? end : previous(text, end, to);
    return new Passage(Math.min(start, from), Math.max(end, to));
  }

  private static int next(String text, int start, int from) {
    int space = text.indexOf(' ', start);
    return space >= 0 && space < from ? space + 1 : from;
  }

  private static int previous(String text, int end, int to) {
    int space = text.lastIndexOf(' ', end);
    return space > to ? space : to;
  }

  private static List<Found> found(String text, Set<String> terms, Analyzer analyzer) {
    List<Found> found = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream(SearchIndex.TEXT, text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        if (terms.contains(term.toString())) {
          found.add(new Found(term.toString(), offset.startOffset(), offset.endOffset()));
        }
      }
      tokens.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return found;
  }

  /** The words of the passage in one line, with dots where it was cut. */
  public String in(String text) {
    String words = text.substring(start, end).strip().replaceAll("\\s+", " ");
    boolean cutLeft = start > 0 && text.charAt(start - 1) != '\n';
    boolean cutRight = end < text.length() && text.charAt(end) != '\n';
    return (cutLeft ? "… " : "") + words + (cutRight ? " …" : "");
  }
}
