package org.tarikh.app.chronicle;

import java.nio.file.Path;
import org.tarikh.chronicle.store.Chronicle;
import picocli.CommandLine.Option;

/** Which chronicle is meant: shared by all commands that use one. */
public final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "Folder of the chronicle (default: ./chronicle).")
  private Path folder = Path.of("chronicle");

  /** For picocli. */
  public StoreOption() {}

  /** Opens it for writing and makes it if there is none. */
  public Chronicle open() {
    return Chronicle.open(folder);
  }

  /** Opens it for reading. */
  public Chronicle openToRead() {
    return Chronicle.openToRead(folder);
  }
}
