package org.tarikh.chronicle.story;

import java.util.Arrays;

/**
 * The MinHash signature of a text's shingles: the share of equal positions of two signatures
 * estimates the Jaccard similarity of their shingle sets (Broder, "On the resemblance and
 * containment of documents", 1997). Syndicated copies agree in nearly all positions; the same
 * happening in other words agrees in few.
 */
final class MinHash {
  /** Positions of a signature: a standard error of at most 0.07. */
  static final int LENGTH = 48;

  private MinHash() {}

  /** The signature of a set of hashed shingles; all positions are equal if there is none. */
  static int[] signature(long[] shingles) {
    int[] signature = new int[LENGTH];
    Arrays.fill(signature, Integer.MAX_VALUE);
    for (long shingle : shingles) {
      for (int i = 0; i < LENGTH; i++) {
        int value = (int) (mix(shingle + i * 0x9E3779B97F4A7C15L) >>> 33);
        if (value < signature[i]) {
          signature[i] = value;
        }
      }
    }
    return signature;
  }

  /** The estimated Jaccard similarity, 0 to 1. */
  static double similarity(int[] one, int[] other) {
    int equal = 0;
    for (int i = 0; i < LENGTH; i++) {
      equal += one[i] == other[i] ? 1 : 0;
    }
    return (double) equal / LENGTH;
  }

  /** A 64-bit mixing function (finaliser of SplitMix64, Steele and others 2014). */
  static long mix(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** A 64-bit hash of {@code text}, equal on every machine. */
  static long hash(String text) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    return mix(hash);
  }
}
