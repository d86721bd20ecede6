package org.tarikh.chronicle.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.tarikh.chronicle.analysis.TestStories.CHINA;
import static org.tarikh.chronicle.analysis.TestStories.RUSSIA;
import static org.tarikh.chronicle.analysis.TestStories.TURKEY;
import static org.tarikh.chronicle.analysis.TestStories.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tarikh.chronicle.Story;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.EventDate;
import org.tarikh.coder.event.EventType;
import org.tarikh.language.TarikhException;

class DyadsTest {
  private static final LocalDate JANUARY = LocalDate.of(2020, 1, 10);
  private static final LocalDate MARCH = LocalDate.of(2020, 3, 5);

  private static final Story AID =
      story(JANUARY, EventType.AID, List.of("RUS GOV"), List.of("TUR"));
  private static final Story ACCUSE =
      story(MARCH, EventType.ACCUSE, List.of("TUR"), List.of("RUS MIL"));
  private static final Story TALKS =
      story(MARCH.plusDays(1), EventType.CONSULT, List.of("RUS", "TUR", "CHN"), List.of());
  private static final Story JOINT =
      story(MARCH, EventType.SANCTION, List.of("RUS", "TUR"), List.of("CHN"));
  private static final Story PROMISED =
      story(
          MARCH,
          EventDate.Precision.DAY,
          EventType.AID,
          List.of("RUS"),
          List.of("TUR"),
          List.of(),
          Set.of(AuxiliaryMode.FUTURE));
  private static final Story SOMETIME =
      story(
          LocalDate.of(2020, 1, 1),
          EventDate.Precision.YEAR,
          EventType.AGREE,
          List.of("RUS", "TUR"),
          List.of(),
          List.of(),
          Set.of());
  private static final List<Story> ALL = List.of(TALKS, ACCUSE, AID, JOINT, PROMISED, SOMETIME);

  @Test
  void series_allKindsOfStories_countsActsBetweenTheTwo() {
    DyadSeries series = Dyads.series(ALL, DyadQuestion.between(RUSSIA, TURKEY, Span.MONTH));
    assertThat(series.total().stories()).containsExactly(AID, ACCUSE, TALKS);
    assertThat(series.undated()).containsExactly(SOMETIME);
    assertThat(series.periods()).extracting(DyadSeries.Period::count).containsExactly(1, 0, 2);
    DyadSeries.Period march = series.periods().get(2);
    assertThat(march.quads()).isEqualTo(new Quads(1, 0, 1, 0));
    assertThat(march.sum()).isEqualTo(-0.5);
    assertThat(march.mean().getAsDouble()).isEqualTo(-0.25);
    // Of Russia's acts in March: accusation, talks and the joint act; not the promise.
    assertThat(march.ofFirst().getAsDouble()).isCloseTo(2 / 3.0, within(1e-12));
  }

  @Test
  void series_monthWithoutStory_isGapAndNotZero() {
    DyadSeries.Period february =
        Dyads.series(ALL, DyadQuestion.between(RUSSIA, TURKEY, Span.MONTH)).periods().get(1);
    assertThat(february.mean()).isEmpty();
    assertThat(february.shrunkMean()).isEmpty();
    assertThat(february.cooperation()).isEmpty();
    assertThat(february.ofFirst()).isEmpty();
  }

  @Test
  void series_directed_keepsReciprocalActs() {
    assertThat(series(Direction.FORWARD, true).total().stories()).containsExactly(AID, TALKS);
    assertThat(series(Direction.BACK, true).total().stories()).containsExactly(ACCUSE, TALKS);
    assertThat(series(Direction.FORWARD, false).total().stories()).contains(PROMISED);
  }

  private static DyadSeries series(Direction direction, boolean onlyDone) {
    return Dyads.series(
        ALL, new DyadQuestion(RUSSIA, TURKEY, direction, Span.QUARTER, Optional.empty(), onlyDone));
  }

  @Test
  void series_sectorOfAState_leavesTheOthersOut() {
    Side army = new Side("RUS", "Russia", Set.of("MIL"), "", Map.of());
    DyadSeries series = Dyads.series(ALL, DyadQuestion.between(army, TURKEY, Span.YEAR));
    assertThat(series.total().stories()).containsExactly(ACCUSE);
  }

  @Test
  void series_yearlyPeriods_takeInStoriesKnownToTheYear() {
    DyadSeries series = Dyads.series(ALL, DyadQuestion.between(RUSSIA, TURKEY, Span.YEAR));
    assertThat(series.total().stories()).contains(SOMETIME);
    assertThat(series.undated()).isEmpty();
  }

  @Test
  void series_thinMonthAmongFullOnes_isDrawnToTheMean() {
    List<Story> stories = new ArrayList<>();
    for (int day = 1; day <= 20; day++) {
      stories.add(
          story(
              LocalDate.of(2020, 1 + day % 2, day),
              day % 4 == 0 ? EventType.ACCUSE : EventType.CONSULT,
              List.of("RUS"),
              List.of("CHN")));
    }
    stories.add(story(MARCH, EventType.ASSAULT, List.of("RUS"), List.of("CHN")));
    DyadSeries series = Dyads.series(stories, DyadQuestion.between(RUSSIA, CHINA, Span.MONTH));
    DyadSeries.Period thin = series.periods().get(2);
    assertThat(thin.mean().getAsDouble()).isEqualTo(-9);
    assertThat(thin.shrunkMean().getAsDouble()).isBetween(-9.0, 1.0);
    assertThat(thin.shrunkCooperation().orElseThrow().value()).isBetween(0.01, 0.99);
  }

  @Test
  void series_noStories_needsAWindow() {
    DyadQuestion question = DyadQuestion.between(RUSSIA, TURKEY, Span.MONTH);
    assertThatThrownBy(() -> Dyads.series(List.of(), question))
        .isInstanceOf(TarikhException.class)
        .hasMessageContaining("no stories");
    assertThatThrownBy(() -> new Window(MARCH, JANUARY)).isInstanceOf(TarikhException.class);
  }

  @Test
  void label_everySpan_isShort() {
    LocalDate day = LocalDate.of(2021, 1, 2);
    assertThat(Span.WEEK.label(day)).isEqualTo("2020-W53");
    assertThat(Span.MONTH.label(day)).isEqualTo("2021-01");
    assertThat(Span.QUARTER.label(day)).isEqualTo("2021-Q1");
    assertThat(Span.YEAR.label(day)).isEqualTo("2021");
  }
}
