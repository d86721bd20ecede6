package org.tarikh.language.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Reads files, folders and streams of text, HTML and JSON Lines (gzip or not). Documents come in
 * the order of the input; folders are walked in the order of their names. One bad file or line is
 * reported and never stops the rest. Not thread-safe.
 */
public final class DocumentReader {
  /** Largest text taken as one document, in bytes after decompression. */
  public static final int MAXIMUM_BYTES = 64 << 20;

  private static final List<String> NAMES =
      List.of(
          ".txt", ".md", ".text", ".html", ".htm", ".jsonl", ".jsonl.gz", ".txt.gz", ".html.gz");

  private final Problems problems;
  private final JsonDocumentParser json;

  /** A reader that tells {@code problems} what it could not read. */
  public DocumentReader(Consumer<ReadProblem> problems) {
    this.problems = new Problems(problems);
    this.json = new JsonDocumentParser(this.problems);
  }

  /** Reads a file, or all readable files below a folder, into {@code sink}. */
  public void read(Path path, Consumer<Document> sink) {
    if (Files.isDirectory(path)) {
      readFolder(path, sink);
      return;
    }
    if (!Files.exists(path)) {
      problems.fail(path.toString(), 0, "no such file or folder");
      return;
    }
    try (InputStream in = Files.newInputStream(path)) {
      readStream(path.toString(), in, sink);
    } catch (IOException unreadable) {
      problems.fail(path.toString(), 0, "cannot be read: " + unreadable.getMessage());
    }
  }

  private void readFolder(Path folder, Consumer<Document> sink) {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files =
          walk.filter(Files::isRegularFile)
              .filter(file -> NAMES.stream().anyMatch(lower(file)::endsWith))
              .filter(file -> !lower(file).startsWith("readme"))
              .sorted()
              .collect(Collectors.toList());
    } catch (IOException | java.io.UncheckedIOException unreadable) {
      problems.fail(folder.toString(), 0, "cannot be read: " + unreadable.getMessage());
      return;
    }
    if (files.isEmpty()) {
      problems.fail(
          folder.toString(), 0, "no readable files in this folder (looked for " + NAMES + ")");
    }
    for (Path file : files) {
      read(file, sink);
    }
  }

  private static String lower(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
  }

  /**
   * Reads a stream whose kind is told by {@code source}'s ending, or, for standard input, by its
   * first characters.
   *
   * @throws IOException if the stream fails
   */
  public void readStream(String source, InputStream in, Consumer<Document> sink)
      throws IOException {
    InputStream raw = new BufferedInputStream(in, 1 << 16);
    if (gzip(raw)) {
      raw = new BufferedInputStream(new GZIPInputStream(raw, 1 << 16), 1 << 16);
    }
    String name = source.toLowerCase(Locale.ROOT);
    String head = peek(raw);
    if (name.endsWith(".jsonl") || name.endsWith(".jsonl.gz") || looksLikeJson(name, head)) {
      readLines(source, raw, sink);
    } else {
      readWhole(source, raw, sink, name.contains(".htm") || looksLikeHtml(head));
    }
  }

  private static boolean looksLikeJson(String name, String head) {
    return !name.matches(".*\\.(txt|md|text|html?)(\\.gz)?")
        && head.stripLeading().startsWith("{\"");
  }

  private static boolean looksLikeHtml(String head) {
    String start = head.stripLeading().toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctype html") || start.startsWith("<html");
  }

  /** Reads a stream that is one document. */
  void readWhole(String source, InputStream in, Consumer<Document> sink, boolean html)
      throws IOException {
    byte[] bytes = in.readNBytes(MAXIMUM_BYTES + 1);
    if (bytes.length > MAXIMUM_BYTES) {
      problems.fail(
          source, 0, "larger than " + (MAXIMUM_BYTES >> 20) + " MiB as one document; split it");
      return;
    }
    if (bytes.length == 0) {
      problems.fail(source, 0, "empty");
      return;
    }
    Optional<TextDecoder.Decoded> decoded = TextDecoder.decode(bytes);
    if (decoded.isEmpty()) {
      problems.fail(source, 0, "binary, not text; skipped");
      return;
    }
    decoded.get().warning().ifPresent(warning -> problems.warn(source, 0, warning));
    String text = decoded.get().text();
    if (text.isBlank()) {
      problems.fail(source, 0, "empty");
      return;
    }
    String id = identity(source, bytes);
    Document document =
        html
            ? HtmlDocumentParser.parse(id, text)
            : new TextDocumentParser(source, problems).parse(id, text);
    if (document.text().isBlank()) {
      problems.fail(source, 0, "no text on the page");
      return;
    }
    sink.accept(document);
  }

  /** Reads a stream of one JSON object a line. */
  void readLines(String source, InputStream in, Consumer<Document> sink) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 14);
    int number = 1;
    boolean overlong = false;
    int documents = 0;
    byte[] buffer = new byte[1 << 16];
    int count;
    while ((count = in.read(buffer)) >= 0) {
      int from = 0;
      for (int i = 0; i < count; i++) {
        if (buffer[i] == '\n') {
          line.write(buffer, from, i - from);
          documents += line(source, number, line, overlong, sink);
          line.reset();
          overlong = false;
          number++;
          from = i + 1;
        }
      }
      if (line.size() + count - from > MAXIMUM_BYTES) {
        overlong = true;
        line.reset();
      } else if (!overlong) {
        line.write(buffer, from, count - from);
      }
    }
    documents += line(source, number, line, overlong, sink);
    if (documents == 0 && number <= 1) {
      problems.fail(source, 0, "no documents");
    }
  }

  private int line(
      String source,
      int number,
      ByteArrayOutputStream line,
      boolean overlong,
      Consumer<Document> sink) {
    if (overlong) {
      problems.fail(source, number, "line longer than " + (MAXIMUM_BYTES >> 20) + " MiB; skipped");
      return 0;
    }
    String text = line.toString(StandardCharsets.UTF_8);
    if (number == 1 && text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    if (text.isBlank()) {
      return 0;
    }
    if (text.indexOf('\uFFFD') >= 0) {
      problems.warn(source, number, "invalid UTF-8 replaced");
    }
    Optional<Document> document = json.parse(source, number, text);
    document.ifPresent(sink);
    return 1;
  }

  private static boolean gzip(InputStream in) throws IOException {
    in.mark(2);
    boolean magic = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return magic;
  }

  private static String peek(InputStream in) throws IOException {
    in.mark(1 << 10);
    byte[] head = in.readNBytes(1 << 10);
    in.reset();
    return new String(head, StandardCharsets.ISO_8859_1);
  }

  private static String identity(String source, byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      Path name = Path.of(source).getFileName();
      return name + "#" + HexFormat.of().formatHex(digest, 0, 4);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
