package org.tarikh.chronicle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarikh.chronicle.KeptRecord;

/** Kills a writing process at random moments: nothing committed is lost, doubled or half there. */
class KilledWriterTest {
  private static final int KILLS = 22;

  @TempDir Path folder;

  private final Map<String, List<KeptRecord>> told =
      InterruptedWriter.documents().stream()
          .collect(Collectors.toMap(coded -> coded.document().id(), KeptRecords::of));

  private final Set<String> committed = new HashSet<>();
  private boolean imported;

  /** Records of the import that were seen committed. */
  private int parts;

  @Test
  void keep_killedAtRandomMoments_losesAndDoublesNothing() throws Exception {
    long seed = new Random().nextLong();
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    Path store = folder.resolve("store");
    int amid = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      amid += runAndKill(store, random) ? 1 : 0;
      check(store);
    }
    assertThat(amid).as("kills before the process had ended").isGreaterThanOrEqualTo(20);
    Process last = start(store, InterruptedWriter.DOCUMENTS);
    follow(last, Integer.MAX_VALUE);
    assertThat(last.waitFor()).isZero();
    assertThat(committed).hasSize(InterruptedWriter.DOCUMENTS);
    assertThat(imported).isTrue();
    check(store);
  }

  /** Kills within milliseconds after a random number of commits; true if it was still running. */
  private boolean runAndKill(Path store, Random random) throws Exception {
    Process process = start(store, InterruptedWriter.DOCUMENTS);
    follow(process, random.nextInt(25));
    TimeUnit.MICROSECONDS.sleep(random.nextInt(20_000));
    boolean running = process.isAlive();
    // Of the handle, since that of the process would close the stream that is read below.
    process.toHandle().destroyForcibly();
    // What it printed before its death was committed.
    follow(process, Integer.MAX_VALUE);
    process.waitFor();
    return running;
  }

  /** Unpacks DuckDB's library once for all processes, which halves the time of their start. */
  private Path libraries() throws IOException {
    Path libraries = Files.createDirectories(folder.resolve("tmp"));
    boolean linux = System.getProperty("os.name").equals("Linux");
    String name = "/libduckdb_java.so_linux_" + System.getProperty("os.arch");
    try (InputStream in = DuckDBConnection.class.getResourceAsStream(name)) {
      Path library = libraries.resolve("libduckdb_java.so");
      if (linux && in != null && !Files.exists(library)) {
        Files.copy(in, library);
      }
    }
    return libraries;
  }

  private Process start(Path store, int most) throws IOException {
    Path temporary = libraries();
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Djava.io.tmpdir=" + temporary,
            "-Djava.library.path=" + temporary,
            "-cp",
            System.getProperty("java.class.path"),
            InterruptedWriter.class.getName(),
            store.toString(),
            String.valueOf(most))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private void follow(Process process, int lines) throws IOException {
    BufferedReader reader = process.inputReader();
    for (int n = 0; n < lines; n++) {
      String line = reader.readLine();
      if (line == null) {
        return;
      }
      if (line.startsWith("kept ")) {
        committed.add(line.substring("kept ".length()));
      }
      imported |= line.equals("imported");
    }
  }

  private void check(Path store) {
    if (!Files.exists(store.resolve(Chronicle.FILE))) {
      assertThat(committed).isEmpty();
      return;
    }
    try (Chronicle chronicle = Chronicle.open(store)) {
      List<String> documents = chronicle.documents().map(document -> document.id()).toList();
      assertThat(documents).doesNotHaveDuplicates().containsAll(committed);
      List<KeptRecord> expected = new ArrayList<>();
      documents.forEach(id -> expected.addAll(told.getOrDefault(id, List.of())));
      boolean whole = chronicle.imported(InterruptedWriter.IMPORT).isPresent();
      assertThat(whole || !imported).isTrue();
      int rows = whole ? InterruptedWriter.IMPORTED : (int) chronicle.size() - expected.size();
      assertThat(whole || rows % InterruptedWriter.PART == 0).isTrue();
      assertThat(rows).isGreaterThanOrEqualTo(parts);
      parts = rows;
      expected.addAll(InterruptedWriter.imported().subList(0, rows));
      assertThat(chronicle.unfinished().isEmpty()).isEqualTo(whole || rows == 0);
      List<KeptRecord> kept = chronicle.records(Filter.all()).toList();
      assertThat(kept).hasSameSizeAs(expected);
      assertThat(new HashSet<>(kept)).isEqualTo(new HashSet<>(expected));
      committed.addAll(documents);
      imported |= whole;
    }
  }
}
