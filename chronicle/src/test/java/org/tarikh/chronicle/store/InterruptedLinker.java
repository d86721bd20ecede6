package org.tarikh.chronicle.store;

import java.nio.file.Path;

/** A process that keeps documents and links their records; the test kills it between or amid. */
final class InterruptedLinker {
  private InterruptedLinker() {}

  /** Argument: the folder. */
  public static void main(String[] arguments) {
    try (Chronicle chronicle = Chronicle.open(Path.of(arguments[0]))) {
      chronicle.keep(Dispatches.all(), Dispatches.CODER);
      System.out.println("kept");
      chronicle.link(done -> {});
      System.out.println("linked");
    }
  }
}
