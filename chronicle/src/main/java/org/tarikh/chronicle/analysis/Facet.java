package org.tarikh.chronicle.analysis;

import java.util.Locale;
import java.util.Set;
import org.tarikh.chronicle.Story;
import org.tarikh.coder.event.EventType;

/** Which of a state's acts a course looks at. A story may belong to several facets. */
public enum Facet {
  /** Every act. */
  ALL,
  /** Trade, energy, aid and technology. */
  ECONOMY,
  /** Arms, borders, terrorism, peacekeeping. */
  SECURITY,
  /** Talks, visits, recognition and treaties. */
  DIPLOMACY,
  /** Verbal acts: quad classes 1 and 3. */
  WORDS,
  /** Material acts: quad classes 2 and 4. */
  DEEDS;

  private static final Set<String> ECONOMIC =
      Set.of("economic", "natural_resource", "technology", "environment");
  private static final Set<String> SECURING =
      Set.of("military", "intelligence", "territory", "peacekeeping", "terrorism", "cbrn", "cyber");

  /** Whether the story belongs to the facet: by type first, else by PLOVER context. */
  public boolean holds(Story story) {
    return switch (this) {
      case ALL -> true;
      case ECONOMY -> any(story, ECONOMIC);
      case SECURITY -> securing(story);
      case DIPLOMACY -> diplomatic(story);
      case WORDS -> story.type().quad() % 2 == 1;
      case DEEDS -> story.type().quad() % 2 == 0;
    };
  }

  /** The name in output. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Force and its preparation are security whatever the words around them. */
  private static boolean securing(Story story) {
    return story.type() == EventType.ASSAULT
        || story.type() == EventType.MOBILIZE
        || any(story, SECURING);
  }

  /** Talks and visits are diplomacy whatever they are about. */
  private static boolean diplomatic(Story story) {
    return story.type() == EventType.CONSULT || story.contexts().contains("diplomatic");
  }

  private static boolean any(Story story, Set<String> contexts) {
    return story.contexts().stream().anyMatch(contexts::contains);
  }
}
