package org.tarikh.chronicle.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.tarikh.chronicle.Story;
import org.tarikh.coder.event.EventType;

/** Short crises and thaws. */
class EpisodesTest {
  private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);

  @Test
  void gain_fiveOfTenInATenth_isTheRatioOfTheLikelihoods() {
    double expected = 5 * Math.log(5) + 5 * Math.log(5.0 / 9);
    assertThat(Episodes.gain(5, 10, 0.1)).isCloseTo(expected, within(1e-9));
    assertThat(Episodes.gain(1, 10, 0.1)).isZero();
  }

  @Test
  void find_threeDaysOfConflictAmongYearsOfSilence_isACrisis() {
    List<Story> stories = everyTwoYears();
    LocalDate outbreak = LocalDate.of(2012, 5, 3);
    for (int day : List.of(0, 2, 6)) {
      stories.add(act(outbreak.plusDays(day), EventType.ASSAULT));
    }
    ShiftReport report = Shifts.find(stories, question(), Volume.even());
    assertThat(report.episodes()).hasSize(1);
    ShiftReport.Episode episode = report.episodes().get(0);
    assertThat(episode.window()).isEqualTo(new Window(outbreak, outbreak.plusDays(6)));
    assertThat(episode.kind()).isEqualTo(ShiftReport.Episode.Kind.CRISIS);
    assertThat(episode.pValue()).isLessThanOrEqualTo(0.025);
    assertThat(episode.sentence()).contains("a crisis: conflict on 3 days");
  }

  @Test
  void find_threeStoriesOfOneDay_isNoEpisode() {
    List<Story> stories = everyTwoYears();
    for (int i = 0; i < 3; i++) {
      stories.add(act(LocalDate.of(2012, 5, 3), EventType.ASSAULT));
    }
    assertThat(Shifts.find(stories, question(), Volume.even()).episodes()).isEmpty();
  }

  @Test
  void find_twoDaysOfTwoTones_isNoEpisode() {
    List<Story> stories = everyTwoYears();
    stories.add(act(LocalDate.of(2012, 5, 3), EventType.ASSAULT));
    stories.add(act(LocalDate.of(2012, 5, 6), EventType.CONSULT));
    assertThat(Shifts.find(stories, question(), Volume.even()).episodes()).isEmpty();
  }

  private static List<Story> everyTwoYears() {
    List<Story> stories = new ArrayList<>();
    for (int year = 0; year < 20; year += 2) {
      stories.add(act(FIRST.plusYears(year).plusDays(37L * year % 300), EventType.ACCUSE));
      stories.add(act(FIRST.plusYears(year + 1L).plusDays(91L * year % 300), EventType.CONSULT));
    }
    return stories;
  }

  private static Story act(LocalDate day, EventType type) {
    return TestStories.story(day, type, List.of("RUS"), List.of("TUR"));
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
