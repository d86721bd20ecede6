package org.tarikh.app.chronicle;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarikh.chronicle.store.Filter;
import org.tarikh.chronicle.store.PartyFilter;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Mode;
import org.tarikh.coder.event.Veracity;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/**
 * Which events are wanted: shared by all commands that choose. Values of one option are joined by
 * "or", options by "and".
 */
public final class FilterOptions {
  private static final String PARTY = "CODE, CODE:SECTOR, :SECTOR or part of a name";

  @Option(names = "--actor", split = ",", paramLabel = "WHO", description = "Who did it: " + PARTY)
  private List<String> actors = List.of();

  @Option(names = "--recipient", split = ",", paramLabel = "WHO", description = "To whom")
  private List<String> recipients = List.of();

  @Option(names = "--either", split = ",", paramLabel = "WHO", description = "Actor or recipient")
  private List<String> parties = List.of();

  @Option(names = "--type", split = ",", description = "PLOVER types, such as CONSULT,AID")
  private List<String> types = List.of();

  @Option(names = "--mode", split = ",", description = "PLOVER modes, such as visit,ceasefire")
  private List<String> modes = List.of();

  @Option(names = "--context", split = ",", description = "PLOVER contexts, such as military")
  private List<String> contexts = List.of();

  @Option(names = "--sector", split = ",", description = "Sectors of either party, such as GOV")
  private List<String> sectors = List.of();

  @Option(
      names = "--quad",
      split = ",",
      description = "Quad classes: 1 verbal, 2 material cooperation; 3 verbal, 4 material conflict")
  private List<String> quads = List.of();

  @Option(
      names = "--aux",
      split = ",",
      description = "Auxiliary modes: historical, future, hypothetical, negation")
  private List<String> auxiliary = List.of();

  @Option(names = "--done", description = "Only acts told as done: not planned, unreal or denied")
  private boolean done;

  @Option(
      names = "--veracity",
      split = ",",
      description = "asserted, attributed, alleged or denied")
  private List<String> veracities = List.of();

  @Option(names = "--from", paramLabel = "D", description = "First day, month or year: 2022-11-29")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "D", description = "Last day, month or year")
  private @Nullable String to;

  @Option(names = "--outlet", split = ",", paramLabel = "X", description = "Outlets")
  private List<String> outlets = List.of();

  @Option(names = "--text", paramLabel = "WORDS", description = "Words that the evidence holds")
  private @Nullable String text;

  @Option(names = "--min-confidence", paramLabel = "P", description = "Least confidence, 0 to 1")
  private double confidence;

  @Option(names = "--min-reports", paramLabel = "N", description = "Least reports of a story")
  private int reports;

  @Option(names = "--origin", split = ",", description = "Data sets: tarikh, gdelt, icews, …")
  private List<String> origins = List.of();

  @Option(
      names = "--one-a-day",
      description = "At most one a day of the same type and parties, the literature's filter")
  private boolean oneADay;

  /** For picocli. */
  public FilterOptions() {}

  /**
   * The filter.
   *
   * @throws CommandLine.ParameterException at a value that no event can have
   */
  public Filter filter(CommandLine line) {
    return Filter.builder()
        .actors(parties(actors))
        .recipients(parties(recipients))
        .parties(parties(parties))
        .types(each(line, "--type", types, EventType::of).collect(Collectors.toSet()))
        .modes(each(line, "--mode", modes, FilterOptions::mode).toList())
        .contexts(contexts)
        .sectors(sectors)
        .quads(each(line, "--quad", quads, FilterOptions::quad).collect(Collectors.toSet()))
        .auxiliary(
            each(line, "--aux", auxiliary, v -> named(AuxiliaryMode.values(), v))
                .collect(Collectors.toSet()))
        .done(done)
        .veracities(
            each(line, "--veracity", veracities, v -> named(Veracity.values(), v))
                .collect(Collectors.toSet()))
        .from(day(line, "--from", from, false))
        .to(day(line, "--to", to, true))
        .outlets(outlets)
        .text(Optional.ofNullable(text))
        .confidence(confidence)
        .reports(reports)
        .origins(origins)
        .oneADay(oneADay)
        .build();
  }

  private static List<PartyFilter> parties(List<String> texts) {
    return texts.stream().filter(t -> !t.isBlank()).map(PartyFilter::parse).toList();
  }

  private static <T> Stream<T> each(
      CommandLine line, String option, List<String> values, Function<String, Optional<T>> parse) {
    return values.stream()
        .map(
            value ->
                parse
                    .apply(value.strip())
                    .orElseThrow(
                        () ->
                            new CommandLine.ParameterException(
                                line, option + ": there is no '" + value + "'")));
  }

  private static Optional<String> mode(String label) {
    return Arrays.stream(Mode.values()).map(Mode::label).filter(label::equals).findFirst();
  }

  private static Optional<Integer> quad(String text) {
    return text.matches("[1-4]") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
    return Arrays.stream(values).filter(value -> value.name().equalsIgnoreCase(name)).findFirst();
  }

  private static Optional<LocalDate> day(
      CommandLine line, String option, @Nullable String text, boolean last) {
    if (text == null) {
      return Optional.empty();
    }
    try {
      if (text.matches("\\d{4}")) {
        LocalDate first = LocalDate.of(Integer.parseInt(text), 1, 1);
        return Optional.of(last ? first.plusYears(1).minusDays(1) : first);
      }
      if (text.matches("\\d{4}-\\d{2}")) {
        LocalDate first = LocalDate.parse(text + "-01");
        return Optional.of(last ? first.plusMonths(1).minusDays(1) : first);
      }
      return Optional.of(LocalDate.parse(text));
    } catch (java.time.DateTimeException notADate) {
      throw new CommandLine.ParameterException(
          line, option + " '" + text + "' is not a date such as 2022-11-29, 2022-11 or 2022");
    }
  }
}
