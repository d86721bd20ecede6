package org.tarikh.app.analysis;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarikh.app.output.WriteFault;
import org.tarikh.chronicle.analysis.Span;
import org.tarikh.chronicle.analysis.Window;
import org.tarikh.chronicle.analyst.Analyst;
import org.tarikh.chronicle.store.Chronicle;
import org.tarikh.language.TarikhException;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What all analyses share: the chronicle, the time, and where and how results are written. */
final class AnalysisOptions {
  /** How results are written. */
  enum Format {
    TABLE,
    CSV,
    JSON,
    SVG
  }

  @Mixin private PeriodOptions period = new PeriodOptions();

  @Option(names = "--by", paramLabel = "SPAN", description = "week, month, quarter or year.")
  private @Nullable Span span;

  @Option(
      names = "--all",
      description = "Count future, hypothetical, negated and denied acts too, not only done ones.")
  private boolean undone;

  @Option(
      names = "--one-a-day",
      description = "Count at most one event a day of the same type and parties.")
  private boolean oneADay;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, csv, json or svg (default: table).")
  private Format format = Format.TABLE;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write here instead of to standard output.")
  private @Nullable Path output;

  AnalysisOptions() {}

  Span span(Span otherwise) {
    return span == null ? otherwise : span;
  }

  boolean onlyDone() {
    return !undone;
  }

  boolean oneADay() {
    return oneADay;
  }

  Format format() {
    return format;
  }

  /** Refuses what cannot be before anything is read. */
  void check(CommandLine line) {
    period.check(line);
  }

  /** The window asked for; one end alone reaches to the end of the time that is covered. */
  Optional<Window> window(Analyst analyst) {
    Optional<LocalDate> from = period.from();
    Optional<LocalDate> to = period.to();
    if (from.isEmpty() && to.isEmpty()) {
      return Optional.empty();
    }
    Optional<Window> covered =
        from.isPresent() && to.isPresent() ? Optional.empty() : analyst.covered();
    LocalDate first = from.or(() -> covered.map(Window::from)).or(() -> to).orElseThrow();
    LocalDate last = to.or(() -> covered.map(Window::to)).or(() -> from).orElseThrow();
    return Optional.of(new Window(first, last));
  }

  Chronicle open() {
    return period.open();
  }

  /** Writes the text to the file named, else to {@code out}. */
  void write(String text, java.io.PrintWriter out) {
    write(text, Optional.ofNullable(output), out);
  }

  /** Writes the text to {@code file} if there is one, else to {@code out}. */
  static void write(String text, Optional<Path> file, java.io.PrintWriter out) {
    if (file.isEmpty()) {
      out.print(text);
      out.flush();
      return;
    }
    try {
      Files.writeString(file.get(), text, StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new TarikhException(
          file.get()
              + " cannot be written: "
              + WriteFault.reason(failure)
              + "; name another file with --output",
          failure);
    }
  }

  /** Something that writes text. */
  interface Writing {
    void to(Appendable out) throws IOException;
  }

  /** What {@code writing} writes, as text. */
  static String text(Writing writing) {
    StringWriter text = new StringWriter();
    try {
      writing.to(text);
    } catch (IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
    return text.toString();
  }
}
