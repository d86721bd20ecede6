package org.tarikh.app.code;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.tarikh.coder.CodedDocument;
import org.tarikh.coder.DocumentCoder;
import org.tarikh.language.TarikhException;
import org.tarikh.language.read.Document;
import org.tarikh.language.read.ReadProblem;

/**
 * Codes documents on several threads and passes them on in the order they came. At most {@link
 * #AHEAD} documents are in memory. A document that cannot be coded is reported and not passed on;
 * the others go on.
 */
public final class CodingPipeline implements AutoCloseable {
  private static final int AHEAD = 256;

  private final DocumentCoder coder;
  private final Sink sink;
  private final Summary summary;
  private final ExecutorService workers;
  private final Deque<Task> tasks = new ArrayDeque<>();

  private record Task(Document document, Future<CodedDocument> result) {}

  /** Takes coded documents, on the thread that submits. */
  public interface Sink {
    /**
     * Takes one document.
     *
     * @throws IOException if it cannot be written
     */
    void accept(CodedDocument coded) throws IOException;
  }

  /** A pipeline of {@code threads} workers into {@code sink}. */
  public CodingPipeline(DocumentCoder coder, int threads, Sink sink, Summary summary) {
    this.coder = coder;
    this.sink = sink;
    this.summary = summary;
    this.workers =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              // Parsers walk deep trees: a larger stack costs nothing and spares odd sentences.
              Thread thread = new Thread(null, task, "coder", 16L << 20);
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Codes a document; may first wait for earlier ones and pass them on. */
  public void submit(Document document) {
    tasks.addLast(new Task(document, workers.submit(() -> coder.code(document))));
    while (tasks.size() > AHEAD || (!tasks.isEmpty() && tasks.peekFirst().result().isDone())) {
      writeNext();
    }
  }

  /** Waits for all documents and passes them on. */
  public void finish() {
    while (!tasks.isEmpty()) {
      writeNext();
    }
  }

  private void writeNext() {
    Task task = tasks.removeFirst();
    CodedDocument coded;
    try {
      coded = task.result().get();
    } catch (ExecutionException failure) {
      summary.problem(
          new ReadProblem(
              task.document().id(), 0, "could not be coded: " + failure.getCause(), true));
      summary.coded(new CodedDocument(task.document(), List.of(), 0, 0, List.of()));
      return;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new TarikhException("interrupted");
    }
    try {
      sink.accept(coded);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    summary.coded(coded);
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
