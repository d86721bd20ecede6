package org.tarikh.chronicle.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.Texts;
import org.tarikh.chronicle.state.States;
import org.tarikh.coder.event.EventType;

class CommitmentsTest {
  private static final States STATES = States.load();
  private final Commitments commitments = new Commitments(STATES);

  @Test
  void of_labelledChains_linksAndFatesReachTheFloor() {
    List<LabelledChains.Labelled> chains = LabelledChains.load();
    assertThat(chains).hasSizeGreaterThanOrEqualTo(40);
    List<Story> record = new ArrayList<>();
    chains.forEach(chain -> chain.lines().forEach(line -> record.add(line.story())));
    Tally tally = new Tally();
    for (LabelledChains.Labelled chain : chains) {
      String actor = chain.first().actors().get(0).code();
      Optional<Commitment> found =
          commitments.of(record, actor).stream()
              .filter(c -> c.story().id().equals(chain.first().id()))
              .findFirst();
      tally.count(chain, found);
    }
    assertThat(tally.misses).as(tally.toString()).hasSizeLessThanOrEqualTo(5);
    assertThat(tally.precision()).as(tally.toString()).isGreaterThanOrEqualTo(0.95);
    assertThat(tally.recall()).as(tally.toString()).isGreaterThanOrEqualTo(0.9);
    assertThat(tally.fates).as(tally.toString()).isGreaterThanOrEqualTo(41);
    assertThat(tally.specific).as(tally.toString()).isGreaterThanOrEqualTo(41);
    assertThat(tally.falselyBroken).as("called broken without a record").isZero();
  }

  /** What was found against what was labelled. */
  private static final class Tally {
    int right;
    int found;
    int labelled;
    int fates;
    int specific;
    int falselyBroken;
    final List<String> misses = new ArrayList<>();

    void count(LabelledChains.Labelled chain, Optional<Commitment> commitment) {
      labelled += (int) chain.lines().stream().filter(line -> line.mark() == '+').count();
      if (commitment.isEmpty()) {
        misses.add(chain.title() + ": not found");
        return;
      }
      Commitment c = commitment.get();
      found += c.steps().size();
      for (Step step : c.steps()) {
        boolean good =
            chain.lines().stream()
                .anyMatch(
                    line ->
                        line.mark() == '+'
                            && line.story().id().equals(step.story().id())
                            && line.stage().equals(step.stage().label()));
        right += good ? 1 : 0;
        if (!good) {
          misses.add(chain.title() + ": wrongly " + step.stage() + " " + step.story().id());
        }
      }
      for (LabelledChains.Line line : chain.lines()) {
        if (line.mark() == '+'
            && c.steps().stream().noneMatch(s -> s.story().equals(line.story()))) {
          misses.add(chain.title() + ": missed " + line.stage());
        }
      }
      boolean fate = c.fate().label().equals(chain.fate());
      fates += fate ? 1 : 0;
      falselyBroken += c.fate() == Fate.BROKEN && !chain.fate().equals("broken") ? 1 : 0;
      specific += c.specific() == chain.specific() ? 1 : 0;
      if (c.specific() != chain.specific()) {
        misses.add(chain.title() + ": specific " + c.specific() + " " + c.reasons());
      }
    }

    double precision() {
      return found == 0 ? 0 : (double) right / found;
    }

    double recall() {
      return (double) right / labelled;
    }

    @Override
    public String toString() {
      return "links right "
          + right
          + ", found "
          + found
          + ", labelled "
          + labelled
          + "; fates "
          + fates
          + ", specific "
          + specific
          + "; "
          + misses;
    }
  }

  @Test
  void of_promiseWithoutLaterStory_isNoRecordNeverBroken() {
    Story promise =
        Texts.text(
                "a",
                "2001-05-01",
                EventType.AGREE,
                "Peru promised to lend Chile ten buses by 2003.")
            .actor("PER")
            .recipient("CHL")
            .trigger("promised lend")
            .story();
    Commitment only = commitments.of(List.of(promise), "PER").get(0);
    assertThat(only.fate()).isEqualTo(Fate.NO_RECORD);
    assertThat(only.fateInWords()).isEqualTo("no record since");
    assertThat(only.object()).isEqualTo("to lend Chile ten buses by 2003");
    assertThat(only.deadline().orElseThrow().day()).isEqualTo("2003-12-31");
    assertThat(only.overdue(java.time.LocalDate.parse("2004-01-01"))).isTrue();
    assertThat(only.specific()).isTrue();
  }

  @Test
  void of_deedInNextSentenceOfSameText_beginsTheCommitment() {
    Story promise =
        Texts.text("a", "2023-01-13", EventType.AGREE, "Ghana agreed to ship cocoa to Togo.")
            .actor("GHA")
            .recipient("TGO")
            .trigger("agreed ship cocoa")
            .document("d", 0)
            .story();
    Story deed =
        Texts.text(
                "b",
                "2023-02-01",
                EventType.COOPERATE,
                "Ghana delivered the first 200 bags in February.")
            .actor("GHA")
            .trigger("delivered first")
            .document("d", 1)
            .story();
    Commitment only = commitments.of(List.of(deed, promise), "GHA").get(0);
    assertThat(only.fate()).isEqualTo(Fate.BEGUN);
    assertThat(only.shownBy()).isEqualTo(deed);
  }

  @Test
  void of_emptyRecord_isEmpty() {
    assertThat(commitments.of(List.of(), "KAZ")).isEmpty();
  }
}
