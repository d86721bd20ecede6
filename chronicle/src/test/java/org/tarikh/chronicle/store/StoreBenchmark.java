package org.tarikh.chronicle.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.tarikh.chronicle.search.SearchIndex;
import org.tarikh.coder.event.EventType;

/**
 * Measures a store of generated rows: {@code mvn test -pl chronicle -am -Dtest=StoreBenchmark
 * -Dsurefire.failIfNoSpecifiedTests=false -DargLine="-Xmx2g -Drows=1000000 -Dstore=FOLDER"}. A
 * store that exists is used as it is. No test of the build, by its name.
 */
class StoreBenchmark {
  private static final int ROUNDS = 5;

  @Test
  void measure() throws Exception {
    int rows = Integer.getInteger("rows", 1_000_000);
    String stated = System.getProperty("store", "");
    Path folder = stated.isEmpty() ? Files.createTempDirectory("store") : Path.of(stated);
    if (!Files.exists(folder.resolve(Chronicle.FILE))) {
      make(folder, rows);
    }
    time(
        "open and close",
        () -> {
          Chronicle.openToRead(folder).close();
          return 0L;
        });
    try (Chronicle chronicle = Chronicle.openToRead(folder)) {
      events(chronicle);
      time(
          "search: open",
          () -> {
            SearchIndex.open(chronicle).close();
            return 0L;
          });
      try (SearchIndex index = SearchIndex.open(chronicle)) {
        time("search \"gas transit\"", () -> (long) index.search("gas transit", 20).size());
        time("search, rare words", () -> (long) index.search("line 777777", 20).size());
      }
      time("all records, streamed", () -> chronicle.records(Filter.all()).count(), 1);
    }
  }

  private static void make(Path folder, int rows) throws Exception {
    GeneratedRows generated = new GeneratedRows(1);
    try (Chronicle chronicle = Chronicle.open(folder)) {
      time(
          "import " + rows + " rows",
          () -> {
            try (Intake intake = chronicle.intake("generated", "generated", "benchmark")) {
              for (int i = 0; i < rows; i++) {
                intake.accept(generated.next());
              }
              return intake.finish().kept();
            }
          },
          1);
      time("link them into stories", () -> chronicle.link(done -> {}), 1);
      time(
          "index",
          () -> {
            SearchIndex.open(chronicle).close();
            return 0L;
          },
          1);
    }
    System.out.println("bytes " + Files.size(folder.resolve(Chronicle.FILE)));
    System.out.println("peak memory " + peak());
  }

  /** The most memory the process ever had, where the system tells. */
  private static String peak() throws Exception {
    Path status = Path.of("/proc/self/status");
    return Files.exists(status)
        ? Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("VmHWM"))
            .findFirst()
            .orElse("")
        : "";
  }

  private static void events(Chronicle chronicle) throws Exception {
    Filter dyad =
        Filter.builder()
            .actors(List.of(PartyFilter.parse("RUS")))
            .recipients(List.of(PartyFilter.parse("KAZ")))
            .build();
    Filter narrow =
        Filter.builder()
            .parties(List.of(PartyFilter.parse("KAZ")))
            .types(Set.of(EventType.CONSULT))
            .from(Optional.of(LocalDate.of(2010, 1, 1)))
            .to(Optional.of(LocalDate.of(2010, 12, 31)))
            .build();
    Filter words = Filter.builder().text(Optional.of("gas and transit")).build();
    time("events, first 100 of all", () -> chronicle.stories(Filter.all(), 100, n -> {}).count());
    time("events of a dyad, first 100", () -> chronicle.stories(dyad, 100, n -> {}).count());
    time("events by party, type, year", () -> chronicle.stories(narrow).count());
    time("events by words, first 100", () -> chronicle.stories(words, 100, n -> {}).count());
    time("one event", () -> chronicle.story("i777777").stream().count());
    time("count month,type", () -> count(chronicle, Filter.all(), Dimension.MONTH, Dimension.TYPE));
    time(
        "count of a dyad by year,quad",
        () -> count(chronicle, dyad, Dimension.YEAR, Dimension.QUAD));
    time("count dyad", () -> count(chronicle, Filter.all(), Dimension.DYAD));
  }

  private static long count(Chronicle chronicle, Filter filter, Dimension... by) {
    return chronicle.countStories(filter, List.of(by)).size();
  }

  private static void time(String what, Callable<Long> work) throws Exception {
    time(what, work, ROUNDS);
  }

  /** Prints the first and the middle time of some rounds, and the mean time of all processors. */
  private static void time(String what, Callable<Long> work, int rounds) throws Exception {
    List<Double> seconds = new ArrayList<>();
    long result = 0;
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long worked = system.getProcessCpuTime();
    for (int round = 0; round < rounds; round++) {
      long begun = System.nanoTime();
      result = work.call();
      seconds.add((System.nanoTime() - begun) / 1e9);
    }
    double first = seconds.get(0);
    seconds.sort(null);
    assertThat(seconds).hasSize(rounds);
    System.out.println(
        String.format(
            Locale.ROOT,
            "| %s | %.3f | %.3f | %.3f | %d |",
            what,
            first,
            seconds.get(rounds / 2),
            (system.getProcessCpuTime() - worked) / 1e9 / rounds,
            result));
  }
}
