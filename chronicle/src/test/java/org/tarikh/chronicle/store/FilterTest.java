package org.tarikh.chronicle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.Story;
import org.tarikh.coder.CodedDocument;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Veracity;

/** Every filter gives what the same condition written in Java gives, for records and stories. */
class FilterTest {
  @TempDir static Path folder;
  private static Chronicle chronicle;
  private static List<KeptRecord> all;

  @BeforeAll
  static void keep() {
    Samples samples = new Samples(21);
    List<CodedDocument> documents = IntStream.range(0, 150).mapToObj(samples::document).toList();
    List<KeptRecord> imported = IntStream.range(0, 300).mapToObj(samples::imported).toList();
    all = new ArrayList<>(imported);
    documents.forEach(coded -> all.addAll(KeptRecords.of(coded)));
    chronicle = Chronicle.open(folder);
    chronicle.keep(documents, "tarikh test");
    try (Intake intake = chronicle.intake("rows", "hash", "tarikh test")) {
      imported.forEach(intake);
      intake.finish();
    }
    all.sort(
        Comparator.comparing((KeptRecord k) -> k.record().when().start().orElse(LocalDate.MAX))
            .thenComparing(k -> k.record().id()));
  }

  @AfterAll
  static void close() {
    chronicle.close();
  }

  private static void check(Filter filter, Predicate<KeptRecord> condition) {
    List<KeptRecord> expected = all.stream().filter(condition).toList();
    assertThat(expected).isNotEmpty().hasSizeLessThan(all.size());
    assertThat(chronicle.records(filter)).containsExactlyElementsOf(expected);
    // Nothing is linked here, so each record is a story of its own.
    assertThat(chronicle.stories(filter).map(Story::id))
        .containsExactlyElementsOf(expected.stream().map(k -> k.record().id()).toList());
  }

  private static boolean has(List<ActorReference> parties, Predicate<ActorReference> condition) {
    return parties.stream().anyMatch(condition);
  }

  @Test
  void records_byParty_agreeWithJava() {
    check(
        Filter.builder().actors(List.of(PartyFilter.parse("RUS"))).build(),
        k -> has(k.record().actors(), a -> a.code().equals("RUS")));
    check(
        Filter.builder().recipients(List.of(PartyFilter.parse("KAZ:GOV"))).build(),
        k -> has(k.record().recipients(), a -> a.code().equals("KAZ") && a.sector().equals("GOV")));
    check(
        Filter.builder()
            .parties(List.of(PartyFilter.parse("CHN"), PartyFilter.parse("ministry of WHEAT")))
            .build(),
        k ->
            Stream.of(k.record().actors(), k.record().recipients())
                .anyMatch(
                    p -> has(p, a -> a.code().equals("CHN") || a.name().contains("try of wheat"))));
    check(
        Filter.builder().sectors(List.of("MIL")).build(),
        k ->
            Stream.of(k.record().actors(), k.record().recipients())
                .anyMatch(p -> has(p, a -> a.sector().equals("MIL"))));
  }

  @Test
  void records_byWhat_agreeWithJava() {
    check(
        Filter.builder().types(Set.of(EventType.CONSULT, EventType.ASSAULT)).build(),
        k -> Set.of(EventType.CONSULT, EventType.ASSAULT).contains(k.record().type()));
    check(
        Filter.builder().modes(List.of("ceasefire", "visit")).build(),
        k ->
            k.record()
                .mode()
                .filter(m -> List.of("ceasefire", "visit").contains(m.label()))
                .isPresent());
    check(
        Filter.builder().contexts(List.of("military", "economic")).build(),
        k ->
            k.record().contexts().contains("military")
                || k.record().contexts().contains("economic"));
    check(Filter.builder().quads(Set.of(2, 4)).build(), k -> k.record().type().quad() % 2 == 0);
    check(
        Filter.builder().auxiliary(Set.of(AuxiliaryMode.FUTURE)).build(),
        k -> k.record().auxiliary().contains(AuxiliaryMode.FUTURE));
    check(
        Filter.builder().veracities(Set.of(Veracity.DENIED)).build(),
        k -> k.record().veracity() == Veracity.DENIED);
    check(
        Filter.builder().done(true).build(),
        k ->
            k.record().veracity() != Veracity.DENIED
                && k.record().auxiliary().stream().allMatch(m -> m == AuxiliaryMode.HISTORICAL));
  }

