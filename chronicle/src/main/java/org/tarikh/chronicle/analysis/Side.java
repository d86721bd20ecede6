package org.tarikh.chronicle.analysis;

import java.util.Collections;
import java.util.List;
import java.util.Set;
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
 */
public record Side(String code, String name, Set<String> sectors, String organisation) {
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
  }

  /** All sectors of {@code code}. */
  public static Side of(String code, String name) {
    return new Side(code, name, Set.of(), "");
  }

  /** The name as it stands in a sentence: the United States, Kazakhstan. */
  public String spoken() {
    return ARTICLE.matcher(name).matches() ? "the " + name : name;
  }

  /** Whether {@code party} belongs to this side. */
  public boolean matches(Story.Party party) {
    return party.code().equals(code)
        && (sectors.isEmpty() || sectors.contains(party.sector()))
        && (organisation.isEmpty() || party.name().equals(organisation));
  }

  /** Whether the side is among those who act in the story. */
  public boolean acts(Story story) {
    return among(story.actors());
  }

  /** Whether the side is among those to whom the story's act is done. */
  public boolean receives(Story story) {
    return among(story.recipients());
  }

  /** Whether the side is a party to the story at all. */
  public boolean takesPart(Story story) {
    return acts(story) || receives(story);
  }

  /** A loop, since every story of a chronicle is asked. */
  private boolean among(List<Story.Party> parties) {
    for (Story.Party party : parties) {
      if (matches(party)) {
        return true;
      }
    }
    return false;
  }
}
