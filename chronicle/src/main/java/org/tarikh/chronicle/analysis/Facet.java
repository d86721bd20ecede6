package org.tarikh.chronicle.analysis;

import java.util.Locale;
import org.tarikh.chronicle.Story;

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

  /** Whether the story belongs to the facet: by type first, else by PLOVER context. */
  public boolean holds(Story story) {
    return switch (this) {
      case ALL -> true;
      case ECONOMY -> Facets.economic(story);
      case SECURITY -> Facets.securing(story);
      case DIPLOMACY -> Facets.diplomatic(story);
      case WORDS -> story.type().quad() % 2 == 1;
      case DEEDS -> story.type().quad() % 2 == 0;
    };
  }

  /** The name in output. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
