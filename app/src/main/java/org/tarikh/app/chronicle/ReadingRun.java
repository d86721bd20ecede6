package org.tarikh.app.chronicle;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarikh.app.Tarikh;
import org.tarikh.app.code.CodingPipeline;
import org.tarikh.app.code.Summary;
import org.tarikh.chronicle.store.Chronicle;
import org.tarikh.coder.CodedDocument;
import org.tarikh.language.read.Document;

/**
 * One run of reading: documents that are new are coded and kept, a batch in a transaction. The
 * models are loaded when the first new document comes.
 */
final class ReadingRun implements AutoCloseable {
  /** Documents asked for at once whether they are new. */
  private static final int ASKED = 128;

  /** Most documents of a transaction. */
  private static final int BATCH = 256;

  /** Longest time between transactions: what a killed run loses at most. */
  private static final long NANOSECONDS = 5_000_000_000L;

  private final Chronicle chronicle;
  private final String coder;
  private final int threads;
  private final Summary summary;
  private final ChangeWriter changes;
  private final List<Document> asked = new ArrayList<>();
  private final List<CodedDocument> batch = new ArrayList<>();
  private @Nullable CodingPipeline pipeline;
  private long kept = System.nanoTime();
  private long skipped;

  ReadingRun(
      Chronicle chronicle, String coder, int threads, Summary summary, ChangeWriter changes) {
    this.chronicle = chronicle;
    this.coder = coder;
    this.threads = threads;
    this.summary = summary;
    this.changes = changes;
  }

  void submit(Document document) {
    asked.add(document);
    if (asked.size() >= ASKED) {
      code();
    }
  }

  void finish() {
    code();
    if (pipeline != null) {
      pipeline.finish();
    }
    keep();
  }

  /** How many documents had been read before. */
  long skipped() {
    return skipped;
  }

  private void code() {
    List<Document> unread = chronicle.unread(asked, coder);
    skipped += asked.size() - unread.size();
    asked.clear();
    for (Document document : unread) {
      pipeline().submit(document);
    }
  }

  private CodingPipeline pipeline() {
    if (pipeline == null) {
      pipeline = new CodingPipeline(Tarikh.coder(), threads, this::take, summary);
    }
    return pipeline;
  }

  private void take(CodedDocument coded) {
    batch.add(coded);
    if (batch.size() >= BATCH || System.nanoTime() - kept > NANOSECONDS) {
      keep();
    }
  }

  private void keep() {
    chronicle.keep(batch, coder).forEach(changes::write);
    batch.clear();
    kept = System.nanoTime();
  }

  @Override
  public void close() {
    if (pipeline != null) {
      pipeline.close();
    }
  }
}
