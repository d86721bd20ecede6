package org.tarikh.chronicle.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tarikh.chronicle.Story;

/**
 * Something a state bound itself to, with what the record shows of it since.
 *
 * @param story where it was first made
 * @param origin promised, drafted, signed or ratified when first met
 * @param promisers codes or names of those who bound themselves, sorted
 * @param parties all parties, promisers included, sorted
 * @param object what was promised, in the words of the evidence
 * @param deadline until when, if stated
 * @param specific whether the object can be checked
 * @param reasons what makes it specific or vague, in words of the evidence
 * @param told further stories that tell the same act of commitment within days
 * @param steps later stories of the same parties and object, oldest first
 */
public record Commitment(
    Story story,
    Stage origin,
    List<String> promisers,
    List<String> parties,
    String object,
    Optional<Deadline> deadline,
    boolean specific,
    List<String> reasons,
    List<Story> told,
    List<Step> steps) {
  /** Copies the lists. */
  public Commitment {
    promisers = List.copyOf(promisers);
    parties = List.copyOf(parties);
    reasons = List.copyOf(reasons);
    told = List.copyOf(told);
    steps = List.copyOf(steps);
  }

  /**
   * A stated last day.
   *
   * @param day last day of the time stated
   * @param words the words of the evidence
   */
  public record Deadline(LocalDate day, String words) {}

  /** The highest stage that a later story shows; a breach counts only if no later deed mends it. */
  public Fate fate() {
    Fate fate = Fate.NO_RECORD;
    for (Step step : steps) {
      Fate shown = Fate.of(step.stage());
      boolean mends = fate == Fate.BROKEN && !step.stage().verbal();
      if (mends || shown.compareTo(fate) > 0) {
        fate = shown;
      }
    }
    return fate;
  }

  /** The story that shows the fate; the commitment's own if none does. */
  public Story shownBy() {
    Fate fate = fate();
    for (int i = steps.size() - 1; i >= 0; i--) {
      if (Fate.of(steps.get(i).stage()) == fate) {
        return steps.get(i).story();
      }
    }
    return story;
  }

  /** The last day on which the record tells of it; empty if undated. */
  public Optional<LocalDate> lastTold() {
    return steps.isEmpty() ? story.date() : steps.get(steps.size() - 1).story().date();
  }

  /** Whether the deadline has passed on {@code day} without a record of delivery. */
  public boolean overdue(LocalDate day) {
    return deadline.isPresent()
        && deadline.get().day().isBefore(day)
        && fate() != Fate.DELIVERED
        && fate() != Fate.BROKEN;
  }

  /** Fate as a phrase, such as "no record since". */
  public String fateInWords() {
    return switch (fate()) {
      case NO_RECORD -> "no record since";
      case REPEATED -> "repeated; no record of a deed";
      case SIGNED -> "signed; no record of a deed";
      case RATIFIED -> "ratified; no record of a deed";
      case BEGUN -> "begun";
      case DELIVERED -> "delivered";
      case BROKEN -> "broken";
    };
  }
}
