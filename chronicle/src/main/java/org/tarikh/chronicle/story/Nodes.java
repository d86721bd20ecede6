package org.tarikh.chronicle.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tarikh.chronicle.KeptRecord;

/**
 * Records in canonical order with the copies among them taken together: a node is one telling, held
 * by one record or by many that repeat it word for word.
 */
final class Nodes {
  /** All records in canonical order, each id once. */
  final List<KeptRecord> records;

  /** The node of each record. */
  final int[] node;

  /** The features of each node's first record, in canonical order. */
  final Features[] features;

  private Nodes(List<KeptRecord> records, int[] node, Features[] features) {
    this.records = records;
    this.node = node;
    this.features = features;
  }

  static Nodes of(Collection<KeptRecord> given, Vocabulary vocabulary) {
    List<KeptRecord> sorted = new ArrayList<>(given);
    sorted.sort(ReportOrder.CANONICAL);
    List<KeptRecord> records = new ArrayList<>(sorted.size());
    Set<String> ids = new HashSet<>();
    for (KeptRecord kept : sorted) {
      if (ids.add(kept.record().id())) {
        records.add(kept);
      }
    }
    Features.Extractor extractor = new Features.Extractor(vocabulary);
    Map<Long, Integer> nodes = new HashMap<>();
    List<Features> features = new ArrayList<>();
    int[] node = new int[records.size()];
    for (int i = 0; i < node.length; i++) {
      Features each = extractor.of(records.get(i));
      Integer known = nodes.putIfAbsent(each.sameness, features.size());
      if (known == null) {
        features.add(each);
      }
      node[i] = known == null ? features.size() - 1 : known;
    }
    return new Nodes(records, node, features.toArray(Features[]::new));
  }
}
