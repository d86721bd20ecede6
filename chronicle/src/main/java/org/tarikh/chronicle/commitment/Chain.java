package org.tarikh.chronicle.commitment;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.Story;

/** A commitment while its later stories are being found. */
final class Chain {
  /** Days within which the same act of commitment may be told again without being a new one. */
  static final int SAME_ACT_DAYS = 14;

  private static final double LIKE = 0.4;
  private static final double LIKE_REPEATED = 0.5;
  private static final double LIKE_ONE_PARTY = 0.6;
  private static final long MOST_DAYS = 5 * 366;
  private static final long MOST_DAYS_ALONE = 2 * 366;
  private static final int NEXT_SENTENCES = 2;
  private static final int SAME_PAPER_DAYS = 3;
  private static final double SAME_PAPER = 0.5;
  // Stems of papers that two states seldom make two of in one visit.
  static final Set<String> PAPERS = Set.of("treati", "declar", "communiqu", "charter");

  final Act first;
  final Set<String> stems;
  final List<Story> told = new ArrayList<>();
  final List<Step> steps = new ArrayList<>();

  Chain(Act first) {
    this.first = first;
    this.stems = new LinkedHashSet<>(first.stems());
  }

  /** How well {@code act} continues this chain, 0 if it does not. */
  double fit(Act act, Likeness likeness) {
    long days = ChronoUnit.DAYS.between(first.day(), act.day());
    if (days < 0 || !involves(act) || sameSentence(act)) {
      return 0;
    }
    if (continuesText(act)) {
      return 1;
    }
    if (samePaper(act, days)) {
      return SAME_PAPER;
    }
    boolean repeats = act.stage() == Stage.PROMISED;
    boolean together = together(act);
    if (days > (together ? MOST_DAYS : MOST_DAYS_ALONE)) {
      return 0;
    }
    if (act.stage() == Stage.BROKEN && !together) {
      return 0;
    }
    Likeness.Score score = likeness.of(stems, act.stems());
    boolean strict = !together || act.stage() == Stage.BROKEN;
    double least = strict ? LIKE_ONE_PARTY : repeats ? LIKE_REPEATED : LIKE;
    double leastShared = !together ? 2 : repeats ? 1.5 : 1;
    return score.share() >= least && score.shared() >= leastShared - 1e-9 ? score.share() : 0;
  }

  /** One paper told in two ways: same stage, same parties, same kind of paper, within days. */
  private boolean samePaper(Act act, long days) {
    boolean same =
        act.stage() == first.stage()
            && act.stage() != Stage.PROMISED
            && act.stage().verbal()
            && days <= SAME_PAPER_DAYS
            && act.parties().equals(first.parties())
            && first.parties().size() > 1;
    return same && PAPERS.stream().anyMatch(p -> stems.contains(p) && act.stems().contains(p));
  }

  /** Whether someone who bound himself acts, and nobody stands in for the partners. */
  private boolean involves(Act act) {
    boolean promiser = act.actors().stream().anyMatch(first.actors()::contains);
    if (!promiser) {
      return false;
    }
    boolean alone = act.parties().size() == 1 || first.parties().size() == 1;
    return alone || together(act);
  }

  private boolean together(Act act) {
    return act.parties().stream().filter(first.parties()::contains).count() >= 2;
  }

  /** The words of a promise cannot prove that it was kept. */
  private boolean sameSentence(Act act) {
    for (KeptRecord one : first.story().reports()) {
      for (KeptRecord other : act.story().reports()) {
        if (one.record().evidence().text().equals(other.record().evidence().text())) {
          return true;
        }
      }
    }
    return false;
  }

  /** A deed told in the next sentences of the same text by the promiser alone. */
  private boolean continuesText(Act act) {
    boolean deed = act.stage() == Stage.BEGUN || act.stage() == Stage.DELIVERED;
    if (!deed || !first.parties().containsAll(act.parties()) || !act.day().isAfter(first.day())) {
      return false;
    }
    KeptRecord one = first.story().reports().get(0);
    KeptRecord other = act.story().reports().get(0);
    int apart = other.record().evidence().sequence() - one.record().evidence().sequence();
    return one.source().document().equals(other.source().document())
        && apart >= 1
        && apart <= NEXT_SENTENCES;
  }

  /** Adds {@code act}, which fits with {@code likeness}. */
  void add(Act act, double likeness) {
    boolean sameAct =
        act.stage().verbal()
            && act.stage().compareTo(highest()) <= 0
            && ChronoUnit.DAYS.between(lastDay(), act.day()) <= SAME_ACT_DAYS;
    if (sameAct) {
      told.add(act.story());
      stems.addAll(act.stems());
      return;
    }
    steps.add(new Step(act.stage(), act.story(), likeness));
    if (act.stage().verbal()) {
      stems.addAll(act.stems());
    }
  }

  private Stage highest() {
    return steps.stream()
        .map(Step::stage)
        .reduce(first.stage(), (a, b) -> a.compareTo(b) > 0 ? a : b);
  }

  private java.time.LocalDate lastDay() {
    return steps.isEmpty() ? first.day() : steps.get(steps.size() - 1).story().date().orElseThrow();
  }
}
