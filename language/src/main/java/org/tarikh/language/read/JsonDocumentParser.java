package org.tarikh.language.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Optional;

/** One line of JSON Lines becomes one document. */
final class JsonDocumentParser {
  private final ObjectMapper mapper = new ObjectMapper();
  private final Problems problems;

  JsonDocumentParser(Problems problems) {
    this.problems = problems;
  }

  /** The document of a line; empty, and reported, if the line holds none. */
  Optional<Document> parse(String source, int line, String json) {
    JsonNode node;
    try {
      node = mapper.readTree(json);
    } catch (JsonProcessingException malformed) {
      problems.fail(
          source, line, "malformed JSON (" + malformed.getOriginalMessage() + "); skipped");
      return Optional.empty();
    }
    if (node == null || !node.isObject()) {
      problems.fail(source, line, "not a JSON object; skipped");
      return Optional.empty();
    }
    if (!node.path("text").isTextual()) {
      problems.fail(source, line, "no string field 'text'; skipped");
      return Optional.empty();
    }
    if (node.path("is_event").isBoolean() && !node.path("is_event").asBoolean()) {
      return Optional.empty();
    }
    String id = field(node, "id");
    return Optional.of(
        new Document(
            id.isEmpty() ? source + ":" + line : id,
            date(source, line, field(node, "date")),
            field(node, "outlet"),
            field(node, "lang").isEmpty() ? "en" : field(node, "lang"),
            field(node, "title"),
            node.path("text").asText(),
            0,
            field(node, "url")));
  }

  private Optional<LocalDate> date(String source, int line, String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> date = PublicationDates.parse(text);
    if (date.isEmpty()) {
      problems.warn(source, line, "date '" + text + "' is not a date such as 2022-11-28; ignored");
    }
    return date;
  }

  private static String field(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isValueNode() && !value.isNull() ? value.asText() : "";
  }
}
