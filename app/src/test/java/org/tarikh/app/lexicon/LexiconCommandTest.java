package org.tarikh.app.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class LexiconCommandTest {
  private static String run(String... arguments) {
    StringWriter out = new StringWriter();
    int code =
        new CommandLine(new LexiconCommand()).setOut(new PrintWriter(out)).execute(arguments);
    assertThat(code).isZero();
    return out.toString();
  }

  @Test
  void find_knownWord_showsEntryFileLineAndExample() {
    assertThat(run("find", "renege")).containsPattern("knowledge/lexicon/\\w+\\.txt:\\d+ .*renege");
  }

  @Test
  void find_unknownWord_saysSo() {
    assertThat(run("find", "xyzzy")).contains("no entry with 'xyzzy'");
  }

  @Test
  void stats_all_countsEveryTypeAndTheSum() {
    String counts = run("stats");
    assertThat(counts).contains("ASSAULT", "AGREE", "NONE", "operator");
    int all =
        counts
            .lines()
            .filter(line -> line.startsWith("all"))
            .mapToInt(line -> Integer.parseInt(line.substring(3).strip()))
            .sum();
    int parts =
        counts
            .lines()
            .filter(line -> !line.startsWith("all"))
            .mapToInt(line -> Integer.parseInt(line.substring(10).strip()))
            .sum();
    assertThat(parts).isEqualTo(all).isGreaterThan(4000);
  }
}
