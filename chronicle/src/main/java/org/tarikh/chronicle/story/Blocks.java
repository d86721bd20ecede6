package org.tarikh.chronicle.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tarikh.coder.event.EventType;

/**
 * The keys under which a record is looked for others of its story: only records that share a key
 * are ever compared. Kind of event, time and party or place go into every key, so a block holds
 * few.
 *
 * <p>Time is cut into spans of {@link #SPAN} days; each record is filed under its own span and the
 * next, so that two records up to a span apart share one. Where a text tells only the month, it is
 * filed under every span of the month; where it tells only the year, under the year. Records of one
 * document share a key whatever their dates; a record without any date has no other key.
 */
final class Blocks {
  /** Days in a span: the most that reports of one happening may differ in its date. */
  static final int SPAN = 5;

  private static final int TERMS = 8;
  private static final int BANDS = 6;

  /** Days a record may span before it is filed under its first day only. */
  private static final int WIDE = 40;

  private Blocks() {}

  /** Whether a record of these days meets others in its first day only. */
  static boolean wide(LocalDate first, LocalDate last) {
    return last.toEpochDay() - first.toEpochDay() > WIDE;
  }

  /** The keys of a record, ascending. */
  static long[] keys(Features features) {
    if (features.bare()) {
      return new long[0];
    }
    List<Long> within = new ArrayList<>();
    terms(features, within);
    copies(features, within);
    if (!features.type.equals(EventType.ASSAULT) && !features.type.equals(EventType.CONSULT)) {
      within.add(MinHash.hash(features.type + " of " + String.join(" ", features.parties.codes)));
    }
    long document = MinHash.hash("document " + features.document);
    int[] spans = spans(features);
    long[] keys = new long[within.size() * spans.length + 1];
    int next = 0;
    for (long key : within) {
      for (int span : spans) {
        keys[next++] = MinHash.mix(key + 31L * span);
      }
    }
    keys[next] = MinHash.mix(document + family(features));
    Arrays.sort(keys);
    return keys;
  }

  /** A telling word alone, or any word together with a state. */
  private static void terms(Features features, List<Long> keys) {
    Set<String> codes = new TreeSet<>(Arrays.asList(features.parties.codes));
    codes.add(features.country);
    if (codes.size() > 1) {
      codes.remove("");
    }
    Telling telling = features.telling;
    for (int i : telling.leading(TERMS)) {
      long term = ((long) telling.terms[i] << 8) + family(features);
      if (telling.specific(i)) {
        keys.add(MinHash.mix(term));
      }
      for (String code : codes) {
        keys.add(MinHash.mix(term + MinHash.hash(code)));
      }
    }
  }

  /** Bands of the MinHash signature: texts that agree in eight of ten runs share one. */
  private static void copies(Features features, List<Long> keys) {
    int[] signature = features.telling.signature;
    int rows = MinHash.LENGTH / BANDS;
    for (int band = 0; band < BANDS; band++) {
      long key = family(features) + 16L * band;
      for (int row = band * rows; row < (band + 1) * rows; row++) {
        key = MinHash.mix(key + signature[row]);
      }
      keys.add(key);
    }
  }

  private static int[] spans(Features features) {
    if (features.first == Features.UNDATED) {
      return new int[0];
    }
    int first = Math.floorDiv(features.first, SPAN);
    if (features.last - features.first > WIDE) {
      return new int[] {-1_000_000 + features.first};
    }
    int last = Math.floorDiv(features.last, SPAN) + 1;
    int[] spans = new int[last - first + 1];
    for (int i = 0; i < spans.length; i++) {
      spans[i] = first + i;
    }
    return spans;
  }

  private static int family(Features features) {
    return TypeFamily.of(features.type).ordinal();
  }
}
