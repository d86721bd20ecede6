package org.tarikh.app.interchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tarikh.app.Tarikh;
import org.tarikh.app.chronicle.StoreOption;
import org.tarikh.app.chronicle.StoryRun;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.interchange.CodedRecords;
import org.tarikh.chronicle.interchange.ImportCount;
import org.tarikh.chronicle.interchange.ImportFormat;
import org.tarikh.chronicle.interchange.Importer;
import org.tarikh.chronicle.interchange.RecordIds;
import org.tarikh.chronicle.interchange.codes.Codes;
import org.tarikh.chronicle.interchange.importing.Importers;
import org.tarikh.chronicle.interchange.table.RowProblem;
import org.tarikh.chronicle.store.Chronicle;
import org.tarikh.chronicle.store.ContentHash;
import org.tarikh.chronicle.store.Intake;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tarikh import}: files of another data set in, their records kept in the chronicle. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Imports another data set into the chronicle: gdelt, icews, polecat, phoenix, acled, ucdp or"
          + " plover.",
      "Files may be plain, gzip or zip. One that is in already is skipped; of one that was broken off"
          + " the rest goes in. Bad rows are reported with file and line, and the rest goes in."
    })
public final class ImportCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FORMAT", description = "The data set.")
  private String format = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE",
      description = "Its files, or - for standard input.")
  private List<String> files = List.of();

  @CommandLine.Mixin private StoreOption store = new StoreOption();

  @Option(names = "--again", description = "Also read files that were imported before.")
  private boolean again;

  /** For picocli. */
  public ImportCommand() {}

  @Override
  public Integer call() throws IOException {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    ImportFormat known =
        ImportFormat.of(format)
            .orElseThrow(
                () ->
                    new CommandLine.ParameterException(
                        line,
                        "'"
                            + format
                            + "' is none of gdelt, icews, polecat, phoenix, acled, ucdp, plover"));
    Importer importer = new Importers(Codes.load()).of(known);
    ImportSummary summary = new ImportSummary(line.getErr());
    try (Chronicle chronicle = store.open()) {
      for (String file : files) {
        if (file.equals("-")) {
          String hash = RecordIds.of("standard input", LocalDateTime.now().toString());
          take(
              chronicle,
              "standard input",
              hash,
              (records, problems) -> importer.read("standard input", System.in, records, problems),
              summary);
        } else {
          file(chronicle, importer, file, summary);
        }
      }
      summary.print();
      StoryRun.link(chronicle, line.getErr());
    }
    return summary.failed() ? 1 : 0;
  }

  /** Reads one input to its end. */
  private interface Input {
    ImportCount read(Consumer<KeptRecord> records, Consumer<RowProblem> problems)
        throws IOException;
  }

  private void file(Chronicle chronicle, Importer importer, String name, ImportSummary summary)
      throws IOException {
    Optional<Path> file = path(name, summary);
    if (file.isEmpty()) {
      return;
    }
    String hash = ContentHash.of(file.get());
    Optional<LocalDateTime> before = chronicle.imported(hash);
    if (before.isPresent() && !again) {
      summary.note(name + ": imported on " + before.get().toLocalDate() + ", skipped");
      return;
    }
    take(
        chronicle,
        name,
        hash,
        (records, problems) -> importer.read(file.get(), records, problems),
        summary);
  }

  private static Optional<Path> path(String name, ImportSummary summary) {
    String fault = "not a file name";
    try {
      Path file = Path.of(name);
      if (Files.isRegularFile(file) && Files.isReadable(file)) {
        return Optional.of(file);
      }
      fault =
          Files.isDirectory(file)
              ? "is a folder; name its files"
              : Files.exists(file) ? "cannot be read" : "no such file";
    } catch (InvalidPathException invalid) {
      // Told below, as other faults are.
    }
    summary.problem(new RowProblem(name, 0, "", fault, true));
    summary.file(new ImportCount(0, 0, 0, 1), 0, 0);
    return Optional.empty();
  }

  /** Passes records on and counts them. */
  private record Counted(Intake intake, ImportSummary summary) implements CodedRecords {
    @Override
    public void codedBy(String coder) {
      intake.codedBy(coder);
    }

    @Override
    public void accept(KeptRecord record) {
      intake.accept(record);
      summary.step();
    }
  }

  private static void take(
      Chronicle chronicle, String name, String hash, Input input, ImportSummary summary)
      throws IOException {
    try (Intake intake = chronicle.intake(name, hash, "tarikh " + Tarikh.version())) {
      ImportCount count = input.read(new Counted(intake, summary), summary::problem);
      Intake.Result result = intake.finish();
      summary.file(count, result.kept(), result.repeated());
    }
  }
}
