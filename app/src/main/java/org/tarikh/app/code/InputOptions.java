package org.tarikh.app.code;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tarikh.language.read.Document;
import org.tarikh.language.read.DocumentReader;
import org.tarikh.language.read.PublicationDates;
import org.tarikh.language.read.ReadProblem;
import org.tarikh.language.read.WebPages;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read and what to take for granted of it: shared by the commands that code texts. */
public final class InputOptions {
  /** How long to wait for a page. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Parameters(
      paramLabel = "FILE|DIR|URL",
      arity = "0..*",
      description =
          "Text, HTML, .jsonl[.gz], a folder, an http(s) address, or - for standard input.")
  private List<String> inputs = List.of();

  @Option(
      names = "--date",
      paramLabel = "D",
      description = "Day of publication, such as 2022-11-29, where a document has none.")
  private @Nullable String date;

  @Option(
      names = "--outlet",
      paramLabel = "X",
      description = "Outlet, where a document names none.")
  private @Nullable String outlet;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Worker threads; the output does not depend on it.")
  private int threads = Runtime.getRuntime().availableProcessors();

  /** For picocli. */
  public InputOptions() {}

  /** The number of worker threads. */
  public int threads() {
    return threads;
  }

  /** Whether nothing to read was named. */
  public boolean isEmpty() {
    return inputs.isEmpty();
  }

  /**
   * Checks what was given.
   *
   * @throws CommandLine.ParameterException at what makes no sense
   */
  public void check(CommandLine line) {
    if (threads < 1) {
      throw new CommandLine.ParameterException(line, "--threads must be at least 1");
    }
    if (inputs.isEmpty()) {
      throw new CommandLine.ParameterException(line, "Missing FILE: name what to read");
    }
    day(line);
  }

  private Optional<LocalDate> day(CommandLine line) {
    if (date == null) {
      return Optional.empty();
    }
    Optional<LocalDate> parsed = PublicationDates.parse(date);
    if (parsed.isEmpty()) {
      throw new CommandLine.ParameterException(
          line, "--date '" + date + "' is not a date such as 2022-11-29");
    }
    return parsed;
  }

  /** Reads everything into {@code sink}; what cannot be read is told to {@code summary}. */
  public void read(CommandLine line, Consumer<Document> sink, Summary summary) {
    Optional<LocalDate> day = day(line);
    DocumentReader reader = new DocumentReader(summary::problem);
    for (String input : inputs) {
      read(reader, input, document -> sink.accept(complete(document, day)), summary);
    }
  }

  private static void read(
      DocumentReader reader, String input, Consumer<Document> sink, Summary summary) {
    if (WebPages.isAddress(input)) {
      new WebPages(summary::problem, reader, PATIENCE).read(input, sink);
      return;
    }
    try {
      if (input.equals("-")) {
        reader.readStream("standard input", System.in, sink);
      } else {
        reader.read(Path.of(input), sink);
      }
    } catch (InvalidPathException invalid) {
      summary.problem(new ReadProblem(input, 0, "not a file name", true));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Document complete(Document document, Optional<LocalDate> day) {
    boolean named = !document.outlet().isEmpty() || outlet == null;
    return new Document(
        document.id(),
        document.date().or(() -> day),
        named ? document.outlet() : Objects.requireNonNull(outlet),
        document.language(),
        document.title(),
        document.text(),
        document.bodyStart(),
        document.url());
  }
}
