package org.tarikh.chronicle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.Story;
import org.tarikh.coder.CodedDocument;

class StoryTablesTest {
  private static final String CODER = "tarikh test";

  @TempDir Path folder;

  private static List<KeptRecord> keep(Chronicle chronicle) {
    Samples samples = new Samples(31);
    List<CodedDocument> documents = IntStream.range(0, 12).mapToObj(samples::document).toList();
    chronicle.keep(documents, CODER);
    return chronicle.unlinked().toList();
  }

  /** The reports in the order in which stories come back. */
  private static List<KeptRecord> ordered(List<KeptRecord> reports) {
    return reports.stream()
        .sorted(
            Comparator.comparing((KeptRecord k) -> k.source().published().orElseThrow())
                .thenComparing(k -> k.record().id()))
        .toList();
  }

  @Test
  void keepStories_newAndReplaced_comeBackAsTheyWere() {
    try (Chronicle chronicle = Chronicle.open(folder)) {
      List<KeptRecord> records = keep(chronicle);
      Story one = Stories.of("s1", ordered(records.subList(0, 3)));
      Story two = Stories.of("s2", ordered(records.subList(3, 5)));
      chronicle.keepStories(List.of(one, two));
      assertThat(chronicle.story("s1")).contains(one);
      assertThat(chronicle.story(records.get(4).record().id())).contains(two);
      assertThat(chronicle.stories(Filter.builder().reports(3).build())).containsExactly(one);
      assertThat(chronicle.stories(Filter.all()).count()).isEqualTo(records.size() - 3);
      assertThat(chronicle.unlinked())
          .containsExactlyElementsOf(records.subList(5, records.size()));

      Story grown = Stories.of("s1", ordered(records.subList(0, 4)));
      chronicle.keepStories(List.of(grown));
      assertThat(chronicle.story("s1")).contains(grown);
      assertThat(chronicle.story("s2").orElseThrow().reports()).containsExactly(records.get(4));
      assertThat(chronicle.reports(records.get(3).record().id()))
          .extracting(Report::story)
          .containsExactly("s1");
    }
  }

  @Test
  void keepStories_takingAllReportsOfAnother_removesThatOne() {
    try (Chronicle chronicle = Chronicle.open(folder)) {
      List<KeptRecord> records = keep(chronicle);
      chronicle.keepStories(List.of(Stories.of("s1", ordered(records.subList(0, 2)))));
      chronicle.keepStories(List.of(Stories.of("s2", ordered(records.subList(0, 3)))));
      assertThat(chronicle.story("s1")).isEmpty();
      assertThat(chronicle.story("s2")).isPresent();
    }
  }

  @Test
  void keep_codedAgainWithoutARecord_takesItOutOfItsStory() {
    try (Chronicle chronicle = Chronicle.open(folder)) {
      List<KeptRecord> records = keep(chronicle);
      KeptRecord gone = records.get(0);
      chronicle.keepStories(List.of(Stories.of("s1", ordered(records.subList(0, 4)))));
      Samples samples = new Samples(31);
      CodedDocument first = samples.document(0);
      CodedDocument without =
          new CodedDocument(
              first.document(),
              first.records().stream().filter(r -> !r.equals(gone.record())).toList(),
              1,
              1,
              List.of());
      chronicle.keep(List.of(without), "newer");
      Optional<Story> story = chronicle.story("s1");
      assertThat(story.orElseThrow().reports())
          .containsExactlyElementsOf(ordered(records.subList(1, 4)));
      assertThat(chronicle.stories(Filter.builder().reports(4).build())).isEmpty();
      assertThat(chronicle.stories(Filter.builder().reports(3).build())).hasSize(1);
    }
  }
}
