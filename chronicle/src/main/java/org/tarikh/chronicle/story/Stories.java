package org.tarikh.chronicle.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.Story;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.EventDate;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Mode;
import org.tarikh.coder.event.Veracity;

/**
 * Builds stories from their reports: type, mode, date and parties are those that most reports agree
 * on, where the first report wins ties. Thread-safe.
 */
public final class Stories {
  private final StoryLinker linker;

  /** Links with {@code linker}. */
  public Stories(StoryLinker linker) {
    this.linker = linker;
  }

  /** The stories of {@code records}, oldest first. */
  public List<Story> of(Collection<KeptRecord> records) {
    return of(records, linker.link(records));
  }

  /** The stories of {@code records} by links made before, oldest first; others are left out. */
  public static List<Story> of(Collection<KeptRecord> records, Collection<StoryLink> links) {
    Map<String, Set<KeptRecord>> byId = new HashMap<>();
    records.forEach(
        kept -> byId.computeIfAbsent(kept.record().id(), id -> new LinkedHashSet<>()).add(kept));
    Map<String, List<KeptRecord>> grouped = new LinkedHashMap<>();
    for (StoryLink link : links) {
      Set<KeptRecord> told = byId.getOrDefault(link.record(), Set.of());
      if (!told.isEmpty()) {
        grouped.computeIfAbsent(link.story(), s -> new ArrayList<>()).addAll(told);
      }
    }
    List<Story> stories = new ArrayList<>();
    grouped.forEach((id, reports) -> stories.add(story(id, reports)));
    stories.sort(Story.BY_DATE);
    return stories;
  }

  /** The story {@code id} of these reports; at least one. */
  public static Story story(String id, Collection<KeptRecord> given) {
    List<KeptRecord> reports = new ArrayList<>(given);
    reports.sort(ReportOrder.CANONICAL);
    EventType type =
        Agreement.most(reports, kept -> Optional.of(kept.record().type())).orElseThrow();
    List<KeptRecord> typed = reports.stream().filter(r -> r.record().type() == type).toList();
    Optional<Mode> mode = Agreement.most(typed, kept -> kept.record().mode());
    EventDate when = when(reports);
    Set<AuxiliaryMode> auxiliary = EnumSet.allOf(AuxiliaryMode.class);
    reports.forEach(kept -> auxiliary.retainAll(kept.record().auxiliary()));
    return new Story(
        id,
        when.start(),
        when.precision(),
        type,
        mode,
        reports.stream().flatMap(r -> r.record().contexts().stream()).distinct().sorted().toList(),
        auxiliary,
        reports.stream().map(r -> r.record().veracity()).min(Veracity::compareTo).orElseThrow(),
        parties(typed, kept -> kept.record().actors()),
        parties(typed, kept -> kept.record().recipients()),
        reports);
  }

  /**
   * The date most reports tell among those that tell it most finely; days told by the text count
   * before days of publication.
   */
  private static EventDate when(List<KeptRecord> reports) {
    EventDate.Precision finest =
        reports.stream()
            .map(kept -> kept.record().when().precision())
            .min(EventDate.Precision::compareTo)
            .orElse(EventDate.Precision.UNKNOWN);
    List<KeptRecord> fine =
        reports.stream().filter(r -> r.record().when().precision() == finest).toList();
    List<KeptRecord> told = fine.stream().filter(Stories::told).toList();
    return Agreement.most(told.isEmpty() ? fine : told, kept -> Optional.of(plain(kept)))
        .orElse(EventDate.unknown());
  }

  private static boolean told(KeptRecord kept) {
    Optional<LocalDate> start = kept.record().when().start();
    return !kept.record().when().expression().isEmpty()
        || (start.isPresent() && !start.equals(kept.source().published()));
  }

  private static EventDate plain(KeptRecord kept) {
    EventDate when = kept.record().when();
    return new EventDate(when.start(), when.end(), when.precision(), "");
  }

  /** The parties of the side that most reports tell by code; the first report's words for them. */
  private static List<Story.Party> parties(
      List<KeptRecord> reports, Function<KeptRecord, List<ActorReference>> side) {
    List<KeptRecord> named = reports.stream().filter(r -> !side.apply(r).isEmpty()).toList();
    List<KeptRecord> coded =
        named.stream()
            .filter(r -> side.apply(r).stream().anyMatch(a -> !a.code().isEmpty()))
            .toList();
    List<KeptRecord> chosen = coded.isEmpty() ? named : coded;
    Optional<Set<String>> codes = Agreement.most(chosen, r -> Optional.of(codes(side.apply(r))));
    return codes
        .flatMap(c -> chosen.stream().filter(r -> codes(side.apply(r)).equals(c)).findFirst())
        .map(r -> side.apply(r).stream().map(Stories::party).distinct().toList())
        .orElse(List.of());
  }

  static Set<String> codes(List<ActorReference> parties) {
    Set<String> codes = new TreeSet<>();
    parties.forEach(party -> codes.add(party.code()));
    return codes;
  }

  private static Story.Party party(ActorReference actor) {
    return new Story.Party(
        actor.code(), actor.sector(), actor.name().isEmpty() ? actor.text() : actor.name());
  }
}
