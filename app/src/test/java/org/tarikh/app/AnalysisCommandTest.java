package org.tarikh.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.store.Chronicle;
import org.tarikh.chronicle.store.Intake;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.EventDate;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Veracity;

class AnalysisCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void keepTwoVisitsOfOneDay() {
    try (Chronicle chronicle = Chronicle.open(folder);
        Intake intake = chronicle.intake("test", "1", "test")) {
      intake.accept(visit("visit"));
      intake.accept(visit("again"));
      intake.finish();
    }
  }

  private static KeptRecord visit(String id) {
    LocalDate day = LocalDate.of(2022, 11, 28);
    EventRecord visit =
        new EventRecord(
            id,
            EventDate.day(day, ""),
            EventType.CONSULT,
            Optional.empty(),
            List.of(),
            Set.of(),
            Veracity.ASSERTED,
            List.of(),
            List.of(actor("KAZ"), actor("RUS")),
            List.of(),
            "met",
            Optional.empty(),
            new EventRecord.Evidence(0, 0, 4, "Met."),
            List.of(),
            0.8);
    return new KeptRecord(
        visit,
        new KeptRecord.Source("d", "Gazette", "", "", Optional.of(day), "en"),
        "tarikh",
        "",
        "");
  }

  private static ActorReference actor(String code) {
    return new ActorReference(code, "GOV", List.of(), code, code, 0, 1);
  }

  @Test
  void analyses_keptVisit_writeEveryFormat() throws Exception {
    for (String format : List.of("table", "csv", "json", "svg")) {
      assertThat(written("dyad", format, "KAZ", "Russia", "--by", "year")).contains("2022");
      assertThat(written("shifts", format, "KAZ", "RUS")).isNotBlank();
      assertThat(written("course", format, "KAZ", "--powers", "RUS,CHN")).contains("2022");
    }
  }

  @Test
  void dyad_oneADay_countsTwoOfADayOnce() throws Exception {
    List<String> twice = List.of(written("dyad", "csv", "KAZ", "RUS", "--by", "year").split("\\R"));
    List<String> once =
        List.of(written("dyad", "csv", "KAZ", "RUS", "--by", "year", "--one-a-day").split("\\R"));
    assertThat(twice).anyMatch(line -> line.startsWith("2022,2022-01-01,2,"));
    assertThat(once).anyMatch(line -> line.startsWith("2022,2022-01-01,1,"));
    assertThat(written("course", "csv", "KAZ", "--one-a-day"))
        .isNotEqualTo(written("course", "csv", "KAZ"));
    assertThat(written("shifts", "csv", "KAZ", "RUS", "--one-a-day")).isNotBlank();
  }

  private String written(String command, String format, String... more) throws Exception {
    Path out = folder.resolve(command + "." + format);
    List<String> arguments =
        new java.util.ArrayList<>(
            List.of(command, "--store", folder.toString(), "--format", format, "-o", "" + out));
    arguments.addAll(List.of(more));
    assertThat(Main.execute(arguments.toArray(String[]::new))).isZero();
    return Files.readString(out);
  }

  @Test
  void readingCommands_olderChronicle_tellThatTheyBringItUpToDate() throws Exception {
    for (String command : List.of("events", "bonds KAZ")) {
      String file = folder.resolve(Chronicle.FILE).toString();
      try (Connection database = DriverManager.getConnection("jdbc:duckdb:" + file);
          Statement statement = database.createStatement()) {
        for (String column : List.of("actor_codes", "recipient_codes", "sectors")) {
          statement.execute("ALTER TABLE records DROP COLUMN " + column);
          statement.execute("ALTER TABLE stories DROP COLUMN " + column);
        }
        statement.execute("UPDATE schema_version SET version = 2");
      }
      StringWriter told = new StringWriter();
      String[] arguments = (command + " --store " + folder).split(" ");
      PrintWriter out = new PrintWriter(new StringWriter());
      assertThat(Main.execute(out, new PrintWriter(told), arguments)).isZero();
      assertThat(told.toString()).contains("from schema version 2 to 3");
    }
  }

  @Test
  void analyses_badInput_failWithoutAStackTrace() {
    String store = folder.toString();
    assertThat(Main.execute("dyad", "Georgia", "RUS", "--store", store)).isEqualTo(1);
    assertThat(Main.execute("shifts", "KAZ", "Nowhere", "--store", store)).isEqualTo(1);
    assertThat(Main.execute("course", "KAZ", "--powers", "RUS", "--store", store)).isEqualTo(1);
    assertThat(Main.execute("dyad", "KAZ", "RUS", "--store", store + "/none")).isEqualTo(1);
    assertThat(
            Main.execute("dyad", "KAZ", "RUS", "--store", store, "--from", "2023", "--to", "2022"))
        .isEqualTo(2);
    assertThat(Main.execute("dyad", "KAZ", "RUS", "--store", store, "--from", "spring"))
        .isEqualTo(2);
    assertThat(Main.execute("dyad", "KAZ", "RUS", "--store", store, "-o", store + "/no/such/file"))
        .isEqualTo(1);
  }
}
