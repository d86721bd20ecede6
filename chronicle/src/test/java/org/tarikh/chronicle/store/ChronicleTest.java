package org.tarikh.chronicle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.coder.CodedDocument;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.language.read.Document;

class ChronicleTest {
  private static final String CODER = "tarikh test";

  @TempDir Path folder;

  private static List<CodedDocument> documents(int count) {
    Samples samples = new Samples(7);
    return IntStream.range(0, count).mapToObj(samples::document).toList();
  }

  private static List<KeptRecord> told(List<CodedDocument> documents) {
    return documents.stream().flatMap(coded -> KeptRecords.of(coded).stream()).toList();
  }

  @Test
  void keep_documents_givesBackEveryFieldAfterReopening() {
    List<CodedDocument> documents = documents(60);
    try (Chronicle chronicle = Chronicle.open(folder)) {
      assertThat(chronicle.keep(documents, CODER)).isEmpty();
    }
    try (Chronicle chronicle = Chronicle.openToRead(folder)) {
      assertThat(chronicle.records(Filter.all()))
          .containsExactlyInAnyOrderElementsOf(told(documents));
      assertThat(chronicle.documents())
          .containsExactlyElementsOf(documents.stream().map(CodedDocument::document).toList());
      assertThat(chronicle.document("doc3")).contains(documents.get(3).document());
    }
  }

  @Test
  void keep_sameDocumentsTwice_keepsThemOnce() {
    List<CodedDocument> documents = documents(20);
    try (Chronicle chronicle = Chronicle.open(folder)) {
      chronicle.keep(documents, CODER);
      chronicle.keep(documents, CODER);
      assertThat(chronicle.size()).isEqualTo(told(documents).size());
      List<Document> again = documents.stream().map(CodedDocument::document).toList();
      assertThat(chronicle.unread(again, CODER)).isEmpty();
      assertThat(chronicle.unread(again, "another coder")).hasSize(20);
    }
  }

  @Test
  void unread_sameContentTwiceOrSameIdTwice_namesEachContentOnce() {
    Document first = documents(1).get(0).document();
    Document other = Document.of(first.id(), "Another text under the same id.", first.date());
    try (Chronicle chronicle = Chronicle.open(folder)) {
      List<Document> unread = chronicle.unread(List.of(first, first, other), CODER);
      assertThat(unread).hasSize(2);
      assertThat(unread.get(0)).isEqualTo(first);
      assertThat(unread.get(1).id()).startsWith(first.id() + "#");
      assertThat(chronicle.unread(List.of(other, first), CODER)).isEmpty();
    }
  }

  @Test
  void keep_byAnotherCoder_replacesRecordsAndTellsWhatChanged() {
    List<CodedDocument> documents = documents(10);
    CodedDocument old =
        documents.stream().filter(d -> d.records().size() >= 2).findFirst().orElseThrow();
    List<EventRecord> records = new ArrayList<>(old.records());
    EventRecord gone = records.remove(0);
    EventRecord altered = confident(records.get(0), 0.123);
    records.set(0, altered);
    CodedDocument now = new CodedDocument(old.document(), records, 1, 1, List.of());
    try (Chronicle chronicle = Chronicle.open(folder)) {
      chronicle.keep(documents, CODER);
      List<Change> changes = chronicle.keep(List.of(now), "newer coder");
      assertThat(changes).hasSize(1);
      assertThat(changes.get(0).added()).isEmpty();
      assertThat(changes.get(0).gone()).extracting(k -> k.record()).containsExactly(gone);
      assertThat(changes.get(0).altered())
          .extracting(pair -> pair.after().record())
          .containsExactly(altered);
      List<CodedDocument> expected = new ArrayList<>(documents);
      expected.set(documents.indexOf(old), now);
      assertThat(chronicle.records(Filter.all()))
          .containsExactlyInAnyOrderElementsOf(told(expected));
    }
  }

  private static EventRecord confident(EventRecord r, double confidence) {
    return new EventRecord(
        r.id(),
        r.when(),
        r.type(),
        r.mode(),
        r.contexts(),
        r.auxiliary(),
        r.veracity(),
        r.attributions(),
        r.actors(),
        r.recipients(),
        r.trigger(),
        r.place(),
        r.evidence(),
        r.steps(),
        confidence);
  }

  @Test
  void intake_stream_keepsEachRecordOnce() {
    Samples samples = new Samples(11);
    List<KeptRecord> records = IntStream.range(0, 500).mapToObj(samples::imported).toList();
    try (Chronicle chronicle = Chronicle.open(folder)) {
      try (Intake intake = chronicle.intake("rows.tab", "hash1", CODER)) {
        records.forEach(intake);
        assertThat(intake.finish()).isEqualTo(new Intake.Result(500, 0));
      }
      try (Intake intake = chronicle.intake("rows.tab", "hash2", CODER)) {
        records.forEach(intake);
        assertThat(intake.finish()).isEqualTo(new Intake.Result(0, 500));
      }
      assertThat(chronicle.records(Filter.all())).containsExactlyInAnyOrderElementsOf(records);
      assertThat(chronicle.imported("hash1")).isPresent();
      assertThat(chronicle.imported("hash3")).isEmpty();
    }
  }

  @Test
  void intake_closedWithoutFinish_keepsNothing() {
    Samples samples = new Samples(12);
    try (Chronicle chronicle = Chronicle.open(folder)) {
      try (Intake intake = chronicle.intake("rows.tab", "hash", CODER)) {
        for (int i = 0; i < 25_000; i++) {
          intake.accept(samples.imported(i));
        }
      }
      assertThat(chronicle.size()).isZero();
      assertThat(chronicle.imported("hash")).isEmpty();
    }
  }

  @Test
  void intake_brokenOffAfterAPart_keepsThePartAndAddsTheRestNextTime() {
    Samples samples = new Samples(13);
    List<KeptRecord> records = IntStream.range(0, 250).mapToObj(samples::imported).toList();
    try (Chronicle chronicle = Chronicle.open(folder)) {
      try (Intake intake = chronicle.intake("rows.tab", "hash", CODER, 100)) {
        records.subList(0, 230).forEach(intake);
      }
      assertThat(chronicle.size()).isEqualTo(200);
      assertThat(chronicle.imported("hash")).isEmpty();
      assertThat(chronicle.unfinished()).containsExactly("rows.tab");
      try (Intake intake = chronicle.intake("rows.tab", "hash", CODER, 100)) {
        records.forEach(intake);
        assertThat(intake.finish()).isEqualTo(new Intake.Result(50, 200));
      }
      assertThat(chronicle.unfinished()).isEmpty();
      assertThat(chronicle.imported("hash")).isPresent();
      assertThat(chronicle.records(Filter.all())).containsExactlyInAnyOrderElementsOf(records);
    }
    try (Database database = Database.open(folder.resolve(Chronicle.FILE), true)) {
      assertThat(
              database.query(
                  Clause.of("SELECT action, records FROM journal ORDER BY entry"),
                  row -> row.getString(1) + " " + row.getLong(2)))
          .containsExactly("part 100", "part 100", "part 0", "part 0", "import 250");
    }
  }
}
