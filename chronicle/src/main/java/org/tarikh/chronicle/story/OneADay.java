package org.tarikh.chronicle.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.Story;

/**
 * The literature's filter: of events on one day between the same parties and of one type only the
 * first is kept. It undercounts days with several acts and keeps copies that give another day,
 * which stories do not; it is offered for comparison with older data.
 */
public final class OneADay {
  private OneADay() {}

  /** The records that the filter keeps, in canonical order. */
  public static List<KeptRecord> records(Collection<KeptRecord> records) {
    List<KeptRecord> sorted = new ArrayList<>(records);
    sorted.sort(ReportOrder.CANONICAL);
    Set<String> seen = new HashSet<>();
    return sorted.stream().filter(kept -> seen.add(key(kept))).toList();
  }

  /** The stories that the filter keeps, oldest first. */
  public static List<Story> stories(Collection<Story> stories) {
    List<Story> sorted = new ArrayList<>(stories);
    sorted.sort(Story.BY_DATE);
    Set<String> seen = new HashSet<>();
    return sorted.stream().filter(story -> seen.add(key(story))).toList();
  }

  private static String key(KeptRecord kept) {
    return ReportOrder.firstDay(kept).map(Object::toString).orElse("")
        + "|"
        + Stories.codes(kept.record().actors())
        + "|"
        + Stories.codes(kept.record().recipients())
        + "|"
        + kept.record().type();
  }

  private static String key(Story story) {
    return story.date().map(Object::toString).orElse("")
        + "|"
        + codes(story.actors())
        + "|"
        + codes(story.recipients())
        + "|"
        + story.type();
  }

  private static Set<String> codes(List<Story.Party> parties) {
    Set<String> codes = new TreeSet<>();
    parties.forEach(party -> codes.add(party.code()));
    return codes;
  }
}
