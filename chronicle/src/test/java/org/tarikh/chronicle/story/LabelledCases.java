package org.tarikh.chronicle.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.EventDate;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Mode;
import org.tarikh.coder.event.Veracity;

/**
 * The labelled reports of {@code stories/cases.txt}, {@code blind.txt} and {@code fresh.txt}; the
 * head of the first describes the format.
 */
final class LabelledCases {
  /** A report with the case and the happening it belongs to. */
  record Report(String name, String topic, String label, KeptRecord kept) {
    /** Whether the case is held out: one in three, by a hash of its name. */
    boolean heldOut() {
      return Math.floorMod(MinHash.hash(name), 3) == 0;
    }
  }

  private LabelledCases() {}

  /** The reports of one of the files. */
  static List<Report> load(String file) throws IOException {
    List<Report> reports = new ArrayList<>();
    String[] head = {"", ""};
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                LabelledCases.class.getResourceAsStream("/stories/" + file),
                StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith("=")) {
          head = line.substring(1).strip().split(" \\| ");
        } else if (!line.isBlank() && !line.startsWith("#")) {
          String[] fields = line.split(" \\| ");
          String id = String.format(Locale.ROOT, "%s-%d", head[0], reports.size());
          reports.add(new Report(head[0], head[1], fields[0], kept(id, fields)));
        }
      }
    }
    return reports;
  }

  private static KeptRecord kept(String id, String[] fields) {
    boolean told = fields[1].endsWith("!");
    LocalDate day = LocalDate.parse(told ? fields[1].substring(0, 10) : fields[1]);
    String[] source = fields[2].split(" ", 2);
    LocalDate published = day.plusDays(Long.parseLong(source[0]));
    String[] kind = fields[3].split("[: ]");
    EventType type = EventType.valueOf(kind[0]);
    Set<AuxiliaryMode> auxiliary = new TreeSet<>();
    if (fields[3].endsWith(" future")) {
      auxiliary.add(AuxiliaryMode.FUTURE);
    }
    EventRecord record =
        new EventRecord(
            Long.toHexString(MinHash.hash(id)),
            EventDate.day(day, told ? day.toString() : ""),
            type,
            kind.length > 1 ? Mode.of(type, kind[1]) : Optional.empty(),
            List.of(),
            auxiliary,
            Veracity.ASSERTED,
            List.of(),
            parties(fields[4]),
            parties(fields[5]),
            "",
            place(fields[6]),
            new EventRecord.Evidence(0, 0, fields[7].length(), fields[7]),
            List.of(),
            0.8);
    return new KeptRecord(
        record,
        new KeptRecord.Source(id, source[1], "", "", Optional.of(published), "en"),
        "tarikh",
        "",
        "");
  }

  private static List<ActorReference> parties(String field) {
    List<ActorReference> parties = new ArrayList<>();
    for (String each : field.split("; ")) {
      String[] parts = each.split(" ", 3);
      if (parts[2].equals("-")) {
        continue;
      }
      boolean named = parts[2].startsWith("=");
      String text = named ? parts[2].substring(1) : parts[2];
      parties.add(
          new ActorReference(
              known(parts[0]), known(parts[1]), List.of(), text, named ? text : "", 0, 0));
    }
    return parties;
  }

  /** The English name of a state, as the coder takes it from the text. */
  private static String country(String code) {
    return Arrays.stream(Locale.getISOCountries())
        .map(two -> new Locale("", two))
        .filter(locale -> locale.getISO3Country().equals(code))
        .map(locale -> locale.getDisplayCountry(Locale.ENGLISH))
        .findFirst()
        .orElseThrow();
  }

  private static String known(String field) {
    return field.equals("-") ? "" : field;
  }

  private static Optional<EventRecord.EventPlace> place(String field) {
    if (field.equals("-")) {
      return Optional.empty();
    }
    String[] parts = field.split(" ", 2);
    String name = parts.length > 1 ? parts[1] : country(parts[0]);
    return Optional.of(new EventRecord.EventPlace(name, name, parts[0], 0, 0, 0));
  }
}
