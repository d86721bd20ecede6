package org.tarikh.app.analysis;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.analysis.Side;
import org.tarikh.chronicle.analysis.Sides;
import org.tarikh.chronicle.analysis.Window;
import org.tarikh.chronicle.commitment.Commitment;
import org.tarikh.chronicle.commitment.Commitments;
import org.tarikh.chronicle.commitment.Step;
import org.tarikh.chronicle.state.States;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tarikh commitments}: what a state bound itself to and what became of it. */
@Command(
    name = "commitments",
    mixinStandardHelpOptions = true,
    description =
        "Lists what a state promised, drafted or signed, and what the record shows of it since."
            + " What no record shows is 'no record', never 'broken'.")
public final class CommitmentsCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Option(names = "--actor", required = true, paramLabel = "STATE", description = "Whose.")
  private String actor = "";

  @Option(names = "--made", description = "Leave out what others promised to it.")
  private boolean made;

  @Mixin private ListingOptions listed = new ListingOptions();

  @Mixin private PeriodOptions period = new PeriodOptions();

  /** For picocli. */
  public CommitmentsCommand() {}

  @Override
  public Integer call() {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    period.check(line);
    Side side = Sides.load().resolve(actor);
    String key = side.organisation().isEmpty() ? side.code() : side.organisation();
    List<Story> stories = period.stories(side, Commitments.TYPES);
    Listing listing =
        new Listing(
            "Commitments of " + side.name(),
            List.of("date", "stage", "parties", "object", "kind", "deadline", "fate", "last"));
    if (!stories.isEmpty()) {
      Window window = period.window(stories);
      for (Commitment each : new Commitments(States.load()).of(stories, key)) {
        boolean inTime = each.story().date().filter(window::holds).isPresent();
        if (inTime && (!made || each.promisers().contains(key))) {
          listing.add(row(each), proofs(each));
        }
      }
    }
    listed.write(listing, line.getOut());
    return 0;
  }

  private static List<String> row(Commitment c) {
    return List.of(
        c.story().date().map(Object::toString).orElse(""),
        c.origin().label(),
        String.join(" ", c.parties()),
        c.object(),
        c.specific() ? "specific" : "vague",
        c.deadline().map(d -> d.day().toString()).orElse(""),
        c.fateInWords(),
        c.lastTold().map(Object::toString).orElse(""));
  }

  private static List<Story> proofs(Commitment c) {
    return Stream.concat(Stream.of(c.story()), c.steps().stream().map(Step::story)).toList();
  }
}
