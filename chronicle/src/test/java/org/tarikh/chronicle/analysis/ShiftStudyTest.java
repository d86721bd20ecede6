package org.tarikh.chronicle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.analysis.SyntheticDyad.Phase;

/**
 * How well shifts are found in series made by chance with known shifts. The whole study ({@code mvn
 * -pl chronicle test -Dtest=ShiftStudyTest -Dtarikh.study=200}) writes the table of docs/shifts.md
 * to {@code target/shift-study.md}; without the property only a small part of it runs.
 */
class ShiftStudyTest {
  private static final SyntheticDyad QUIET =
      new SyntheticDyad("none, 1 a month", List.of(new Phase(0, 1, 0.5)), 0);
  private static final SyntheticDyad RISE =
      new SyntheticDyad(
          "three times as many, 1 to 3 a month",
          List.of(new Phase(0, 1, 0.5), new Phase(120, 3, 0.5)),
          0);

  private static final List<SyntheticDyad> DYADS =
      List.of(
          new SyntheticDyad("none, 0.2 a month", List.of(new Phase(0, 0.2, 0.5)), 0),
          QUIET,
          new SyntheticDyad("none, 5 a month", List.of(new Phase(0, 5, 0.5)), 0),
          new SyntheticDyad("none, 1 a month, in bursts", List.of(new Phase(0, 1, 0.5)), 1.5),
          new SyntheticDyad(
              "five times as many, 0.2 to 1 a month",
              List.of(new Phase(0, 0.2, 0.5), new Phase(120, 1, 0.5)),
              0),
          RISE,
          new SyntheticDyad(
              "a third as many, 3 to 1 a month",
              List.of(new Phase(0, 3, 0.5), new Phase(120, 1, 0.5)),
              0),
          new SyntheticDyad(
              "cooperation 80 to 30 %, 1 a month",
              List.of(new Phase(0, 1, 0.8), new Phase(120, 1, 0.3)), 0),
          new SyntheticDyad(
              "cooperation 80 to 30 %, 3 a month",
              List.of(new Phase(0, 3, 0.8), new Phase(120, 3, 0.3)), 0),
          new SyntheticDyad(
              "crisis of 6 months, 0.5 to 5 a month and back",
              List.of(new Phase(0, 0.5, 0.6), new Phase(120, 5, 0.1), new Phase(126, 0.5, 0.6)),
              0),
          new SyntheticDyad(
              "crisis of 1 month, 0.2 to 4 a month and back",
              List.of(new Phase(0, 0.2, 0.6), new Phase(120, 4, 0.1), new Phase(121, 0.2, 0.6)),
              0),
          new SyntheticDyad("none, 0.2 a month, in bursts", List.of(new Phase(0, 0.2, 0.5)), 1.5),
          new SyntheticDyad(
              "three times as many, in bursts",
              List.of(new Phase(0, 1, 0.5), new Phase(120, 3, 0.5)),
              1.5));

  /** Counts over the draws of one dyad. */
  private record Score(
      int within2,
      int within6,
      double falseShifts,
      int noticed,
      OptionalDouble delay,
      double falseAlerts) {}

  @Test
  void find_seriesWithoutShift_rarelyAlarms() {
    Score score = score(QUIET, 40);
    assertThat(score.falseShifts()).as("seeds 1 to 40").isLessThanOrEqualTo(0.25);
  }

  @Test
  void find_threeTimesAsManyActs_isFoundWithinSixMonths() {
    Score score = score(RISE, 20);
    assertThat(score.within6()).as("of 20, seeds 1 to 20").isGreaterThanOrEqualTo(17);
    assertThat(score.noticed()).as("of 20, seeds 1 to 20").isGreaterThanOrEqualTo(15);
  }

  @Test
  @EnabledIfSystemProperty(named = "tarikh.study", matches = "\\d+")
  void find_allKindsOfShifts_areMeasured() throws IOException {
    int draws = Integer.getInteger("tarikh.study", 200);
    List<String> lines = new ArrayList<>();
    lines.add(
        "| shift | found within 2 months | within 6 | false shifts in 10 years"
            + " | noticed within a year | median delay, months | false alerts in 10 years |");
    lines.add("|---|---:|---:|---:|---:|---:|---:|");
    for (SyntheticDyad dyad : DYADS) {
      Score score = score(dyad, draws);
      int turns = dyad.shifts().size() * draws;
      lines.add(
          String.format(
              Locale.ROOT,
              "| %s | %s | %s | %.2f | %s | %s | %.2f |",
              dyad.name(),
              percent(score.within2(), turns),
              percent(score.within6(), turns),
              score.falseShifts() / 2,
              percent(score.noticed(), turns),
              score.delay().isPresent()
                  ? String.format(Locale.ROOT, "%.0f", score.delay().getAsDouble())
                  : "",
              score.falseAlerts() / 2));
    }
    Files.write(Path.of("target/shift-study.md"), lines);
    assertThat(lines).hasSize(DYADS.size() + 2);
  }

  private static String percent(int part, int whole) {
    return whole == 0 ? "" : String.format(Locale.ROOT, "%.0f %%", 100.0 * part / whole);
  }

  private static Score score(SyntheticDyad dyad, int draws) {
    int within2 = 0;
    int within6 = 0;
    int noticed = 0;
    double falseShifts = 0;
    double falseAlerts = 0;
    List<Long> delays = new ArrayList<>();
    for (long seed = 1; seed <= draws; seed++) {
      List<Story> stories = dyad.draw(seed);
      ShiftReport report = Shifts.find(stories, question(), Volume.even());
      List<Integer> cuts =
          Stream.concat(
                  report.phases().stream().skip(1).map(phase -> phase.window().from()),
                  report.episodes().stream().map(episode -> episode.window().from()))
              .map(ShiftStudyTest::month)
              .toList();
      for (int turn : dyad.shifts()) {
        within2 += cuts.stream().anyMatch(cut -> Math.abs(cut - turn) <= 2) ? 1 : 0;
        within6 += cuts.stream().anyMatch(cut -> Math.abs(cut - turn) <= 6) ? 1 : 0;
        Optional<Long> delay =
            report.alerts().stream()
                .map(alert -> (long) month(alert.raised()) - turn)
                .filter(late -> late >= 0 && late < 12)
                .findFirst();
        noticed += delay.isPresent() ? 1 : 0;
        delay.ifPresent(delays::add);
      }
      falseShifts += cuts.stream().filter(cut -> far(cut, dyad, 6, 6)).count();
      falseAlerts +=
          report.alerts().stream().filter(a -> far(month(a.raised()), dyad, 0, 12)).count();
    }
    delays.sort(null);
    return new Score(
        within2,
        within6,
        falseShifts / draws,
        noticed,
        delays.isEmpty()
            ? OptionalDouble.empty()
            : OptionalDouble.of(delays.get(delays.size() / 2)),
        falseAlerts / draws);
  }

  private static boolean far(int month, SyntheticDyad dyad, int before, int after) {
    return dyad.shifts().stream().noneMatch(t -> month >= t - before && month <= t + after);
  }

  private static int month(LocalDate day) {
    return (int) ChronoUnit.MONTHS.between(SyntheticDyad.FIRST, day);
  }

  private static ShiftQuestion question() {
    return new ShiftQuestion(
        TestStories.RUSSIA,
        TestStories.TURKEY,
        Direction.BOTH,
        Span.MONTH,
        Optional.of(SyntheticDyad.window()),
        true,
        OptionalDouble.empty(),
        ShiftQuestion.SIGNIFICANCE,
        1L);
  }
}
