package org.tarikh.chronicle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.Attribution;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.EventDate;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Mode;
import org.tarikh.coder.event.Veracity;

/**
 * Reads the JSON Lines of {@code tarikh code} into stories for tests: records of one day, type,
 * actors and recipients become one story.
 */
public final class StoryFiles {
  private static final ObjectMapper JSON = new ObjectMapper();

  private StoryFiles() {}

  public static List<Story> read(Path file) {
    Map<String, List<KeptRecord>> groups = new LinkedHashMap<>();
    try (Stream<String> lines = Files.lines(file)) {
      lines.forEach(
          line -> {
            KeptRecord kept = kept(line);
            groups.computeIfAbsent(key(kept.record()), unused -> new ArrayList<>()).add(kept);
          });
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return groups.values().stream().map(StoryFiles::story).sorted(Story.BY_DATE).toList();
  }

  private static String key(EventRecord r) {
    Set<String> actors = new TreeSet<>();
    r.actors().forEach(a -> actors.add(a.label()));
    Set<String> recipients = new TreeSet<>();
    r.recipients().forEach(a -> recipients.add(a.label()));
    return r.when().start() + "|" + r.type() + "|" + actors + "|" + recipients;
  }

  /** A story of reports that are known to tell one happening. */
  public static Story story(List<KeptRecord> reports) {
    EventRecord r = reports.get(0).record();
    Veracity firmest =
        reports.stream().map(k -> k.record().veracity()).min(Veracity::compareTo).orElseThrow();
    Set<AuxiliaryMode> shared = new TreeSet<>(r.auxiliary());
    reports.forEach(k -> shared.retainAll(k.record().auxiliary()));
    return new Story(
        "s" + r.id(),
        r.when().start(),
        r.when().precision(),
        r.type(),
        r.mode(),
        r.contexts(),
        shared,
        firmest,
        parties(r.actors()),
        parties(r.recipients()),
        reports);
  }

  private static List<Story.Party> parties(List<ActorReference> references) {
    return references.stream()
        .map(a -> new Story.Party(a.code(), a.sector(), a.name().isEmpty() ? a.text() : a.name()))
        .distinct()
        .toList();
  }

  static KeptRecord kept(String line) {
    try {
      JsonNode n = JSON.readTree(line);
      JsonNode cite = n.get("cite_info");
      return new KeptRecord(
          record(n),
          new KeptRecord.Source(
              n.get("document").asText(),
              cite.get("publication").asText(),
              cite.get("title").asText(),
              cite.get("url").asText(),
              day(cite.get("date").asText()),
              cite.get("language").asText()),
          "tarikh",
          "",
          "");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static EventRecord record(JsonNode n) {
    EventType type = EventType.of(n.get("event").get(0).asText()).orElseThrow();
    Optional<Mode> mode =
        strings(n.get("mode")).stream().findFirst().flatMap(m -> Mode.of(type, m));
    Set<AuxiliaryMode> auxiliary = new TreeSet<>();
    strings(n.get("aux_mode"))
        .forEach(a -> auxiliary.add(AuxiliaryMode.valueOf(a.toUpperCase(java.util.Locale.ROOT))));
    List<Attribution> attributions = new ArrayList<>();
    n.get("attribution")
        .forEach(
            a ->
                attributions.add(
                    new Attribution(
                        a.get("text").asText(),
                        a.get("kind").asText(),
                        a.get("code").asText(),
                        a.get("date").asText(),
                        a.get("start").asInt(),
                        a.get("end").asInt())));
    JsonNode info = n.get("text_info");
    return new EventRecord(
        n.get("id").asText(),
        new EventDate(
            day(n.get("date").asText()),
            day(n.get("enddate").asText()),
            EventDate.Precision.valueOf(
                n.get("date_precision").asText().toUpperCase(java.util.Locale.ROOT)),
            ""),
        type,
        mode,
        strings(n.get("context")),
        auxiliary,
        Veracity.valueOf(n.get("veracity").asText().toUpperCase(java.util.Locale.ROOT)),
        attributions,
        actors(n.get("actor")),
        actors(n.get("recipient")),
        n.get("event_text").asText(),
        Optional.empty(),
        new EventRecord.Evidence(
            info.get("sequence").asInt(),
            info.get("start").asInt(),
            info.get("end").asInt(),
            n.get("text").asText()),
        strings(n.get("rule")),
        n.get("confidence").asDouble());
  }

  private static List<ActorReference> actors(JsonNode nodes) {
    List<ActorReference> actors = new ArrayList<>();
    nodes.forEach(
        a ->
            actors.add(
                new ActorReference(
                    a.get("code").asText(),
                    a.get("sector").asText(),
                    List.of(),
                    a.get("entity_text").asText(),
                    a.get("identifier_text").asText(),
                    a.get("start").asInt(),
                    a.get("end").asInt())));
    return actors;
  }

  private static List<String> strings(JsonNode nodes) {
    List<String> strings = new ArrayList<>();
    nodes.forEach(node -> strings.add(node.asText()));
    return strings;
  }

  private static Optional<LocalDate> day(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }
}
