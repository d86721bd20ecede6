package org.tarikh.chronicle.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.Texts;
import org.tarikh.chronicle.analysis.Facet;
import org.tarikh.chronicle.analysis.Window;
import org.tarikh.chronicle.bond.Bonds;
import org.tarikh.chronicle.chart.CourseChart;
import org.tarikh.chronicle.chart.Theme;
import org.tarikh.chronicle.state.States;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Mode;

class BriefWriterTest {
  private static final Window YEAR =
      new Window(LocalDate.parse("2013-01-01"), LocalDate.parse("2013-12-31"));
  private final BriefWriter writer = new BriefWriter(States.load(), Bonds.load());

  @Test
  void write_emptyPeriod_saysThatNothingIsOnRecord() {
    Brief brief = writer.write(List.of(), "MNG", YEAR);
    assertThat(brief.judgement().statement().text())
        .isEqualTo(
            "The record holds nothing on Mongolia in this period: no judgement is possible.");
    assertThat(brief.judgement().confidence()).isEqualTo(Judgement.Confidence.NONE);
    assertThat(brief.sources()).isEmpty();
    assertThat(brief.sections()).extracting(Section::id).containsExactly("method");
  }

  @Test
  void write_oneEvent_saysHowLittleThereIs() {
    Brief brief = writer.write(List.of(visit("a", "2013-02-03")), "MNG", YEAR);
    assertThat(brief.judgement().statement().text())
        .startsWith("The record holds only one act of Mongolia in this period")
        .endsWith("too little for a judgement.");
    assertThat(text(brief))
        .contains("Mongolia visited Japan.")
        .contains("from one document of a single outlet, Test Courier: nothing here is confirmed")
        .doesNotContain("1 act")
        .doesNotContain("one acts");
  }

  @Test
  void write_morePartnersThanShown_sharesWithOthersAddUpToTheWhole() {
    List<Story> stories = new ArrayList<>();
    List<String> partners =
        List.of("JPN", "CHN", "RUS", "USA", "KOR", "DEU", "FRA", "GBR", "ITA", "IND");
    for (int i = 0; i < 30; i++) {
      stories.add(
          Texts.text("s" + i, "2013-03-1" + i % 10, EventType.CONSULT, "They met " + i + ".")
              .actor("MNG", partners.get(i % 10))
              .story());
    }
    CourseFigure figure =
        writer.write(stories, "MNG", YEAR).sections().stream()
            .flatMap(section -> section.chart().stream())
            .findFirst()
            .orElseThrow();
    assertThat(figure.acts()).containsExactly(3, 3, 3, 3, 3, 3, 3, 9);
    assertThat(figure.percents()).containsExactly(10, 10, 10, 10, 10, 10, 10, 30);
    assertThat(figure.title()).contains("of all others");
    String svg = CourseChart.svg(figure.report(), Facet.ALL, List.of(), Theme.PAPER);
    assertThat(svg).contains(">Others<").contains("others: 9 acts, 30 %");
  }

