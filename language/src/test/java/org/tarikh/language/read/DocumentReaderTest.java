package org.tarikh.language.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReaderTest {
  private final List<ReadProblem> problems = new ArrayList<>();
  private final List<Document> documents = new ArrayList<>();
  private final DocumentReader reader = new DocumentReader(problems::add);

  private void read(String name, byte[] bytes) throws IOException {
    reader.readStream(name, new ByteArrayInputStream(bytes), documents::add);
  }

  private void read(String name, String text) throws IOException {
    read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void read_frontMatter_fillsMetadata() throws IOException {
    read(
        "a.txt",
        "---\ntitle: \"Talks\"\ndate: 2022-11-28\nsource: Steppe Courier\n---\nThey met.\n");
    Document document = documents.get(0);
    assertThat(document.title()).isEqualTo("Talks");
    assertThat(document.outlet()).isEqualTo("Steppe Courier");
    assertThat(document.date()).contains(LocalDate.of(2022, 11, 28));
    assertThat(document.text().substring(document.bodyStart())).startsWith("They met.");
  }

  @Test
  void read_publicationLine_namesOutletWithoutDate() throws IOException {
    read(
        "a.txt", "Ankara turns\n\nPublication: Inner Asia Review Volume: 4 Issue: 48\n\nThey met.");
    assertThat(documents.get(0).outlet()).isEqualTo("Inner Asia Review");
    assertThat(documents.get(0).title()).isEqualTo("Ankara turns");
    assertThat(documents.get(0).date()).isEmpty();
  }

  @Test
  void read_encodings_areDetected() throws IOException {
    String russian =
        "Президент Казахстана прибыл с визитом в Москву и провёл переговоры. ".repeat(5);
    read("u16.txt", russian.getBytes(StandardCharsets.UTF_16));
    read("cp1251.txt", russian.getBytes(Charset.forName("windows-1251")));
    read("utf8.txt", russian);
    assertThat(documents).hasSize(3).allSatisfy(d -> assertThat(d.text()).contains("Казахстана"));
  }

  @Test
  void read_utf16WithoutMark_isDetected() throws IOException {
    read("a.txt", "The ministers met in Vienna on Friday.".getBytes(StandardCharsets.UTF_16LE));
    assertThat(documents.get(0).text()).startsWith("The ministers met");
  }

  @Test
  void read_invalidUtf8_isReplacedWithWarning() throws IOException {
    byte[] bytes = "The ministers met in Vienna.".getBytes(StandardCharsets.UTF_8);
    bytes[4] = (byte) 0xFF;
    read("a.txt", bytes);
    assertThat(documents).hasSize(1);
    assertThat(problems).singleElement().satisfies(p -> assertThat(p.failure()).isFalse());
  }

  @Test
  void read_binaryAndEmpty_areReportedAsFailures() throws IOException {
    byte[] binary = new byte[4000];
    new Random(7).nextBytes(binary);
    read("a.txt", binary);
    read("b.txt", new byte[0]);
    read("c.txt", " \n ");
    assertThat(documents).isEmpty();
    assertThat(problems).hasSize(3).allMatch(ReadProblem::failure);
  }

  @Test
  void read_malformedJsonLine_isReportedWithItsNumberAndTheRestGoesOn() throws IOException {
    read(
        "a.jsonl",
        "{\"id\":\"1\",\"text\":\"One.\"}\n{\"id\":\n[]\n{\"id\":\"4\"}\n\n{\"id\":\"6\",\"date\":\"soon\",\"text\":\"Six.\"}\n");
    assertThat(documents).extracting(Document::id).containsExactly("1", "6");
    assertThat(problems).extracting(ReadProblem::line).containsExactly(2, 3, 4, 6);
  }

  @Test
  void read_gzippedLines_areRead() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(
          "{\"id\":\"1\",\"text\":\"One.\",\"date\":\"2020-02-03\"}"
              .getBytes(StandardCharsets.UTF_8));
    }
    read("a.jsonl.gz", bytes.toByteArray());
    assertThat(documents)
        .singleElement()
        .extracting(Document::date)
        .isEqualTo(Optional.of(LocalDate.of(2020, 2, 3)));
  }

  @Test
  void read_truncatedGzip_keepsWhatCameBefore(@TempDir Path folder) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bytes)) {
      for (int i = 0; i < 20_000; i++) {
        gzip.write(
            ("{\"id\":\"" + i + "\",\"text\":\"Number " + i * 7919 + ".\"}\n")
                .getBytes(StandardCharsets.UTF_8));
      }
    }
    Path file = folder.resolve("a.jsonl.gz");
    Files.write(file, java.util.Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2));
    reader.read(file, documents::add);
    assertThat(documents).isNotEmpty();
    assertThat(problems).anyMatch(ReadProblem::failure);
  }

  @Test
  void read_html_dropsScriptsAndKeepsParagraphs() throws IOException {
    read(
        "a.html",
        "<html><head><title>T</title><meta property=\"article:published_time\" content=\"2021-05-06T10:00:00Z\">"
            + "<script>alert('x')</script></head><body><nav>Home</nav><article><h1>Head</h1>"
            + "<p>Iran met Oman.</p><script>evil()</script></article></body></html>");
    assertThat(documents.get(0).text())
        .contains("Iran met Oman.")
        .doesNotContain("evil")
        .doesNotContain("Home");
    assertThat(documents.get(0).date()).contains(LocalDate.of(2021, 5, 6));
  }

  @Test
  void read_missingFileAndFolderWithoutTexts_areFailures(@TempDir Path folder) {
    reader.read(folder.resolve("none.txt"), documents::add);
    reader.read(folder, documents::add);
    assertThat(problems).hasSize(2).allMatch(ReadProblem::failure);
  }
}
