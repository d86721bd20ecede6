package org.tarikh.chronicle.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarikh.chronicle.story.Reports.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Mode;

class StoryLinkerTest {
  private static final String STRIKE =
      "Turkish jets bombed a depot of the PKK near Zakho on Tuesday, killing four fighters.";

  private final StoryLinker linker = StoryLinker.load();

  private long stories(KeptRecord... records) {
    return linker.link(List.of(records)).stream().map(StoryLink::story).distinct().count();
  }

  private static Reports strike(String id) {
    return report(id).on("2021-06-08").of(Mode.AERIAL).from("TUR").to("IRQ").saying(STRIKE);
  }

  @Test
  void link_ofCopies_givesOneStoryNamedAfterTheEarliest() {
    List<StoryLink> links =
        linker.link(
            List.of(
                strike("b").published("2021-06-09").kept(),
                strike("c").kept(),
                strike("a").published("2021-06-10").kept()));
    assertThat(links).extracting(StoryLink::story).containsOnly("sc");
    assertThat(links).extracting(StoryLink::record).containsExactly("c", "b", "a");
  }

  @Test
  void link_ofCopiesYearsApart_givesTwoStories() {
    assertThat(
            stories(
                strike("a").kept(), strike("b").on("2022-06-07").published("2022-06-07").kept()))
        .isEqualTo(2);
  }

  @Test
  void link_ofTwoActsOfForceInOneSentence_givesTwoStories() {
    String sentence = "Peru seized a Chilean trawler off Ilo and arrested its crew.";
    KeptRecord ship =
        report("a")
            .in("d")
            .on("2020-02-01")
            .of(Mode.SEIZE)
            .from("PER")
            .to("CHL")
            .saying(sentence)
            .kept();
    KeptRecord crew =
        report("b")
            .in("d")
            .on("2020-02-01")
            .of(Mode.ARREST)
            .from("PER")
            .to("CHL")
            .saying(sentence)
            .kept();
    assertThat(stories(ship, crew)).isEqualTo(2);
  }

  @Test
  void link_ofSwappedParties_givesTwoStories() {
    KeptRecord one =
        report("a")
            .on("2020-02-01")
            .from("IND")
            .to("PAK")
            .saying("India fired across the line at Poonch.")
            .kept();
    KeptRecord other =
        report("b")
            .on("2020-02-01")
            .from("PAK")
            .to("IND")
            .saying("Pakistan fired across the line at Poonch.")
            .kept();
    assertThat(stories(one, other)).isEqualTo(2);
  }

  @Test
  void link_ofDeedAndItsNegation_givesTwoStories() {
    assertThat(stories(strike("a").kept(), strike("b").as(AuxiliaryMode.NEGATION).kept()))
        .isEqualTo(2);
  }

  @Test
  void link_ofTwoTypesInOneSentence_givesTwoStories() {
    assertThat(
            stories(strike("a").in("d").kept(), strike("b").in("d").of(EventType.MOBILIZE).kept()))
        .isEqualTo(2);
  }

  @Test
  void link_ofOneActToldTwiceInADocument_givesOneStory() {
    KeptRecord lead = strike("a").in("d").kept();
    KeptRecord body =
        strike("b")
            .in("d")
            .saying("The jets that struck the depot near Zakho took off from Diyarbakir.")
            .kept();
    assertThat(stories(lead, body)).isEqualTo(1);
  }

  @Test
  void link_ofRowsWithoutText_joinsOnlyThoseCodedAlike() {
    KeptRecord one = report("a").on("2020-01-03").from("USA").to("IRN").kept();
    KeptRecord same = report("b").on("2020-01-03").from("USA").to("IRN").kept();
    KeptRecord nextDay = report("c").on("2020-01-04").from("USA").to("IRN").kept();
    assertThat(stories(one, same)).isEqualTo(1);
    assertThat(stories(one, nextDay)).isEqualTo(2);
  }

  @Test
  void link_ofSentencesThatCouldTellAnything_givesAStoryEach() {
    assertThat(
            stories(
                report("a").on("2020-01-03").saying("Two people were killed.").kept(),
                report("b").on("2020-01-03").saying("Two people were killed.").kept()))
        .isEqualTo(2);
  }

  @Test
  void link_ofNothing_givesNothing() {
    assertThat(linker.link(List.of())).isEmpty();
  }

  @Test
  void recordOf_anyIdEverGiven_isARecordOfTheStory() {
    StoryLink link = linker.link(List.of(strike("x").kept())).get(0);
    assertThat(StoryLink.recordOf(link.story())).isEqualTo("x");
  }

  @Test
  void link_ofManyRecords_staysFast() {
    Random random = new Random(7);
    String[] states = {"IRQ", "SYR", "TUR", "LBN", "JOR", "EGY", "SAU", "YEM", "IRN", "ISR"};
    List<KeptRecord> records = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      String day = java.time.LocalDate.of(2015, 1, 1).plusDays(random.nextInt(500)).toString();
      String text =
          String.format(
              Locale.ROOT,
              "Fighters of brigade %d seized a post at Q%s and took %d lorries with %s.",
              random.nextInt(500),
              Integer.toString(random.nextInt(2000), 36),
              3 + random.nextInt(60),
              random.nextBoolean() ? "flour" : "cement");
      records.add(
          report("m" + i)
              .on(day)
              .from(states[random.nextInt(10)])
              .to(states[random.nextInt(10)])
              .saying(text)
              .kept());
    }
    long begin = System.nanoTime();
    assertThat(linker.link(records)).hasSize(10_000);
    assertThat((System.nanoTime() - begin) / 1e9).as("seconds").isLessThan(30);
  }
}
