package org.tarikh.chronicle.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkingQualityTest {
  private final List<LabelledCases.Report> reports;
  private final List<StoryLink> links;

  LinkingQualityTest() throws IOException {
    reports = LabelledCases.load("cases.txt");
    links = StoryLinker.load().link(reports.stream().map(LabelledCases.Report::kept).toList());
  }

  @Test
  void cases_hold_enough_pairs() {
    int pairs = 0;
    for (int i = 0; i < reports.size(); i++) {
      for (int k = i + 1; k < reports.size(); k++) {
        pairs += reports.get(i).name().equals(reports.get(k).name()) ? 1 : 0;
      }
    }
    assertThat(pairs).isGreaterThanOrEqualTo(200);
    assertThat(reports.stream().map(LabelledCases.Report::topic).distinct())
        .hasSizeGreaterThanOrEqualTo(8);
  }

  @Test
  void links_ofLabelledCases_keepTheirFloor() {
    LinkingQuality all = LinkingQuality.of(reports, links, report -> true);
    assertThat(all.precision())
        .as("%s%n%s", all, String.join("\n", all.errors()))
        .isGreaterThan(0.93);
    assertThat(all.recall()).as("%s%n%s", all, String.join("\n", all.errors())).isGreaterThan(0.83);
  }

  @Test
  void links_ofFurtherTopics_keepTheirFloor() throws IOException {
    keeps("blind.txt", 0.9, 0.72);
  }

  @Test
  void links_ofTopicsWrittenBlind_keepTheirFloor() throws IOException {
    keeps("fresh.txt", 0.95, 0.78);
  }

  private static void keeps(String file, double precision, double recall) throws IOException {
    List<LabelledCases.Report> fresh = LabelledCases.load(file);
    LinkingQuality blind =
        LinkingQuality.of(
            fresh,
            StoryLinker.load().link(fresh.stream().map(LabelledCases.Report::kept).toList()),
            report -> true);
    assertThat(blind.precision()).as(blind.toString()).isGreaterThan(precision);
    assertThat(blind.recall()).as(blind.toString()).isGreaterThan(recall);
  }

  @Test
  void links_ofCasesHeldOut_keepTheirFloor() {
    LinkingQuality held = LinkingQuality.of(reports, links, LabelledCases.Report::heldOut);
    assertThat(held.precision()).as(held.toString()).isGreaterThan(0.85);
    assertThat(held.recall()).as(held.toString()).isGreaterThan(0.7);
  }
}
