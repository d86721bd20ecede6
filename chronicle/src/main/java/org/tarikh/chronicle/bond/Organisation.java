package org.tarikh.chronicle.bond;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tarikh.chronicle.Story;

/**
 * An organisation with members.
 *
 * @param name canonical name
 * @param shortName the short form news use, such as CSTO; the name if there is none
 * @param code actor code
 * @param kind what it is, such as alliance or union
 * @param members states with their dates, in the order of the file
 */
public record Organisation(
    String name, String shortName, String code, String kind, List<Member> members) {
  /** Copies the list. */
  public Organisation {
    members = List.copyOf(members);
  }

  /**
   * A membership.
   *
   * @param state ISO code
   * @param from first day; empty if open
   * @param to last day; empty if it lasts
   */
  public record Member(String state, Optional<LocalDate> from, Optional<LocalDate> to) {
    /** Whether it holds on {@code day}. */
    public boolean holdsOn(LocalDate day) {
      return from.map(d -> !d.isAfter(day)).orElse(true)
          && to.map(d -> !d.isBefore(day)).orElse(true);
    }
  }

  /** The membership of {@code state}; empty if it never belonged. */
  public Optional<Member> member(String state) {
    return members.stream().filter(m -> m.state().equals(state)).findFirst();
  }

  /** Whether {@code party} is this organisation; any body of the European Union is the Union. */
  boolean is(Story.Party party) {
    return party.code().equals(code) && (code.equals("EUR") || party.name().equals(name));
  }

  /** Whether {@code text} names the organisation, by its short form or in full. */
  boolean namedIn(String text) {
    return named(text, shortName) || named(text, name);
  }

  private static boolean named(String text, String words) {
    int at = text.indexOf(words);
    int end = at + words.length();
    return at >= 0
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }

  /** Whether the organisation takes part in {@code story}. */
  boolean takesPart(Story story) {
    return story.actors().stream().anyMatch(this::is)
        || story.recipients().stream().anyMatch(this::is);
  }
}
