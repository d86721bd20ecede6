package org.tarikh.chronicle.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.tarikh.chronicle.Story;

/** Computes the periods of one course one after the other; each drifts from the last with acts. */
final class CourseCalculation {
  private static final int DRAWS = 500;

  private final PowerStories stories;
  private final CourseQuestion question;
  private final Optional<Neutral> neutral;
  private final Optional<Volume> others;
  private final RandomGenerator random;
  private Optional<Drawn> last = Optional.empty();

  private record Drawn(PartnerCounts counts, List<double[]> draws) {}

  /**
   * Computes from the stories of one facet; {@code neutral} is the baseline if there is one, {@code
   * others} the cooperation with everybody else if it is counted.
   */
  CourseCalculation(
      PowerStories stories,
      CourseQuestion question,
      Optional<Neutral> neutral,
      Optional<Volume> others) {
    this.others = others;
    this.stories = stories;
    this.neutral = neutral;
    this.question = question;
    this.random = new Well19937c(question.seed());
  }

  /** The next period. */
  CourseReport.Period period(String label, Window window) {
    PowerStories held = stories.in(window);
    List<List<Story>> cooperation =
        held.byPower().stream()
            .map(own -> own.stream().filter(story -> story.type().cooperative()).toList())
            .toList();
    PartnerCounts counts = PartnerCounts.of(cooperation);
    if (counts.isEmpty()) {
      return new CourseReport.Period(
          label,
          window,
          partners(window, held, cooperation, Optional.empty()),
          others.map(all -> all.in(window)),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
    Drawn now = new Drawn(counts, counts.draws(DRAWS, random));
    Optional<Drift> drift =
        last.map(
            before -> Drift.between(before.counts(), before.draws(), counts, now.draws(), random));
    last = Optional.of(now);
    int top = top(counts.counts());
    return new CourseReport.Period(
        label,
        window,
        partners(window, held, cooperation, Optional.of(now)),
        others.map(all -> all.in(window)),
        Optional.of(
            PartnerCounts.estimate(
                Divergence.effective(counts.counts()), now.draws(), Divergence::effective)),
        Optional.of(question.powers().get(top)),
        Optional.of(share(now, top)),
        drift.map(Drift::distance),
        drift.map(Drift::pValue));
  }

  private List<CourseReport.Partner> partners(
      Window window, PowerStories held, List<List<Story>> cooperation, Optional<Drawn> drawn) {
    List<Integer> baseline = neutral.map(all -> pairs(all, window)).orElse(List.of());
    int pairs = baseline.stream().mapToInt(n -> n).sum();
    List<CourseReport.Partner> partners = new ArrayList<>();
    for (int i = 0; i < question.powers().size(); i++) {
      int power = i;
      partners.add(
          new CourseReport.Partner(
              question.powers().get(i),
              cooperation.get(i),
              held.byPower().get(i).stream().filter(story -> !story.type().cooperative()).toList(),
              drawn.map(now -> share(now, power)),
              pairs == 0 ? Optional.empty() : Optional.of((double) baseline.get(power) / pairs)));
    }
    return partners;
  }

  private static List<Integer> pairs(Neutral neutral, Window window) {
    List<Integer> pairs = new ArrayList<>();
    for (int power = 0; power < neutral.byPower().size(); power++) {
      pairs.add(neutral.count(power, window));
    }
    return pairs;
  }

  private static Estimate share(Drawn drawn, int power) {
    return PartnerCounts.estimate(
        part(drawn.counts().counts(), power), drawn.draws(), draw -> part(draw, power));
  }

  private static double part(double[] counts, int power) {
    double whole = 0;
    for (double count : counts) {
      whole += count;
    }
    return counts[power] / whole;
  }

  /** The power with most acts; the first named among equals. */
  private static int top(double[] counts) {
    int top = 0;
    for (int i = 1; i < counts.length; i++) {
      top = counts[i] > counts[top] ? i : top;
    }
    return top;
  }
}
