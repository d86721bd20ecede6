package org.tarikh.chronicle.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarikh.chronicle.interchange.ImportFormat.ACLED;
import static org.tarikh.chronicle.interchange.ImportFormat.GDELT;
import static org.tarikh.chronicle.interchange.ImportFormat.ICEWS;
import static org.tarikh.chronicle.interchange.ImportFormat.POLECAT;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RobustnessTest {
  @TempDir Path folder;

  private static byte[] bytes(String... lines) {
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
    }
    return packed.toByteArray();
  }

  private static String[] gdelt(int rows) {
    String[] all = new String[rows];
    Arrays.setAll(all, i -> Rows.gdelt(61, "GLOBALEVENTID=" + (i + 1)));
    return all;
  }

  @Test
  void file_cutWithinARow_losesThatRowOnly() {
    byte[] whole = bytes(gdelt(3));
    Reading reading = Reading.of(GDELT, Arrays.copyOf(whole, whole.length - 90));
    assertThat(reading.records()).hasSize(2);
    assertThat(reading.told()).singleElement().asString().startsWith("rows:3: has ");
  }

  @Test
  void gzip_cutShort_keepsTheRowsBefore() throws IOException {
    Random random = new Random(5);
    String[] rows = gdelt(4000);
    Arrays.setAll(rows, i -> rows[i] + random.nextLong());
    byte[] packed = gzip(bytes(rows));
    Reading reading = Reading.of(GDELT, Arrays.copyOf(packed, packed.length / 2));
    assertThat(reading.records()).hasSizeBetween(1000, 3000);
    assertThat(reading.told()).singleElement().asString().contains("breaks off");
  }

  @Test
  void gzip_withoutItsEnding_isRecognised() throws IOException {
    Files.write(folder.resolve("20190311.export.CSV"), gzip(bytes(gdelt(5))));
    assertThat(Reading.of(GDELT, folder.resolve("20190311.export.CSV")).records()).hasSize(5);
  }

  @Test
  void zip_severalEntries_areAllReadAndNamed() throws IOException {
    Path file = folder.resolve("two.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("a/one.csv"));
      zip.write(bytes(Rows.gdelt(58)));
      zip.putNextEntry(new ZipEntry("a/two.csv"));
      zip.write(bytes(Rows.gdelt(61), "stray"));
    }
    Reading reading = Reading.of(GDELT, file);
    assertThat(reading.records()).hasSize(2);
    assertThat(reading.told()).singleElement().asString().contains("two.zip!a/two.csv:2: ");
  }

  @Test
  void zip_damaged_keepsTheEntriesBefore() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      for (String name : new String[] {"one", "two"}) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes(gdelt(50)));
        zip.closeEntry();
      }
    }
    byte[] whole = packed.toByteArray();
    Reading reading = Reading.of(GDELT, Arrays.copyOf(whole, whole.length / 2));
    assertThat(reading.records()).hasSizeGreaterThanOrEqualTo(50);
    assertThat(reading.count().failures()).isPositive();
  }

  @Test
  void delimiter_semicolonsUnderAHeader_areFound() {
    Reading reading =
        Reading.of(
            ACLED,
            Rows.acledHeader().replace(',', ';'),
            Rows.acled("notes=short", "actor1=Raiders", "actor2=").replace(',', ';'));
    assertThat(reading.records()).hasSize(1);
  }

  @Test
  void delimiter_wrong_isToldForEachRow() {
    Reading reading =
        Reading.of(GDELT, Rows.gdelt(61).replace('\t', ' '), Rows.gdelt(61).replace('\t', '~'));
    assertThat(reading.records()).isEmpty();
    assertThat(reading.told())
        .containsExactly(
            "rows:1: has 1 column where 61 or 58 or 57 are needed: cut short, a stray delimiter, or"
                + " another format",
            "rows:2: has 1 column where 61 or 58 or 57 are needed: cut short, a stray delimiter, or"
                + " another format");
  }

  @Test
  void header_missing_columnsAreTakenInOrder() {
    Reading icews = Reading.of(ICEWS, Rows.icews(), Rows.icews("Event ID=4101"));
    assertThat(icews.records()).hasSize(2);
    assertThat(icews.told()).singleElement().asString().contains("no header line");
    assertThat(icews.count().failures()).isZero();
    assertThat(Reading.of(ACLED, Rows.acled()).records()).hasSize(1);
  }

  @Test
  void header_ofAnotherFormat_isToldOnce() {
    Reading reading = Reading.of(ICEWS, Rows.polecatHeader(), Rows.polecat(), Rows.polecat());
    assertThat(reading.records()).isEmpty();
    assertThat(reading.count().failures()).isPositive();
  }

  @Test
  void header_repeatedWithinTheFile_isNoRow() {
    Reading reading =
        Reading.of(
            ICEWS,
            Rows.icewsHeader(),
            Rows.icews(),
            Rows.icews("Event ID=2"),
            Rows.icews("Event ID=3"),
            Rows.icews("Event ID=4"),
            Rows.icewsHeader(),
            Rows.icews("Event ID=5"));
    assertThat(reading.records()).hasSize(5);
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void encoding_mixedInOneFile_isReadLineByLine() throws IOException {
    ByteArrayOutputStream mixed = new ByteArrayOutputStream();
    mixed.write(bytes(Rows.polecatHeader(), Rows.polecat()));
    mixed.write((Rows.polecat() + "\r\n").getBytes(Charset.forName("windows-1252")));
    mixed.write(bytes(Rows.polecat("City=Ümraniye")));
    Reading reading = Reading.of(POLECAT, mixed.toByteArray());
    assertThat(reading.records())
        .extracting(k -> k.record().place().orElseThrow().name())
        .containsExactly("Abéché", "Abéché", "Ümraniye");
    assertThat(reading.told()).singleElement().asString().startsWith("rows:3: not UTF-8");
  }

  @Test
  void encoding_utf16AndMarks_areHeeded() {
    String text = "\uFEFF" + Rows.polecatHeader() + "\n" + Rows.polecat() + "\n";
    for (Charset charset :
        new Charset[] {
          StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_8
        }) {
      Reading reading = Reading.of(POLECAT, text.getBytes(charset));
      assertThat(reading.only().record().place().orElseThrow().name()).isEqualTo("Abéché");
    }
  }

  @Test
  void file_binaryEmptyMissingOrFolder_isToldOnce() throws IOException {
    byte[] binary = new byte[3000];
    new Random(9).nextBytes(binary);
    binary[0] = 1;
    assertThat(Reading.of(GDELT, binary).told().get(0)).contains("binary");
    assertThat(Reading.of(GDELT, new byte[0]).told()).containsExactly("rows: holds no rows");
    assertThat(Reading.of(GDELT, folder).told()).singleElement().asString().contains("folder");
    assertThat(Reading.of(GDELT, folder.resolve("none")).told())
        .singleElement()
        .asString()
        .endsWith("none: no such file");
  }

  @Test
  void dates_thatAreNoneOrTwo_areReported() {
    Reading reading =
        Reading.of(
            ICEWS,
            Rows.icewsHeader(),
            Rows.icews("Event Date=2017-02-30"),
            Rows.icews("Event Date=3/4/2017"),
            Rows.icews("Event Date=13/4/2017"),
            Rows.icews("Event Date=2 May 2017"),
            Rows.icews("Event Date=02-May-2017"),
            Rows.icews("Event Date=20170502"),
            Rows.icews("Event Date="));
    assertThat(reading.records()).hasSize(4);
    assertThat(reading.told())
        .hasSize(3)
        .allMatch(problem -> problem.contains(": Event Date: "), "names the column");
  }
}
