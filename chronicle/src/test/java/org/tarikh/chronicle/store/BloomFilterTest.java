package org.tarikh.chronicle.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BloomFilterTest {
  @Test
  void add_aMemberAgain_isKnown() {
    BloomFilter filter = new BloomFilter();
    for (int i = 0; i < 100_000; i++) {
      filter.add("icews", "i" + i);
    }
    for (int i = 0; i < 100_000; i++) {
      assertThat(filter.add("icews", "i" + i)).isTrue();
    }
  }

  @Test
  void add_strangers_areHardlyEverTakenForMembers() {
    BloomFilter filter = new BloomFilter();
    int mistaken = 0;
    for (int i = 0; i < 300_000; i++) {
      mistaken += filter.add("icews", "i" + i) ? 1 : 0;
    }
    assertThat(mistaken).isLessThan(3);
  }

  @Test
  void add_partsDividedOtherwise_areOtherNames() {
    BloomFilter filter = new BloomFilter();
    filter.add("ab", "c");
    assertThat(filter.add("a", "bc")).isFalse();
  }
}
