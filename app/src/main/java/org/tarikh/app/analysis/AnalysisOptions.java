package org.tarikh.app.analysis;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarikh.app.chronicle.StoreOption;
import org.tarikh.chronicle.analysis.Span;
import org.tarikh.chronicle.analysis.Window;
import org.tarikh.chronicle.analyst.Analyst;
import org.tarikh.chronicle.store.Chronicle;
import org.tarikh.language.TarikhException;
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

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = DayConverter.First.class,
      description = "First day: YYYY-MM-DD, YYYY-MM or YYYY.")
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      converter = DayConverter.Last.class,
      description = "Last day.")
  private @Nullable LocalDate to;

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

  /** The window asked for; one end alone reaches to the end of the time that is covered. */
  Optional<Window> window(Analyst analyst) {
    if (from == null && to == null) {
      return Optional.empty();
    }
    Optional<Window> covered = from == null || to == null ? analyst.covered() : Optional.empty();
    LocalDate first = from != null ? from : covered.map(Window::from).orElse(to);
    LocalDate last = to != null ? to : covered.map(Window::to).orElse(from);
    return Optional.of(
        new Window(
            java.util.Objects.requireNonNull(first), java.util.Objects.requireNonNull(last)));
  }

  Chronicle open() {
    return store.openToRead();
  }

  /** Writes the text to the file named, else to {@code out}. */
  void write(String text, java.io.PrintWriter out) {
    if (output == null) {
      out.print(text);
      out.flush();
      return;
    }
    try {
      Files.writeString(output, text, StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new TarikhException(
          output + " cannot be written: " + failure + "; name another file with --output", failure);
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
