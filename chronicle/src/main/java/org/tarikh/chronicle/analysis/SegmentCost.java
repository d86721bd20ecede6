package org.tarikh.chronicle.analysis;

/** How badly one level fits a stretch of periods. */
@FunctionalInterface
interface SegmentCost {
  /**
   * Negative log likelihood of periods {@code from} to {@code to} (exclusive) at the level that
   * fits them best. Cutting a stretch must never cost more.
   */
  double of(int from, int to);
}
