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
    kept.between(spans(records)).forEach(r -> near.put(r.record().id(), r));
    Set<String> documents =
        records.stream()
            .filter(r -> !r.record().evidence().text().isBlank())
            .map(r -> r.source().document())
            .collect(Collectors.toCollection(TreeSet::new));
    kept.ofDocuments(documents).forEach(r -> near.put(r.record().id(), r));
    if (near.isEmpty()) {
      return linker.link(records);
    }
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

  /** The spans of days in which kept records may be linked with the new ones; none overlap. */
  private static TreeMap<LocalDate, LocalDate> spans(Collection<KeptRecord> records) {
    TreeMap<LocalDate, LocalDate> spans = new TreeMap<>();
    records.stream()
        .flatMap(each -> Span.of(each).stream())
        .distinct()
        .sorted(Comparator.comparing(Span::first))
        .forEach(
            span -> {
              Map.Entry<LocalDate, LocalDate> open = spans.floorEntry(span.first());
              if (open == null || open.getValue().isBefore(span.first())) {
                spans.put(span.first(), span.last());
              } else if (open.getValue().isBefore(span.last())) {
                spans.put(open.getKey(), span.last());
              }
            });
    return spans;
  }

  /** The days in which others of a record's story may be. */
  private record Span(LocalDate first, LocalDate last) {
    static Optional<Span> of(KeptRecord kept) {
      return ReportOrder.firstDay(kept)
          .map(
              first -> {
                LocalDate last = ReportOrder.lastDay(kept).orElse(first);
                return Blocks.wide(first, last)
                    ? new Span(first, first)
                    : new Span(first.minusDays(2 * Blocks.SPAN), last.plusDays(2 * Blocks.SPAN));
              });
    }
  }
}
