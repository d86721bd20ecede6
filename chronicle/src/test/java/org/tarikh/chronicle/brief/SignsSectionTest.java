package org.tarikh.chronicle.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarikh.chronicle.Texts.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.Texts;
import org.tarikh.chronicle.analysis.Window;
import org.tarikh.chronicle.state.States;
import org.tarikh.chronicle.wording.Naming;
import org.tarikh.chronicle.wording.Wording;
import org.tarikh.coder.event.EventType;

class SignsSectionTest {
  private static final Window YEAR =
      new Window(LocalDate.parse("2013-01-01"), LocalDate.parse("2013-12-31"));
  private final States states = States.load();

  @Test
  void write_noActs_isLeftOut() {
    assertThat(groups(List.of())).isEmpty();
  }

  @Test
  void write_partner_headsItsActsByNameWithArticle() {
    List<Section.Group> groups = groups(List.of(act("a", "03", EventType.CONSULT, "NLD")));
    assertThat(groups).extracting(Section.Group::heading).containsExactly("The Netherlands");
    Statement only = groups.get(0).statements().get(0);
    assertThat(only.lead()).isEqualTo("3 February 2013");
    assertThat(only.proofs()).isNotEmpty();
  }

  @Test
  void write_sameWordsByTwoTemplates_areToldOnce() {
    List<Story> stories =
        List.of(
            act("a", "03", EventType.AGREE, "JPN"),
            act("b", "03", EventType.SUPPORT, "JPN"),
            act("c", "03", EventType.THREATEN, "JPN"));
    assertThat(groups(stories).get(0).statements())
        .extracting(Statement::text)
        .containsExactly("Mongolia made a promise to Japan.", "Mongolia threatened Japan.");
  }

  @Test
  void write_manyActs_keepsTheStrongestInOrderOfTime() {
    List<Story> stories = new ArrayList<>();
    for (int i = 10; i < 20; i++) {
      stories.add(act("w" + i, "" + i, EventType.AGREE, "JPN"));
    }
    stories.add(act("z", "25", EventType.ASSAULT, "JPN"));
    List<Statement> told = groups(stories).get(0).statements();
    assertThat(told).extracting(Statement::lead).isSorted().contains("25 February 2013");
  }

  private static Story act(String id, String day, EventType type, String partner) {
    Texts story = text(id, "2013-02-" + day, type, "So it was told in the capital.");
    return story.actor("MNG").recipient(partner).story();
  }

  private List<Section.Group> groups(List<Story> stories) {
    Material material = new Material(states, "MNG", YEAR, stories);
    return new SignsSection(material, new Sources(), new Wording(new Naming(states)))
        .write()
        .map(Section::groups)
        .orElse(List.of());
  }
}
