package org.tarikh.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
        "Reads the news and keeps the record: who did what to whom, when, where and on whose word.")
public final class Main implements Runnable {
  /** Every command by its name, in the order of the help. */
  private static final Map<String, Class<?>> COMMANDS = commands();

  @CommandLine.Spec private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

  private Main() {}

  private static Map<String, Class<?>> commands() {
    Map<String, Class<?>> commands = new LinkedHashMap<>();
    commands.put("code", CodeCommand.class);
    commands.put("dyad", DyadCommand.class);
    commands.put("shifts", ShiftsCommand.class);
    commands.put("course", CourseCommand.class);
    commands.put("commitments", CommitmentsCommand.class);
    commands.put("bonds", BondsCommand.class);
    commands.put("voices", VoicesCommand.class);
    commands.put("watch", WatchCommand.class);
    commands.put("brief", BriefCommand.class);
    commands.put("read", ReadCommand.class);
    commands.put("events", EventsCommand.class);
    commands.put("event", EventCommand.class);
    commands.put("search", SearchCommand.class);
    commands.put("import", ImportCommand.class);
    commands.put("export", ExportCommand.class);
    commands.put("evaluate", EvaluateCommand.class);
    commands.put("train", TrainCommand.class);
    commands.put("lexicon", LexiconCommand.class);
    return Collections.unmodifiableMap(commands);
  }

  /** Knows only the command that is named first, if one is: reading all of them takes its time. */
  private static CommandLine line(String[] arguments) {
    CommandLine line = new CommandLine(new Main());
    Map<String, Class<?>> wanted = COMMANDS;
    if (arguments.length > 0 && COMMANDS.containsKey(arguments[0])) {
      wanted = Map.of(arguments[0], COMMANDS.get(arguments[0]));
    }
    wanted.forEach(line::addSubcommand);
    return line;
  }

  /** Runs the command line and exits with 0 (done), 1 (some input failed) or 2 (usage). */
  public static void main(String[] arguments) {
    System.exit(execute(arguments));
  }

  /** Runs the command line and returns its exit code. */
  static int execute(String... arguments) {
    CheckedOutput output = new CheckedOutput(new FileOutputStream(FileDescriptor.out));
    PrintWriter err =
        new PrintWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8),
            true);
    return execute(output, err, arguments);
  }

  /** The same with where the output goes; 1 if not all of it could be written. */
  static int execute(CheckedOutput output, PrintWriter err, String... arguments) {
    PrintWriter out = new PrintWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
    int code = execute(out, err, arguments);
    Optional<String> failure = output.failure();
    failure.ifPresent(
        told -> err.println("tarikh: the output could not be written whole: " + told));
    return failure.isPresent() && code == 0 ? 1 : code;
  }

  /** The same with what is printed and complained of. */
  static int execute(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine line =
        line(arguments).setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true);
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
