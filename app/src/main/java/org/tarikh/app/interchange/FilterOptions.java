package org.tarikh.app.interchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tarikh.chronicle.store.Filter;
import org.tarikh.chronicle.store.PartyFilter;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Mode;
import org.tarikh.coder.event.Veracity;
import org.tarikh.language.read.PublicationDates;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Which records are wanted: fields are joined by "and", values of one field by "or". */
public final class FilterOptions {
  @Option(
      names = "--actor",
      split = ",",
      paramLabel = "A",
      description = "Who did it: RUS, RUS:GOV, :GOV or part of a name.")
  private List<String> actors = List.of();

  @Option(names = "--recipient", split = ",", paramLabel = "A", description = "To whom.")
  private List<String> recipients = List.of();

  @Option(names = "--either", split = ",", paramLabel = "A", description = "Either of them.")
  private List<String> parties = List.of();

  @Option(names = "--type", split = ",", paramLabel = "T", description = "PLOVER types.")
  private List<String> types = List.of();

  @Option(names = "--mode", split = ",", paramLabel = "M", description = "PLOVER modes.")
  private List<String> modes = List.of();

  @Option(names = "--context", split = ",", paramLabel = "C", description = "PLOVER contexts.")
  private List<String> contexts = List.of();

  @Option(names = "--sector", split = ",", paramLabel = "S", description = "Of either party.")
  private List<String> sectors = List.of();

  @Option(names = "--quad", split = ",", paramLabel = "1-4", description = "Quad classes.")
  private List<Integer> quads = List.of();

  @Option(
      names = "--aux-mode",
      split = ",",
      paramLabel = "X",
      description = "historical, future, hypothetical or negation.")
  private List<String> auxiliary = List.of();

  @Option(names = "--done", description = "Acts told as done: not future, unreal or denied.")
  private boolean done;

  @Option(
      names = "--veracity",
      split = ",",
      paramLabel = "V",
      description = "asserted, attributed, alleged or denied.")
  private List<String> veracities = List.of();

  @Option(names = "--from", paramLabel = "D", description = "First day of the event.")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "D", description = "Last day of the event.")
  private @Nullable String to;

  @Option(names = "--outlet", split = ",", paramLabel = "O", description = "Who published it.")
  private List<String> outlets = List.of();

  @Option(names = "--text", paramLabel = "WORDS", description = "Words of the evidence.")
  private @Nullable String text;

  @Option(names = "--min-confidence", paramLabel = "N", description = "Least confidence, 0 to 1.")
  private double confidence;

  @Option(names = "--min-reports", paramLabel = "N", description = "Least reports of the story.")
  private int reports;

  @Option(
      names = "--origin",
      split = ",",
      paramLabel = "SET",
      description = "Data sets: tarikh, gdelt, icews …")
  private List<String> origins = List.of();

  @Option(
      names = "--one-a-day",
      description = "At most one a day for the same parties and type, as the literature does.")
  private boolean oneADay;

  /** For picocli. */
  public FilterOptions() {}

  /**
   * The filter that the options tell.
   *
   * @throws CommandLine.ParameterException if a value is none that exists
   */
  public Filter filter(CommandLine line) {
    return Filter.builder()
        .actors(actors.stream().map(PartyFilter::parse).toList())
        .recipients(recipients.stream().map(PartyFilter::parse).toList())
        .parties(parties.stream().map(PartyFilter::parse).toList())
        .types(all(line, "--type", types, EventType::of))
        .modes(modes(line))
        .contexts(contexts)
        .sectors(sectors)
        .quads(Set.copyOf(quads))
        .auxiliary(all(line, "--aux-mode", auxiliary, named(AuxiliaryMode.values())))
        .done(done)
        .veracities(all(line, "--veracity", veracities, named(Veracity.values())))
        .from(day(line, "--from", from))
        .to(day(line, "--to", to))
        .outlets(outlets)
        .text(Optional.ofNullable(text))
        .confidence(confidence)
        .reports(reports)
        .origins(origins)
        .oneADay(oneADay)
        .build();
  }

  private List<String> modes(CommandLine line) {
    return List.copyOf(
        all(
            line,
            "--mode",
            modes,
            label ->
                Arrays.stream(Mode.values())
                    .map(Mode::label)
                    .filter(label.toLowerCase(Locale.ROOT)::equals)
                    .findFirst()));
  }

  private static <E extends Enum<E>> Function<String, Optional<E>> named(E[] values) {
    return name -> Arrays.stream(values).filter(e -> e.name().equalsIgnoreCase(name)).findFirst();
  }

  private static <T> Set<T> all(
      CommandLine line, String option, List<String> words, Function<String, Optional<T>> of) {
    Set<T> values = new HashSet<>();
    for (String word : words) {
      values.add(
          of.apply(word.strip())
              .orElseThrow(
                  () ->
                      new CommandLine.ParameterException(
                          line, option + ": there is no '" + word + "'")));
    }
    return values;
  }

  private static Optional<LocalDate> day(CommandLine line, String option, @Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    Optional<LocalDate> day = PublicationDates.parse(text);
    if (day.isEmpty()) {
      throw new CommandLine.ParameterException(
          line, option + " '" + text + "' is not a date such as 2022-11-29");
    }
    return day;
  }
}
