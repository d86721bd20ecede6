package org.tarikh.coder.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Names the state of the knowledge folder: a program with another lexicon is another coder. */
public final class KnowledgeFingerprint {
  private static final String ANCHOR = "/knowledge/composition/light-verbs.txt";

  private KnowledgeFingerprint() {}

  /** Eight hexadecimal digits that change when a knowledge file does. */
  public static String of() {
    URL anchor = KnowledgeFingerprint.class.getResource(ANCHOR);
    if (anchor == null) {
      throw new IllegalStateException("missing from the program: " + ANCHOR);
    }
    try {
      Map<String, byte[]> files = new TreeMap<>();
      if (anchor.openConnection() instanceof JarURLConnection connection) {
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
          readJar(jar, files);
        }
      } else {
        readFolder(Path.of(anchor.toURI()).resolve("../..").normalize(), files);
      }
      return digest(files);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (URISyntaxException | NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void readJar(JarFile jar, Map<String, byte[]> files) throws IOException {
    for (var entry : java.util.Collections.list(jar.entries())) {
      if (entry.getName().startsWith("knowledge/") && !entry.isDirectory()) {
        try (InputStream in = jar.getInputStream(entry)) {
          files.put(entry.getName().substring("knowledge/".length()), in.readAllBytes());
        }
      }
    }
  }

  private static void readFolder(Path folder, Map<String, byte[]> files) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        files.put(name, Files.readAllBytes(file));
      }
    }
  }

  private static String digest(Map<String, byte[]> files) throws NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    files.forEach(
        (name, bytes) -> {
          digest.update((name + ":" + bytes.length + ":").getBytes(StandardCharsets.UTF_8));
          digest.update(bytes);
        });
    return HexFormat.of().formatHex(digest.digest(), 0, 4);
  }
}
