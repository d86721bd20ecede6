package org.tarikh.chronicle.interchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Ids of imported records: they depend on what the data set says alone, so importing twice gives
 * the same.
 */
public final class RecordIds {
  private RecordIds() {}

  /** An id of 16 hexadecimal digits. */
  public static String of(String... parts) {
    return HexFormat.of().formatHex(digest(parts), 0, 8);
  }

  /** A positive number of at most 17 digits, for data sets whose ids are numbers. */
  public static long number(String... parts) {
    long number = 0;
    byte[] digest = digest(parts);
    for (int i = 0; i < 7; i++) {
      number = number << 8 | digest[i] & 0xFF;
    }
    return number;
  }

  private static byte[] digest(String... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
