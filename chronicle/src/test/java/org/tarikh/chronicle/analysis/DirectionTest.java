package org.tarikh.chronicle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tarikh.chronicle.Story;
import org.tarikh.coder.event.EventType;

/** Whose acts are between whom. */
class DirectionTest {
  private static final LocalDate DAY = LocalDate.of(2019, 6, 1);

  @Test
  void counts_twoThatRefuseTogether_isNothingBetweenThem() {
    for (EventType type : List.of(EventType.REJECT, EventType.REQUEST)) {
      Story joint = TestStories.story(DAY, type, List.of("RUS", "TUR"), List.of());
      assertThat(counts(joint)).as(type.name()).isFalse();
    }
  }

  @Test
  void counts_oneThatRefusesTheOther_isBetweenThem() {
    assertThat(counts(TestStories.story(DAY, EventType.REJECT, List.of("RUS"), List.of("TUR"))))
        .isTrue();
  }

  @Test
  void counts_twoThatMeetOrFight_isBetweenThem() {
    for (EventType type : List.of(EventType.CONSULT, EventType.ASSAULT)) {
      assertThat(counts(TestStories.story(DAY, type, List.of("RUS", "TUR"), List.of()))).isTrue();
    }
  }

  @Test
  void takesPart_memberState_countsForTheUnionWhileItIsOne() {
    Window time = new Window(LocalDate.of(1973, 1, 1), LocalDate.of(2020, 1, 31));
    Side union = Side.of("EUR", "European Union").with(Map.of("GBR", time), "KAZ");
    assertThat(union.takesPart(british(DAY))).isTrue();
    assertThat(union.takesPart(british(LocalDate.of(2021, 6, 1)))).isFalse();
    assertThat(Side.of("EUR", "European Union").takesPart(british(DAY))).isFalse();
    assertThat(union.with(Map.of("GBR", time), "GBR").takesPart(british(DAY))).isFalse();
  }

  private static Story british(LocalDate day) {
    return TestStories.story(day, EventType.AID, List.of("GBR"), List.of("KAZ"));
  }

  private static boolean counts(Story story) {
    return Direction.BOTH.counts(story, TestStories.RUSSIA, TestStories.TURKEY);
  }
}
