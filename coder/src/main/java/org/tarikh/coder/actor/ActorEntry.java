package org.tarikh.coder.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Someone the actor files know.
 *
 * @param name canonical name
 * @param kind what it is
 * @param code ISO 3166 alpha-3, or IGO UNO EUR NGO ISM IMG MNC
 * @param roles sectors with their dates, in the order of the file
 * @param members states that belong to it, with dates; empty for all but organisations
 */
public record ActorEntry(
    String name, Kind kind, String code, List<Role> roles, List<Role> members) {
  /** What an entry is. */
  public enum Kind {
    /** A state by its name. */
    STATE,
    /** A capital or seat of power that stands for a state. */
    SEAT,
    /** The adjective or the people of a state. */
    PEOPLE,
    PERSON,
    ORGANISATION,
    GROUP,
    /** A town or region. */
    PLACE
  }

  /**
   * A sector, office or membership with its time.
   *
   * @param sector PLOVER sector, or the ISO code of a member
   * @param title the office in lower case; empty if none
   * @param from first day; empty if open
   * @param to last day; empty if open
   */
  public record Role(
      String sector, String title, Optional<LocalDate> from, Optional<LocalDate> to) {
    boolean holdsOn(LocalDate day) {
      return from.map(d -> !d.isAfter(day)).orElse(true)
          && to.map(d -> !d.isBefore(day)).orElse(true);
    }
  }

  /** Copies the lists. */
  public ActorEntry {
    roles = List.copyOf(roles);
    members = List.copyOf(members);
  }

  /** The role held on {@code day}; the last one listed if the day is unknown. */
  public Optional<Role> roleOn(Optional<LocalDate> day) {
    if (roles.isEmpty()) {
      return Optional.empty();
    }
    if (day.isEmpty()) {
      return Optional.of(roles.get(roles.size() - 1));
    }
    // Later lines of an office history win where two overlap on the day of the handover.
    for (int i = roles.size() - 1; i >= 0; i--) {
      if (roles.get(i).holdsOn(day.get())) {
        return Optional.of(roles.get(i));
      }
    }
    return Optional.empty();
  }

  /** The PLOVER sector on {@code day}: persons out of office are elites (ELI). */
  public String sectorOn(Optional<LocalDate> day) {
    return switch (kind) {
      case STATE, PEOPLE, PLACE -> "";
      case SEAT -> "GOV";
      case PERSON -> roleOn(day).map(Role::sector).orElse("ELI");
      case ORGANISATION, GROUP ->
          roleOn(day).or(() -> roles.stream().findFirst()).map(Role::sector).orElse("");
    };
  }
}
