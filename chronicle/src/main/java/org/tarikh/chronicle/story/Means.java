package org.tarikh.chronicle.story;

import java.util.List;
import java.util.Set;

/** Means of force that a sentence names: a shooting and an explosion are two acts. */
enum Means {
  BLAST(Set.of("bomb", "blast", "explos", "explod", "mine", "deton", "ied", "grenad")),
  SHOT(Set.of("shot", "shoot", "gunman", "gunmen", "gunfir", "sniper")),
  SHELL(Set.of("shell", "mortar", "artilleri", "rocket", "missil", "howitz")),
  AIR(Set.of("airstrik", "jet", "drone", "warplan", "helicopt", "missil", "plane", "barrag")),
  BLADE(Set.of("stab", "knife", "machet", "sword", "behead")),
  HANDS(Set.of("stone", "club", "fist", "beat", "beaten"));

  private final Set<String> stems;

  Means(Set<String> stems) {
    this.stems = stems;
  }

  /** The means that {@code words} name, one bit each. */
  static int of(List<Words.Word> words) {
    int bits = 0;
    for (Words.Word word : words) {
      for (Means means : values()) {
        bits |= means.stems.contains(word.stem()) ? 1 << means.ordinal() : 0;
      }
    }
    return bits;
  }
}
