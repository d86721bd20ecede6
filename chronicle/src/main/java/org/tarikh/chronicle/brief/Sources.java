package org.tarikh.chronicle.brief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.wording.English;

/** Numbers the sources in order of first mention while a brief is written. Not thread-safe. */
final class Sources {
  private static final int MOST_PROOFS = 8;

  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, KeptRecord.Source> cited = new LinkedHashMap<>();
  private final Map<String, Set<String>> records = new LinkedHashMap<>();

  /** The proof that {@code report} gives. */
  Proof proof(KeptRecord report) {
    KeptRecord.Source source = report.source();
    String key = source.document() + "|" + source.outlet();
    int number = numbers.computeIfAbsent(key, unused -> numbers.size() + 1);
    cited.putIfAbsent(key, source);
    records.computeIfAbsent(key, unused -> new TreeSet<>()).add(report.record().id());
    String date =
        report
            .record()
            .when()
            .start()
            .map(day -> English.date(day, report.record().when().precision()))
            .orElse("");
    return new Proof(report.record().evidence().text().strip(), number, report.record().id(), date);
  }

  /** The proofs of all reports of {@code story}, at most three, from different outlets first. */
  List<Proof> proofs(Story story) {
    List<KeptRecord> chosen = new ArrayList<>();
    Set<String> outlets = new TreeSet<>();
    for (KeptRecord report : story.reports()) {
      if (chosen.size() < 3 && outlets.add(report.source().outlet() + report.source().document())) {
        chosen.add(report);
      }
    }
    return chosen.stream().map(this::proof).toList();
  }

  /** One proof for each of the first stories. */
  List<Proof> proofs(Collection<Story> stories) {
    return stories.stream().limit(MOST_PROOFS).map(s -> proof(s.reports().get(0))).toList();
  }

  /** All sources cited so far. */
  List<NumberedSource> list() {
    List<NumberedSource> list = new ArrayList<>();
    cited.forEach(
        (key, source) ->
            list.add(
                new NumberedSource(
                    numbers.getOrDefault(key, 0),
                    source.outlet().isBlank() ? "unnamed outlet" : source.outlet(),
                    source.title(),
                    source.published().map(English::day).orElse(""),
                    source.url(),
                    source.document(),
                    List.copyOf(records.getOrDefault(key, Set.of())))));
    return list;
  }
}
