package org.tarikh.chronicle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tarikh.coder.CodedDocument;

class FaultsTest {
  @TempDir Path folder;

  private static List<CodedDocument> documents() {
    Samples samples = new Samples(5);
    return IntStream.range(0, 50).mapToObj(samples::document).toList();
  }

  private void keep() {
    try (Chronicle chronicle = Chronicle.open(folder)) {
      chronicle.keep(documents(), "tarikh test");
    }
  }

  private Path file() {
    return folder.resolve(Chronicle.FILE);
  }

  private static Process child(String wrapper, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    if (!wrapper.isEmpty()) {
      command.addAll(
          List.of(
              "sh",
              "-c",
              (wrapper.startsWith("exec") ? wrapper : wrapper + " exec") + " \"$@\"",
              "sh"));
    }
    command.addAll(List.of(java, "-cp", System.getProperty("java.class.path"), "-XX:+UseSerialGC"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  @Test
  void open_whileAnotherProcessHoldsIt_namesTheHolder() throws Exception {
    Process holder = child("", HoldingWriter.class.getName(), folder.toString());
    try {
      BufferedReader said = holder.inputReader();
      assertThat(said.readLine()).isEqualTo("open");
      assertThatThrownBy(() -> Chronicle.open(folder))
          .isInstanceOf(ChronicleException.class)
          .hasMessageContaining("in use by process " + holder.pid())
          .hasMessageContaining("HoldingWriter");
      assertThatThrownBy(() -> Chronicle.openToRead(folder))
          .hasMessageContaining("in use by process " + holder.pid());
    } finally {
      holder.destroyForcibly().waitFor();
    }
    Chronicle.open(folder).close();
  }

  /** Holds a chronicle open until it is killed. */
  static final class HoldingWriter {
    private HoldingWriter() {}

    public static void main(String[] arguments) throws InterruptedException {
      try (Chronicle chronicle = Chronicle.open(Path.of(arguments[0]))) {
        System.out.println("open");
        Thread.sleep(600_000);
      }
    }
  }

  @Test
  void openToRead_noChronicle_saysHowToMakeOne() {
    assertThatThrownBy(() -> Chronicle.openToRead(folder))
        .isInstanceOf(ChronicleException.class)
        .hasMessageContaining("there is no chronicle in " + folder);
  }

  @Test
  void open_notADatabase_saysDamagedAndLeavesTheFile() throws IOException {
    Files.writeString(file(), "This is no database at all. ".repeat(2000));
    byte[] before = Files.readAllBytes(file());
    assertThatThrownBy(() -> Chronicle.open(folder))
        .isInstanceOf(ChronicleException.class)
        .hasMessageContaining("is damaged");
    assertThat(Files.readAllBytes(file())).isEqualTo(before);
  }

  @Test
  void open_fileCutOrAltered_saysDamagedOrReadsRight() throws IOException {
    keep();
    byte[] whole = Files.readAllBytes(file());
    List<CodedDocument> documents = documents();
    long seed = new Random().nextLong();
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    int damaged = 0;
    for (int round = 0; round < 12; round++) {
      Files.write(file(), whole);
      try (RandomAccessFile access = new RandomAccessFile(file().toFile(), "rw")) {
        if (round % 3 == 0) {
          access.setLength(random.nextInt(whole.length));
        } else {
          byte[] noise = new byte[4096];
          random.nextBytes(noise);
          access.seek(random.nextInt(whole.length - noise.length));
          access.write(noise);
        }
      }
      try (Chronicle chronicle = Chronicle.open(folder)) {
        assertThat(chronicle.documents())
            .containsExactlyElementsOf(documents.stream().map(d -> d.document()).toList());
        chronicle.records(Filter.all()).toList();
      } catch (ChronicleException told) {
        damaged++;
        assertThat(told).hasMessageContaining(file().toString());
      }
    }
    assertThat(damaged).isPositive();
  }

  @Test
  void open_newerSchema_saysUseANewerProgram() {
    keep();
    try (Database database = Database.open(file(), false)) {
      database.execute("UPDATE schema_version SET version = 999");
    }
    assertThatThrownBy(() -> Chronicle.open(folder))
        .isInstanceOf(ChronicleException.class)
        .hasMessageContaining("schema version 999")
        .hasMessageContaining("newer Tarikh");
    try (Database database = Database.open(file(), false)) {
      database.execute("UPDATE schema_version SET version = " + Schema.current().steps().size());
    }
    try (Chronicle chronicle = Chronicle.open(folder)) {
      assertThat(chronicle.documents()).hasSize(50);
    }
  }

  @Test
  void open_databaseOfAnotherProgram_isLeftAlone() {
    try (Database database = Database.open(file(), false)) {
      database.execute("CREATE TABLE mine (a INTEGER)");
    }
    assertThatThrownBy(() -> Chronicle.open(folder)).hasMessageContaining("not a chronicle");
  }

  @Test
  void open_folderThatIsAFile_saysSo() throws IOException {
    Path file = Files.writeString(folder.resolve("x"), "x");
    assertThatThrownBy(() -> Chronicle.open(file))
        .isInstanceOf(ChronicleException.class)
        .hasMessageContaining(file + " is a file, not a folder");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void keep_fileMayNotGrow_saysDiskFullAndKeepsWhatWasCommitted() throws Exception {
    assumeThat(Path.of("/usr/bin/prlimit")).exists();
    // A limit on the size of files stands in for a full disk: writing fails in the same way.
    Process child =
        child("trap '' XFSZ;", InterruptedWriter.class.getName(), folder.toString(), "700");
    BufferedReader said = child.inputReader();
    assertThat(said.readLine()).isEqualTo("open");
    new ProcessBuilder("/usr/bin/prlimit", "--pid", "" + child.pid(), "--fsize=100000")
        .inheritIO()
        .start()
        .waitFor();
    List<String> lines = said.lines().toList();
    assertThat(child.waitFor()).isNotZero();
    assertThat(lines).anyMatch(line -> line.contains("the disk is full"));
    List<String> committed =
        lines.stream().filter(l -> l.startsWith("kept ")).map(l -> l.substring(5)).toList();
    try (Chronicle chronicle = Chronicle.open(folder)) {
      assertThat(chronicle.documents().map(document -> document.id())).containsAll(committed);
      chronicle.keep(InterruptedWriter.documents(), InterruptedWriter.CODER);
      assertThat(chronicle.documents()).hasSize(InterruptedWriter.DOCUMENTS);
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void open_withoutARight_saysWhichOneIsMissing() throws Exception {
    keep();
    try {
      rights("u-w", folder, file());
      assertThat(stranger("write", folder)).contains("no permission to write " + file());
      assertThat(stranger("read", folder)).contains("50 documents");
      assertThat(stranger("write", folder.resolve("new"))).contains("no permission to make");
      rights("u-r", file());
      assertThat(stranger("read", folder)).contains("no permission to read " + file());
      rights("u-x", folder);
      assertThat(stranger("read", folder)).contains("no permission to look into " + folder);
    } finally {
      rights("u+rwx", folder, file());
    }
    try (Chronicle chronicle = Chronicle.open(folder)) {
      assertThat(chronicle.documents()).hasSize(50);
    }
  }

  static void rights(String rights, Path... paths) throws Exception {
    for (Path path : paths) {
      new ProcessBuilder("chmod", rights, path.toString()).inheritIO().start().waitFor();
    }
  }

  static String stranger(String how, Path folder) throws Exception {
    boolean mighty = System.getProperty("user.name").equals("root");
    assumeThat(!mighty || Files.exists(Path.of("/usr/bin/setpriv"))).isTrue();
    // The superuser may do everything until it gives that up.
    String wrapper = mighty ? "exec /usr/bin/setpriv --inh-caps=-all --bounding-set=-all" : "exec";
    Process child = child(wrapper, Stranger.class.getName(), how, folder.toString());
    String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    child.waitFor();
    return said;
  }

  /** Opens a chronicle with the rights it has and says what came of it. */
  static final class Stranger {
    private Stranger() {}

    public static void main(String[] arguments) {
      Path folder = Path.of(arguments[1]);
      boolean writes = arguments[0].equals("write");
      try (Chronicle chronicle = writes ? Chronicle.open(folder) : Chronicle.openToRead(folder)) {
        System.out.println(chronicle.documents().count() + " documents");
      } catch (ChronicleException told) {
        System.out.println(told.getMessage());
      }
    }
  }
}
