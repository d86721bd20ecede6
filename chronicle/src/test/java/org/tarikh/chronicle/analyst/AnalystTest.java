package org.tarikh.chronicle.analyst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.analysis.CourseQuestion;
import org.tarikh.chronicle.analysis.CourseReport;
import org.tarikh.chronicle.analysis.DyadQuestion;
import org.tarikh.chronicle.analysis.DyadSeries;
import org.tarikh.chronicle.analysis.Facet;
import org.tarikh.chronicle.analysis.MadeUpStories;
import org.tarikh.chronicle.analysis.ShiftQuestion;
import org.tarikh.chronicle.analysis.ShiftReport;
import org.tarikh.chronicle.analysis.Shifts;
import org.tarikh.chronicle.analysis.Side;
import org.tarikh.chronicle.analysis.Span;
import org.tarikh.chronicle.chart.CourseChart;
import org.tarikh.chronicle.chart.DyadChart;
import org.tarikh.chronicle.chart.Theme;
import org.tarikh.chronicle.sheet.AnalysisJson;
import org.tarikh.chronicle.sheet.CourseSheet;
import org.tarikh.chronicle.sheet.DyadSheet;
import org.tarikh.chronicle.sheet.SheetWriter;
import org.tarikh.chronicle.sheet.ShiftSheet;
import org.tarikh.chronicle.store.Chronicle;
import org.tarikh.chronicle.store.Intake;

class AnalystTest {
  private static final Side RUSSIA = Side.of("RUS", "Russia");
  private static final Side TURKEY = Side.of("TUR", "Turkey & Co");
  private static final Side CHINA = Side.of("CHN", "China");

  @TempDir private Path folder;
  private Chronicle chronicle;
  private List<Story> stories;

  @BeforeEach
  void keep() {
    stories = MadeUpStories.risingDyad();
    chronicle = Chronicle.open(folder);
    try (Intake intake = chronicle.intake("made up", "1", "test")) {
      for (Story story : stories) {
        for (KeptRecord report : story.reports()) {
          intake.accept(report);
        }
      }
      intake.finish();
    }
    chronicle.keepStories(stories);
  }

  @AfterEach
  void close() {
    chronicle.close();
  }

  @Test
  void dyad_keptStories_areThoseOfTheList() {
    DyadSeries series =
        new Analyst(chronicle).dyad(DyadQuestion.between(RUSSIA, TURKEY, Span.YEAR));
    assertThat(series.total().count()).isEqualTo(stories.size());
    assertThat(series.total().ofFirst().getAsDouble()).isEqualTo(1);
  }

  @Test
  void shifts_keptStories_areThoseOfTheList() {
    ShiftQuestion question = ShiftQuestion.between(RUSSIA, TURKEY);
    ShiftReport kept = new Analyst(chronicle).shifts(question);
    assertThat(kept.stories()).isEqualTo(stories.size());
    assertThat(kept.shifts())
        .extracting(ShiftReport.Shift::date)
        .isEqualTo(
            Shifts.find(stories, question).shifts().stream().map(ShiftReport.Shift::date).toList());
  }

  @Test
  void writers_everyForm_areWellFormedAndTheSameTwice() throws Exception {
    Analyst analyst = new Analyst(chronicle);
    DyadSeries series = analyst.dyad(DyadQuestion.between(RUSSIA, TURKEY, Span.QUARTER));
    ShiftReport shifts =
        Shifts.find(
            stories,
            ShiftQuestion.between(RUSSIA, TURKEY),
            new org.tarikh.chronicle.analysis.Volume(Map.of()));
    CourseReport course =
        analyst.course(
            new CourseQuestion(
                RUSSIA, List.of(TURKEY, CHINA), Span.YEAR, Optional.empty(), true, 1));
    assertThat(shifts.shifts()).isNotEmpty();
    String chart = DyadChart.svg(series, DyadChart.marks(shifts), Theme.SCREEN);
    assertWellFormed(chart);
    assertThat(chart).contains("prefers-color-scheme", "Turkey &amp; Co", "<desc");
    assertThat(DyadChart.svg(series, DyadChart.marks(shifts), Theme.PAPER))
        .doesNotContain("@media");
    assertWellFormed(CourseChart.svg(course, Facet.ALL, List.of(), Theme.SCREEN));
    AnalysisJson json = new AnalysisJson();
    assertThat(json.of(series).get("periods")).hasSize(series.periods().size());
    assertThat(json.of(shifts).get("shifts").get(0).get("evidence")).isNotEmpty();
    assertThat(json.of(course).get("facets").get("all").get("total").get("top").asText())
        .isEqualTo("TUR");
    StringWriter csv = new StringWriter();
    SheetWriter.csv(DyadSheet.of(series), csv);
    assertThat(csv.toString().lines()).hasSize(series.periods().size() + 2);
    StringWriter table = new StringWriter();
    SheetWriter.table(ShiftSheet.of(shifts), table);
    assertThat(table.toString()).contains("Russia and Turkey");
    StringWriter whole = new StringWriter();
    SheetWriter.csv(CourseSheet.whole(course), whole);
    assertThat(whole.toString()).contains("deeds,all,");
  }

  private static void assertWellFormed(String svg) throws Exception {
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(
            new java.io.ByteArrayInputStream(
                svg.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }
}
