package org.tarikh.chronicle.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.tarikh.chronicle.KeptRecord;

/**
 * Links records of one happening into stories. Thread-safe; deterministic: the links are a function
 * of the set of records, whatever their order.
 *
 * <p>Copies are taken together first. Then only records that share a block ({@link Blocks}: kind of
 * event, time, and a telling word, party or copied passage) are compared ({@link PairScore}).
 * Records linked directly or through others form a component; each component is parted into stories
 * by itself ({@link Clusters}). A story is named after its first report: earliest publication, then
 * record id.
 */
public final class StoryLinker {
  private final Vocabulary vocabulary;

  private StoryLinker(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * A linker with the knowledge files.
   *
   * @throws org.tarikh.language.KnowledgeException at the first line that cannot be read
   */
  public static StoryLinker load() {
    return new StoryLinker(Vocabulary.load());
  }

  /** The story of each record, in canonical order; records given twice count once. */
  public List<StoryLink> link(Collection<KeptRecord> records) {
    Nodes nodes = Nodes.of(records, vocabulary);
    List<Clusters.Link> links = Candidates.links(nodes.features, node -> true);
    Components components = new Components(nodes.features.length);
    links.forEach(link -> components.join(link.one(), link.other()));
    return named(nodes, stories(nodes.features, links, components), components);
  }

  /** The links that {@code records} have among themselves and with {@code kept}, by record. */
  Map<String, List<String>> neighbours(
      Collection<KeptRecord> records, Collection<KeptRecord> kept) {
    List<KeptRecord> all = new ArrayList<>(records);
    all.addAll(kept);
    Nodes nodes = Nodes.of(all, vocabulary);
    Set<String> fresh = new HashSet<>();
    records.forEach(each -> fresh.add(each.record().id()));
    Map<Integer, List<String>> held = new HashMap<>();
    BitSet wanted = new BitSet();
    for (int i = 0; i < nodes.node.length; i++) {
      String id = nodes.records.get(i).record().id();
      held.computeIfAbsent(nodes.node[i], n -> new ArrayList<>()).add(id);
      if (fresh.contains(id)) {
        wanted.set(nodes.node[i]);
      }
    }
    Map<String, List<String>> neighbours = new HashMap<>();
    wanted.stream().forEach(n -> held(held, n).forEach(id -> neighbours.put(id, held(held, n))));
    for (Clusters.Link link : Candidates.links(nodes.features, wanted::get)) {
      for (String one : held(held, link.one())) {
        neighbours.merge(one, held(held, link.other()), StoryLinker::joined);
      }
    }
    return neighbours;
  }

  private static List<String> held(Map<Integer, List<String>> held, int node) {
    return held.getOrDefault(node, List.of());
  }

  private static List<String> joined(List<String> one, List<String> other) {
    List<String> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  /** The story of each node, as the index of its first node. */
  private static int[] stories(
      Features[] features, List<Clusters.Link> links, Components components) {
    int[] story = new int[features.length];
    Arrays.setAll(story, i -> i);
    Map<Integer, List<Clusters.Link>> grouped = new HashMap<>();
    for (Clusters.Link link : links) {
      grouped.computeIfAbsent(components.first(link.one()), c -> new ArrayList<>()).add(link);
    }
    grouped.values().forEach(group -> part(features, group, story));
    return story;
  }

  private static void part(Features[] features, List<Clusters.Link> links, int[] story) {
    int[] nodes =
        links.stream()
            .flatMapToInt(link -> IntStream.of(link.one(), link.other()))
            .sorted()
            .distinct()
            .toArray();
    Features[] own = Arrays.stream(nodes).mapToObj(n -> features[n]).toArray(Features[]::new);
    List<Clusters.Link> local =
        links.stream()
            .map(
                link ->
                    new Clusters.Link(
                        Arrays.binarySearch(nodes, link.one()),
                        Arrays.binarySearch(nodes, link.other()),
                        link.score()))
            .toList();
    int[] clusters = Clusters.of(own, local);
    for (int i = 0; i < nodes.length; i++) {
      story[nodes[i]] = nodes[clusters[i]];
    }
  }

  private static List<StoryLink> named(Nodes nodes, int[] story, Components components) {
    List<StoryLink> links = new ArrayList<>(nodes.records.size());
    for (int i = 0; i < nodes.node.length; i++) {
      int node = nodes.node[i];
      links.add(
          new StoryLink(
              nodes.records.get(i).record().id(),
              StoryLink.story(nodes.features[story[node]].id),
              nodes.features[components.first(node)].id));
    }
    return links;
  }
}
