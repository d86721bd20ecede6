package org.tarikh.chronicle.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.state.States;
import org.tarikh.coder.event.EventType;

/**
 * Finds the commitments of a state and what became of them. Thread-safe; one call takes well under
 * two seconds for any state in 100,000 stories.
 *
 * <p>Every AGREE, and every accord drafted, signed or ratified, opens a commitment, unless it
 * continues an earlier one. A later story continues it if one who bound himself acts in it, the
 * parties are the same, and the objects share enough words (see {@link Likeness}). Then its type
 * gives the step: AGREE repeats, SUPPORT of a paper signs or ratifies, COOPERATE, AID, RETREAT and
 * CONCEDE do. Only the promiser's own contrary act breaks. Each story continues one commitment at
 * most: the one it fits best, the latest of equals.
 */
public final class Commitments {
  private static final Set<String> PUBLIC = Set.of("", "GOV", "MIL", "LEG", "JUD", "ELI", "COP");

  /** The types of act that make, carry on, fulfil or break a commitment; no other is looked at. */
  public static final Set<EventType> TYPES =
      Set.of(
          EventType.AGREE,
          EventType.SUPPORT,
          EventType.COOPERATE,
          EventType.AID,
          EventType.RETREAT,
          EventType.CONCEDE,
          EventType.REJECT,
          EventType.SANCTION);

  private final States states;

  /** Commitments with parties named by {@code states}. */
  public Commitments(States states) {
    this.states = states;
  }

  /**
   * The commitments that {@code actor} made or received, oldest first.
   *
   * @param stories the record, in any order
   * @param actor code of a state or of the EU or UN, or the name of an organisation
   */
  public List<Commitment> of(List<Story> stories, String actor) {
    try (Stems stems = new Stems()) {
      Reader reader = new Reader(states, stems);
      List<Act> acts = new ArrayList<>();
      stories.stream()
          .filter(story -> concerns(story, actor))
          .sorted(Story.BY_DATE)
          .forEach(story -> reader.read(story).ifPresent(acts::add));
      return chains(acts, new Likeness(reader.vocabulary(), acts)).stream()
          .map(chain -> commitment(chain, reader.vocabulary(), stems))
          .toList();
    }
  }

  private static boolean concerns(Story story, String actor) {
    return concerns(story.actors(), actor) || concerns(story.recipients(), actor);
  }

  private static boolean concerns(List<Story.Party> parties, String actor) {
    for (Story.Party party : parties) {
      if ((party.code().equals(actor) || party.name().equals(actor))
          && PUBLIC.contains(party.sector())) {
        return true;
      }
    }
    return false;
  }

  private static List<Chain> chains(List<Act> acts, Likeness likeness) {
    List<Chain> chains = new ArrayList<>();
    Map<String, Set<Chain>> byStem = new HashMap<>();
    Map<String, List<Chain>> byDocument = new HashMap<>();
    for (Act act : acts) {
      Set<Chain> candidates = new LinkedHashSet<>();
      for (String stem : act.stems()) {
        if (likeness.weight(stem) >= 1 || Chain.PAPERS.contains(stem)) {
          candidates.addAll(byStem.getOrDefault(stem, Set.of()));
        }
      }
      candidates.addAll(byDocument.getOrDefault(document(act), List.of()));
      Optional<Fit> fit = best(act, candidates, likeness);
      if (fit.isEmpty() && (!act.stage().verbal() || act.actors().isEmpty())) {
        continue;
      }
      Chain best = fit.map(Fit::chain).orElseGet(() -> new Chain(act));
      if (fit.isPresent()) {
        best.add(act, fit.get().likeness());
      } else {
        chains.add(best);
        byDocument.computeIfAbsent(document(act), unused -> new ArrayList<>()).add(best);
      }
      for (String stem : best.stems) {
        byStem.computeIfAbsent(stem, unused -> new LinkedHashSet<>()).add(best);
      }
    }
    return chains;
  }

  private static Optional<Fit> best(Act act, Set<Chain> candidates, Likeness likeness) {
    Optional<Fit> best = Optional.empty();
    for (Chain chain : candidates) {
      Fit fit = new Fit(chain, chain.fit(act, likeness));
      if (fit.likeness() > 0 && (best.isEmpty() || fit.compareTo(best.get()) > 0)) {
        best = Optional.of(fit);
      }
    }
    return best;
  }

  /** How well a chain fits; the better, then the later one is greater. */
  private record Fit(Chain chain, double likeness) implements Comparable<Fit> {
    @Override
    public int compareTo(Fit other) {
      int better = Double.compare(likeness, other.likeness);
      return better != 0
          ? better
          : Story.BY_DATE.compare(chain.first.story(), other.chain.first.story());
    }
  }

  private static String document(Act act) {
    return act.story().reports().get(0).source().document();
  }

  private static Commitment commitment(Chain chain, Vocabulary vocabulary, Stems stems) {
    Act first = chain.first;
    KeptRecord report = first.story().reports().get(0);
    LocalDate said = report.source().published().orElse(first.day());
    var deadline = Deadlines.find(report.record().evidence().text(), said);
    Specificity specificity = Specificity.of(first.object(), deadline, vocabulary, stems);
    return new Commitment(
        first.story(),
        first.stage(),
        List.copyOf(new TreeSet<>(first.actors())),
        List.copyOf(new TreeSet<>(first.parties())),
        first.object(),
        deadline,
        specificity.specific(),
        specificity.reasons(),
        chain.told,
        chain.steps);
  }
}
