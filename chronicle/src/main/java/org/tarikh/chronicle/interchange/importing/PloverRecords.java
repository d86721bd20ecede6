package org.tarikh.chronicle.interchange.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.interchange.RecordIds;
import org.tarikh.chronicle.interchange.codes.Codes;
import org.tarikh.chronicle.interchange.codes.Meaning;
import org.tarikh.chronicle.interchange.table.BadRow;
import org.tarikh.chronicle.interchange.table.Days;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.Attribution;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.EventDate;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Mode;
import org.tarikh.coder.event.Veracity;

/**
 * Makes records of PLOVER objects: our own, whole, and those of others as far as they go. The
 * manual names the fields of an entity in two ways; both are read.
 */
final class PloverRecords {
  private final Codes codes;

  PloverRecords(Codes codes) {
    this.codes = codes;
  }

  /**
   * The records of one object: one for each event type it lists.
   *
   * @throws BadRow if it is no event
   */
  List<KeptRecord> of(JsonNode event) {
    if (!event.isObject()) {
      throw new BadRow("", "is no JSON object");
    }
    List<String> types = strings(event.path("event"));
    if (types.isEmpty()) {
      throw new BadRow("event", "is missing: not a PLOVER event");
    }
    List<KeptRecord> records = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      records.add(record(event, types.get(i), i));
    }
    return records;
  }

  /** Who coded an event; the name of the format if it is not told. */
  static String coder(JsonNode event) {
    String told = text(event.path("cite_info"), "coder");
    return told.isEmpty() ? "plover" : told;
  }

  private KeptRecord record(JsonNode event, String type, int position) {
    String told = text(event, "id");
    JsonNode cite = event.path("cite_info");
    String origin = origin(event, cite);
    String own = event.has("origin") ? text(event, "original") : told;
    boolean ours = event.has("origin") || origin.equals("tarikh");
    RecordDraft draft =
        new RecordDraft(origin, origin.equals("tarikh") ? "" : own, meaning(event, type, position));
    if (told.isEmpty()) {
      draft.id(RecordIds.of("plover", event.toString(), type));
    } else if (ours && position == 0) {
      draft.id(told);
    } else {
      draft.id(RecordIds.of(origin, told, type));
    }
    return draft
        .when(when(event))
        .contexts(strings(event.path("context")))
        .auxiliary(auxiliary(event))
        .attributions(veracity(event), attributions(event.path("attribution")))
        .actors(entities(event.path("actor")))
        .recipients(entities(event.path("recipient")))
        .trigger(text(event, "event_text"))
        .place(place(event.path("event_loc")))
        .evidence(evidence(event))
        .rule(strings(event.path("rule")))
        .confidence(confidence(event))
        .code(text(event, "original_code"))
        .source(source(event, cite, told))
        .record();
  }

  private static String origin(JsonNode event, JsonNode cite) {
    if (event.has("origin")) {
      return text(event, "origin");
    }
    return text(cite, "coder").startsWith("tarikh") ? "tarikh" : "plover";
  }

  private Meaning meaning(JsonNode event, String told, int position) {
    Meaning meaning =
        EventType.of(told)
            .map(type -> new Meaning(type, Optional.empty()))
            .or(() -> codes.names().of("plover", told).flatMap(entry -> entry.meaning()))
            .orElseThrow(() -> new BadRow("event", "PLOVER has no type '" + told + "'"));
    Optional<Mode> mode = Optional.empty();
    if (position == 0) {
      for (String label : strings(event.path("mode"))) {
        String normal = label.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        mode = mode.or(() -> Mode.of(meaning.type(), normal));
      }
    }
    return new Meaning(meaning.type(), mode.or(meaning::mode));
  }

  private static EventDate when(JsonNode event) {
    Optional<LocalDate> start = day(event, "date");
    Optional<LocalDate> end = day(event, "enddate");
    String told = text(event, "date_precision").toUpperCase(Locale.ROOT);
    EventDate.Precision precision =
        start.isPresent() ? EventDate.Precision.DAY : EventDate.Precision.UNKNOWN;
    for (EventDate.Precision each : EventDate.Precision.values()) {
      precision = each.name().equals(told) ? each : precision;
    }
    return new EventDate(
        start, event.has("enddate") ? end : start, precision, text(event, "date_text"));
  }

  private static Optional<LocalDate> day(JsonNode node, String field) {
    String text = text(node, field);
    Optional<LocalDate> day = iso(text).or(() -> Days.parse(text));
    if (day.isEmpty() && !text.isEmpty()) {
      throw new BadRow(field, "'" + text + "' is not a date such as 2018-06-01");
    }
    return day;
  }

  /** A day as we write it ourselves, of any year. */
  private static Optional<LocalDate> iso(String text) {
    if (text.length() < 10 || text.charAt(text.length() - 3) != '-') {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException other) {
      return Optional.empty();
    }
  }

  private static Set<AuxiliaryMode> auxiliary(JsonNode event) {
    Set<AuxiliaryMode> modes = EnumSet.noneOf(AuxiliaryMode.class);
    List<String> told = new ArrayList<>(strings(event.path("aux_mode")));
    told.addAll(strings(event.path("mode")));
    for (AuxiliaryMode each : AuxiliaryMode.values()) {
      if (told.contains(each.label())) {
        modes.add(each);
      }
    }
    return modes;
  }

  private static Veracity veracity(JsonNode event) {
    String told = text(event, "veracity");
    for (Veracity each : Veracity.values()) {
      if (each.label().equals(told)) {
        return each;
      }
    }
    return Veracity.ASSERTED;
  }

  private static List<Attribution> attributions(JsonNode list) {
    List<Attribution> attributions = new ArrayList<>();
    for (JsonNode each : list) {
      attributions.add(
          new Attribution(
              text(each, "text"),
              text(each, "kind"),
              text(each, "code"),
              text(each, "date"),
              each.path("start").asInt(),
              each.path("end").asInt()));
    }
    return attributions;
  }

  private List<ActorReference> entities(JsonNode list) {
    List<ActorReference> entities = new ArrayList<>();
    Iterable<JsonNode> all = list.isArray() ? list : List.of(list);
    for (JsonNode each : all) {
      if (each.isObject()) {
        entities.add(entity(each));
      } else if (each.isTextual() && !each.asText().isBlank()) {
        entities.add(bare(each.asText().strip()));
      }
    }
    return entities;
  }

  private ActorReference entity(JsonNode entity) {
    String code = text(entity, "code", "country", "country_code");
    return new ActorReference(
        code.isEmpty() ? codes.countries().ofName(text(entity, "country_name")) : code,
        text(entity, "sector", "sector_code"),
        strings(entity.path(entity.has("other_sectors") ? "other_sectors" : "other_sector_codes")),
        text(entity, "entity_text", "raw_text", "text"),
        text(entity, "identifier_text", "entity_name", "wiki"),
        entity.path("start").asInt(),
        entity.path("end").asInt());
  }

  /** An entity told by its code alone, such as RUSGOV. */
  private ActorReference bare(String told) {
    boolean coded = told.matches("([A-Z]{3}){1,3}");
    return new ActorReference(
        coded ? told.substring(0, 3) : "",
        coded && told.length() > 3 ? told.substring(3, 6) : "",
        List.of(),
        told,
        "",
        0,
        0);
  }

  private static Optional<EventRecord.EventPlace> place(JsonNode place) {
    if (!place.isObject() || place.isEmpty()) {
      return Optional.empty();
    }
    String name = text(place, "resolved_place", "city", "district", "province", "country");
    String words = text(place, "extracted_place");
    return Optional.of(
        new EventRecord.EventPlace(
            place.has("extracted_place") ? words : name,
            name,
            text(place, "country_code"),
            place.path("geonameid").asLong(),
            place.path("lat").asDouble(),
            place.path("lon").asDouble()));
  }

  private static EventRecord.Evidence evidence(JsonNode event) {
    JsonNode info = event.path("text_info");
    String text = text(event, "text");
    return new EventRecord.Evidence(
        info.path("sequence").asInt(),
        info.path("start").asInt(),
        info.has("end") ? info.path("end").asInt() : text.length(),
        text);
  }

  private static double confidence(JsonNode event) {
    JsonNode told = event.path("confidence");
    double sure = told.isNumber() ? told.asDouble() : RecordDraft.BY_MACHINE;
    if (sure < 0 || sure > 1) {
      throw new BadRow("confidence", sure + " is not between 0 and 1");
    }
    return sure;
  }

  private static KeptRecord.Source source(JsonNode event, JsonNode cite, String id) {
    String document = text(event, "document");
    return new KeptRecord.Source(
        document.isEmpty() && !event.has("document") ? "plover:" + id : document,
        text(cite, "publication"),
        text(cite, "title"),
        text(cite, "url"),
        day(cite, "date"),
        text(cite, "language"));
  }

  /** The first of these fields that holds something; empty if none does. */
  private static String text(JsonNode node, String... fields) {
    for (String field : fields) {
      JsonNode value = node.path(field);
      if (value.isValueNode() && !value.isNull() && !value.asText().isEmpty()) {
        return value.asText();
      }
    }
    return "";
  }

  /** The texts of a list, or of a value that stands where a list should. */
  private static List<String> strings(JsonNode node) {
    List<String> strings = new ArrayList<>();
    Iterable<JsonNode> all = node.isArray() ? node : List.of(node);
    for (JsonNode each : all) {
      if (each.isValueNode() && !each.isNull() && !each.asText().isBlank()) {
        strings.add(each.asText());
      }
    }
    return strings;
  }
}
