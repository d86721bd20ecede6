package org.tarikh.chronicle.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.wording.English;
import org.tarikh.chronicle.wording.Wording;
import org.tarikh.coder.event.EventType;

/**
 * The signs: the strongest acts with each partner. Strength is the PLOVER score without its sign,
 * with a bonus for refusals and accusations, whose scores are small, and for many reports.
 */
final class SignsSection {
  private static final int MOST_PARTNERS = 8;
  private static final int MOST_ACTS = 6;
  private static final double REFUSAL_BONUS = 3;

  private final Material material;
  private final Sources sources;
  private final Wording wording;

  SignsSection(Material material, Sources sources, Wording wording) {
    this.material = material;
    this.sources = sources;
    this.wording = wording;
  }

  Optional<Section> write() {
    List<Section.Group> groups = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Map.Entry<String, List<Story>> entry : material.byPartner().entrySet()) {
      if (groups.size() < MOST_PARTNERS) {
        group(English.sentenceCase(material.name(entry.getKey())), entry.getValue(), told)
            .ifPresent(groups::add);
      }
    }
    List<Story> unaddressed =
        material.acts.stream()
            .filter(story -> material.partners(story).isEmpty() && !material.domestic(story))
            .filter(story -> Material.acts(story, material.state))
            .toList();
    group("Towards others or nobody named", unaddressed, told).ifPresent(groups::add);
    List<Story> domestic =
        material.acts.stream()
            .filter(story -> material.partners(story).isEmpty() && material.domestic(story))
            .toList();
    group("At home", domestic, told).ifPresent(groups::add);
    return groups.isEmpty()
        ? Optional.empty()
        : Optional.of(Section.of("signs", "The signs", groups));
  }

  private Optional<Section.Group> group(String heading, List<Story> stories, Set<String> told) {
    List<Story> chosen =
        stories.stream()
            .filter(story -> !told.contains(story.id()) && !story.actors().isEmpty())
            .sorted(
                Comparator.comparingDouble((Story s) -> -strength(s)).thenComparing(Story.BY_DATE))
            .limit(MOST_ACTS)
            .sorted(Story.BY_DATE)
            .toList();
    List<Statement> statements = new ArrayList<>();
    Set<String> sentences = new HashSet<>();
    Set<String> quoted = new HashSet<>();
    List<String> whole = chosen.stream().map(wording::sentence).toList();
    for (Story story : chosen) {
      told.add(story.id());
      String sentence = wording.sentence(story);
      if (whole.stream().noneMatch(s -> tellsMore(s, sentence))
          && (wording.verbatim(story) || quoted.add(evidence(story)))
          && sentences.add(sentence)) {
        statements.add(Statement.on(lead(story), sentence, sources.proofs(story)));
      }
    }
    return statements.isEmpty()
        ? Optional.empty()
        : Optional.of(new Section.Group(heading, statements, true));
  }

  /** What two templates could only tell again: the same words, for or against. */
  private static String evidence(Story story) {
    return story.type().cooperative() + story.reports().get(0).record().evidence().text();
  }

  /** Whether {@code whole} begins and ends as {@code part} and has another verb between. */
  private static boolean tellsMore(String whole, String part) {
    int same = 0;
    int until = Math.min(whole.length(), part.length());
    while (same < until && whole.charAt(same) == part.charAt(same)) {
      same++;
    }
    int word = part.lastIndexOf(' ', same) + 1;
    return word > 0
        && whole.length() > part.length()
        && whole.endsWith(" and " + part.substring(word));
  }

  private static String lead(Story story) {
    return story.date().map(day -> English.date(day, story.precision())).orElse("undated");
  }

  private static double strength(Story story) {
    boolean refusal =
        story.type() == EventType.REJECT
            || story.type() == EventType.ACCUSE
            || story.type() == EventType.THREATEN;
    double confidence =
        story.reports().stream().mapToDouble(r -> r.record().confidence()).max().orElse(0.5);
    double told = Math.log(1 + story.reports().size());
    return (Math.abs(story.score()) + (refusal ? REFUSAL_BONUS : 0) + told) * confidence;
  }
}
