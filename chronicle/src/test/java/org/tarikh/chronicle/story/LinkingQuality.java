package org.tarikh.chronicle.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Pairwise precision and recall of stories on labelled reports. All reports are linked at once, so
 * that reports of different cases that end in one story count as wrong too.
 *
 * @param right pairs of one happening in one story
 * @param wrong pairs of different happenings in one story
 * @param missed pairs of one happening in two stories
 * @param errors the wrong and missed pairs, told
 */
record LinkingQuality(int right, int wrong, int missed, List<String> errors) {
  static LinkingQuality of(
      List<LabelledCases.Report> reports,
      List<StoryLink> links,
      Predicate<LabelledCases.Report> part) {
    Map<String, String> story = new HashMap<>();
    links.forEach(link -> story.put(link.record(), link.story()));
    int[] counts = new int[3];
    List<String> errors = new ArrayList<>();
    List<LabelledCases.Report> chosen = reports.stream().filter(part).toList();
    for (int i = 0; i < chosen.size(); i++) {
      for (int k = i + 1; k < chosen.size(); k++) {
        LabelledCases.Report one = chosen.get(i);
        LabelledCases.Report other = chosen.get(k);
        boolean same = one.name().equals(other.name()) && one.label().equals(other.label());
        boolean linked =
            Objects.equals(
                story.get(one.kept().record().id()), story.get(other.kept().record().id()));
        if (same || linked) {
          counts[same && linked ? 0 : linked ? 1 : 2]++;
        }
        if (same != linked) {
          errors.add(told(one, other, linked));
        }
      }
    }
    return new LinkingQuality(counts[0], counts[1], counts[2], errors);
  }

  private static String told(LabelledCases.Report one, LabelledCases.Report other, boolean linked) {
    return String.format(
        Locale.ROOT,
        "%s %s: %s%n    %s%n    %s",
        linked ? "WRONG" : "MISSED",
        one.name(),
        one.label() + other.label(),
        one.kept().record().evidence().text(),
        other.kept().record().evidence().text());
  }

  double precision() {
    return (double) right / Math.max(1, right + wrong);
  }

  double recall() {
    return (double) right / Math.max(1, right + missed);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "precision %.3f, recall %.3f (%d right, %d wrong, %d missed)",
        precision(),
        recall(),
        right,
        wrong,
        missed);
  }
}
