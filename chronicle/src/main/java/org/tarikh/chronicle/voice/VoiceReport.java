package org.tarikh.chronicle.voice;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tarikh.chronicle.Story;

/**
 * Who says what of a state.
 *
 * @param state the state
 * @param voices those on whose word stories rest, most claims first
 * @param outlets documents by country of outlet; {@code unknown} where it cannot be told
 * @param disagreements where accounts of one happening differ, oldest first
 * @param dissent claims that go against what most stories of the same two states tell
 */
public record VoiceReport(
    String state,
    List<Voice> voices,
    Map<String, List<String>> outlets,
    List<Disagreement> disagreements,
    List<Story> dissent) {
  /** Copies lists and map. */
  public VoiceReport {
    voices = List.copyOf(voices);
    outlets = java.util.Collections.unmodifiableMap(new TreeMap<>(outlets));
    disagreements = List.copyOf(disagreements);
    dissent = List.copyOf(dissent);
  }
}
