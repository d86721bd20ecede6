package org.tarikh.chronicle.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Veracity;

/**
 * Which records or stories are wanted. Fields are joined by "and", the values of one field by "or";
 * an empty field asks nothing.
 *
 * @param actors who did it
 * @param recipients to whom
 * @param parties either of them
 * @param counterparts who takes part as well: in another role than one of {@code parties}, or all
 *     act together and nobody receives
 * @param types PLOVER types
 * @param modes PLOVER modes as labelled, such as {@code ceasefire}
 * @param contexts PLOVER contexts, such as {@code military}
 * @param sectors sectors of either party
 * @param quads quad classes 1 to 4
 * @param auxiliary auxiliary modes
 * @param done true for acts told as done: neither future, hypothetical, negated nor denied
 * @param veracities on what footing told
 * @param from first day, by the day of the event
 * @param to last day
 * @param outlets who published it, whatever the case
 * @param text words that the evidence holds, whatever the case
 * @param confidence least confidence
 * @param reports least number of reports in the story
 * @param origins data sets, such as {@code tarikh} or {@code gdelt}
 * @param oneADay at most one a day for the same parties and type: the surest, or best reported
 */
public record Filter(
    List<PartyFilter> actors,
    List<PartyFilter> recipients,
    List<PartyFilter> parties,
    List<PartyFilter> counterparts,
    Set<EventType> types,
    List<String> modes,
    List<String> contexts,
    List<String> sectors,
    Set<Integer> quads,
    Set<AuxiliaryMode> auxiliary,
    boolean done,
    Set<Veracity> veracities,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    List<String> outlets,
    Optional<String> text,
    double confidence,
    int reports,
    List<String> origins,
    boolean oneADay) {
  /** Copies the collections. */
  public Filter {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    parties = List.copyOf(parties);
    counterparts = List.copyOf(counterparts);
    types = Set.copyOf(types);
    modes = List.copyOf(modes);
    contexts = List.copyOf(contexts);
    sectors = List.copyOf(sectors);
    quads = Set.copyOf(quads);
    auxiliary = Set.copyOf(auxiliary);
    veracities = Set.copyOf(veracities);
    outlets = List.copyOf(outlets);
    origins = List.copyOf(origins);
  }

  /** The filter that lets everything pass. */
  public static Filter all() {
    return new FilterBuilder().build();
  }

  /** A filter in the making. */
  public static FilterBuilder builder() {
    return new FilterBuilder();
  }
}
