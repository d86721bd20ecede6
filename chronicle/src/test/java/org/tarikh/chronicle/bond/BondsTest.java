package org.tarikh.chronicle.bond;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.Texts;
import org.tarikh.chronicle.analysis.Window;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.EventType;

class BondsTest {
  private static final Window YEAR =
      new Window(LocalDate.parse("2011-01-01"), LocalDate.parse("2012-12-31"));
  private static final String ALLIANCE = "IGO:Collective Security Treaty Organization";
  private final Bonds bonds = Bonds.load();

  @Test
  void of_meetingsWithoutDeed_isWordsOnly() {
    Bond bond = bond(List.of(story("a", EventType.CONSULT), story("b", EventType.SUPPORT)));
    assertThat(bond.life()).isEqualTo(Bond.Life.WORDS_ONLY);
    assertThat(bond.meetingsPerYear()).isBetween(0.49, 0.51);
    assertThat(bond.lastDeed()).isEmpty();
  }

  @Test
  void of_deed_isAliveAndNamesTheDeed() {
    Story deed = story("a", EventType.COOPERATE);
    Bond bond = bond(List.of(story("b", EventType.CONSULT), deed));
    assertThat(bond.life()).isEqualTo(Bond.Life.DEEDS);
    assertThat(bond.lastDeed()).contains(deed);
  }

  @Test
  void of_onlyRefusals_isStrained() {
    assertThat(bond(List.of(story("a", EventType.REJECT))).life()).isEqualTo(Bond.Life.STRAINED);
  }

  @Test
  void of_refusalOfWhatLiesAhead_countsAsSaid() {
    Story ahead =
        Texts.text("a", "2011-05-01", EventType.REJECT, "Uzbekistan will oppose the drill.")
            .actor("UZB")
            .recipient(ALLIANCE)
            .auxiliary(AuxiliaryMode.FUTURE)
            .story();
    assertThat(bond(List.of(ahead)).strains()).containsExactly(ahead);
  }

  @Test
  void of_headOfAnOrganisationThatIsNamed_standsForIt() {
    Story met =
        Texts.text("a", "2011-05-01", EventType.CONSULT, "The head of the CSTO came to Tashkent.")
            .actor("UZB", "IGO GOV:Nikolai Bordyuzha")
            .story();
    Story elsewhere =
        Texts.text("b", "2011-05-02", EventType.CONSULT, "The two talked of grain.")
            .actor("UZB", "IGO GOV:Nikolai Bordyuzha")
            .story();
    assertThat(bond(List.of(met, elsewhere)).meetings()).containsExactly(met);
  }

  @Test
  void of_emptyRecord_isNoRecordNeverHollow() {
    assertThat(bonds.of(List.of(), "UZB", YEAR))
        .isNotEmpty()
        .allSatisfy(bond -> assertThat(bond.life()).isEqualTo(Bond.Life.NO_RECORD));
  }

  @Test
  void of_membershipThatEnded_isLeftOutLater() {
    Window later = new Window(LocalDate.parse("2020-01-01"), LocalDate.parse("2020-12-31"));
    assertThat(names(YEAR)).contains("Collective Security Treaty Organization");
    assertThat(names(later)).doesNotContain("Collective Security Treaty Organization");
  }

  private List<String> names(Window window) {
    return bonds.of(List.of(), "UZB", window).stream().map(b -> b.organisation().name()).toList();
  }

  private Bond bond(List<Story> stories) {
    return bonds.of(stories, "UZB", YEAR).stream()
        .filter(b -> b.organisation().shortName().equals("CSTO"))
        .findFirst()
        .orElseThrow();
  }

  private static Story story(String id, EventType type) {
    return Texts.text(id, "2011-05-01", type, "Uzbekistan and the alliance acted.")
        .actor("UZB")
        .recipient(ALLIANCE)
        .story();
  }
}
