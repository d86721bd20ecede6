package org.tarikh.app.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarikh.coder.event.EventType;
import org.tarikh.language.TarikhException;
import org.tarikh.language.read.Document;

/**
 * A text with the acts a person found in it; the form is told in {@code gold/README.md}.
 *
 * @param document the text as the coder gets it
 * @param acts its acts
 */
public record GoldText(Document document, List<Act> acts) {
  /**
   * One act.
   *
   * @param date ISO day, month or year; empty if the text does not tell it
   * @param auxiliary names of auxiliary modes
   */
  public record Act(
      EventType type,
      Parties actors,
      Parties recipients,
      String date,
      List<String> auxiliary,
      String veracity) {}

  /** Codes and words of the parties on one side of an act. */
  public record Parties(List<String> codes, List<String> texts) {
    boolean none() {
      return codes.isEmpty() && texts.isEmpty();
    }
  }

  /** Copies the list. */
  public GoldText {
    acts = List.copyOf(acts);
  }

  /**
   * All texts of a {@code .jsonl} file, a {@code .json} file, or a folder of such files.
   *
   * @throws TarikhException at the first text that cannot be read, with file and line
   */
  public static List<GoldText> read(Path path) throws IOException {
    List<GoldText> texts = new ArrayList<>();
    if (Files.isDirectory(path)) {
      try (Stream<Path> files = Files.walk(path)) {
        for (Path file : files.filter(f -> f.toString().matches(".*\\.jsonl?")).sorted().toList()) {
          texts.addAll(read(file));
        }
      }
      return texts;
    }
    if (!path.toString().endsWith(".jsonl")) {
      return List.of(parse(Files.readString(path), path + ""));
    }
    int number = 0;
    for (String line : Files.readAllLines(path)) {
      number++;
      if (!line.isBlank()) {
        texts.add(parse(line, path + ":" + number));
      }
    }
    return texts;
  }

  /** Whether the hash of its words is even; the halves are looked at and kept unseen in turn. */
  public boolean even() {
    return (document.text().hashCode() & 1) == 0;
  }

  private static GoldText parse(String json, String where) {
    try {
      JsonNode node = new ObjectMapper().readTree(json);
      Optional<LocalDate> date = Optional.of(LocalDate.parse(node.path("date").asText()));
      String id = node.path("id").asText();
      String text = node.path("text").asText();
      String outlet = node.path("outlet").asText();
      Document document = new Document(id, date, outlet, "en", "", text, 0, "");
      List<Act> acts = new ArrayList<>();
      for (JsonNode act : node.path("acts")) {
        acts.add(act(act, where));
      }
      return new GoldText(document, acts);
    } catch (JsonProcessingException | java.time.DateTimeException wrong) {
      throw new TarikhException(where + ": " + wrong.getMessage());
    }
  }

  private static Act act(JsonNode act, String where) {
    String type = act.path("type").asText();
    return new Act(
        EventType.of(type).orElseThrow(() -> new TarikhException(where + ": no type " + type)),
        new Parties(codes(act.path("actor")), strings(act.path("actor_text"))),
        new Parties(codes(act.path("recipient")), strings(act.path("recipient_text"))),
        act.path("date").asText(),
        strings(act.path("aux")),
        act.path("veracity").asText());
  }

  /** The sector after a code is left out: the country or body decides. */
  private static List<String> codes(JsonNode node) {
    return strings(node).stream().map(code -> code.split(" ")[0]).toList();
  }

  private static List<String> strings(JsonNode node) {
    List<String> strings = new ArrayList<>();
    node.forEach(each -> strings.add(each.asText()));
    return strings;
  }
}
