package org.tarikh.app.chronicle;

import java.io.PrintWriter;
import java.util.Locale;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.store.Change;
import org.tarikh.coder.event.Mode;

/** Tells what coding again changed: a line a record, and the sums. */
final class ChangeWriter {
  private final PrintWriter out;
  private final boolean detailed;
  private long documents;
  private long added;
  private long gone;
  private long altered;

  /** Writes lines to {@code out} if {@code detailed}. */
  ChangeWriter(PrintWriter out, boolean detailed) {
    this.out = out;
    this.detailed = detailed;
  }

  void write(Change change) {
    documents++;
    added += change.added().size();
    gone += change.gone().size();
    altered += change.altered().size();
    if (detailed) {
      change.gone().forEach(record -> out.println("- " + line(record)));
      change.added().forEach(record -> out.println("+ " + line(record)));
      for (Change.Pair pair : change.altered()) {
        out.println("~ " + line(pair.before()));
        out.println("  " + line(pair.after()));
      }
      out.flush();
    }
  }

  void print(PrintWriter err) {
    if (documents > 0) {
      err.printf(
          Locale.ROOT,
          "coded again: %d documents, %d records added, %d gone, %d altered%n",
          documents,
          added,
          gone,
          altered);
    }
  }

  private static String line(KeptRecord kept) {
    var record = kept.record();
    return record.id()
        + " "
        + EventLines.date(record.when().start(), record.when().precision())
        + " "
        + EventLines.act(
            record.type().name() + record.mode().map(Mode::label).map(m -> ":" + m).orElse(""),
            EventLines.parties(record.actors()),
            EventLines.parties(record.recipients()))
        + EventLines.marks(record.auxiliary(), record.veracity())
        + String.format(Locale.ROOT, " %.2f", record.confidence())
        + " "
        + kept.source().document()
        + " "
        + String.join(" ; ", record.steps());
  }
}
