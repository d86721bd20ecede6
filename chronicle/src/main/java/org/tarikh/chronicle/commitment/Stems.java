package org.tarikh.chronicle.commitment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Stems of English words, without stop words and numbers. Not thread-safe. */
final class Stems implements AutoCloseable {
  private final Map<String, Set<String>> known = new HashMap<>();
  private final EnglishAnalyzer analyzer = new EnglishAnalyzer();

  /** The stems of {@code text} in order of first use. */
  Set<String> of(String text) {
    return known.computeIfAbsent(text, this::find);
  }

  private Set<String> find(String text) {
    Set<String> stems = new LinkedHashSet<>();
    try (TokenStream tokens = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        if (!Character.isDigit(term.charAt(0)) && term.length() > 1) {
          stems.add(term.toString());
        }
      }
      tokens.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Collections.unmodifiableSet(stems);
  }

  @Override
  public void close() {
    analyzer.close();
  }
}
