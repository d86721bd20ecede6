package org.tarikh.app.code;

import java.io.PrintWriter;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import org.tarikh.coder.CodedDocument;
import org.tarikh.language.read.ReadProblem;

/** Counts what was done, reports problems as they come, and draws progress on a terminal. */
public final class Summary {
  private static final int MOST_REPORTED = 50;

  private final PrintWriter err;
  private final long begun = System.nanoTime();
  private final @Nullable ProgressBar bar;
  private long documents;
  private long sentences;
  private long parsed;
  private long records;
  private long failures;
  private long warnings;
  private long undated;

  /** A summary on {@code err}; {@code task} names the work beside the progress. */
  public Summary(PrintWriter err, String task) {
    this.err = err;
    this.bar =
        System.console() == null
            ? null
            : new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(-1)
                .setUpdateIntervalMillis(500)
                .build();
  }

  /** Counts a coded document and prints its notes. */
  public void coded(CodedDocument coded) {
    documents++;
    sentences += coded.sentences();
    parsed += coded.parsed();
    records += coded.records().size();
    undated += coded.notes().isEmpty() ? 0 : 1;
    for (String note : coded.notes()) {
      if (undated <= 3) {
        err.println("tarikh: " + coded.document().id() + ": " + note);
      }
    }
    if (bar != null) {
      bar.step();
    }
  }

  /** Reports what could not be read or coded. */
  public void problem(ReadProblem problem) {
    failures += problem.failure() ? 1 : 0;
    warnings += problem.failure() ? 0 : 1;
    if (failures + warnings <= MOST_REPORTED) {
      err.println("tarikh: " + problem);
    }
  }

  /** Whether any input was left out. */
  public boolean failed() {
    return failures > 0;
  }

  /** Prints the counts. */
  public void print() {
    if (bar != null) {
      bar.close();
    }
    if (failures + warnings > MOST_REPORTED) {
      err.println("tarikh: … and " + (failures + warnings - MOST_REPORTED) + " more problems");
    }
    err.println(
        String.format(
            Locale.ROOT,
            "%s, %s (%d screened in), %s, %.1f seconds%s",
            count(documents, "document"),
            count(sentences, "sentence"),
            parsed,
            count(records, "record"),
            (System.nanoTime() - begun) / 1e9,
            failures > 0 ? ", " + count(failures, "failure") : ""));
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
