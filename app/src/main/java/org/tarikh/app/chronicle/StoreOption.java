package org.tarikh.app.chronicle;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tarikh.chronicle.store.Chronicle;
import org.tarikh.chronicle.store.SchemaUpdate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which chronicle is meant: shared by all commands that use one. */
public final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "Folder of the chronicle (default: ./chronicle).")
  private Path folder = Path.of("chronicle");

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  /** For picocli. */
  public StoreOption() {}

  /** Opens it for writing and makes it if there is none. */
  public Chronicle open() {
    return Chronicle.open(folder);
  }

  /** The folder. */
  public Path folder() {
    return folder;
  }

  /**
   * Opens it for reading; an update of an older one, and imports that were broken off, are told on
   * standard error.
   */
  public Chronicle openToRead() {
    Chronicle chronicle = Chronicle.openToRead(folder, this::tell);
    for (String source : chronicle.unfinished()) {
      say("only a part of " + source + " is in: its import was broken off; import it again");
    }
    return chronicle;
  }

  private void tell(SchemaUpdate update) {
    say(
        "bringing the chronicle %s from schema version %d to %d"
            .formatted(update.file(), update.from(), update.to()));
  }

  private void say(String what) {
    PrintWriter err = Objects.requireNonNull(command).commandLine().getErr();
    err.println("tarikh: " + what);
    err.flush();
  }
}
