package org.tarikh.chronicle.story;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Someone who publishes news.
 *
 * @param name usual name
 * @param aliases other names
 * @param domains internet domains
 * @param country ISO 3166 alpha-3 of the state where it is run
 * @param owner who owns it
 * @param kind what it is
 */
public record Outlet(
    String name,
    List<String> aliases,
    List<String> domains,
    String country,
    Owner owner,
    Kind kind) {
  /** Copies the lists. */
  public Outlet {
    aliases = List.copyOf(aliases);
    domains = List.copyOf(domains);
  }

  /** Whether it sells its reports to other outlets, which print them as they are. */
  public boolean wire() {
    return kind == Kind.WIRE;
  }

  /** Whether a government owns or runs it. */
  public boolean stateOwned() {
    return owner == Owner.STATE;
  }

  /** Who owns an outlet; the head of {@code knowledge/outlets.txt} defines the words. */
  public enum Owner {
    PRIVATE,
    PUBLIC,
    STATE,
    PARTY;

    /** The word for it in the file. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Owner> of(String label) {
      return Arrays.stream(values()).filter(owner -> owner.label().equals(label)).findFirst();
    }
  }

  /** What an outlet is; the head of {@code knowledge/outlets.txt} defines the words. */
  public enum Kind {
    WIRE,
    BROADCASTER,
    DAILY,
    WEEKLY,
    ONLINE,
    TABLOID,
    MONITOR,
    OFFICIAL;

    /** The word for it in the file. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> of(String label) {
      return Arrays.stream(values()).filter(kind -> kind.label().equals(label)).findFirst();
    }
  }
}
