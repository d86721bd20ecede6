package org.tarikh.app.chronicle;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.store.Chronicle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code tarikh event}: one event with everything that speaks for it. */
@Command(
    name = "event",
    mixinStandardHelpOptions = true,
    description = "Shows one event with its reports, evidence in context, rules and attribution.")
public final class EventCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @CommandLine.Mixin private StoreOption store = new StoreOption();

  @Parameters(paramLabel = "ID", description = "Id of a story or of a record.")
  private String id = "";

  /** For picocli. */
  public EventCommand() {}

  @Override
  public Integer call() {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    PrintWriter out = line.getOut();
    try (Chronicle chronicle = store.openToRead()) {
      Optional<Story> story = chronicle.story(id);
      if (story.isEmpty()) {
        line.getErr().println("tarikh: there is no event '" + id + "' in " + chronicle.folder());
        return 1;
      }
      new EventPage(chronicle, out).print(story.get());
    }
    out.flush();
    return 0;
  }
}
