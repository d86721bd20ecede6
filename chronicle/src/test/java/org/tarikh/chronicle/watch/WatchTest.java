package org.tarikh.chronicle.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.Texts;
import org.tarikh.chronicle.analysis.Sides;
import org.tarikh.chronicle.state.States;
import org.tarikh.coder.event.EventType;

class WatchTest {
  private static final Sides SIDES = Sides.load();
  private static final LocalDate DAY = LocalDate.parse("2015-06-10");
  private final Watch watch = new Watch(States.load());
  @TempDir Path folder;

  @Test
  void read_goodList_holdsDyadsStatesTopicsAndThresholds() throws Exception {
    WatchList list =
        list(
            """
            dyads: [KAZ RUS, [Norway, Sweden]]
            states:
              - Kenya
            topics:
              - name: Cables
                words: [cable, "under the sea"]
            alerts: [threat, first]
            thresholds:
              first-in-years: 5
            """);
    assertThat(list.items())
        .extracting(WatchItem::name)
        .containsExactly("KAZ RUS", "NOR SWE", "KEN", "Cables");
    assertThat(list.alerts()).containsExactly(Alert.Kind.THREAT, Alert.Kind.FIRST);
    assertThat(list.thresholds().firstInYears()).isEqualTo(5);
  }

  @Test
  void read_badList_namesFileAndLine() {
    assertBad("states: [KAZ]\nstate: x\n", ":2: unknown key 'state'");
    assertBad("states:\n  - Atlantis of the West\n", ":2: ");
    assertBad("states:\n  - Korea\n", "South Korea");
    assertBad("dyads: [KAZ]\n", ":1: a dyad is two states");
    assertBad("dyads: [KAZ KAZ]\n", "two different states");
    assertBad("states: [KAZ\n", "not YAML");
    assertBad("", "is empty");
    assertBad("thresholds:\n  due-days: -3\nstates: [KAZ]\n", ":2: '-3' is not a whole number");
    assertThatThrownBy(() -> WatchListReader.read(folder.resolve("none.yaml"), SIDES))
        .hasMessageContaining("no such file");
  }

  @Test
  void look_again_tellsEachStoryOnce() throws Exception {
    WatchList list = list("states: [KEN]\n");
    List<Story> stories = new ArrayList<>(List.of(story("a", "2015-06-01", EventType.AID)));
    WatchReport first = watch.look(stories, list, WatchState.none(), DAY);
    assertThat(first.news().get(0).stories()).hasSize(1);
    WatchReport second = watch.look(stories, list, first.next(), DAY.plusDays(1));
    assertThat(second.news().get(0).stories()).isEmpty();
    stories.add(story("b", "2015-06-11", EventType.THREATEN));
    WatchReport third = watch.look(stories, list, second.next(), DAY.plusDays(2));
    assertThat(third.alerts()).extracting(Alert::kind).contains(Alert.Kind.THREAT);
    assertThat(watch.look(stories, list, third.next(), DAY.plusDays(3)).fired()).isFalse();
  }

  @Test
  void look_firstOfItsTypeInYears_fires() throws Exception {
    WatchList list = list("dyads: [KEN SOM]\nalerts: [first]\n");
    List<Story> stories =
        List.of(
            story("a", "2008-01-01", EventType.AID), story("b", "2015-06-05", EventType.SANCTION));
    List<Alert> alerts = watch.look(stories, list, WatchState.none(), DAY).alerts();
    assertThat(alerts).hasSize(1);
    assertThat(alerts.get(0).sentence()).startsWith("The first SANCTION in three years: ");
    assertThat(watch.look(stories.subList(1, 2), list, WatchState.none(), DAY).fired())
        .as("a record of a few days cannot tell of years")
        .isFalse();
  }

