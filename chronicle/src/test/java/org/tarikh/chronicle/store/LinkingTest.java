package org.tarikh.chronicle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.story.Stories;
import org.tarikh.chronicle.story.StoryLinker;
import org.tarikh.coder.CodedDocument;
import org.tarikh.coder.event.EventRecord;

/** Records that are kept become stories, whatever the order and whenever the process dies. */
class LinkingTest {
  @TempDir Path folder;

  /** The stories of the dispatches when all are linked at once, without a store. */
  private static List<Story> expected() {
    List<KeptRecord> records = new ArrayList<>();
    Dispatches.all().forEach(coded -> records.addAll(KeptRecords.of(coded)));
    return new Stories(StoryLinker.load()).of(records);
  }

  private static List<Story> linked(Chronicle chronicle, List<CodedDocument> documents) {
    chronicle.keep(documents, Dispatches.CODER);
    chronicle.link(done -> {});
    return chronicle.stories(Filter.all()).toList();
  }

  @Test
  void link_oneActInTwoDocuments_isOneStoryWithTwoReports() {
    try (Chronicle chronicle = Chronicle.open(folder)) {
      List<CodedDocument> both = List.of(Dispatches.talks(0, 0), Dispatches.talks(0, 1));
      List<Story> stories = linked(chronicle, both);
      assertThat(stories).hasSize(1);
      assertThat(stories.get(0).id()).isEqualTo("srd0-0");
      assertThat(stories.get(0).reports())
          .extracting(report -> report.source().outlet())
          .containsExactly("Outlet 0", "Outlet 1");
      assertThat(chronicle.stories(Filter.builder().reports(2).build())).isEqualTo(stories);
      assertThat(chronicle.reports("rd0-1")).extracting(Report::story).containsExactly("srd0-0");
      assertThat(chronicle.story("srd0-1")).contains(stories.get(0));
      assertThat(chronicle.link(done -> {})).as("linked once more").isZero();
    }
  }

  @Test
  void link_inAnyOrderAndPortions_givesTheStoriesOfAllAtOnce() {
    List<Story> expected = expected();
    assertThat(expected).as("several reports a story").hasSizeLessThan(Dispatches.all().size());
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int round = 0; round < 3; round++) {
      List<CodedDocument> documents = new ArrayList<>(Dispatches.all());
      Collections.shuffle(documents, random);
      try (Chronicle chronicle = Chronicle.open(folder.resolve("round" + round))) {
        int from = 0;
        while (from < documents.size()) {
          int to = Math.min(documents.size(), from + 1 + random.nextInt(25));
          linked(chronicle, documents.subList(from, to));
          from = to;
        }
        assertThat(chronicle.stories(Filter.all()))
            .as("seed %d, round %d", seed, round)
            .containsExactlyElementsOf(expected);
      }
    }
  }

  @Test
  void link_afterUnlink_givesTheSameStories() {
    try (Chronicle chronicle = Chronicle.open(folder)) {
      List<Story> before = linked(chronicle, Dispatches.all());
      chronicle.unlink();
      assertThat(chronicle.unlinked()).hasSize(Dispatches.all().size());
      assertThat(linked(chronicle, List.of())).isEqualTo(before);
    }
  }

  @Test
  void link_ofADocumentCodedAnew_judgesItsStoryAnew() {
    try (Chronicle chronicle = Chronicle.open(folder)) {
      CodedDocument first = Dispatches.talks(0, 0);
      linked(chronicle, List.of(first, Dispatches.talks(0, 1)));
      CodedDocument without = new CodedDocument(first.document(), List.of(), 1, 1, List.of());
      chronicle.keep(List.of(without), "newer");
      assertThat(chronicle.link(done -> {})).isEqualTo(1);
      assertThat(chronicle.stories(Filter.all())).extracting(Story::id).containsExactly("srd0-1");
      EventRecord altered = first.records().get(0);
      chronicle.keep(
          List.of(new CodedDocument(first.document(), List.of(altered), 1, 1, List.of())),
          "newest");
      assertThat(chronicle.link(done -> {})).isEqualTo(1);
      assertThat(chronicle.stories(Filter.all())).extracting(Story::id).containsExactly("srd0-0");
    }
  }

  @Test
  void link_killedBetweenWritingAndLinking_isHealedByTheNext() throws Exception {
    List<Story> expected = expected();
    long seed = new Random().nextLong();
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    for (int kill = 0; kill < 5; kill++) {
      Path store = folder.resolve("killed" + kill);
      killAfterKeeping(store, kill == 0 ? 0 : random.nextInt(700));
      try (Chronicle chronicle = Chronicle.open(store)) {
        assertThat(chronicle.size()).isEqualTo(Dispatches.all().size());
        assertThat(linked(chronicle, List.of()))
            .as("kill %d, seed %d", kill, seed)
            .isEqualTo(expected);
        assertThat(chronicle.unlinked()).isEmpty();
      }
    }
  }

  private static void killAfterKeeping(Path store, int milliseconds) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                InterruptedLinker.class.getName(),
                store.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.inputReader().readLine()).isEqualTo("kept");
    TimeUnit.MILLISECONDS.sleep(milliseconds);
    process.toHandle().destroyForcibly();
    process.waitFor();
  }
}
