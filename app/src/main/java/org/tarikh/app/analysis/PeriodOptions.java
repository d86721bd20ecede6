package org.tarikh.app.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarikh.app.chronicle.StoreOption;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.analysis.Side;
import org.tarikh.chronicle.analysis.Window;
import org.tarikh.chronicle.store.Chronicle;
import org.tarikh.chronicle.store.Filter;
import org.tarikh.chronicle.store.FilterBuilder;
import org.tarikh.chronicle.store.PartyFilter;
import org.tarikh.coder.event.EventType;
import org.tarikh.language.TarikhException;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The chronicle and the time that an analysis of one state is asked for. */
public final class PeriodOptions {
  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = DayConverter.First.class,
      description = "First day: YYYY-MM-DD, YYYY-MM or YYYY.")
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      converter = DayConverter.Last.class,
      description = "Last day.")
  private @Nullable LocalDate to;

  /** For picocli. */
  public PeriodOptions() {}

  /** Refuses dates in the wrong order before anything is read. */
  public void check(CommandLine line) {
    if (from != null && to != null && to.isBefore(from)) {
      throw new CommandLine.ParameterException(
          line, "--from " + from + " is after --to " + to + ": exchange the two dates");
    }
  }

  /** The first day asked for. */
  Optional<LocalDate> from() {
    return Optional.ofNullable(from);
  }

  /** The last day asked for. */
  Optional<LocalDate> to() {
    return Optional.ofNullable(to);
  }

  /** Opens the chronicle for reading. */
  Chronicle open() {
    return store.openToRead();
  }

  /** Every story to which {@code side} is a party, whenever it was. */
  public List<Story> stories(Side side) {
    return stories(side, Set.of());
  }

  /**
   * The time asked for, as {@link #window(Side)} has it, with the stories of {@code side} in it;
   * without a time asked for also those outside, which are few.
   */
  Told told(Side side) {
    if (from == null && to == null) {
      List<Story> stories = stories(side);
      return new Told(window(stories), stories);
    }
    Window window = window(side);
    return new Told(window, stories(side, window));
  }

  /** A time and stories. */
  record Told(Window window, List<Story> stories) {}

  /** Those that happened within {@code window}. */
  private List<Story> stories(Side side, Window window) {
    try (Chronicle chronicle = store.openToRead()) {
      return chronicle
          .stories(
              filter(side).from(Optional.of(window.from())).to(Optional.of(window.to())).build())
          .toList();
    }
  }

  /** The same, of these types only; of all if there are none. */
  public List<Story> stories(Side side, Set<EventType> types) {
    try (Chronicle chronicle = store.openToRead()) {
      return chronicle.stories(filter(side).types(types).build()).toList();
    }
  }

  /**
   * Every story to which {@code side} is a party and in which one of these codes takes part, oldest
   * first.
   */
  public List<Story> storiesWith(Side side, List<String> codes) {
    List<PartyFilter> others = codes.stream().map(code -> new PartyFilter(code, "", "")).toList();
    try (Chronicle chronicle = store.openToRead()) {
      return Stream.of(filter(side).actors(others), filter(side).recipients(others))
          .flatMap(each -> chronicle.stories(each.build()))
          .collect(Collectors.toMap(Story::id, story -> story, (one, same) -> one))
          .values()
          .stream()
          .sorted(Story.BY_DATE)
          .toList();
    }
  }

  private static FilterBuilder filter(Side side) {
    return Filter.builder().parties(List.of(new PartyFilter(side.code(), "", side.organisation())));
  }

  /** The time asked for; an end that is not given is that of all stories of {@code side}. */
  public Window window(Side side) {
    if (from != null && to != null) {
      return new Window(from, to);
    }
    try (Chronicle chronicle = store.openToRead()) {
      List<LocalDate> days = chronicle.firstAndLastDay(filter(side).build());
      return within(
          days.isEmpty() ? Optional.empty() : Optional.of(new Window(days.get(0), days.get(1))));
    }
  }

  /**
   * The time asked for; an end that is not given is that of the stories.
   *
   * @throws TarikhException if there are no stories and an end is not given
   */
  public Window window(List<Story> stories) {
    if (from != null && to != null) {
      return new Window(from, to);
    }
    return within(Window.of(stories));
  }

  private Window within(Optional<Window> stories) {
    Window covered =
        stories.orElseThrow(
            () ->
                new TarikhException(
                    "the chronicle has no stories of this state: read or import some first, or"
                        + " name a period with --from and --to for an empty answer"));
    LocalDate first = from == null ? covered.from() : from;
    LocalDate last = to == null ? covered.to() : to;
    if (last.isBefore(first)) {
      throw new TarikhException(
          "the stories of this state lie between "
              + covered.from()
              + " and "
              + covered.to()
              + "; give both --from and --to");
    }
    return new Window(first, last);
  }
}
