package org.tarikh.app.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.store.KeptRecords;
import org.tarikh.chronicle.store.Report;
import org.tarikh.coder.CodedDocument;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.Attribution;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.event.Mode;

/** One event a line in PLOVER's field names: the contract. */
public final class JsonLinesWriter implements RecordWriter {
  private final Writer out;
  private final String version;
  private final JsonFactory factory = new JsonFactory();

  /** Writes to {@code out}; {@code version} goes into every record as its coder. */
  public JsonLinesWriter(Writer out, String version) {
    this.out = out;
    this.version = version;
  }

  @Override
  public void write(CodedDocument document) throws IOException {
    KeptRecord.Source source = KeptRecords.source(document.document());
    for (EventRecord record : document.records()) {
      write(record, source, "", "tarikh " + version);
    }
  }

  /** Writes a kept record with the story it belongs to and the coder that made it. */
  public void write(Report report) throws IOException {
    write(report.kept().record(), report.kept().source(), report.story(), report.coder());
  }

  private void write(EventRecord record, KeptRecord.Source source, String link, String coder)
      throws IOException {
    JsonGenerator json = factory.createGenerator(out);
    json.configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);
    json.configure(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM, false);
    json.setPrettyPrinter(new MinimalPrettyPrinter());
    json.writeStartObject();
    event(json, record);
    json.writeStringField("link", link);
    json.writeStringField("document", source.document());
    cite(json, source, coder);
    json.writeEndObject();
    json.close();
    out.write('\n');
  }

  private static void event(JsonGenerator json, EventRecord record) throws IOException {
    json.writeStringField("id", record.id());
    json.writeStringField("date", day(record.when().start()));
    json.writeStringField("enddate", day(record.when().end()));
    json.writeStringField("date_precision", record.when().precision().label());
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
  }

  private static void cite(JsonGenerator json, KeptRecord.Source source, String coder)
      throws IOException {
    json.writeObjectFieldStart("cite_info");
    json.writeStringField("publication", source.outlet());
    json.writeStringField("title", source.title());
    json.writeStringField("url", source.url());
    json.writeStringField("date", day(source.published()));
    json.writeStringField("language", source.language());
    json.writeStringField("coder", coder);
    json.writeStringField("codebook", "PLOVER 2.0");
    json.writeEndObject();
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
