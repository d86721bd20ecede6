package org.tarikh.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class CheckedOutputTest {
  private final StringWriter complaints = new StringWriter();

  private int find(OutputStream out) {
    return Main.execute(
        new CheckedOutput(out), new PrintWriter(complaints, true), "lexicon", "find", "renege");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void run_outputOnAFullDisk_saysSoAndFails() throws IOException {
    try (OutputStream full = new FileOutputStream("/dev/full")) {
      assertThat(find(full)).isEqualTo(1);
    }
    assertThat(complaints.toString()).contains("could not be written whole: No space left");
  }

  @Test
  void run_readerThatWantsNoMore_isDone() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int value) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    assertThat(find(closed)).isZero();
    assertThat(complaints.toString()).isEmpty();
  }
}
