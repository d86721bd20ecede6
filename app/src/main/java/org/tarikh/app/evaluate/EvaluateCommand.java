package org.tarikh.app.evaluate;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code tarikh evaluate}: measures the coder on gold sets. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Measures the coder on gold sets.",
    subcommands = {AllCommand.class, PairsCommand.class, ActsCommand.class})
public final class EvaluateCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  /** For picocli. */
  public EvaluateCommand() {}

  @Override
  public Integer call() {
    throw new CommandLine.ParameterException(
        java.util.Objects.requireNonNull(spec).commandLine(),
        "Missing command: all, pairs or acts");
  }
}
