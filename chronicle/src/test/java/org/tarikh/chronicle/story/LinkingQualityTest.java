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
    assertThat(all.recall()).as("%s%n%s", all, String.join("\n", all.errors())).isGreaterThan(0.78);
  }

  @Test
  void links_ofTopicsWrittenBlind_keepTheirFloor() throws IOException {
    List<LabelledCases.Report> fresh = LabelledCases.load("blind.txt");
    LinkingQuality blind =
        LinkingQuality.of(
            fresh,
            StoryLinker.load().link(fresh.stream().map(LabelledCases.Report::kept).toList()),
            report -> true);
    assertThat(blind.precision())
        .as("%s%n%s", blind, String.join("\n", blind.errors()))
        .isGreaterThan(0.8);
    assertThat(blind.recall())
        .as("%s%n%s", blind, String.join("\n", blind.errors()))
        .isGreaterThan(0.38);
  }

  @Test
  void links_ofCasesHeldOut_keepTheirFloor() {
    LinkingQuality held = LinkingQuality.of(reports, links, LabelledCases.Report::heldOut);
    assertThat(held.precision()).as(held.toString()).isGreaterThan(0.85);
    assertThat(held.recall()).as(held.toString()).isGreaterThan(0.7);
  }
}
