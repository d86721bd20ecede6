package org.tarikh.chronicle.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.tarikh.chronicle.KeptRecord;

/** The order of reports that no order of reading changes. */
public final class ReportOrder {
  /** Earliest publication first, unpublished last; ties by record id, then origin. */
  public static final Comparator<KeptRecord> CANONICAL =
      Comparator.comparing((KeptRecord kept) -> kept.source().published().orElse(LocalDate.MAX))
          .thenComparing(kept -> kept.record().id())
          .thenComparing(KeptRecord::origin);

  private ReportOrder() {}

  /**
   * The first day by which a record is compared with others: of the event, or of publication where
   * the text tells none; empty if neither is known.
   */
  public static Optional<LocalDate> firstDay(KeptRecord kept) {
    return kept.record().when().start().or(() -> kept.source().published());
  }

  /** The last day by which a record is compared with others. */
  public static Optional<LocalDate> lastDay(KeptRecord kept) {
    return kept.record().when().end().or(() -> firstDay(kept));
  }
}