  @Test
  void records_byReport_agreeWithJava() {
    LocalDate from = LocalDate.of(2005, 5, 5);
    check(
        Filter.builder().from(Optional.of(from)).to(Optional.of(from.plusYears(3))).build(),
        k ->
            k.record()
                .when()
                .start()
                .filter(d -> !d.isBefore(from) && !d.isAfter(from.plusYears(3)))
                .isPresent());
    check(
        Filter.builder().outlets(List.of("steppe courier", "Outlet 3")).build(),
        k -> Set.of("Steppe Courier", "Outlet 3").contains(k.source().outlet()));
    check(
        Filter.builder().text(Optional.of("of ŞYMKENT")).build(),
        k -> k.record().evidence().text().toLowerCase(Locale.ROOT).contains("of şymkent"));
    check(Filter.builder().confidence(0.5).build(), k -> k.record().confidence() >= 0.5);
    check(Filter.builder().origins(List.of("icews")).build(), k -> k.origin().equals("icews"));
    check(
        Filter.builder().origins(List.of("tarikh")).text(Optional.of("gas")).confidence(.3).build(),
        k ->
            k.origin().equals("tarikh")
                && k.record().evidence().text().contains("gas")
                && k.record().confidence() >= .3);
  }

  @Test
  void stories_firstOfAText_areThoseOfTheWholeListAndTellTheirNumber() {
    for (String text : List.of("gas", "of ŞYMKENT", "in no sentence")) {
      for (boolean oneADay : List.of(false, true)) {
        Filter filter = Filter.builder().text(Optional.of(text)).oneADay(oneADay).build();
        List<String> whole = chronicle.stories(filter).map(Story::id).toList();
        // The last of them are undated.
        for (int most : List.of(3, Math.max(1, whole.size() - 1), 10_000)) {
          long[] total = {-1};
          assertThat(chronicle.stories(filter, most, n -> total[0] = n).map(Story::id))
              .isEqualTo(whole.subList(0, Math.min(most, whole.size())));
          assertThat(total[0]).isEqualTo(whole.size());
        }
      }
    }
  }

  @Test
  void records_byTextThatLooksLikeSql_isOnlyText() {
    for (String text : List.of("' OR 1=1 --", "%", "_", "\"; DROP TABLE records; --")) {
      assertThat(chronicle.records(Filter.builder().text(Optional.of(text)).build())).isEmpty();
      assertThat(chronicle.stories(Filter.builder().outlets(List.of(text)).build())).isEmpty();
      assertThat(
              chronicle.records(Filter.builder().parties(List.of(PartyFilter.parse(text))).build()))
          .isEmpty();
    }
    assertThat(chronicle.size()).isEqualTo(all.size());
  }

  @Test
  void count_byDimensions_addsUp() {
    List<Count> byType = chronicle.countStories(Filter.all(), List.of(Dimension.TYPE));
    assertThat(byType.stream().mapToLong(Count::number).sum()).isEqualTo(all.size());
    List<Count> cells =
        chronicle.countRecords(Filter.all(), List.of(Dimension.YEAR, Dimension.QUAD));
    assertThat(cells.stream().mapToLong(Count::number).sum()).isEqualTo(all.size());
    long russian =
        all.stream().filter(k -> has(k.record().actors(), a -> a.code().equals("RUS"))).count();
    assertThat(chronicle.countStories(Filter.all(), List.of(Dimension.ACTOR)))
        .contains(new Count(List.of("RUS"), russian));
    for (Dimension dimension : Dimension.values()) {
      assertThat(chronicle.countStories(Filter.all(), List.of(dimension))).isNotEmpty();
      assertThat(chronicle.countRecords(Filter.all(), List.of(dimension, Dimension.MONTH)))
          .isNotEmpty();
    }
    long both =
        all.stream()
            .filter(k -> has(k.record().actors(), a -> a.code().equals("RUS")))
            .filter(k -> has(k.record().recipients(), a -> a.code().equals("UKR")))
            .count();
    assertThat(chronicle.countStories(Filter.all(), List.of(Dimension.DYAD)))
        .contains(new Count(List.of("RUS>UKR"), both));
  }

  @Test
  void records_oneADay_leavesOneOfTheSamePartiesAndType() {
    List<KeptRecord> kept = chronicle.records(Filter.builder().oneADay(true).build()).toList();
    assertThat(kept.size()).isLessThanOrEqualTo(all.size());
    List<String> dated =
        kept.stream()
            .filter(k -> k.record().when().start().isPresent())
            .map(FilterTest::signature)
            .toList();
    assertThat(dated).doesNotHaveDuplicates();
    assertThat(dated.size())
        .isEqualTo(
            all.stream()
                .filter(k -> k.record().when().start().isPresent())
                .map(FilterTest::signature)
                .distinct()
                .count());
  }

  private static String signature(KeptRecord k) {
    return k.record().when().start().orElseThrow()
        + k.record().type().name()
        + k.record().actors().stream().map(ActorReference::label).distinct().sorted().toList()
        + k.record().recipients().stream().map(ActorReference::label).distinct().sorted().toList();
  }
}
