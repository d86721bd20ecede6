package org.tarikh.chronicle.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.tarikh.chronicle.Story;

/**
 * What gains come about by chance: the acts are spread over the periods at random, in proportion to
 * the news volume, and the greatest gain of a cut is taken. The acts of one day stay together,
 * since one happening often makes several stories; their scores go with them.
 */
final class Scattering {
  private final double[] volumes;
  private final double[] upTo;
  private final double[] dayCounts;
  private final double[] daySums;
  private final double variance;

  /** Scatters the stories over periods of these volumes. */
  Scattering(List<Story> stories, double[] volumes, double variance) {
    this.volumes = volumes.clone();
    this.upTo = volumes.clone();
    for (int i = 1; i < upTo.length; i++) {
      upTo[i] += upTo[i - 1];
    }
    this.variance = variance;
    Map<String, List<Story>> days = new TreeMap<>();
    for (Story story : stories) {
      String day = story.date().map(Object::toString).orElse("");
      days.computeIfAbsent(day, unused -> new ArrayList<>()).add(story);
    }
    this.dayCounts = days.values().stream().mapToDouble(List::size).toArray();
    this.daySums =
        days.values().stream()
            .mapToDouble(held -> held.stream().mapToDouble(Story::score).sum())
            .toArray();
  }

  /** Greatest gains of {@code times} scatterings, ascending. */
  double[] gains(int times, SplittableRandom random) {
    double[] gains = new double[times];
    for (int i = 0; i < times; i++) {
      gains[i] = scattered(random).greatestGain();
    }
    Arrays.sort(gains);
    return gains;
  }

  private MarkedSeries scattered(SplittableRandom random) {
    double[] counts = new double[volumes.length];
    double[] sums = new double[volumes.length];
    for (int day = 0; day < dayCounts.length; day++) {
      int period = draw(random);
      counts[period] += dayCounts[day];
      sums[period] += daySums[day];
    }
    return new MarkedSeries(counts, sums, volumes, variance);
  }

  private int draw(SplittableRandom random) {
    double at = random.nextDouble() * upTo[upTo.length - 1];
    int found = Arrays.binarySearch(upTo, at);
    // A hit on a boundary belongs to the next period; one without volume is never drawn.
    int period = found >= 0 ? found + 1 : -found - 1;
    return Math.min(period, upTo.length - 1);
  }
}
