package org.tarikh.app.analysis;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a listing is written and where to. */
final class ListingOptions {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table (default), csv or json; no svg, since its rows are words.")
  private Listing.Format format = Listing.Format.TABLE;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write here instead of to standard output.")
  private @Nullable Path output;

  ListingOptions() {}

  /** Writes the listing to the file named, else to {@code out}. */
  void write(Listing listing, PrintWriter out) {
    AnalysisOptions.write(listing.text(format), Optional.ofNullable(output), out);
  }
}
