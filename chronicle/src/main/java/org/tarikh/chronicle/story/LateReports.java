package org.tarikh.chronicle.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tarikh.chronicle.KeptRecord;

/**
 * Links new records with those linked before. The outcome is the one that linking everything at
 * once would give: a new record can only change the components it has links to, and these are
 * parted anew with it.
 */
public final class LateReports {
  private final StoryLinker linker;

  /** Links with {@code linker}. */
  public LateReports(StoryLinker linker) {
    this.linker = linker;
  }

  /**
   * The stories of {@code records} and of every kept record whose component they touch; what is not
   * among them stays as it was.
   */
  public List<StoryLink> join(Collection<KeptRecord> records, LinkedRecords kept) {
    Map<String, KeptRecord> near = new LinkedHashMap<>();
    for (Map.Entry<LocalDate, LocalDate> span : spans(records).entrySet()) {
      kept.between(span.getKey(), span.getValue()).forEach(r -> near.put(r.record().id(), r));
    }
    Set<String> documents =
        records.stream()
            .map(r -> r.source().document())
            .collect(Collectors.toCollection(TreeSet::new));
    kept.ofDocuments(documents).forEach(r -> near.put(r.record().id(), r));
    Set<String> components = new TreeSet<>();
    linker
        .neighbours(records, near.values())
        .forEach(
            (one, others) -> {
              kept.component(one).ifPresent(components::add);
              others.forEach(other -> kept.component(other).ifPresent(components::add));
            });
    List<KeptRecord> touched = new ArrayList<>(kept.ofComponents(components));
    touched.addAll(records);
    return linker.link(touched);
  }

  /** The spans of days in which kept records may be linked with the new ones, first day to last. */
  private static Map<LocalDate, LocalDate> spans(Collection<KeptRecord> records) {
    TreeMap<LocalDate, LocalDate> spans = new TreeMap<>();
    List<KeptRecord> dated =
        records.stream()
            .filter(r -> ReportOrder.firstDay(r).isPresent())
            .sorted(Comparator.comparing(r -> ReportOrder.firstDay(r).orElse(LocalDate.MAX)))
            .toList();
    for (KeptRecord each : dated) {
      LocalDate first = ReportOrder.firstDay(each).orElseThrow().minusDays(2 * Blocks.SPAN);
      LocalDate last = ReportOrder.lastDay(each).orElseThrow().plusDays(2 * Blocks.SPAN);
      Optional<Map.Entry<LocalDate, LocalDate>> open = Optional.ofNullable(spans.lastEntry());
      if (open.isPresent() && !open.get().getValue().isBefore(first)) {
        LocalDate end = open.get().getValue();
        spans.put(open.get().getKey(), end.isBefore(last) ? last : end);
      } else {
        spans.put(first, last);
      }
    }
    return spans;
  }
}
