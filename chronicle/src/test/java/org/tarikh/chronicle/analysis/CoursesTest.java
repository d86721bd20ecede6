package org.tarikh.chronicle.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.tarikh.chronicle.analysis.TestStories.CHINA;
import static org.tarikh.chronicle.analysis.TestStories.KAZAKHSTAN;
import static org.tarikh.chronicle.analysis.TestStories.RUSSIA;
import static org.tarikh.chronicle.analysis.TestStories.TURKEY;
import static org.tarikh.chronicle.analysis.TestStories.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.Texts;
import org.tarikh.chronicle.sheet.CourseSheet;
import org.tarikh.chronicle.sheet.SheetWriter;
import org.tarikh.coder.event.EventType;
import org.tarikh.language.TarikhException;

class CoursesTest {
  private static final CourseQuestion QUESTION =
      CourseQuestion.of(KAZAKHSTAN, List.of(RUSSIA, CHINA, TURKEY));

  /** Two years with Russia first, two years with China first, and what others do. */
  private static List<Story> turning() {
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      LocalDate day = LocalDate.of(2018 + i / 6, 1 + i % 6, 3);
      boolean early = i < 12;
      stories.add(
          story(day, EventType.CONSULT, List.of("KAZ GOV", early ? "RUS" : "CHN"), List.of()));
      if (i % 3 == 0) {
        stories.add(story(day, EventType.AID, List.of(early ? "CHN" : "RUS"), List.of("KAZ CVL")));
      }
      stories.add(story(day, EventType.AGREE, List.of("USA"), List.of("TUR")));
    }
    return stories;
  }

  @Test
  void follow_partnersExchanged_isAChangeOfCourse() {
    CourseReport report = Courses.follow(turning(), QUESTION);
    CourseReport.Series all = report.in(Facet.ALL);
    assertThat(all.earlier().top()).contains(RUSSIA);
    assertThat(all.later().top()).contains(CHINA);
    assertThat(all.later().driftPValue().orElseThrow()).isLessThan(0.05);
    CourseReport.Finding first = report.findings().get(0);
    assertThat(first.sure()).isTrue();
    assertThat(first.sentence()).startsWith("The course changed: Russia’s share");
    assertThat(first.evidence()).isNotEmpty();
  }

  @Test
  void follow_sharesOfATime_areThoseCounted() {
    CourseReport.Period total = Courses.follow(turning(), QUESTION).in(Facet.ALL).total();
    CourseReport.Partner russia = total.partners().get(0);
    assertThat(russia.cooperation()).hasSize(16);
    assertThat(total.cooperation()).isEqualTo(32);
    Estimate share = russia.share().orElseThrow();
    assertThat(share.value()).isEqualTo(0.5);
    assertThat(share.low()).isBetween(0.25, 0.45);
    assertThat(share.high()).isBetween(0.55, 0.75);
    assertThat(total.effective().orElseThrow().value()).isCloseTo(2, within(1e-9));
    // Only Turkey has anything to do with others.
    assertThat(total.partners().get(2).neutral()).contains(1.0);
  }

  @Test
  void follow_partnersThatAreNoPowers_areOthersOfTheWhole() throws Exception {
    List<Story> stories = new ArrayList<>(turning());
    LocalDate day = LocalDate.of(2018, 5, 9);
    stories.add(story(day, EventType.CONSULT, List.of("KAZ", "RUS", "UZB", "KGZ"), List.of()));
    stories.add(story(day, EventType.AID, List.of("JPN"), List.of("KAZ")));
    stories.add(story(day, EventType.ACCUSE, List.of("JPN"), List.of("KAZ")));
    CourseReport report = Courses.follow(stories, QUESTION);
    CourseReport.Period total = report.in(Facet.ALL).total();
    assertThat(total.others()).contains(3);
    assertThat(total.cooperation()).isEqualTo(33);
    assertThat(total.othersShare()).contains(3.0 / 36);
    assertThat(report.in(Facet.ALL).periods().get(1).others()).contains(0);
    assertThat(report.in(Facet.DEEDS).total().others()).isEmpty();
    java.io.StringWriter table = new java.io.StringWriter();
    SheetWriter.table(CourseSheet.of(report, Facet.ALL), table);
    assertThat(table.toString()).contains("others*", "8 %", "with nobody of these powers");
  }

  @Test
  void follow_actDatedByYear_isInTheTotalAndNoMonth() {
    Window year = new Window(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31));
    CourseQuestion monthly =
        new CourseQuestion(
            KAZAKHSTAN, List.of(RUSSIA, CHINA), Span.MONTH, Optional.of(year), true, 1);
    Story coarse =
        Texts.text("y", "2018-04-02", EventType.CONSULT, "They met this year.")
            .actor("KAZ")
            .actor("RUS")
            .sometimeThatYear()
            .story();
    CourseReport.Series all = Courses.follow(List.of(coarse), monthly).in(Facet.ALL);
    assertThat(all.total().cooperation()).isEqualTo(1);
    assertThat(all.periods()).allSatisfy(p -> assertThat(p.cooperation()).isZero());
  }

  @Test
  void follow_wordsAndDeeds_areApart() {
    CourseReport report = Courses.follow(turning(), QUESTION);
    assertThat(report.in(Facet.WORDS).total().cooperation()).isEqualTo(24);
    assertThat(report.in(Facet.DEEDS).total().cooperation()).isEqualTo(8);
    assertThat(report.in(Facet.DEEDS).earlier().top()).contains(CHINA);
  }

  @Test
  void follow_sameQuestionTwice_isTheSameAnswer() {
    assertThat(Courses.follow(turning(), QUESTION)).isEqualTo(Courses.follow(turning(), QUESTION));
  }

  @Test
  void follow_fewOrNoActs_saysSo() {
    List<Story> one = turning().subList(0, 1);
    assertThat(Courses.follow(one, QUESTION).findings())
        .extracting(CourseReport.Finding::sentence)
        .contains("With 1 act of cooperation recorded nothing can be said of a change of course.");
    CourseQuestion of = CourseQuestion.of(TURKEY, List.of(RUSSIA, CHINA));
    assertThat(Courses.follow(turning(), of).findings().get(0).sentence())
        .isEqualTo("Turkey has no recorded act of cooperation with the powers asked for.");
  }

  @Test
  void question_onePower_isRefused() {
    assertThatThrownBy(() -> CourseQuestion.of(KAZAKHSTAN, List.of(RUSSIA)))
        .isInstanceOf(TarikhException.class);
  }
}
