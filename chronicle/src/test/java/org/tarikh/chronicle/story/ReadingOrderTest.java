package org.tarikh.chronicle.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tarikh.chronicle.KeptRecord;

class ReadingOrderTest {
  private final StoryLinker linker = StoryLinker.load();

  @Test
  void link_ofShuffledRecords_givesTheSameLinks() throws IOException {
    List<KeptRecord> records = records();
    List<StoryLink> expected = linker.link(records);
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 20; round++) {
      Collections.shuffle(records, random);
      assertThat(linker.link(records)).as("seed %d, round %d", seed, round).isEqualTo(expected);
    }
  }

  @Test
  void join_inAnyOrderAndPortions_givesTheLinksOfAllAtOnce() throws IOException {
    List<KeptRecord> records = records();
    Map<String, StoryLink> expected = new HashMap<>();
    linker.link(records).forEach(link -> expected.put(link.record(), link));
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 12; round++) {
      Collections.shuffle(records, random);
      KeptInMemory kept = new KeptInMemory();
      LateReports late = new LateReports(linker);
      int next = 0;
      while (next < records.size()) {
        int end = Math.min(records.size(), next + 1 + random.nextInt(25));
        kept.add(records.subList(next, end), late);
        next = end;
      }
      assertThat(kept.links()).as("seed %d, round %d", seed, round).isEqualTo(expected);
    }
  }

  @Test
  void join_ofUnrelatedReport_leavesOtherStoriesUntouched() throws IOException {
    KeptInMemory kept = new KeptInMemory();
    LateReports late = new LateReports(linker);
    kept.add(records(), late);
    List<StoryLink> changed =
        kept.add(
            List.of(
                Reports.report("zz")
                    .on("1999-05-05")
                    .from("FIN")
                    .saying("Finland's fishermen quarrelled with coast guards at Hanko.")
                    .kept()),
            late);
    assertThat(changed).containsExactly(new StoryLink("zz", "szz", "zz"));
  }

  /** All labelled reports, with some that lack words, dates or days among them. */
  private static List<KeptRecord> records() throws IOException {
    List<KeptRecord> records = new ArrayList<>();
    LabelledCases.load("cases.txt").forEach(report -> records.add(report.kept()));
    for (int i = 0; i < 6; i++) {
      records.add(
          Reports.report("bare" + i).on("2020-02-0" + (1 + i % 2)).from("USA").to("IRN").kept());
      records.add(
          Reports.report("undated" + i)
              .in("book " + i % 2)
              .from("ROU")
              .saying("Partisans blew up the bridge at Giurgiu with dynamite.")
              .kept());
    }
    return records;
  }
}
