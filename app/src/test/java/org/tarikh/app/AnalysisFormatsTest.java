package org.tarikh.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every analysis command in every format, and with every bad input, on one small chronicle. */
class AnalysisFormatsTest {
  @TempDir private static Path folder;

  private record Run(int code, String out, String err) {}

  @BeforeAll
  static void keepTheRecord() {
    KazakhRecord.keep(folder);
  }

  private static Run run(String command, String... more) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
    arguments.addAll(List.of(more));
    arguments.addAll(List.of("--store", folder.toString()));
    int code =
        Main.execute(new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new));
    return new Run(code, out.toString(), err.toString());
  }

  private static final String ALL =
      "dyad KAZ RUS;shifts KAZ RUS;course KAZ;commitments --actor KAZ;bonds KAZ;voices KAZ";

  @ParameterizedTest
  @ValueSource(strings = {"table", "csv", "json"})
  void analyses_everyFormat_isWellFormed(String format) throws Exception {
    for (String command : ALL.split(";")) {
      Run run = run(command, "--format", format);
      assertThat(run.code()).as(command + run.err()).isZero();
      assertThat(run.err()).as(command).isEmpty();
      switch (format) {
        case "csv" -> assertRowsAreAlike(command, run.out());
        case "json" -> assertThat(new ObjectMapper().readTree(run.out()).size()).isPositive();
        default -> assertThat(run.out().lines().count()).as(command).isGreaterThan(2);
      }
    }
  }

  private static void assertRowsAreAlike(String command, String csv) throws Exception {
    var rows = new com.fasterxml.jackson.dataformat.csv.CsvMapper();
    var reader =
        rows.readerForListOf(String.class)
            .with(com.fasterxml.jackson.dataformat.csv.CsvParser.Feature.WRAP_AS_ARRAY);
    List<Integer> widths = new ArrayList<>();
    try (var lines = reader.<List<String>>readValues(csv)) {
      lines.forEachRemaining(row -> widths.add(row.size()));
    }
    assertThat(widths).as(command).hasSizeGreaterThan(1);
    assertThat(widths.stream().distinct()).as(command).hasSize(1);
  }

  @Test
  void chartedAnalyses_svg_isXml() throws Exception {
    for (String command : List.of("dyad KAZ RUS", "shifts KAZ RUS", "course KAZ")) {
      Run run = run(command, "--format", "svg");
      assertThat(run.code()).as(command).isZero();
      var bytes = new ByteArrayInputStream(run.out().getBytes(StandardCharsets.UTF_8));
      var chart = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(bytes);
      assertThat(chart.getDocumentElement().getTagName()).isEqualTo("svg");
    }
  }

  @Test
  void listings_svg_isRefusedWithTheFormatsThereAre() {
    for (String command : List.of("commitments --actor KAZ", "bonds KAZ", "voices KAZ")) {
      Run run = run(command, "--format", "svg");
      assertThat(run.code()).as(command).isEqualTo(2);
      assertThat(run.err()).as(command).contains("TABLE", "CSV", "JSON");
      assertThat(run(command, "--help").out()).as(command).contains("no svg");
    }
  }

  @Test
  void shifts_recordThatTurns_findsTheTurn() throws Exception {
    JsonNode report = new ObjectMapper().readTree(run("shifts KAZ RUS", "--format", "json").out());
    assertThat(report.get("shifts")).isNotEmpty();
    assertThat(report.get("shifts").get(0).get("date").asText()).startsWith("2022");
    assertThat(report.get("shifts").get(0).get("turn").asText()).isEqualTo("colder");
  }

  @Test
  void course_memberState_countsForTheUnionUnlessItStandsAlone() {
    assertThat(run("course KAZ --powers EUR,TUR --from 2022").out()).contains("European Union");
    String together = run("course KAZ --powers EUR,TUR --from 2022 --format csv").out();
    String alone = run("course KAZ --powers EUR,TUR --from 2022 --format csv --eu-alone").out();
    assertThat(together).isNotEqualTo(alone);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Georgia", "Congo", "Korea"})
  void analyses_nameOfSeveral_isAskedBackWithCandidates(String name) {
    for (String command : List.of("dyad KAZ", "shifts KAZ", "course", "bonds", "voices", "brief")) {
      Run run = run(command, name);
      assertThat(run.code()).as(command).isEqualTo(1);
      assertThat(run.err()).as(command).contains("'" + name + "' may mean ", " or ", "code");
      assertThat(run.out()).as(command).isEmpty();
    }
    assertThat(run("commitments --actor", name).err()).contains("may mean");
  }

  @Test
  void analyses_reversedDates_areUsageErrors() {
    for (String command : (ALL + ";brief KAZ").split(";")) {
      Run run = run(command, "--from", "2022", "--to", "2020");
      assertThat(run.code()).as(command).isEqualTo(2);
      assertThat(run.err()).as(command).contains("exchange the two dates");
    }
  }

  @Test
  void analyses_fileThatCannotBeWritten_sayWhichAndWhatToDo() {
    for (String command : ALL.split(";")) {
      Run run = run(command, "-o", folder.resolve("no").resolve("such").toString());
      assertThat(run.code()).as(command).isEqualTo(1);
      assertThat(run.err()).as(command).contains("cannot be written: its folder", "--output");
    }
    assertThat(run("brief KAZ -o", folder.resolve("no/brief.html").toString()).code()).isEqualTo(2);
  }

  @Test
  void analyses_periodWithoutRecords_saySoAndSucceed() {
    for (String command : (ALL + ";brief KAZ").split(";")) {
      Run run = run(command, "--from", "1995", "--to", "1996");
      assertThat(run.code()).as(command + run.err()).isZero();
      assertThat(run.out()).as(command).isNotBlank();
    }
    assertThat(run("brief KAZ --from 1995 --to 1996").out()).contains("no judgement is possible");
    assertThat(run("shifts KAZ RUS --from 1995 --to 1996").out()).contains("Too few acts");
    assertThat(run("voices KAZ --from 1995 --to 1996").out())
        .contains("Nothing on record.", "Asked for: 1995-01-01 to 1996-12-31.");
  }

  @Test
  void listings_outputFile_holdsWhatStandardOutputWould() throws Exception {
    Path file = folder.resolve("bonds.csv");
    assertThat(run("bonds KAZ --format csv -o", file.toString()).code()).isZero();
    assertThat(Files.readString(file)).isEqualTo(run("bonds KAZ --format csv").out());
  }
}
