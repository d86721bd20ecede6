package org.tarikh.chronicle.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.language.TarikhException;
import org.tarikh.language.read.Document;

/** Names of contents: the first 128 bits of SHA-256 in hexadecimal. Same content, same name. */
public final class ContentHash {
  private static final int BYTES = 16;

  private ContentHash() {}

  /**
   * The name of a document's content: all but its id, so that a file is known again under another
   * name, while the same words from another outlet or of another day are another document.
   */
  public static String of(Document document) {
    return of(
        "document",
        document.date().map(LocalDate::toString).orElse(""),
        document.outlet(),
        document.language(),
        document.title(),
        document.url(),
        String.valueOf(document.bodyStart()),
        document.text());
  }

  /** The name of a source that is cited without its text. */
  static String of(KeptRecord.Source source) {
    return of(
        "source",
        source.document(),
        source.published().map(LocalDate::toString).orElse(""),
        source.outlet(),
        source.language(),
        source.title(),
        source.url());
  }

  /**
   * The name of a file's bytes.
   *
   * @throws TarikhException if it cannot be read
   */
  public static String of(Path file) {
    MessageDigest digest = sha256();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        digest.update(buffer, 0, count);
      }
    } catch (IOException unreadable) {
      throw new TarikhException(file + ": cannot be read: " + unreadable.getMessage(), unreadable);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  private static String of(String... parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
