package org.tarikh.app.chronicle;

import java.io.PrintWriter;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.tarikh.chronicle.store.Chronicle;

/** The end of a run that wrote records: links those without a story and says how many. */
public final class StoryRun {
  private StoryRun() {}

  /** Links what is not linked yet; prints a line unless there was nothing to do. */
  public static void link(Chronicle chronicle, PrintWriter err) {
    long begun = System.nanoTime();
    long linked;
    if (System.console() == null) {
      linked = chronicle.link(done -> {});
    } else {
      try (ProgressBar bar =
          new ProgressBarBuilder().setTaskName("linking").setInitialMax(-1).build()) {
        linked = chronicle.link(bar::stepTo);
      }
    }
    if (linked > 0) {
      err.println(
          String.format(
              Locale.ROOT,
              "%d record%s linked into stories, %.1f seconds",
              linked,
              linked == 1 ? "" : "s",
              (System.nanoTime() - begun) / 1e9));
    }
  }
}
