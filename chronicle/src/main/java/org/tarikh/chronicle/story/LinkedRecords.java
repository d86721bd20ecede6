package org.tarikh.chronicle.story;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.tarikh.chronicle.KeptRecord;

/** The records linked so far, as a store holds them: what {@link LateReports} asks for. */
public interface LinkedRecords {
  /**
   * Records whose days ({@link ReportOrder#firstDay} to {@link ReportOrder#lastDay}) overlap one of
   * these spans, first day to last; both ends included.
   */
  Collection<KeptRecord> between(SortedMap<LocalDate, LocalDate> spans);

  /** Records of these documents. */
  Collection<KeptRecord> ofDocuments(Set<String> documents);

  /** The component of a record ({@link StoryLink#component}); empty if it is not linked yet. */
  Optional<String> component(String record);

  /** All records of these components. */
  Collection<KeptRecord> ofComponents(Set<String> components);
}
