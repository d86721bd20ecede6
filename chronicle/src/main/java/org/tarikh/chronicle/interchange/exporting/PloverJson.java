package org.tarikh.chronicle.interchange.exporting;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.store.Report;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.Attribution;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.event.Mode;

/**
 * A record as a JSON object in PLOVER's field names: the contract of {@code tarikh code --format
 * jsonl}, of exports and of whoever reads them. Records of other data sets also tell {@code
 * origin}, {@code original} (their own id) and {@code original_code}.
 */
public final class PloverJson {
  /** Holds nothing; safe for several threads. */
  public PloverJson() {}

  /**
   * Writes one object.
   *
   * @throws IOException if the output fails
   */
  public void write(JsonGenerator json, Report report) throws IOException {
    KeptRecord kept = report.kept();
    EventRecord record = kept.record();
    json.writeStartObject();
    json.writeStringField("id", record.id());
    when(json, record);
    strings(json, "event", List.of(record.type().name()));
    strings(json, "mode", record.mode().map(Mode::label).stream().toList());
    strings(json, "context", record.contexts());
    strings(json, "aux_mode", record.auxiliary().stream().map(AuxiliaryMode::label).toList());
    json.writeStringField("veracity", record.veracity().label());
    attributions(json, record.attributions());
    actors(json, "actor", record.actors());
    actors(json, "recipient", record.recipients());
    json.writeNumberField("quad_code", record.type().quad());
    json.writeNumberField("event_scale", Mode.scale(record.type(), record.mode()));
    json.writeStringField("cameo", Mode.cameo(record.type(), record.mode()));
    place(json, record.place());
    json.writeStringField("event_text", record.trigger());
    json.writeStringField("text", record.evidence().text());
    json.writeObjectFieldStart("text_info");
    json.writeNumberField("sequence", record.evidence().sequence());
    json.writeNumberField("start", record.evidence().start());
    json.writeNumberField("end", record.evidence().end());
    json.writeEndObject();
    strings(json, "rule", record.steps());
    json.writeNumberField("confidence", record.confidence());
    json.writeStringField("link", report.story());
    json.writeStringField("origin", kept.origin());
    if (!kept.origin().equals("tarikh")) {
      json.writeStringField("original", kept.original());
      json.writeStringField("original_code", kept.originalCode());
    }
    citation(json, report);
    json.writeEndObject();
  }

  private static void when(JsonGenerator json, EventRecord record) throws IOException {
    json.writeStringField("date", day(record.when().start()));
    json.writeStringField("enddate", day(record.when().end()));
    json.writeStringField("date_precision", record.when().precision().label());
    if (!record.when().expression().isEmpty()) {
      json.writeStringField("date_text", record.when().expression());
    }
  }

  private static void citation(JsonGenerator json, Report report) throws IOException {
    KeptRecord kept = report.kept();
    KeptRecord.Source source = kept.source();
    json.writeStringField("document", source.document());
    json.writeObjectFieldStart("cite_info");
    json.writeStringField("publication", source.outlet());
    json.writeStringField("title", source.title());
    json.writeStringField("url", source.url());
    json.writeStringField("date", day(source.published()));
    json.writeStringField("language", source.language());
    json.writeStringField("coder", coder(report));
    json.writeStringField("codebook", "PLOVER 2.0");
    json.writeEndObject();
  }

  /** Who coded it: the program, or another one whose PLOVER events were imported. */
  private static String coder(Report report) {
    String origin = report.kept().origin();
    boolean ours = origin.equals("tarikh");
    boolean told = origin.equals("plover") && !report.coder().startsWith("tarikh");
    return ours || told ? report.coder() : origin;
  }

  private static void place(JsonGenerator json, Optional<EventRecord.EventPlace> place)
      throws IOException {
    if (place.isEmpty()) {
      json.writeNullField("event_loc");
      return;
    }
    EventRecord.EventPlace p = place.get();
    json.writeObjectFieldStart("event_loc");
    json.writeStringField("extracted_place", p.text());
    json.writeStringField("resolved_place", p.name());
    json.writeStringField("country_code", p.country());
    if (p.geonameId() > 0) {
      json.writeNumberField("geonameid", p.geonameId());
    }
    if (p.geonameId() > 0 || p.latitude() != 0 || p.longitude() != 0) {
      json.writeNumberField("lat", p.latitude());
      json.writeNumberField("lon", p.longitude());
    }
    json.writeEndObject();
  }

  private static void attributions(JsonGenerator json, List<Attribution> attributions)
      throws IOException {
    json.writeArrayFieldStart("attribution");
    for (Attribution each : attributions) {
      json.writeStartObject();
      json.writeStringField("text", each.text());
      json.writeStringField("kind", each.kind());
      json.writeStringField("code", each.code());
      json.writeStringField("date", each.date());
      json.writeNumberField("start", each.start());
      json.writeNumberField("end", each.end());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void actors(JsonGenerator json, String name, List<ActorReference> actors)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (ActorReference actor : actors) {
      json.writeStartObject();
      json.writeStringField("code", actor.code());
      json.writeStringField("sector", actor.sector());
      strings(json, "other_sectors", actor.otherSectors());
      json.writeStringField("entity_text", actor.text());
      json.writeStringField("identifier_text", actor.name());
      json.writeStringField("identifier_id", "");
      json.writeNumberField("start", actor.start());
      json.writeNumberField("end", actor.end());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void strings(JsonGenerator json, String name, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
