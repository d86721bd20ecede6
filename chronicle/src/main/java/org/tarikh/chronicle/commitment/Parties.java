package org.tarikh.chronicle.commitment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tarikh.chronicle.Story;

/** Who takes part in a story, as keys that can be compared. */
final class Parties {
  private static final Set<String> CLASSES = Set.of("IGO", "NGO", "ISM", "IMG", "MNC");

  private Parties() {}

  /**
   * The key of a party: the code of a state or of the EU or UN, the name of anyone else; empty for
   * the unknown.
   */
  static Optional<String> key(Story.Party party) {
    if (CLASSES.contains(party.code())) {
      return party.name().isEmpty() ? Optional.empty() : Optional.of(party.name());
    }
    return party.code().isEmpty() ? Optional.empty() : Optional.of(party.code());
  }

  /** The keys of {@code parties}, sorted. */
  static Set<String> keys(List<Story.Party> parties) {
    Set<String> keys = new TreeSet<>();
    parties.forEach(party -> key(party).ifPresent(keys::add));
    return keys;
  }

  /** The keys of all who take part in {@code story}, sorted. */
  static Set<String> of(Story story) {
    Set<String> keys = keys(story.actors());
    keys.addAll(keys(story.recipients()));
    return keys;
  }
}