  @Test
  void write_actKnownByYearOnly_isCountedInTextAndTable() {
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      stories.add(story("a" + i, "2013-02-1" + i, EventType.CONSULT, i < 2 ? "RUS" : "JPN"));
    }
    stories.add(
        Texts.text("y", "2013-09-01", EventType.CONSULT, "They spoke of wool this year.")
            .actor("MNG")
            .recipient("RUS")
            .sometimeThatYear()
            .story());
    Brief brief = writer.write(stories, "MNG", YEAR);
    assertThat(text(brief)).contains("Russia (three acts)");
    CourseFigure figure =
        brief.sections().stream().flatMap(s -> s.chart().stream()).findFirst().orElseThrow();
    assertThat(figure.acts()).containsExactly(3, 2);
    assertThat(figure.unplaced()).containsExactly(1, 0);
    assertThat(figure.title()).endsWith("not shown: one act of which no month is known");
  }

  @Test
  void write_anyRecord_everySentenceHasItsRecord() {
    long seed = 20130101L;
    Random random = new Random(seed);
    List<Story> stories = randomStories(random, 300);
    Brief brief = writer.write(stories, "MNG", YEAR);
    Set<String> known = new TreeSet<>();
    stories.forEach(s -> s.reports().forEach(r -> known.add(r.record().id())));
    Set<Integer> numbers = new TreeSet<>();
    brief.sources().forEach(source -> numbers.add(source.number()));
    statements(brief)
        .forEach(
            statement -> {
              assertThat(statement.whole() || !statement.proofs().isEmpty())
                  .as("seed " + seed)
                  .isTrue();
              statement
                  .proofs()
                  .forEach(
                      proof -> {
                        assertThat(known).contains(proof.record());
                        assertThat(numbers).contains(proof.source());
                      });
              assertThat(statement.text())
                  .matches("(?s)\\P{Ll}.*[.!?]['\"\u201d)]?")
                  .doesNotContain("  ");
            });
  }

  @Test
  void write_storiesInAnotherOrder_isTheSameBrief() {
    Random random = new Random(7);
    List<Story> stories = randomStories(random, 200);
    Brief brief = writer.write(stories, "MNG", YEAR);
    List<Story> shuffled = new ArrayList<>(stories);
    Collections.shuffle(shuffled, random);
    assertThat(writer.write(shuffled, "MNG", YEAR)).isEqualTo(brief);
  }

  @Test
  void write_mainPartnerLosesItsPart_saysSo() {
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      stories.add(story("b" + i, "2011-05-" + (10 + i), EventType.CONSULT, "RUS"));
      stories.add(story("n" + i, "2013-05-" + (10 + i), EventType.CONSULT, i < 2 ? "RUS" : "JPN"));
    }
    Brief brief = writer.write(stories, "MNG", YEAR);
    assertThat(brief.judgement().statement().text())
        .isEqualTo("Mongolia moves away from Russia and turns to Japan.");
    assertThat(brief.judgement().basis().orElseThrow().text())
        .startsWith(
            "Two of its twelve acts of cooperation were with Russia (17%, after 100% in the three years before)");
  }

  @Test
  void write_refusalOfWhatLiesAhead_countsAsSaid() {
    Story refusal =
        Texts.text("a", "2013-03-01", EventType.REJECT, "Mongolia would not host the base.")
            .actor("MNG")
            .recipient("USA")
            .trigger("host")
            .auxiliary(AuxiliaryMode.HYPOTHETICAL)
            .said("Ulaanbaatar", "person", "MNG")
            .story();
    Story foreseen =
        Texts.text("b", "2013-03-02", EventType.AID, "Mongolia may send tents to Nepal.")
            .actor("MNG")
            .recipient("NPL")
            .trigger("send")
            .auxiliary(AuxiliaryMode.HYPOTHETICAL)
            .story();
    Brief brief = writer.write(List.of(refusal, foreseen), "MNG", YEAR);
    assertThat(text(brief)).contains("Mongolia rebuffed the United States").doesNotContain("Nepal");
  }

  @Test
  void write_manyStories_doesNotGrowOutOfBounds() {
    List<Story> stories = randomStories(new Random(11), 30_000);
    long start = System.nanoTime();
    Brief brief = writer.write(stories, "MNG", YEAR);
    assertThat((System.nanoTime() - start) / 1e9).isLessThan(15);
    assertThat(brief.sections()).hasSizeGreaterThan(4);
  }

  private static Stream<Statement> statements(Brief brief) {
    return Stream.concat(
        Stream.of(brief.judgement().statement()),
        brief.sections().stream()
            .flatMap(section -> section.groups().stream())
            .flatMap(group -> group.statements().stream()));
  }

  private static String text(Brief brief) {
    return String.join("\n", statements(brief).map(Statement::text).toList());
  }

  private static Story visit(String id, String day) {
    return Texts.text(id, day, EventType.CONSULT, "The leader of Mongolia went to Tokyo.")
        .mode(Mode.VISIT)
        .actor("MNG")
        .recipient("JPN")
        .story();
  }

  private static Story story(String id, String day, EventType type, String partner) {
    return Texts.text(id, day, type, "They spoke of grain.")
        .actor("MNG")
        .recipient(partner)
        .story();
  }

  private static List<Story> randomStories(Random random, int number) {
    List<String> partners =
        List.of("RUS", "CHN", "JPN", "KOR", "USA", "EUR", "IGO:Shanghai Cooperation Organisation");
    List<String> objects =
        List.of("coal", "rails", "wool", "copper", "visas", "flood aid", "radar", "grain");
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      EventType type = EventType.values()[random.nextInt(EventType.values().length)];
      String object = objects.get(random.nextInt(objects.size()));
      boolean own = number < 1000 || random.nextInt(10) == 0;
      Texts text =
          Texts.text(
                  "r" + i,
                  LocalDate.parse("2010-01-01").plusDays(random.nextInt(1460)).toString(),
                  type,
                  "It agreed to sell " + object + " no. " + i + " to its partner.")
              .trigger("agreed sell " + object)
              .outlet("Outlet " + random.nextInt(9))
              .actor(own ? "MNG" : "FRA");
      String partner = partners.get(random.nextInt(partners.size()));
      stories.add((random.nextBoolean() ? text.actor(partner) : text.recipient(partner)).story());
    }
    return stories;
  }
}
