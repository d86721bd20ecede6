package org.tarikh.chronicle.commitment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.Texts;
import org.tarikh.coder.event.EventType;

/** Reads {@code chains.txt}. */
final class LabelledChains {
  /** A line: the mark, the stage that a {@code +} states, and the story. */
  record Line(char mark, String stage, Story story) {}

  /** A chain with its labels. */
  record Labelled(String title, String fate, boolean specific, List<Line> lines) {
    Story first() {
      return lines.get(0).story();
    }
  }

  private LabelledChains() {}

  static List<Labelled> load() {
    List<Labelled> chains = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                LabelledChains.class.getResourceAsStream("chains.txt"), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.startsWith("==")) {
          String[] head = line.substring(2).split("\\|");
          chains.add(
              new Labelled(
                  head[0].strip(),
                  head[1].strip(),
                  head[2].strip().equals("specific"),
                  new ArrayList<>()));
        } else if (!line.startsWith("#") && !line.isBlank()) {
          chains.get(chains.size() - 1).lines().add(line(line, number));
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return chains;
  }

  private static Line line(String line, int number) {
    String[] fields = line.substring(1).split("\\|");
    String[] when = fields[0].strip().split(" ");
    String[] parties = fields[2].split(">");
    Texts text =
        Texts.text(
                String.format(Locale.ROOT, "chain-%03d", number),
                when[when.length - 1],
                EventType.of(fields[1].strip()).orElseThrow(),
                fields[4].strip())
            .trigger(fields[3].strip())
            .actor(parties[0].strip().split(", *"));
    if (parties.length > 1) {
      text.recipient(parties[1].strip().split(", *"));
    }
    return new Line(line.charAt(0), when.length > 1 ? when[0] : "", text.story());
  }
}
