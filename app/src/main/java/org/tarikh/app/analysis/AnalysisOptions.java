package org.tarikh.app.analysis;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.analysis.Side;
import org.tarikh.chronicle.analysis.Span;
import org.tarikh.chronicle.analysis.Volume;
import org.tarikh.chronicle.analysis.Window;
import org.tarikh.chronicle.store.Chronicle;
import org.tarikh.chronicle.store.Count;
import org.tarikh.chronicle.store.Dimension;
import org.tarikh.chronicle.store.Filter;
import org.tarikh.chronicle.store.PartyFilter;
import org.tarikh.language.TarikhException;
import picocli.CommandLine.Option;

/** What all analyses share: the chronicle, the time, and where and how results are written. */
final class AnalysisOptions {
  /** How results are written. */
  enum Format {
    TABLE,
    CSV,
    JSON,
    SVG
  }

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "Folder of the chronicle (default: ./chronicle).")
  private Path store = Path.of("chronicle");

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

  @Option(names = "--by", paramLabel = "SPAN", description = "week, month, quarter or year.")
  private @Nullable Span span;

  @Option(
      names = "--all",
      description = "Count future, hypothetical, negated and denied acts too, not only done ones.")
  private boolean undone;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, csv, json or svg (default: table).")
  private Format format = Format.TABLE;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write here instead of to standard output.")
  private @Nullable Path output;

  AnalysisOptions() {}

  Span span(Span otherwise) {
    return span == null ? otherwise : span;
  }

  boolean onlyDone() {
    return !undone;
  }

  Format format() {
    return format;
  }

  /** The window asked for; one end alone reaches to the end of the chronicle's time. */
  Optional<Window> window(Chronicle chronicle) {
    if (from == null && to == null) {
      return covered(chronicle);
    }
    LocalDate first = from;
    LocalDate last = to;
    if (first == null || last == null) {
      Optional<Window> covered = covered(chronicle);
      if (covered.isEmpty()) {
        return Optional.empty();
      }
      first = first == null ? covered.get().from() : first;
      last = last == null ? covered.get().to() : last;
    }
    return Optional.of(new Window(first, last));
  }

  /**
   * The time that has almost all of the chronicle's events: the first to the last day but for the
   * half percent at either end, which is mostly history told as background and things foreseen.
   */
  private Optional<Window> covered(Chronicle chronicle) {
    Map<LocalDate, Integer> days = volume(chronicle).byDay();
    int all = days.values().stream().mapToInt(n -> n).sum();
    int spare = all / 200;
    Optional<LocalDate> first = reached(days, spare);
    Optional<LocalDate> last = reached(days, all - spare - 1);
    return first.map(day -> new Window(day, last.orElse(day)));
  }

  private static Optional<LocalDate> reached(Map<LocalDate, Integer> days, int rank) {
    int seen = 0;
    for (Map.Entry<LocalDate, Integer> day : days.entrySet()) {
      seen += day.getValue();
      if (seen > rank) {
        return Optional.of(day.getKey());
      }
    }
    return Optional.empty();
  }

  Chronicle open() {
    return Chronicle.openToRead(store);
  }

  /** How many stories of the chronicle fall on each day. */
  Volume volume(Chronicle chronicle) {
    Filter filter = Filter.builder().done(onlyDone()).build();
    Map<LocalDate, Integer> days = new TreeMap<>();
    for (Count count : chronicle.countStories(filter, List.of(Dimension.DAY))) {
      String day = count.values().get(0);
      if (!day.isEmpty()) {
        days.merge(LocalDate.parse(day), (int) count.number(), Integer::sum);
      }
    }
    return new Volume(days);
  }

  /** The stories to which any of the sides is a party. */
  List<Story> stories(Chronicle chronicle, List<Side> sides) {
    List<PartyFilter> parties =
        sides.stream().map(side -> new PartyFilter(side.code(), "", "")).distinct().toList();
    return chronicle.stories(Filter.builder().parties(parties).done(onlyDone()).build()).toList();
  }

  /** Writes the text to the file named, else to {@code out}. */
  void write(String text, java.io.PrintWriter out) {
    if (output == null) {
      out.print(text);
      out.flush();
      return;
    }
    try {
      Files.writeString(output, text, StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new TarikhException(
          output + " cannot be written: " + failure + "; name another file with --output", failure);
    }
  }

  /** Something that writes text. */
  interface Writing {
    void to(Appendable out) throws IOException;
  }

  /** What {@code writing} writes, as text. */
  static String text(Writing writing) {
    StringWriter text = new StringWriter();
    try {
      writing.to(text);
    } catch (IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
    return text.toString();
  }
}
