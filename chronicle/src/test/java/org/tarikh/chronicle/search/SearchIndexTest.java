package org.tarikh.chronicle.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.store.Chronicle;
import org.tarikh.chronicle.store.Filter;
import org.tarikh.chronicle.store.Intake;
import org.tarikh.coder.CodedDocument;
import org.tarikh.coder.event.EventDate;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Veracity;
import org.tarikh.language.read.Document;

class SearchIndexTest {
  private static final LocalDate DAY = LocalDate.of(2022, 12, 1);

  @TempDir Path folder;

  private static CodedDocument document(String id, String title, String text) {
    Document document = new Document(id, Optional.of(DAY), "Post", "en", title, text, 0, "");
    int end = text.indexOf('.') + 1;
    EventRecord record =
        record("r-" + id, new EventRecord.Evidence(0, 0, end, text.substring(0, end)));
    return new CodedDocument(document, List.of(record), 1, 1, List.of());
  }

  private static EventRecord record(String id, EventRecord.Evidence evidence) {
    return new EventRecord(
        id,
        EventDate.day(DAY, ""),
        EventType.CONSULT,
        Optional.empty(),
        List.of(),
        java.util.Set.of(),
        Veracity.ASSERTED,
        List.of(),
        List.of(),
        List.of(),
        "talks",
        Optional.empty(),
        evidence,
        List.of(),
        0.5);
  }

  private static void keep(Chronicle chronicle, CodedDocument... documents) {
    chronicle.keep(List.of(documents), "tarikh test");
  }

  private static List<String> found(Chronicle chronicle, String words) {
    try (SearchIndex index = SearchIndex.open(chronicle)) {
      return index.search(words, 10).stream().map(hit -> hit.text().document()).sorted().toList();
    }
  }

  private static void keepThree(Chronicle chronicle) {
    keep(
        chronicle,
        document("a", "Energy", "Envoys discussed the transit of gas. Nothing else happened."),
        document("b", "Wheat", "Ministers discussed wheat. A gas pipe was mended far away."),
        document("c", "Gas in transit", "They met in the capital. It rained."));
  }

  @Test
  void search_words_findsAllFormsInTextAndTitleWithPassageAndEvents() {
    try (Chronicle chronicle = Chronicle.open(folder)) {
      keepThree(chronicle);
      try (SearchIndex index = SearchIndex.open(chronicle)) {
        List<Hit> hits = index.search("transits gas", 10);
        assertThat(hits).extracting(hit -> hit.text().document()).containsOnly("a", "c");
        Hit hit = hits.stream().filter(h -> h.text().document().equals("a")).findFirst().get();
        assertThat(hit.passage().in(hit.text().text())).contains("transit of gas");
        assertThat(hit.reports()).extracting(r -> r.kept().record().id()).containsExactly("r-a");
        assertThat(index.search("\"gas transit\"", 10)).isEmpty();
        assertThat(index.search("wheat OR rained", 10)).hasSize(2);
        assertThat(index.search("gas (", 10)).hasSize(3);
      }
    }
  }

  @Test
  void open_afterMoreWasKept_findsTheNewTextsToo() {
    try (Chronicle chronicle = Chronicle.open(folder)) {
      keepThree(chronicle);
      assertThat(found(chronicle, "gas")).containsExactly("a", "b", "c");
      keep(chronicle, document("d", "", "Gas flows again."));
      EventRecord.Evidence evidence = new EventRecord.Evidence(0, 0, 10, "Gas sold!");
      try (Intake intake = chronicle.intake("rows", "hash", "tarikh test")) {
        intake.accept(
            new KeptRecord(
                record("x", evidence),
                new KeptRecord.Source("e", "", "", "", Optional.empty(), "en"),
                "icews",
                "1",
                "040"));
        intake.finish();
      }
      assertThat(found(chronicle, "gas")).containsExactly("a", "b", "c", "d", "e");
    }
  }

  @Test
  void open_indexMissingOrDamagedAnywhere_isMadeAnew() throws IOException {
    long seed = new Random().nextLong();
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    try (Chronicle chronicle = Chronicle.open(folder)) {
      keepThree(chronicle);
      assertThat(found(chronicle, "gas")).hasSize(3);
      for (int round = 0; round < 8; round++) {
        damage(random);
        assertThat(found(chronicle, "gas")).as("round " + round).hasSize(3);
      }
      try (Stream<Path> files = Files.list(folder.resolve(SearchIndex.FOLDER))) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder.resolve(SearchIndex.FOLDER));
      assertThat(found(chronicle, "gas")).hasSize(3);
    }
  }

  /** Cuts, deletes or alters a file of the index. */
  private void damage(Random random) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder.resolve(SearchIndex.FOLDER))) {
      files = all.filter(file -> !file.endsWith("write.lock")).sorted().toList();
    }
    Path file = files.get(random.nextInt(files.size()));
    byte[] bytes = Files.readAllBytes(file);
    switch (random.nextInt(3)) {
      case 0 -> Files.delete(file);
      case 1 -> Files.write(file, java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)));
      default -> {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
        Files.write(file, bytes);
      }
    }
  }

  @Test
  void open_indexOfAnotherChronicle_isMadeAnew(@TempDir Path other) throws IOException {
    try (Chronicle chronicle = Chronicle.open(other)) {
      keep(chronicle, document("z", "", "Gas of another place."), document("y", "", "More gas."));
      assertThat(found(chronicle, "gas")).containsExactly("y", "z");
    }
    try (Chronicle chronicle = Chronicle.open(folder)) {
      keepThree(chronicle);
      Files.move(other.resolve(SearchIndex.FOLDER), folder.resolve(SearchIndex.FOLDER));
      assertThat(found(chronicle, "gas")).containsExactly("a", "b", "c");
      assertThat(chronicle.records(Filter.all())).hasSize(3);
    }
  }
}