  @Test
  void look_peaceThatTurnsToWar_firesAShiftOnce() throws Exception {
    WatchList list = list("dyads: [KEN SOM]\nalerts: [shift]\n");
    List<Story> stories = new ArrayList<>();
    for (int month = 3; month <= 50; month++) {
      stories.add(story("p" + month, DAY.minusDays(30L * month).toString(), EventType.CONSULT));
    }
    assertThat(watch.look(stories, list, WatchState.none(), DAY).fired()).isFalse();
    for (int i = 0; i < 8; i++) {
      stories.add(story("w" + i, DAY.minusDays(5L * i).toString(), EventType.ASSAULT));
    }
    WatchReport report = watch.look(stories, list, WatchState.none(), DAY);
    assertThat(report.alerts()).extracting(Alert::kind).containsOnly(Alert.Kind.SHIFT);
    assertThat(report.alerts().get(0).sentence())
        .startsWith("Kenya and Somalia have likely turned colder since ");
    assertThat(report.alerts().get(0).evidence()).isNotEmpty();
    assertThat(watch.look(stories, list, report.next(), DAY.plusDays(1)).fired()).isFalse();
  }

  @Test
  void look_lowestMonth_firesRecordLow() throws Exception {
    WatchList list = list("dyads: [KEN SOM]\nalerts: [record-low, record-high]\n");
    List<Story> stories = new ArrayList<>();
    for (int month = 1; month <= 8; month++) {
      for (int i = 0; i < 3; i++) {
        String day = DAY.minusDays(30L * month + i).toString();
        stories.add(story("m" + month + i, day, i == 0 ? EventType.REJECT : EventType.CONSULT));
      }
    }
    for (int i = 0; i < 3; i++) {
      stories.add(story("now" + i, DAY.minusDays(i).toString(), EventType.COERCE));
    }
    List<Alert> alerts = watch.look(stories, list, WatchState.none(), DAY).alerts();
    assertThat(alerts).extracting(Alert::kind).containsExactly(Alert.Kind.RECORD_LOW);
  }

  @Test
  void look_deadlineNear_firesDue() throws Exception {
    WatchList list = list("states: [KEN]\nalerts: [due]\n");
    Story promise =
        Texts.text(
                "a", "2015-03-01", EventType.AGREE, "Kenya promised to open a port by July 2015.")
            .actor("KEN")
            .recipient("SOM")
            .trigger("promised open")
            .story();
    List<Alert> alerts =
        watch.look(List.of(promise), list, WatchState.none(), DAY.plusDays(30)).alerts();
    assertThat(alerts).hasSize(1);
    assertThat(alerts.get(0).sentence()).contains("31 July 2015");
  }

  @Test
  void write_thenRead_isTheSameState() {
    WatchStateFile file = new WatchStateFile(folder.resolve("watch/list.yaml.json"));
    WatchState state =
        new WatchState(
            java.util.Optional.of(DAY), java.util.Set.of("x", "y"), java.util.Set.of("z|1"));
    assertThat(file.read()).isEqualTo(WatchState.none());
    file.write(state);
    assertThat(file.read()).isEqualTo(state);
  }

  @Test
  void read_damagedState_saysWhatToDo() throws Exception {
    Path file = Files.writeString(folder.resolve("s.json"), "{\"last_look\": 3");
    assertThatThrownBy(() -> new WatchStateFile(file).read())
        .hasMessageContaining("remove the file");
  }

  private void assertBad(String yaml, String message) {
    assertThatThrownBy(() -> list(yaml))
        .isInstanceOf(WatchListException.class)
        .hasMessageContaining("list.yaml")
        .hasMessageContaining(message);
  }

  private WatchList list(String yaml) throws Exception {
    return WatchListReader.read(Files.writeString(folder.resolve("list.yaml"), yaml), SIDES);
  }

  private static Story story(String id, String day, EventType type) {
    return Texts.text(id, day, type, "Kenya did something to Somalia.")
        .actor("KEN")
        .recipient("SOM")
        .story();
  }
}
