package org.tarikh.chronicle.interchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class ExpansionLimitTest {
  private static InputStream unpacked(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
    }
    CountedBytes counted = new CountedBytes(new ByteArrayInputStream(packed.toByteArray()));
    return new ExpansionLimit(new GZIPInputStream(counted), counted::count, 1 << 20);
  }

  @Test
  void bytes_thatGrowAThousandfold_areRefused() throws IOException {
    try (InputStream bomb = unpacked(new byte[64 << 20])) {
      assertThatThrownBy(() -> bomb.transferTo(OutputStream.nullOutputStream()))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("zip bomb");
    }
  }

  @Test
  void bytes_thatGrowAsTablesDo_pass() throws IOException {
    byte[] plain = new byte[4 << 20];
    Random random = new Random(1);
    for (int i = 0; i < plain.length; i++) {
      plain[i] = (byte) (random.nextInt(40) == 0 ? 'a' + random.nextInt(26) : '0');
    }
    try (InputStream table = unpacked(plain)) {
      assertThat(table.transferTo(OutputStream.nullOutputStream())).isEqualTo(plain.length);
    }
  }
}
