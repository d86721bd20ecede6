package org.tarikh.chronicle.analysis;

import java.util.Set;
import org.tarikh.chronicle.Story;
import org.tarikh.coder.event.EventType;

/** The rule by which a story is about the economy, security or diplomacy. */
final class Facets {
  private static final Set<String> ECONOMIC =
      Set.of("economic", "natural_resource", "technology", "environment");
  private static final Set<String> SECURING =
      Set.of("military", "intelligence", "territory", "peacekeeping", "terrorism", "cbrn", "cyber");
  private static final Set<String> DIPLOMATIC = Set.of("diplomatic");

  private Facets() {}

  static boolean economic(Story story) {
    return any(story, ECONOMIC);
  }

  /** Force and its preparation are security whatever the words around them. */
  static boolean securing(Story story) {
    return story.type() == EventType.ASSAULT
        || story.type() == EventType.MOBILIZE
        || any(story, SECURING);
  }

  /** Talks and visits are diplomacy whatever they are about. */
  static boolean diplomatic(Story story) {
    return story.type() == EventType.CONSULT || any(story, DIPLOMATIC);
  }

  private static boolean any(Story story, Set<String> contexts) {
    return story.contexts().stream().anyMatch(contexts::contains);
  }
}
