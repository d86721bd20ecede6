package org.tarikh.chronicle.store;

/**
 * A set of names that never denies a member, though it may take a stranger for one, in constant
 * memory (Bloom, Communications of the ACM 13, 1970): each name sets {@link #BITS} bits of 16 MB.
 * Of three million members it mistakes one stranger in two million, of ten millions one in 600. Not
 * thread-safe.
 */
final class BloomFilter {
  private static final int BITS = 8;
  private static final int WORDS = 1 << 21;

  private final long[] words = new long[WORDS];

  /** Adds a name; false if it is certainly new. */
  boolean add(String... parts) {
    long hash = hash(parts);
    long step = mix(hash) | 1;
    boolean known = true;
    for (int i = 0; i < BITS; i++) {
      long bit = (hash + i * step) & (64L * WORDS - 1);
      long mask = 1L << bit;
      known &= (words[(int) (bit >>> 6)] & mask) != 0;
      words[(int) (bit >>> 6)] |= mask;
    }
    return known;
  }

  private static long hash(String[] parts) {
    long hash = 0x9E3779B97F4A7C15L;
    for (String part : parts) {
      for (int i = 0; i < part.length(); i++) {
        hash = (hash ^ part.charAt(i)) * 0x100000001B3L;
      }
      hash = mix(hash + part.length());
    }
    return hash;
  }

  /** The finaliser of SplitMix64. */
  private static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
