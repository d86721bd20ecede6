package org.tarikh.app.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.analysis.Side;
import org.tarikh.chronicle.analysis.Sides;
import org.tarikh.chronicle.analysis.Window;
import org.tarikh.chronicle.state.States;
import org.tarikh.chronicle.voice.Disagreement;
import org.tarikh.chronicle.voice.Voice;
import org.tarikh.chronicle.voice.VoiceReport;
import org.tarikh.chronicle.voice.Voices;
import org.tarikh.chronicle.wording.Naming;
import org.tarikh.chronicle.wording.Wording;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code tarikh voices}: who says what of a state, and where accounts differ. */
@Command(
    name = "voices",
    mixinStandardHelpOptions = true,
    description = "Lists on whose word a state's stories rest, and where accounts differ.")
public final class VoicesCommand implements Callable<Integer> {
  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "STATE", description = "Of whom is spoken.")
  private String state = "";

  @Mixin private ListingOptions listed = new ListingOptions();

  @Mixin private PeriodOptions period = new PeriodOptions();

  /** For picocli. */
  public VoicesCommand() {}

  @Override
  public Integer call() {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    period.check(line);
    Side side = Sides.load().resolve(state);
    States states = States.load();
    PeriodOptions.Told told = period.told(side);
    VoiceReport report = new Voices(states).of(told.stories(), side.code(), told.window());
    Listing listing =
        new Listing(
            "Voices on " + side.name(), List.of("what", "who", "country", "says", "outlets"));
    report.voices().forEach(voice -> listing.add(row(voice), voice.claims()));
    report.disagreements().forEach(each -> listing.add(row(each), List.of()));
    Wording wording = new Wording(new Naming(states));
    report
        .dissent()
        .forEach(
            story ->
                listing.add(
                    List.of("dissent", "", "", wording.sentence(story), outlets(story)),
                    List.of(story)));
    report
        .outlets()
        .forEach(
            (country, names) ->
                listing.add(
                    List.of("outlets", "", country, "", String.join("; ", names)), List.of()));
    notes(report, told.window()).forEach(listing::note);
    listed.write(listing, line.getOut());
    return 0;
  }

  /** What makes the answer poorer than it looks. */
  private static List<String> notes(VoiceReport report, Window window) {
    List<String> outlets = report.outlets().values().stream().flatMap(List::stream).toList();
    List<String> notes = new ArrayList<>();
    if (outlets.isEmpty()) {
      notes.add("Asked for: " + window.from() + " to " + window.to() + ".");
    }
    if (outlets.size() == 1) {
      notes.add("All of it stands in one outlet: nothing here is confirmed by another.");
    }
    if (!outlets.isEmpty() && report.voices().isEmpty()) {
      notes.add("No story tells on whose word it stands.");
    }
    return notes;
  }

  private static List<String> row(Voice voice) {
    return List.of(
        voice.kind(),
        voice.name(),
        voice.country().orElse(""),
        String.format(
            Locale.ROOT,
            "%d of cooperation, %d of conflict, mean score %.1f",
            voice.cooperative(),
            voice.conflicting(),
            voice.meanScore()),
        String.join("; ", voice.outlets()));
  }

  private static List<String> row(Disagreement disagreement) {
    List<String> sides =
        disagreement.sides().stream()
            .map(side -> side.account() + " (" + side.reports().get(0).source().outlet() + ")")
            .toList();
    return List.of(
        "disagreement",
        "",
        "",
        disagreement.point().label() + ": " + String.join(" / ", sides),
        "");
  }

  private static String outlets(Story story) {
    return String.join(
        "; ", story.reports().stream().map(r -> r.source().outlet()).distinct().toList());
  }
}
