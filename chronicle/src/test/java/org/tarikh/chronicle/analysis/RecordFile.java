package org.tarikh.chronicle.analysis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.Story;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.EventDate;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Mode;
import org.tarikh.coder.event.Veracity;

/** Records of {@code tarikh code --format jsonl} as stories: those alike in day, type and codes. */
final class RecordFile {
  private RecordFile() {}

  /** The stories of the file in its order. A last line that is cut off is left out. */
  static List<Story> stories(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Map<String, List<KeptRecord>> alike = new LinkedHashMap<>();
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.endsWith("}")) {
          break;
        }
        KeptRecord kept = record(mapper.readTree(line));
        alike.computeIfAbsent(key(kept.record()), unused -> new ArrayList<>()).add(kept);
      }
    }
    return alike.values().stream().map(RecordFile::story).toList();
  }

  private static String key(EventRecord record) {
    return record.when().start()
        + " "
        + record.type()
        + record.auxiliary()
        + codes(record.actors())
        + codes(record.recipients());
  }

  private static List<String> codes(List<ActorReference> actors) {
    return actors.stream().map(a -> a.code().isEmpty() ? a.text() : a.code()).sorted().toList();
  }

  private static Story story(List<KeptRecord> reports) {
    EventRecord first = reports.get(0).record();
    return new Story(
        first.id(),
        first.when().start(),
        first.when().precision(),
        first.type(),
        first.mode(),
        first.contexts(),
        first.auxiliary(),
        first.veracity(),
        parties(first.actors()),
        parties(first.recipients()),
        reports);
  }

  private static List<Story.Party> parties(List<ActorReference> actors) {
    return actors.stream()
        .map(a -> new Story.Party(a.code(), a.sector(), a.name().isEmpty() ? a.text() : a.name()))
        .toList();
  }

  private static KeptRecord record(JsonNode json) {
    EventType type = EventType.of(json.get("event").get(0).asText()).orElseThrow();
    List<String> modes = strings(json.get("mode"));
    Set<AuxiliaryMode> auxiliary = EnumSet.noneOf(AuxiliaryMode.class);
    Arrays.stream(AuxiliaryMode.values())
        .filter(mode -> strings(json.get("aux_mode")).contains(mode.label()))
        .forEach(auxiliary::add);
    EventDate when =
        new EventDate(
            day(json.get("date")),
            day(json.get("enddate")),
            EventDate.Precision.valueOf(upper(json.get("date_precision"))),
            "");
    JsonNode span = json.get("text_info");
    EventRecord record =
        new EventRecord(
            json.get("id").asText(),
            when,
            type,
            modes.isEmpty() ? Optional.empty() : Mode.of(type, modes.get(0)),
            strings(json.get("context")),
            auxiliary,
            Veracity.valueOf(upper(json.get("veracity"))),
            List.of(),
            actors(json.get("actor")),
            actors(json.get("recipient")),
            json.get("event_text").asText(),
            Optional.empty(),
            new EventRecord.Evidence(
                span.get("sequence").asInt(),
                span.get("start").asInt(),
                span.get("end").asInt(),
                json.get("text").asText()),
            strings(json.get("rule")),
            json.get("confidence").asDouble());
    JsonNode cite = json.get("cite_info");
    return new KeptRecord(
        record,
        new KeptRecord.Source(
            json.get("document").asText(),
            cite.get("publication").asText(),
            cite.get("title").asText(),
            cite.get("url").asText(),
            day(cite.get("date")),
            cite.get("language").asText()),
        "tarikh",
        "",
        "");
  }

  private static String upper(JsonNode text) {
    return text.asText().toUpperCase(java.util.Locale.ROOT);
  }

  private static Optional<LocalDate> day(JsonNode text) {
    return text.asText().isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text.asText()));
  }

  private static List<String> strings(JsonNode array) {
    List<String> values = new ArrayList<>();
    array.forEach(each -> values.add(each.asText()));
    return values;
  }

  private static List<ActorReference> actors(JsonNode array) {
    List<ActorReference> actors = new ArrayList<>();
    array.forEach(
        each ->
            actors.add(
                new ActorReference(
                    each.get("code").asText(),
                    each.get("sector").asText(),
                    List.of(),
                    each.get("entity_text").asText(),
                    each.get("identifier_text").asText(),
                    each.get("start").asInt(),
                    each.get("end").asInt())));
    return actors;
  }
}
