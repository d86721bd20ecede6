package org.tarikh.chronicle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.EventDate;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Mode;
import org.tarikh.coder.event.Veracity;

/**
 * One happening with all reports of it: what every analysis counts. Type, mode, parties and date
 * are those that most reports agree on.
 *
 * @param id stable name
 * @param date first day of the happening; empty if no report tells it
 * @param precision how finely the date is known
 * @param type PLOVER type
 * @param mode PLOVER mode if one applies
 * @param contexts PLOVER contexts of any report
 * @param auxiliary auxiliary modes that all reports share
 * @param veracity the firmest footing among the reports
 * @param actors who did it; all parties if reciprocal
 * @param recipients to whom; empty if reciprocal or nobody
 * @param reports its reports, earliest publication first; at least one
 */
public record Story(
    String id,
    Optional<LocalDate> date,
    EventDate.Precision precision,
    EventType type,
    Optional<Mode> mode,
    List<String> contexts,
    Set<AuxiliaryMode> auxiliary,
    Veracity veracity,
    List<Party> actors,
    List<Party> recipients,
    List<KeptRecord> reports) {
  private static final Set<EventType> LOOKING_AHEAD =
      Set.of(EventType.AGREE, EventType.REJECT, EventType.THREATEN, EventType.REQUEST);

  /** Oldest first; undated last; ties by id. */
  public static final Comparator<Story> BY_DATE =
      Comparator.comparing((Story story) -> story.date().orElse(LocalDate.MAX))
          .thenComparing(Story::id);

  /** Copies the collections. */
  public Story {
    contexts = List.copyOf(contexts);
    auxiliary = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(auxiliary));
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    reports = List.copyOf(reports);
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("a story without a report: " + id);
    }
  }

  /** Whether the act is told as done: neither future, hypothetical nor negated, and not denied. */
  public boolean done() {
    return !auxiliary.contains(AuxiliaryMode.FUTURE)
        && !auxiliary.contains(AuxiliaryMode.HYPOTHETICAL)
        && !auxiliary.contains(AuxiliaryMode.NEGATION)
        && veracity != Veracity.DENIED;
  }

  /**
   * Whether it counts as an act: told as done, or a word that was said though what it is about lies
   * ahead, as a promise or a refusal; neither alleged, denied nor negated.
   */
  public boolean counts() {
    boolean firm = veracity == Veracity.ASSERTED || veracity == Veracity.ATTRIBUTED;
    return firm
        && !auxiliary.contains(AuxiliaryMode.NEGATION)
        && (done() || LOOKING_AHEAD.contains(type));
  }

  /** PLOVER's conflict-cooperation score of type and mode, -10 to 10. */
  public double score() {
    return Mode.scale(type, mode);
  }

  /**
   * One party to a happening.
   *
   * @param code ISO 3166 alpha-3 or one of IGO UNO EUR NGO ISM IMG MNC; empty if unknown
   * @param sector PLOVER sector; empty if unknown
   * @param name canonical name; the words of the text if the actor files do not name it
   */
  public record Party(String code, String sector, String name) {}
}
