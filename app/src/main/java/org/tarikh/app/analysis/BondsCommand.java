package org.tarikh.app.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.analysis.Side;
import org.tarikh.chronicle.analysis.Sides;
import org.tarikh.chronicle.bond.Bond;
import org.tarikh.chronicle.bond.Bonds;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code tarikh bonds}: to what a state belongs and how alive each bond is. */
@Command(
    name = "bonds",
    mixinStandardHelpOptions = true,
    description = "Lists the organisations a state belongs to and how alive each bond is.")
public final class BondsCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "STATE", description = "Whose.")
  private String state = "";

  @Mixin private ListingOptions listed = new ListingOptions();

  @Mixin private PeriodOptions period = new PeriodOptions();

  /** For picocli. */
  public BondsCommand() {}

  @Override
  public Integer call() {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    period.check(line);
    Side side = Sides.load().resolve(state);
    List<Story> stories = period.storiesWith(side, Bonds.CODES);
    Listing listing =
        new Listing(
            "Bonds of " + side.name(),
            List.of(
                "organisation",
                "kind",
                "since",
                "meetings/year",
                "deeds/year",
                "words",
                "conflict",
                "life"));
    for (Bond bond : Bonds.load().of(stories, side.code(), period.window(side))) {
      listing.add(row(bond), proofs(bond));
    }
    listed.write(listing, line.getOut());
    return 0;
  }

  private static List<String> row(Bond bond) {
    return List.of(
        bond.organisation().name(),
        bond.organisation().kind(),
        bond.membership().from().map(Object::toString).orElse(""),
        String.format(Locale.ROOT, "%.1f", bond.meetingsPerYear()),
        String.format(Locale.ROOT, "%.1f", bond.deedsPerYear()),
        String.valueOf(bond.words().size()),
        String.valueOf(bond.strains().size()),
        switch (bond.life()) {
          case DEEDS -> "deeds";
          case WORDS_ONLY -> "words only (hollow shell)";
          case STRAINED -> "strained";
          case NO_RECORD -> "no record";
        });
  }

  private static List<Story> proofs(Bond bond) {
    return Stream.of(bond.deeds(), bond.meetings(), bond.words(), bond.strains())
        .flatMap(List::stream)
        .toList();
  }
}
