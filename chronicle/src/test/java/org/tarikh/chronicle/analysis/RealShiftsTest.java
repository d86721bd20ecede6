package org.tarikh.chronicle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.tarikh.chronicle.Story;

/**
 * Known turns of relations, looked for in records of daily news. Runs only where the records are:
 * {@code mvn -pl chronicle test -Dtest=RealShiftsTest -Dtarikh.records=FILE}, FILE being the output
 * of {@code tarikh code --format jsonl} over the news. Writes the tables of docs/shifts.md to
 * {@code target/real-shifts.md}.
 */
class RealShiftsTest {
  private record Turn(String first, String second, LocalDate date, boolean warmer, String what) {}

  private static final List<Turn> TURNS =
      List.of(
          turn("RUS", "UKR", "2014-02-27", false, "Crimea is seized"),
          turn("RUS", "UKR", "2022-02-24", false, "invasion"),
          turn("USA", "CUB", "2014-12-17", true, "relations to be restored"),
          turn("TUR", "RUS", "2015-11-24", false, "jet shot down"),
          turn("TUR", "RUS", "2016-06-27", true, "apology and reconciliation"),
          turn("IND", "PAK", "2019-02-14", false, "Pulwama and Balakot"),
          turn("SAU", "IRN", "2016-01-03", false, "relations broken off"),
          turn("SAU", "IRN", "2023-03-10", true, "relations restored"),
          turn("ETH", "ERI", "2018-07-09", true, "end of the war declared"));

  private static Turn turn(String first, String second, String date, boolean warmer, String what) {
    return new Turn(first, second, LocalDate.parse(date), warmer, what);
  }

  @Test
  @EnabledIfSystemProperty(named = "tarikh.records", matches = ".+")
  void find_knownTurns_mostAreFoundWithinTwoMonths() throws IOException {
    List<Story> stories = RecordFile.stories(Path.of(System.getProperty("tarikh.records")));
    Sides sides = Sides.load();
    List<String> lines = new ArrayList<>();
    lines.add("| dyad | stories | turn | looking back | p | at the time |");
    lines.add("|---|---:|---|---|---:|---|");
    int found = 0;
    for (Turn turn : TURNS) {
      ShiftReport report = report(stories, sides, turn.first(), turn.second());
      Optional<ShiftReport.Shift> shift =
          report.shifts().stream().filter(s -> within(s.date(), turn.date())).findFirst();
      Optional<ShiftReport.Episode> episode =
          report.episodes().stream()
              .filter(e -> within(e.window().from(), turn.date()))
              .filter(e -> (e.kind() == ShiftReport.Episode.Kind.THAW) == turn.warmer())
              .findFirst();
      Optional<ShiftReport.Alert> alert =
          report.alerts().stream().filter(a -> within(a.since(), turn.date())).findFirst();
      found += shift.isPresent() || episode.isPresent() ? 1 : 0;
      lines.add(
          String.format(
              Locale.ROOT,
              "| %s–%s | %d | %s, %s | %s | %s | %s |",
              turn.first(),
              turn.second(),
              report.stories(),
              turn.date(),
              turn.what(),
              shift
                  .map(s -> s.date() + " " + s.kind().label())
                  .or(() -> episode.map(e -> e.window().from() + " " + e.kind().label()))
                  .orElse("not found"),
              shift
                  .map(ShiftReport.Shift::pValue)
                  .or(() -> episode.map(ShiftReport.Episode::pValue))
                  .map(p -> String.format(Locale.ROOT, "%.3f", p))
                  .orElse(""),
              alert
                  .map(a -> a.since() + " " + a.kind().label() + ", told after " + a.raised())
                  .orElse("not noticed")));
    }
    lines.add("");
    lines.addAll(all(stories, sides));
    java.nio.file.Files.write(Path.of("target/real-shifts.md"), lines);
    assertThat(found).isGreaterThanOrEqualTo(6);
  }

  private static List<String> all(List<Story> stories, Sides sides) {
    List<String> lines = new ArrayList<>();
    lines.add("| dyad | found looking back | alerts |");
    lines.add("|---|---|---|");
    Set<List<String>> dyads = new LinkedHashSet<>();
    TURNS.forEach(turn -> dyads.add(List.of(turn.first(), turn.second())));
    for (List<String> dyad : dyads) {
      ShiftReport report = report(stories, sides, dyad.get(0), dyad.get(1));
      lines.add(
          Stream.concat(
                      report.shifts().stream().map(s -> s.date() + " " + s.kind().label()),
                      report.episodes().stream()
                          .map(e -> e.window().from() + " " + e.kind().label()))
                  .sorted()
                  .collect(Collectors.joining("; ", "| " + String.join("–", dyad) + " | ", " | "))
              + report.alerts().stream()
                  .map(alert -> alert.since() + " " + alert.kind().label())
                  .collect(Collectors.joining("; ", "", " |")));
    }
    return lines;
  }

  private static ShiftReport report(List<Story> stories, Sides sides, String first, String second) {
    return Shifts.find(stories, ShiftQuestion.between(sides.resolve(first), sides.resolve(second)));
  }

  private static boolean within(LocalDate found, LocalDate turn) {
    return Math.abs(ChronoUnit.DAYS.between(turn, found)) <= 61;
  }
}
