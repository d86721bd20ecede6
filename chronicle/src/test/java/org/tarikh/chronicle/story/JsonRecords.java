package org.tarikh.chronicle.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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

/** Reads the JSON Lines of {@code tarikh code} for trying linking on real records. */
final class JsonRecords {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonRecords() {}

  static List<KeptRecord> read(Path file, int limit) throws IOException {
    List<KeptRecord> records = new ArrayList<>();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (records.size() == limit || !line.endsWith("}")) {
          break;
        }
        records.add(record(JSON.readTree(line)));
      }
    }
    return records;
  }

  private static KeptRecord record(JsonNode json) {
    EventType type = EventType.valueOf(json.at("/event/0").asText());
    EventRecord record =
        new EventRecord(
            json.get("id").asText(),
            new EventDate(
                day(json.get("date")),
                day(json.get("enddate")),
                EventDate.Precision.valueOf(upper(json.get("date_precision").asText())),
                ""),
            type,
            Mode.of(type, json.at("/mode/0").asText()),
            strings(json.get("context")),
            auxiliary(json.get("aux_mode")),
            Veracity.valueOf(upper(json.get("veracity").asText())),
            List.of(),
            actors(json.get("actor")),
            actors(json.get("recipient")),
            json.get("event_text").asText(),
            place(json.get("event_loc")),
            new EventRecord.Evidence(
                json.at("/text_info/sequence").asInt(),
                json.at("/text_info/start").asInt(),
                json.at("/text_info/end").asInt(),
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

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  private static Optional<LocalDate> day(JsonNode json) {
    return json.asText().isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(json.asText()));
  }

  private static List<String> strings(JsonNode json) {
    List<String> strings = new ArrayList<>();
    json.forEach(each -> strings.add(each.asText()));
    return strings;
  }

  private static Set<AuxiliaryMode> auxiliary(JsonNode json) {
    Set<AuxiliaryMode> modes = new TreeSet<>();
    json.forEach(each -> modes.add(AuxiliaryMode.valueOf(upper(each.asText()))));
    return modes;
  }

  private static Optional<EventRecord.EventPlace> place(JsonNode json) {
    if (json.isNull()) {
      return Optional.empty();
    }
    return Optional.of(
        new EventRecord.EventPlace(
            json.get("extracted_place").asText(),
            json.get("resolved_place").asText(),
            json.get("country_code").asText(),
            json.path("geonameid").asLong(),
            json.path("lat").asDouble(),
            json.path("lon").asDouble()));
  }

  private static List<ActorReference> actors(JsonNode json) {
    List<ActorReference> actors = new ArrayList<>();
    for (JsonNode each : json) {
      actors.add(
          new ActorReference(
              each.get("code").asText(),
              each.get("sector").asText(),
              strings(each.get("other_sectors")),
              each.get("entity_text").asText(),
              each.get("identifier_text").asText(),
              each.get("start").asInt(),
              each.get("end").asInt()));
    }
    return actors;
  }
}
