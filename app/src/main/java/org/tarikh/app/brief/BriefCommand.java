package org.tarikh.app.brief;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tarikh.app.Tarikh;
import org.tarikh.app.analysis.PeriodOptions;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.analysis.Side;
import org.tarikh.chronicle.analysis.Sides;
import org.tarikh.chronicle.bond.Bonds;
import org.tarikh.chronicle.brief.Brief;
import org.tarikh.chronicle.brief.BriefWriter;
import org.tarikh.chronicle.state.States;
import org.tarikh.language.TarikhException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tarikh brief}: the brief on a state that an analyst would hand on. */
@Command(
    name = "brief",
    mixinStandardHelpOptions = true,
    description =
        "Writes a brief on a state: judgement, course, signs with their proofs, commitments, bonds,"
            + " voices, what to watch, method and sources.")
public final class BriefCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "STATE", description = "On whom.")
  private String state = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "FILE.html, FILE.md or FILE.pdf (default: Markdown on standard output).")
  private @Nullable Path output;

  @Mixin private PeriodOptions period = new PeriodOptions();

  /** For picocli. */
  public BriefCommand() {}

  @Override
  public Integer call() {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    period.check(line);
    Path file = output;
    if (file != null) {
      checkFile(line, file);
    }
    Side side = Sides.load().resolve(state);
    States states = States.load();
    if (!states.knows(side.code())) {
      throw new TarikhException(
          "a brief is on a state, the EU or the UN; '" + side.name() + "' is none of them");
    }
    List<Story> stories = period.stories(Side.of(side.code(), side.name()));
    Brief brief =
        new BriefWriter(states, Bonds.load()).write(stories, side.code(), period.window(stories));
    BriefFile files = new BriefFile(Tarikh.version());
    if (file == null) {
      line.getOut().print(files.markdown(brief));
      line.getOut().flush();
      return 0;
    }
    files.write(brief, file);
    warn(line.getErr(), files.unprintable(brief, file));
    return 0;
  }

  private static void checkFile(CommandLine line, Path file) {
    if (!BriefFile.known(file)) {
      throw new CommandLine.ParameterException(
          line, "-o " + file + " ends in none of .html, .md and .pdf");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new CommandLine.ParameterException(line, "-o " + file + ": there is no such folder");
    }
    if (!Files.isWritable(folder) || Files.isDirectory(file)) {
      throw new CommandLine.ParameterException(
          line, "-o " + file + " cannot be written; name another file");
    }
  }

  private static void warn(PrintWriter err, String missing) {
    if (!missing.isEmpty()) {
      err.println(
          "tarikh: the PDF's fonts have no shapes for: "
              + missing
              + "; write .html, which a browser shows with its own fonts");
    }
  }
}
