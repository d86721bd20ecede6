package org.tarikh.chronicle.analysis;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.tarikh.chronicle.Story;

/**
 * Whom an analysis asks about: a state with all its sectors, some sectors of it, or an
 * organisation.
 *
 * @param code ISO 3166 alpha-3 or one of IGO UNO EUR NGO ISM IMG MNC
 * @param name for people to read
 * @param sectors PLOVER sectors that count; empty for all
 * @param organisation canonical name that a party must bear, for an organisation that shares its
 *     code with others, such as NATO under IGO; empty for states and for EUR and UNO as a whole
 * @param members states that count as the side itself, by code, each while it is a member
 */
public record Side(
    String code,
    String name,
    Set<String> sectors,
    String organisation,
    Map<String, Window> members) {
  private static final Pattern ARTICLE =
      Pattern.compile(
          "United .*|.* (Republic|Islands|Union|Emirates|States)|.*(Republic|League|Organi[sz]ation)"
              + " of .*|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles");

  /** Copies the sectors. */
  public Side {
    if (code.isBlank()) {
      throw new IllegalArgumentException("a side without a code");
    }
    sectors = Collections.unmodifiableSet(new TreeSet<>(sectors));
    members = Collections.unmodifiableMap(new TreeMap<>(members));
  }

  /** All sectors of {@code code}. */
  public static Side of(String code, String name) {
    return new Side(code, name, Set.of(), "", Map.of());
  }

  /** The name as it stands in a sentence: the United States, Kazakhstan. */
  public String spoken() {
    return ARTICLE.matcher(name).matches() ? "the " + name : name;
  }

  /** The same with the states that are its members, but for {@code state} itself. */
  public Side with(Map<String, Window> others, String state) {
    Map<String, Window> kept = new TreeMap<>(others);
    kept.remove(state);
    return new Side(code, name, sectors, organisation, kept);
  }

  /** Whether parties of this code may belong to the side. */
  public boolean holds(String party) {
    return party.equals(code) || members.containsKey(party);
  }

  /** The same on {@code day}. */
  boolean holds(String party, LocalDate day) {
    Window member = members.get(party);
    return member == null ? party.equals(code) : member.holds(day);
  }

  /** Whether {@code party} belongs to this side on {@code day}. */
  public boolean matches(Story.Party party, Optional<LocalDate> day) {
    Window member = members.get(party.code());
    boolean counts =
        member != null
            ? day.filter(member::holds).isPresent()
            : party.code().equals(code)
                && (organisation.isEmpty() || party.name().equals(organisation));
    return counts && (sectors.isEmpty() || sectors.contains(party.sector()));
  }

  /** Whether the side is among those who act in the story. */
  public boolean acts(Story story) {
    return among(story.actors(), story.date());
  }

  /** Whether the side is among those to whom the story's act is done. */
  public boolean receives(Story story) {
    return among(story.recipients(), story.date());
  }

  /** Whether the side is a party to the story at all. */
  public boolean takesPart(Story story) {
    return acts(story) || receives(story);
  }

  /** A loop, since every story of a chronicle is asked. */
  private boolean among(List<Story.Party> parties, Optional<LocalDate> day) {
    for (Story.Party party : parties) {
      if (matches(party, day)) {
        return true;
      }
    }
    return false;
  }
}
