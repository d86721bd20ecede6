package org.tarikh.chronicle.store;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.coder.CodedDocument;

/**
 * A process that keeps prepared documents and an import in the way {@code tarikh read} and {@code
 * tarikh import} do, and prints what it has committed. The test kills it.
 */
final class InterruptedWriter {
  static final String CODER = "tarikh test";
  static final String IMPORT = "hash of the import";
  static final int DOCUMENTS = 700;
  static final int IMPORTED = 1530;
  static final int PART = 100;
  static final int BATCH = 4;

  private InterruptedWriter() {}

  static List<CodedDocument> documents() {
    Samples samples = new Samples(99);
    return IntStream.range(0, DOCUMENTS).mapToObj(samples::document).toList();
  }

  static List<KeptRecord> imported() {
    Samples samples = new Samples(98);
    return IntStream.range(0, IMPORTED).mapToObj(samples::imported).toList();
  }

  /** Arguments: folder, and how many documents to keep at most before it ends. */
  public static void main(String[] arguments) {
    int most = Integer.parseInt(arguments[1]);
    List<CodedDocument> documents = documents();
    List<KeptRecord> imported = imported();
    try (Chronicle chronicle = Chronicle.open(Path.of(arguments[0]))) {
      System.out.println("open");
      int done = 0;
      for (int from = 0; from < DOCUMENTS && done < most; from += BATCH) {
        List<CodedDocument> batch = documents.subList(from, Math.min(DOCUMENTS, from + BATCH));
        List<String> unread =
            chronicle.unread(batch.stream().map(CodedDocument::document).toList(), CODER).stream()
                .map(document -> document.id())
                .toList();
        List<CodedDocument> fresh =
            batch.stream().filter(coded -> unread.contains(coded.document().id())).toList();
        chronicle.keep(fresh, CODER);
        done += fresh.size();
        fresh.forEach(coded -> System.out.println("kept " + coded.document().id()));
        if (from >= DOCUMENTS / 2 && chronicle.imported(IMPORT).isEmpty()) {
          try (Intake intake = chronicle.intake("rows.tab", IMPORT, CODER, PART)) {
            imported.forEach(intake);
            intake.finish();
          }
          System.out.println("imported");
        }
      }
    }
    System.out.println("end");
  }
}
