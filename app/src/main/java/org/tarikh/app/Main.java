package org.tarikh.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.tarikh.app.analysis.BondsCommand;
import org.tarikh.app.analysis.CommitmentsCommand;
import org.tarikh.app.analysis.CourseCommand;
import org.tarikh.app.analysis.DyadCommand;
import org.tarikh.app.analysis.ShiftsCommand;
import org.tarikh.app.analysis.VoicesCommand;
import org.tarikh.app.analysis.WatchCommand;
import org.tarikh.app.brief.BriefCommand;
import org.tarikh.app.chronicle.EventCommand;
import org.tarikh.app.chronicle.EventsCommand;
import org.tarikh.app.chronicle.ReadCommand;
import org.tarikh.app.chronicle.SearchCommand;
import org.tarikh.app.code.CodeCommand;
import org.tarikh.app.evaluate.EvaluateCommand;
import org.tarikh.app.interchange.ExportCommand;
import org.tarikh.app.interchange.ImportCommand;
import org.tarikh.app.lexicon.LexiconCommand;
import org.tarikh.app.train.TrainCommand;
import org.tarikh.coder.lexicon.Lexicon;
import org.tarikh.language.TarikhException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code tarikh}. */
@Command(
    name = "tarikh",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description =
        "Reads the news and keeps the record: who did what to whom, when, where and on whose word.",
    subcommands = {
      CodeCommand.class,
      DyadCommand.class,
      ShiftsCommand.class,
      CourseCommand.class,
      CommitmentsCommand.class,
      BondsCommand.class,
      VoicesCommand.class,
      WatchCommand.class,
      BriefCommand.class,
      ReadCommand.class,
      EventsCommand.class,
      EventCommand.class,
      SearchCommand.class,
      ImportCommand.class,
      ExportCommand.class,
      EvaluateCommand.class,
      TrainCommand.class,
      LexiconCommand.class
    })
public final class Main implements Runnable {
  @CommandLine.Spec private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

  private Main() {}

  /** Runs the command line and exits with 0 (done), 1 (some input failed) or 2 (usage). */
  public static void main(String[] arguments) {
    System.exit(execute(arguments));
  }

  /** Runs the command line and returns its exit code. */
  static int execute(String... arguments) {
    PrintWriter out =
        new PrintWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8));
    PrintWriter err =
        new PrintWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8),
            true);
    CommandLine line =
        new CommandLine(new Main())
            .setOut(out)
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(
        (exception, command, parsed) -> {
          if (exception instanceof TarikhException) {
            command.getErr().println("tarikh: " + exception.getMessage());
            return 1;
          }
          throw exception;
        });
    int code = line.execute(arguments);
    out.flush();
    return code;
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        java.util.Objects.requireNonNull(spec).commandLine(), "Missing command");
  }

  /** Version, codebook and size of the lexicon. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      Lexicon lexicon = Lexicon.load();
      long operators = lexicon.entries().stream().filter(e -> !e.operator().isEmpty()).count();
      return new String[] {
        "tarikh " + Tarikh.version(),
        "codebook PLOVER 2.0",
        "lexicon "
            + (lexicon.entries().size() - operators)
            + " predicates, "
            + operators
            + " operators"
      };
    }
  }
}
