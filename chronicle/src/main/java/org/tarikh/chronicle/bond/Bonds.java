package org.tarikh.chronicle.bond;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.analysis.Window;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.EventType;

/** Finds the organisations that a state belongs to and how alive each bond is. Immutable. */
public final class Bonds {
  /** The codes under which organisations of states are parties; no other story bears on a bond. */
  public static final List<String> CODES = List.of("IGO", "EUR", "UNO");

  private static final double DAYS_A_YEAR = 365.25;

  private final List<Organisation> organisations;

  /** A story with the organisations that are meant by their heads. */
  private record Told(Story story, Set<Organisation> led) {}

  private Bonds(List<Organisation> organisations) {
    this.organisations = organisations;
  }

  /** Bonds by the file of organisations. */
  public static Bonds load() {
    return new Bonds(Organisations.load());
  }

  /** The members of the organisation of this name, by code, each with its time in it. */
  public Map<String, Window> members(String name) {
    Map<String, Window> members = new TreeMap<>();
    organisations.stream()
        .filter(organisation -> organisation.name().equals(name))
        .flatMap(organisation -> organisation.members().stream())
        .forEach(
            member ->
                members.put(
                    member.state(),
                    new Window(
                        member.from().orElse(LocalDate.MIN), member.to().orElse(LocalDate.MAX))));
    return members;
  }

  /**
   * The organisations that {@code state} belonged to at any time of {@code window}: alliances and
   * unions first, then those with most stories.
   */
  public List<Bond> of(List<Story> stories, String state, Window window) {
    List<Told> within = new ArrayList<>();
    for (Story story : stories) {
      if ((story.done() || story.counts())
          && story.date().filter(window::holds).isPresent()
          && organised(story)) {
        within.add(new Told(story, led(story)));
      }
    }
    within.sort(Comparator.comparing(Told::story, Story.BY_DATE));
    List<Bond> bonds = new ArrayList<>();
    for (Organisation organisation : organisations) {
      membership(organisation, state, window)
          .ifPresent(member -> bonds.add(bond(organisation, member, within, state, window)));
    }
    bonds.sort(
        Comparator.comparingInt((Bond bond) -> weight(bond.organisation().kind()))
            .thenComparing(Comparator.comparingInt(Bond::count).reversed())
            .thenComparing(bond -> bond.organisation().name()));
    return List.copyOf(bonds);
  }

  private static boolean organised(Story story) {
    return story.actors().stream().anyMatch(Bonds::organised)
        || story.recipients().stream().anyMatch(Bonds::organised);
  }

  private static boolean organised(Story.Party party) {
    return CODES.contains(party.code());
  }

  private static Optional<Organisation.Member> membership(
      Organisation organisation, String state, Window window) {
    return organisation.members().stream()
        .filter(member -> member.state().equals(state))
        .filter(
            member ->
                member.from().map(day -> !day.isAfter(window.to())).orElse(true)
                    && member.to().map(day -> !day.isBefore(window.from())).orElse(true))
        .findFirst();
  }

  private static int weight(String kind) {
    return switch (kind) {
      case "alliance" -> 0;
      case "union" -> 1;
      default -> 2;
    };
  }

  private static Bond bond(
      Organisation organisation,
      Organisation.Member member,
      List<Told> stories,
      String state,
      Window window) {
    List<Story> meetings = new ArrayList<>();
    List<Story> words = new ArrayList<>();
    List<Story> deeds = new ArrayList<>();
    List<Story> strains = new ArrayList<>();
    int elsewhere = 0;
    for (Told told : stories) {
      Story story = told.story();
      LocalDate day = story.date().orElseThrow();
      boolean meant = organisation.takesPart(story) || told.led().contains(organisation);
      if (!meant || !member.holdsOn(day)) {
        continue;
      }
      if (!takesPart(story, state)) {
        elsewhere++;
      } else if (!story.type().cooperative()) {
        (story.type() == EventType.REQUEST ? words : strains).add(story);
      } else if (story.type() == EventType.CONSULT) {
        meetings.add(story);
      } else {
        (story.type().quad() == 2 ? deeds : words).add(story);
      }
    }
    double years = (ChronoUnit.DAYS.between(window.from(), window.to()) + 1) / DAYS_A_YEAR;
    return new Bond(organisation, member, years, meetings, words, deeds, strains, elsewhere);
  }

  /** The organisations that parties of the story lead, as Stoltenberg where NATO is named. */
  private Set<Organisation> led(Story story) {
    Set<Organisation> found = new HashSet<>();
    for (KeptRecord report : story.reports()) {
      List<ActorReference> parties = new ArrayList<>(report.record().actors());
      parties.addAll(report.record().recipients());
      if (parties.stream().anyMatch(this::leads)) {
        List<Organisation> named =
            organisations.stream()
                .filter(o -> o.namedIn(report.record().evidence().text()))
                .toList();
        if (named.size() == 1) {
          found.add(named.get(0));
        }
      }
    }
    return found;
  }

  /** Whether the party is a person known by name who speaks for some organisation. */
  private boolean leads(ActorReference party) {
    return party.code().equals("IGO")
        && party.sector().equals("GOV")
        && !party.name().isEmpty()
        && organisations.stream().noneMatch(o -> o.name().equals(party.name()));
  }

  private static boolean takesPart(Story story, String state) {
    return story.actors().stream().anyMatch(p -> p.code().equals(state))
        || story.recipients().stream().anyMatch(p -> p.code().equals(state));
  }
}
