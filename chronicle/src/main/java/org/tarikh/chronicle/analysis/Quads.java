package org.tarikh.chronicle.analysis;

import java.util.Collection;
import org.tarikh.chronicle.Story;

/**
 * How many stories fall into each quad class.
 *
 * @param verbalCooperation class 1: words that bring closer
 * @param materialCooperation class 2: deeds that help
 * @param verbalConflict class 3: words that part
 * @param materialConflict class 4: deeds that harm
 */
public record Quads(
    int verbalCooperation, int materialCooperation, int verbalConflict, int materialConflict) {
  /** Counts the stories. */
  public static Quads of(Collection<Story> stories) {
    int[] counts = new int[5];
    stories.forEach(story -> counts[story.type().quad()]++);
    return new Quads(counts[1], counts[2], counts[3], counts[4]);
  }

  /** Stories of classes 1 and 2. */
  public int cooperation() {
    return verbalCooperation + materialCooperation;
  }

  /** Stories of classes 3 and 4. */
  public int conflict() {
    return verbalConflict + materialConflict;
  }

  /** Stories of classes 1 and 3. */
  public int verbal() {
    return verbalCooperation + verbalConflict;
  }

  /** All stories. */
  public int total() {
    return cooperation() + conflict();
  }
}
