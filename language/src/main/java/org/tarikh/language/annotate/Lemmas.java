package org.tarikh.language.annotate;

import edu.stanford.nlp.process.Morphology;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Dictionary forms: CoreNLP's morphology, mended by the file {@code lemmas.tsv} for words it gets
 * wrong, such as "troops", which it takes for a singular. Thread-safe.
 */
final class Lemmas {
  private static final String FILE = "lemmas.tsv";

  private final Map<String, String> mended = new HashMap<>();
  private final ThreadLocal<Morphology> morphology = ThreadLocal.withInitial(Morphology::new);

  /** Reads the file of mended forms from the class path. */
  Lemmas() {
    try (InputStream in = Lemmas.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] cells = line.split("\t");
          mended.put(key(cells[0], cells[1]), cells[2]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The dictionary form of a word with its Penn Treebank tag; a proper name stays as it is. */
  String lemma(String word, String tag) {
    if (tag.startsWith("NNP")) {
      return word;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    String known = mended.get(key(lower, tag));
    if (known != null) {
      return known;
    }
    String lemma = morphology.get().lemma(lower, tag);
    return lemma == null ? lower : lemma;
  }

  /** Nouns and verbs of one form are two entries: "wages" is both. */
  private static String key(String form, String tag) {
    return form + "/" + tag.substring(0, Math.min(2, tag.length()));
  }
}
