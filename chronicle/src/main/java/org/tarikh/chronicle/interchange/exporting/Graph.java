package org.tarikh.chronicle.interchange.exporting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarikh.coder.event.ActorReference;

/**
 * The actors of a graph, gathered while its edges are written. An actor is its code and sector, or
 * its name where nobody gave it a code.
 */
final class Graph {
  private final Map<String, Node> nodes = new LinkedHashMap<>();

  /**
   * One actor.
   *
   * @param number counted from 0 in order of appearance
   * @param label what people read
   * @param code ISO 3166 alpha-3 or international code; empty if unknown
   * @param sector PLOVER sector; empty if unknown
   * @param first first day it is seen on; empty if all its events are undated
   * @param last last day it is seen on
   */
  record Node(
      int number,
      String label,
      String code,
      String sector,
      Optional<LocalDate> first,
      Optional<LocalDate> last) {
    Node seen(Optional<LocalDate> start, Optional<LocalDate> end) {
      return new Node(
          number,
          label,
          code,
          sector,
          Stream.of(first, start).flatMap(Optional::stream).min(Comparator.naturalOrder()),
          Stream.of(last, end).flatMap(Optional::stream).max(Comparator.naturalOrder()));
    }
  }

  /** The number of an actor seen in these days. */
  int node(ActorReference actor, Optional<LocalDate> start, Optional<LocalDate> end) {
    boolean coded = !actor.code().isEmpty();
    String name = actor.name().isEmpty() ? actor.text() : actor.name();
    String label = coded ? (actor.code() + " " + actor.sector()).strip() : name;
    String key = coded ? label : "=" + name.toLowerCase(Locale.ROOT);
    Node node =
        nodes.getOrDefault(
            key,
            new Node(
                nodes.size(),
                label.isEmpty() ? actor.sector() : label,
                actor.code(),
                actor.sector(),
                Optional.empty(),
                Optional.empty()));
    nodes.put(key, node.seen(start, end));
    return node.number();
  }

  /** All actors in order of their numbers. */
  List<Node> nodes() {
    return List.copyOf(nodes.values());
  }
}
