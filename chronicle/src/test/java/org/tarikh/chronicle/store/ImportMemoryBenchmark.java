package org.tarikh.chronicle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures how much memory an import takes before anything is linked, in a Java of its own with a
 * heap of 512 MB: {@code mvn test -pl chronicle -am -Dtest=ImportMemoryBenchmark
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class ImportMemoryBenchmark {
  @Test
  void measure(@TempDir Path folder) throws Exception {
    for (int rows : List.of(100_000, 300_000, 1_000_000)) {
      Process process =
          new ProcessBuilder(
                  System.getProperty("java.home") + "/bin/java",
                  "-Xmx512m",
                  "-XX:+UseParallelGC",
                  "-cp",
                  System.getProperty("java.class.path"),
                  Import.class.getName(),
                  folder.resolve("rows" + rows).toString(),
                  rows + "")
              .redirectErrorStream(true)
              .start();
      System.out.print(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
      assertThat(process.waitFor()).isZero();
    }
  }

  /** The program that is run. */
  static final class Import {
    private Import() {}

    public static void main(String[] arguments) throws Exception {
      int rows = Integer.parseInt(arguments[1]);
      GeneratedRows generated = new GeneratedRows(1);
      long start = System.nanoTime();
      try (Chronicle chronicle = Chronicle.open(Path.of(arguments[0]));
          Intake intake = chronicle.intake("generated", "generated", "benchmark")) {
        for (int i = 0; i < rows; i++) {
          intake.accept(generated.next());
          if (i == rows / 2) {
            tell(rows, "half", start);
          }
        }
        tell(rows, "all", start);
        intake.finish();
      }
      tell(rows, "kept", start);
    }

    private static void tell(int rows, String what, long start) throws Exception {
      List<String> status = Files.readAllLines(Path.of("/proc/self/status"));
      String peak =
          status.stream().filter(line -> line.startsWith("VmHWM")).findFirst().orElseThrow();
      long seconds = (System.nanoTime() - start) / 1_000_000_000;
      System.out.println(rows + " rows, " + what + ": " + peak + ", " + seconds + " s");
    }
  }
}
