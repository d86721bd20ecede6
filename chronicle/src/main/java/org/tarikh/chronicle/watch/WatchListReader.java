package org.tarikh.chronicle.watch;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.tarikh.chronicle.analysis.Side;
import org.tarikh.chronicle.analysis.Sides;
import org.tarikh.language.TarikhException;

/** Reads a watch list in YAML; every error names file and line. */
public final class WatchListReader {
  private static final Set<String> KEYS =
      Set.of("dyads", "states", "topics", "alerts", "thresholds");

  private final Sides sides;
  private final String file;

  private WatchListReader(Sides sides, String file) {
    this.sides = sides;
    this.file = file;
  }

  /**
   * Reads {@code path}.
   *
   * @throws WatchListException if the file cannot be read or understood
   */
  public static WatchList read(Path path, Sides sides) {
    WatchListReader reader = new WatchListReader(sides, path.toString());
    LoadSettings settings = LoadSettings.builder().setLabel(path.toString()).build();
    try (Reader text = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      Optional<Node> root = new Compose(settings).composeReader(text);
      return reader.list(
          root.orElseThrow(
              () -> reader.error(null, "is empty; name dyads, states or topics to watch")));
    } catch (NoSuchFileException missing) {
      throw reader.error(null, "no such file");
    } catch (MarkedYamlEngineException invalid) {
      int line = invalid.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
      throw new WatchListException(path.toString(), line, "not YAML: " + invalid.getProblem());
    } catch (YamlEngineException invalid) {
      throw reader.error(null, "not YAML: " + invalid.getMessage());
    } catch (IOException unreadable) {
      throw reader.error(null, "cannot be read as UTF-8 text: " + unreadable.getMessage());
    }
  }

  private WatchList list(Node root) {
    Map<String, Node> fields = fields(root, KEYS);
    List<WatchItem> items = new ArrayList<>();
    for (Node node : sequence(fields.get("dyads"))) {
      items.add(dyad(node));
    }
    for (Node node : sequence(fields.get("states"))) {
      items.add(new WatchItem.State(side(node, scalar(node))));
    }
    for (Node node : sequence(fields.get("topics"))) {
      items.add(topic(node));
    }
    if (items.isEmpty()) {
      throw error(root, "nothing to watch: name dyads, states or topics");
    }
    return new WatchList(items, alerts(fields.get("alerts")), thresholds(fields.get("thresholds")));
  }

  private WatchItem dyad(Node node) {
    List<String> names = new ArrayList<>();
    if (node instanceof SequenceNode pair) {
      pair.getValue().forEach(each -> names.add(scalar(each)));
    } else {
      names.addAll(List.of(scalar(node).strip().split("[ ,]+")));
    }
    if (names.size() != 2) {
      throw error(node, "a dyad is two states, such as KAZ RUS or [Kazakhstan, Russia]");
    }
    Side first = side(node, names.get(0));
    Side second = side(node, names.get(1));
    if (first.equals(second)) {
      throw error(node, "a dyad is two different states, not twice " + first.name());
    }
    return new WatchItem.Dyad(first, second);
  }

  private WatchItem topic(Node node) {
    Map<String, Node> fields = fields(node, Set.of("name", "words"));
    Node name = fields.get("name");
    List<String> words = new ArrayList<>();
    sequence(fields.get("words")).forEach(word -> words.add(scalar(word)));
    if (name == null || words.isEmpty() || words.stream().anyMatch(String::isBlank)) {
      throw error(node, "a topic has a name and a list of words, none of them empty");
    }
    return new WatchItem.Topic(scalar(name), words);
  }

  private Set<Alert.Kind> alerts(@org.jspecify.annotations.Nullable Node node) {
    if (node == null) {
      return EnumSet.allOf(Alert.Kind.class);
    }
    EnumSet<Alert.Kind> kinds = EnumSet.noneOf(Alert.Kind.class);
    for (Node each : sequence(node)) {
      kinds.add(
          Alert.Kind.of(scalar(each))
              .orElseThrow(
                  () ->
                      error(
                          each,
                          "no alert '"
                              + scalar(each)
                              + "'; there are threat, first, record-low,"
                              + " record-high, due, shift")));
    }
    return kinds;
  }

  private WatchList.Thresholds thresholds(@org.jspecify.annotations.Nullable Node node) {
    WatchList.Thresholds usual = WatchList.Thresholds.DEFAULT;
    if (node == null) {
      return usual;
    }
    Map<String, Node> fields =
        fields(
            node, Set.of("first-in-years", "record-months", "min-stories", "due-days", "new-days"));
    return new WatchList.Thresholds(
        number(fields.get("first-in-years"), usual.firstInYears()),
        number(fields.get("record-months"), usual.recordMonths()),
        number(fields.get("min-stories"), usual.minStories()),
        number(fields.get("due-days"), usual.dueDays()),
        number(fields.get("new-days"), usual.newDays()));
  }

  private int number(@org.jspecify.annotations.Nullable Node node, int usual) {
    if (node == null) {
      return usual;
    }
    String text = scalar(node);
    if (!text.matches("[1-9]\\d{0,4}")) {
      throw error(node, "'" + text + "' is not a whole number from 1 to 99999");
    }
    return Integer.parseInt(text);
  }

  private Side side(Node node, String name) {
    try {
      return sides.resolve(name);
    } catch (TarikhException unclear) {
      throw error(node, String.valueOf(unclear.getMessage()));
    }
  }

  private Map<String, Node> fields(Node node, Set<String> known) {
    if (!(node instanceof MappingNode mapping)) {
      throw error(node, "expected 'key: value' with keys out of " + sorted(known));
    }
    Map<String, Node> fields = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = scalar(tuple.getKeyNode());
      if (!known.contains(key)) {
        throw error(tuple.getKeyNode(), "unknown key '" + key + "'; there are " + sorted(known));
      }
      fields.put(key, tuple.getValueNode());
    }
    return fields;
  }

  private static String sorted(Set<String> keys) {
    return String.join(", ", new java.util.TreeSet<>(keys));
  }

  private List<Node> sequence(@org.jspecify.annotations.Nullable Node node) {
    if (node == null) {
      return List.of();
    }
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    throw error(node, "expected a list, one '- entry' a line");
  }

  private String scalar(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw error(node, "expected a single value");
  }

  private WatchListException error(@org.jspecify.annotations.Nullable Node node, String message) {
    int line = node == null ? 0 : node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    return new WatchListException(file, line, message);
  }
}
