package org.tarikh.app.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarikh.app.code.CodeCommand;
import picocli.CommandLine;

/** The commands over a chronicle, with the real coder. */
class ChronicleCommandsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;
  private static Path texts;
  private static String store;
  private static Said first;

  /** What a command printed and its exit code. */
  private record Said(int code, String out, String err) {
    List<String> lines() {
      return out.lines().toList();
    }
  }

  private static Said run(Callable<Integer> command, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line =
        new CommandLine(command)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err, true))
            .setCaseInsensitiveEnumValuesAllowed(false);
    int code = line.execute(arguments);
    return new Said(code, out.toString(), err.toString());
  }

  @BeforeAll
  static void read() throws IOException {
    texts = Files.createDirectories(folder.resolve("texts"));
    store = folder.resolve("store").toString();
    Files.writeString(
        texts.resolve("a.txt"),
        "Russia and Kazakhstan held talks on gas transit in Astana on Monday. The weather was fine."
            + "\n\nOn Tuesday, Russia accused Turkey of breaking the ceasefire.");
    Files.writeString(texts.resolve("b.txt"), "China sent food aid to Uzbekistan on Monday.");
    Files.writeString(
        texts.resolve("c.txt"),
        "Russia and Kazakhstan held talks in Astana on Monday on the transit of gas to Uzbekistan.");
    first = run(new ReadCommand(), "--store", store, "--date", "2022-11-30", texts.toString());
  }

  @Test
  void read_folderTwice_keepsEachDocumentOnce() {
    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.err()).contains("3 documents").contains("linked into stories");
    Said events = run(new EventsCommand(), "--store", store, "--format", "jsonl");
    Said again = run(new ReadCommand(), "--store", store, "--date", "2022-11-30", texts.toString());
    assertThat(again.err()).contains("0 documents").contains("3 read before and skipped");
    assertThat(again.err()).doesNotContain("linked");
    assertThat(run(new EventsCommand(), "--store", store, "--format", "jsonl").out())
        .isEqualTo(events.out());
  }

  @Test
  void events_asJson_isWhatCodePrints() throws IOException {
    Said coded =
        run(new CodeCommand(), "--date", "2022-11-30", "--format", "jsonl", texts.toString());
    Said kept = run(new EventsCommand(), "--store", store, "--format", "jsonl");
    assertThat(kept.lines()).isNotEmpty().hasSameSizeAs(coded.lines());
    assertThat(kept.lines().stream().map(ChronicleCommandsTest::withoutCoder).toList())
        .containsExactlyInAnyOrderElementsOf(
            coded.lines().stream().map(ChronicleCommandsTest::withoutCoder).toList());
  }

  /** The record without what tells where it was kept. */
  private static JsonNode withoutCoder(String line) {
    try {
      ObjectNode record = (ObjectNode) JSON.readTree(line);
      ((ObjectNode) record.get("cite_info")).remove("coder");
      record.remove("link");
      return record;
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  @Test
  void events_byFilter_showsOnlyThose() {
    Said talks = run(new EventsCommand(), "--store", store, "--either", "KAZ", "--type", "CONSULT");
    assertThat(talks.out()).contains("RUS").contains("KAZ").contains("CONSULT");
    assertThat(talks.out()).doesNotContain("CHN");
    Said csv = run(new EventsCommand(), "--store", store, "--actor", "CHN", "--format", "csv");
    assertThat(csv.lines().get(0)).startsWith("id,date,");
    assertThat(csv.lines()).hasSizeGreaterThan(1);
    Said counts = run(new EventsCommand(), "--store", store, "--count", "month,type");
    assertThat(counts.out()).contains("2022-11  CONSULT");
    assertThat(run(new EventsCommand(), "--store", store, "--type", "NONSENSE").code())
        .isEqualTo(2);
  }

  @Test
  void event_ofAnId_showsEvidenceInContextAndRule() {
    Said csv = run(new EventsCommand(), "--store", store, "--type", "CONSULT", "--format", "csv");
    String id = csv.lines().get(1).substring(0, csv.lines().get(1).indexOf(','));
    Said event = run(new EventCommand(), "--store", store, id);
    assertThat(event.out()).contains("«Russia and Kazakhstan held talks");
    assertThat(event.out()).contains("The weather was fine.").contains("lexicon/consult.txt");
    assertThat(run(new EventCommand(), "--store", store, "nothing").code()).isEqualTo(1);
  }

  @Test
  void events_oneActInTwoTexts_isOneStoryWithBothReports() {
    Said twice = run(new EventsCommand(), "--store", store, "--min-reports", "2");
    assertThat(twice.lines()).as(twice.out()).hasSize(2);
    assertThat(twice.out()).contains("CONSULT").contains("×2");
    Said json =
        run(new EventsCommand(), "--store", store, "--min-reports", "2", "--format", "jsonl");
    assertThat(json.lines()).hasSize(2).allMatch(line -> line.matches(".*\"link\":\"s[^\"]+\".*"));
    String link = json.lines().get(0).replaceAll(".*\"link\":\"([^\"]+)\".*", "$1");
    Said event = run(new EventCommand(), "--store", store, link);
    assertThat(event.out()).contains("report 1").contains("report 2").contains("grade ");
  }

  @Test
  void search_words_showsPassageAndEvents() {
    Said found = run(new SearchCommand(), "--store", store, "gas transit");
    assertThat(found.out()).contains("talks on gas transit").contains("CONSULT");
    assertThat(run(new SearchCommand(), "--store", store, "submarine").err())
        .contains("nothing found");
  }

  @Test
  void read_address_keepsThePageWithItsEvents() throws Exception {
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    byte[] page =
        ("<html><head><meta name='date' content='2022-11-29'></head><body>"
                + "<p>Peru's president met Chile's president in Lima on Monday.</p></body></html>")
            .getBytes(StandardCharsets.UTF_8);
    server.createContext(
        "/news",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    server.start();
    try {
      String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/news";
      assertThat(run(new ReadCommand(), "--store", store, address).code()).isZero();
      assertThat(run(new EventsCommand(), "--store", store, "--actor", "PER").out())
          .contains("CONSULT");
      Said missing = run(new ReadCommand(), "--store", store, address.replace("news", "old"));
      assertThat(missing.code()).isEqualTo(1);
      assertThat(missing.err()).contains("the server answered 404");
    } finally {
      server.stop(0);
    }
    assertThat(run(new ReadCommand(), "--store", store).code()).isEqualTo(2);
  }

  @Test
  void read_recodeBySameCoder_linksAnewAndChangesNothing() {
    String before = run(new EventsCommand(), "--store", store, "--format", "jsonl").out();
    Said recoded = run(new ReadCommand(), "--store", store, "--recode");
    assertThat(recoded.code()).isZero();
    assertThat(recoded.out()).isEmpty();
    assertThat(recoded.err()).contains("3 read before and skipped").contains("linked into");
    assertThat(run(new EventsCommand(), "--store", store, "--format", "jsonl").out())
        .isEqualTo(before);
  }
}
