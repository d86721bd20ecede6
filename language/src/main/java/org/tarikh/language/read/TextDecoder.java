package org.tarikh.language.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Decodes bytes whose encoding nobody stated: byte-order mark, then strict UTF-8, then UTF-16 by
 * its zero bytes, then a statistical guess (windows-1251 and the like), at last UTF-8 with
 * replacement.
 */
final class TextDecoder {
  /**
   * Decoded text.
   *
   * @param warning what had to be guessed or replaced; empty if the text is sound
   */
  record Decoded(String text, Optional<String> warning) {}

  private TextDecoder() {}

  /** The text of {@code bytes}; empty if they are binary. */
  static Optional<Decoded> decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(lenient(bytes, 3));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(plain(bytes, 2, StandardCharsets.UTF_16BE));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(plain(bytes, 2, StandardCharsets.UTF_16LE));
    }
    Optional<Charset> wide = zeroPattern(bytes);
    if (wide.isPresent()) {
      return Optional.of(plain(bytes, 0, wide.get()));
    }
    if (binary(bytes)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Decoded(strict(bytes, StandardCharsets.UTF_8), Optional.empty()));
    } catch (CharacterCodingException notUtf8) {
      return Optional.of(guess(bytes));
    }
  }

  private static Decoded guess(byte[] bytes) {
    long high = 0;
    for (byte b : bytes) {
      high += b < 0 ? 1 : 0;
    }
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, 1 << 20));
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    // A few stray bytes in otherwise ASCII or UTF-8 text are damage, not another encoding.
    if (name != null && high * 20 > bytes.length && Charset.isSupported(name)) {
      Charset charset = Charset.forName(name);
      if (!charset.equals(StandardCharsets.UTF_8)) {
        return new Decoded(
            new String(bytes, charset), Optional.of("not UTF-8; read as " + charset.name()));
      }
    }
    return lenient(bytes, 0);
  }

  private static Decoded lenient(byte[] bytes, int from) {
    String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    int bad = text.indexOf('\uFFFD');
    return new Decoded(
        text,
        bad < 0
            ? Optional.empty()
            : Optional.of("invalid UTF-8 replaced, first at character " + bad));
  }

  private static Decoded plain(byte[] bytes, int from, Charset charset) {
    return new Decoded(new String(bytes, from, bytes.length - from, charset), Optional.empty());
  }

  private static String strict(byte[] bytes, Charset charset) throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  /** UTF-16 without a mark: Latin text has a zero in nearly every second byte. */
  private static Optional<Charset> zeroPattern(byte[] bytes) {
    int sample = Math.min(bytes.length, 4096) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < sample; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    if (sample >= 16 && odd > sample / 2 * 0.7 && even < sample / 20) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (sample >= 16 && even > sample / 2 * 0.7 && odd < sample / 20) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  private static boolean binary(byte[] bytes) {
    int sample = Math.min(bytes.length, 8192);
    int control = 0;
    for (int i = 0; i < sample; i++) {
      int b = bytes[i];
      if (b == 0) {
        return true;
      }
      control += b > 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f' ? 1 : 0;
    }
    return control * 20 > sample;
  }
}
