package org.tarikh.chronicle.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tarikh.chronicle.Story;

/** Stories made up for tests of other packages. */
public final class MadeUpStories {
  private MadeUpStories() {}

  /** Acts of Russia towards Turkey over twenty years that become five times as many after ten. */
  public static List<Story> risingDyad() {
    SyntheticDyad dyad =
        new SyntheticDyad(
            "rise",
            List.of(new SyntheticDyad.Phase(0, 0.4, 0.7), new SyntheticDyad.Phase(120, 2, 0.7)),
            0);
    Map<String, Story> once = new LinkedHashMap<>();
    dyad.draw(3).forEach(story -> once.put(story.id(), story));
    return List.copyOf(once.values());
  }
}
