package org.tarikh.app.interchange;

import java.io.PrintWriter;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import org.tarikh.chronicle.interchange.ImportCount;
import org.tarikh.chronicle.interchange.table.RowProblem;

/** Counts what was imported, reports bad rows as they come, and draws progress on a terminal. */
final class ImportSummary {
  private static final int MOST_REPORTED = 100;

  private final PrintWriter err;
  private final long begun = System.nanoTime();
  private final @Nullable ProgressBar bar;
  private ImportCount count = ImportCount.NONE;
  private long kept;
  private long repeated;
  private long files;
  private long reported;

  ImportSummary(PrintWriter err) {
    this.err = err;
    this.bar =
        System.console() == null
            ? null
            : new ProgressBarBuilder()
                .setTaskName("importing")
                .setInitialMax(-1)
                .setUpdateIntervalMillis(500)
                .build();
  }

  /** Notes one record. */
  void step() {
    if (bar != null) {
      bar.step();
    }
  }

  /** Reports a problem, unless there were too many already. */
  void problem(RowProblem problem) {
    if (++reported <= MOST_REPORTED) {
      err.println("tarikh: " + problem + (problem.failure() ? "" : " (warning)"));
    }
  }

  /** Says something about a file. */
  void note(String message) {
    err.println("tarikh: " + message);
  }

  /** Adds up one file. */
  void file(ImportCount read, long fresh, long known) {
    count = count.plus(read);
    kept += fresh;
    repeated += known;
    files++;
  }

  boolean failed() {
    return count.failures() > 0;
  }

  void print() {
    if (bar != null) {
      bar.close();
    }
    if (reported > MOST_REPORTED) {
      err.println("tarikh: … and " + (reported - MOST_REPORTED) + " more problems");
    }
    err.println(
        String.format(
            Locale.ROOT,
            "%s, %s, %s new%s%s%s, %.1f seconds",
            number(files, "file"),
            number(count.rows(), "row"),
            number(kept, "record"),
            repeated > 0 ? ", " + repeated + " kept before" : "",
            count.leftOut() > 0 ? ", " + count.leftOut() + " left out (no PLOVER event)" : "",
            count.failures() > 0 ? ", " + number(count.failures(), "failure") : "",
            (System.nanoTime() - begun) / 1e9));
  }

  private static String number(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
