package org.tarikh.chronicle.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Parts a component of linked records into happenings: average-link clustering, best link first,
 * with two rules. No cluster holds two records that are never of one story, and a record whose mean
 * score with the rest of its cluster is low is put out of it as an outlier. Depends only on the
 * component's records and their canonical order.
 */
final class Clusters {
  /** A link between two records, by index. */
  record Link(int one, int other, double score) {}

  private static final double MEAN = -0.9;
  private static final double OUTLIER = -1.5;

  /** Comparisons made of two clusters: more would not change their mean by much. */
  private static final int SAMPLE = 400;

  private final Features[] features;
  private final Map<Integer, List<Integer>> members = new HashMap<>();
  private final int[] cluster;

  private Clusters(Features[] features) {
    this.features = features;
    this.cluster = new int[features.length];
    for (int i = 0; i < cluster.length; i++) {
      cluster[i] = i;
      members.put(i, new ArrayList<>(List.of(i)));
    }
  }

  /**
   * The happening of each record, as the index of its first record.
   *
   * @param features the records of one component in canonical order
   * @param links the links among them
   */
  static int[] of(Features[] features, List<Link> links) {
    Clusters clusters = new Clusters(features);
    List<Link> best = new ArrayList<>(links);
    best.sort(
        Comparator.comparingDouble((Link link) -> -link.score())
            .thenComparingInt(Link::one)
            .thenComparingInt(Link::other));
    best.forEach(clusters::merge);
    clusters.putOutliersOut();
    return clusters.cluster;
  }

  private void merge(Link link) {
    int one = Math.min(cluster[link.one()], cluster[link.other()]);
    int other = Math.max(cluster[link.one()], cluster[link.other()]);
    if (one == other || mean(members(one), members(other)) < MEAN) {
      return;
    }
    List<Integer> moved = members(other);
    members.remove(other);
    moved.forEach(i -> cluster[i] = one);
    members(one).addAll(moved);
  }

  private List<Integer> members(int of) {
    return members.getOrDefault(of, List.of());
  }

  private double mean(List<Integer> ones, List<Integer> others) {
    long pairs = (long) ones.size() * others.size();
    int step = (int) Math.max(1, pairs / SAMPLE);
    double sum = 0;
    int count = 0;
    for (long pair = 0; pair < pairs; pair += step) {
      int one = ones.get((int) (pair / others.size()));
      int other = others.get((int) (pair % others.size()));
      double score = PairScore.of(features[one], features[other]);
      if (score == PairScore.NEVER) {
        return PairScore.NEVER;
      }
      sum += score;
      count++;
    }
    return sum / count;
  }

  private void putOutliersOut() {
    List<List<Integer>> large =
        members.values().stream()
            .filter(group -> group.size() > 2)
            .sorted(Comparator.comparing((List<Integer> group) -> group.get(0)))
            .toList();
    for (List<Integer> group : large) {
      List<Integer> out = group.stream().filter(i -> lonely(i, group)).toList();
      if (out.size() * 2 < group.size()) {
        out.forEach(i -> cluster[i] = i);
        List<Integer> rest = group.stream().filter(i -> !out.contains(i)).sorted().toList();
        rest.forEach(i -> cluster[i] = rest.get(0));
      }
    }
  }

  private boolean lonely(int member, List<Integer> group) {
    List<Integer> rest = group.stream().filter(i -> i != member).toList();
    return mean(List.of(member), rest) < OUTLIER;
  }
}
