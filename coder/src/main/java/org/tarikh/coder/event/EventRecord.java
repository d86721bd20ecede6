package org.tarikh.coder.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One coded event: the contract of JSON Lines, the store and the API. Offsets are half-open and
 * count UTF-16 units of the document's text.
 *
 * @param id hash of document, evidence span, type and actors
 * @param when when it happened
 * @param type PLOVER type
 * @param mode PLOVER mode if one applies
 * @param contexts PLOVER contexts in the manual's order
 * @param auxiliary auxiliary modes
 * @param veracity on what footing it is told
 * @param attributions on whose word
 * @param actors who did it; all parties of a reciprocal event; empty if not told
 * @param recipients to whom; empty if nobody or reciprocal
 * @param trigger the words that express the event
 * @param place where, if the text tells
 * @param evidence the sentence
 * @param steps lexicon entry and composition steps, first what was applied first
 * @param confidence 0 to 1
 */
public record EventRecord(
    String id,
    EventDate when,
    EventType type,
    Optional<Mode> mode,
    List<String> contexts,
    Set<AuxiliaryMode> auxiliary,
    Veracity veracity,
    List<Attribution> attributions,
    List<ActorReference> actors,
    List<ActorReference> recipients,
    String trigger,
    Optional<EventPlace> place,
    Evidence evidence,
    List<String> steps,
    double confidence) {
  /** Copies the collections. */
  public EventRecord {
    contexts = List.copyOf(contexts);
    auxiliary = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(auxiliary));
    attributions = List.copyOf(attributions);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    steps = List.copyOf(steps);
  }

  /**
   * The sentence that proves an event.
   *
   * @param sequence number of the sentence in the document, from 0
   * @param start offset of its first unit
   * @param end offset one past its last unit
   * @param text its words verbatim
   */
  public record Evidence(int sequence, int start, int end, String text) {}

  /**
   * Where an event took place.
   *
   * @param text the words of the text
   * @param name the place's usual name
   * @param country ISO 3166 alpha-3
   * @param geonameId GeoNames id, 0 if unknown
   * @param latitude degrees north, 0 if unknown
   * @param longitude degrees east, 0 if unknown
   */
  public record EventPlace(
      String text,
      String name,
      String country,
      long geonameId,
      double latitude,
      double longitude) {}
}
