package org.tarikh.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  @Test
  void run_unknownOptionOrNoCommand_isUsageError() {
    assertThat(Main.execute("code", "--no-such")).isEqualTo(2);
    assertThat(Main.execute()).isEqualTo(2);
    assertThat(Main.execute("code", "--date", "someday", "x.txt")).isEqualTo(2);
  }

  @Test
  void run_version_isDone() {
    assertThat(Main.execute("--version")).isZero();
  }

  @Test
  void run_goodAndMissingFile_codesTheGoodOneAndReportsFailure(@TempDir Path folder)
      throws Exception {
    Path good = folder.resolve("a.txt");
    Files.writeString(good, "Russia shelled Kharkiv on Monday.");
    assertThat(Main.execute("code", "--date", "2022-12-01", good.toString())).isZero();
    assertThat(Main.execute("code", good.toString(), folder.resolve("b.txt").toString()))
        .isEqualTo(1);
  }
}
