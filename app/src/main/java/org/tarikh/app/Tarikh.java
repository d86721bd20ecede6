package org.tarikh.app;

import java.util.Properties;
import org.tarikh.coder.DocumentCoder;
import org.tarikh.coder.Knowledge;
import org.tarikh.coder.date.TimeExpressions;
import org.tarikh.coder.lexicon.KnowledgeFingerprint;
import org.tarikh.language.annotate.CoreNlpAnnotator;
import org.tarikh.language.screen.Screen;
import org.tarikh.language.segment.Segmenter;

/** Wires the parts into a coder: the one place where implementations are chosen. */
public final class Tarikh {
  private Tarikh() {}

  /** A coder with everything loaded; takes some seconds. */
  public static DocumentCoder coder() {
    TimeExpressions times = new TimeExpressions();
    java.util.concurrent.CompletableFuture<Knowledge> knowledge =
        java.util.concurrent.CompletableFuture.supplyAsync(() -> Knowledge.load(new Segmenter()));
    java.util.concurrent.CompletableFuture<Screen> screen =
        knowledge.thenApplyAsync(Knowledge::screen);
    CoreNlpAnnotator annotator = new CoreNlpAnnotator();
    try {
      return new DocumentCoder(new Segmenter(), screen.join(), annotator, knowledge.join(), times);
    } catch (java.util.concurrent.CompletionException failure) {
      if (failure.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw failure;
    }
  }

  /** The coder that this build and its knowledge make: records of another may differ. */
  public static String coderVersion() {
    return "tarikh " + version() + "+" + KnowledgeFingerprint.of();
  }

  /** The version of this build. */
  public static String version() {
    Properties properties = new Properties();
    try (java.io.InputStream in = Tarikh.class.getResourceAsStream("/tarikh.properties")) {
      if (in != null) {
        properties.load(in);
      }
    } catch (java.io.IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
    return properties.getProperty("version", "unknown");
  }
}
