package org.tarikh.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterchangeCommandTest {
  private static final String EVENTS =
      "{\"id\":\"1\",\"date\":\"2011-02-03\",\"event\":[\"AID\"],\"actor\":[{\"code\":\"NOR\"}],"
          + "\"recipient\":[{\"code\":\"MWI\"}]}\n"
          + "{\"id\":\"2\",\"date\":\"2011-02-04\",\"event\":[\"REJECT\"],"
          + "\"actor\":[{\"code\":\"MWI\",\"sector\":\"GOV\"}]}\n";

  @TempDir private Path folder;
  private String store = "";

  @BeforeEach
  void nameTheStore() {
    store = folder.resolve("chronicle").toString();
  }

  private String file(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void import_goodAndBadRows_keepsTheGoodAndFails() throws Exception {
    String good = file("good.jsonl", EVENTS);
    assertThat(Main.execute("import", "plover", good, "--store", store)).isZero();
    String bad = file("bad.jsonl", "{\n" + EVENTS.replace("\"2\"", "\"3\""));
    assertThat(Main.execute("import", "plover", bad, "--store", store)).isEqualTo(1);
    Path out = folder.resolve("out.csv");
    assertThat(Main.execute("export", "csv", "--store", store, "-o", out.toString())).isZero();
    assertThat(Files.readAllLines(out)).hasSize(4);
  }

  @Test
  void import_sameFileTwice_keepsItOnce() throws Exception {
    String good = file("good.jsonl", EVENTS);
    assertThat(Main.execute("import", "plover", good, "--store", store)).isZero();
    assertThat(Main.execute("import", "plover", good, "--store", store)).isZero();
    assertThat(Main.execute("import", "plover", good, "--again", "--store", store)).isZero();
    Path out = folder.resolve("out.tsv");
    assertThat(Main.execute("export", "tsv", "--store", store, "-o", out.toString())).isZero();
    assertThat(Files.readAllLines(out)).hasSize(3);
  }

  @Test
  void export_filtered_writesThatAlone() throws Exception {
    String good = file("good.jsonl", EVENTS);
    assertThat(Main.execute("import", "plover", good, "--store", store)).isZero();
    Path out = folder.resolve("out.jsonl");
    String[] export = {
      "export", "plover", "--type", "aid", "--either", "NOR", "--store", store, "-o", out.toString()
    };
    assertThat(Main.execute(export)).isZero();
    assertThat(Files.readAllLines(out)).singleElement().asString().contains("\"AID\"");
  }

  @Test
  void commands_wrongWords_areUsageErrors() throws Exception {
    assertThat(Main.execute("import", "gdlt", "x.csv", "--store", store)).isEqualTo(2);
    assertThat(Main.execute("export", "pdf", "--store", store)).isEqualTo(2);
    assertThat(Main.execute("export", "csv", "--type", "TALK", "--store", store)).isEqualTo(2);
    assertThat(Main.execute("export", "csv", "--from", "soon", "--store", store)).isEqualTo(2);
    assertThat(Main.execute("export", "csv", "--store", store)).isEqualTo(1);
    assertThat(Main.execute("import", "icews", folder.resolve("no").toString(), "--store", store))
        .isEqualTo(1);
  }

  @Test
  void export_intoAFolderThatIsNotThere_failsAndLeavesNothing() throws Exception {
    assertThat(Main.execute("import", "plover", file("a.jsonl", EVENTS), "--store", store))
        .isZero();
    Path out = folder.resolve("none").resolve("out.csv");
    assertThat(Main.execute("export", "csv", "--store", store, "-o", out.toString())).isEqualTo(1);
    assertThat(out).doesNotExist();
  }
}
