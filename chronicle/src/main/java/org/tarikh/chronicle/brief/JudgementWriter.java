package org.tarikh.chronicle.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.math3.distribution.HypergeometricDistribution;
import org.apache.commons.math3.stat.inference.MannWhitneyUTest;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.wording.English;
import org.tarikh.coder.event.EventType;

/**
 * Writes the line that heads a brief. It weighs the main partner (the one with most acts in the
 * period and the three years before) against all others: its part in the cooperation now and
 * before, with Fisher's exact test, and the state's refusals towards it.
 */
final class JudgementWriter {
  private static final int TOO_FEW = 5;
  private static final int ENOUGH_FOR_HALVES = 8;
  private static final double SIGNIFICANT = 0.05;
  private static final double NOTABLE = 0.1;

  private final Material material;
  private final Sources sources;

  JudgementWriter(Material material, Sources sources) {
    this.material = material;
    this.sources = sources;
  }

  Judgement write() {
    int abroad = (int) material.acts.stream().filter(s -> !material.partners(s).isEmpty()).count();
    if (abroad < TOO_FEW || material.byPartner().isEmpty()) {
      return tooLittle(abroad);
    }
    String main = mainPartner();
    List<Story> cooperation = material.cooperation(material.acts);
    List<Story> withMain = material.with(main, cooperation);
    List<Story> earlier = material.cooperation(material.before);
    List<Story> earlierWithMain = material.with(main, earlier);
    List<Story> refused = material.with(main, material.refusals(material.acts));
    List<Story> conflict = material.with(main, material.conflict(material.acts));
    if (conflict.size() > withMain.size()) {
      return conflict(main, conflict, withMain.size(), abroad);
    }
    Change change =
        new Change(withMain.size(), cooperation.size(), earlierWithMain.size(), earlier.size());
    String line = line(main, change, refused.size(), cooperation);
    List<Story> counted = new ArrayList<>(withMain);
    counted.addAll(refused);
    counted.addAll(cooperation);
    Statement basis =
        Statement.on(
            "", English.sentence(numbers(main, change, refused.size())), sources.proofs(counted));
    List<Story> evidence = new ArrayList<>(last(withMain, 2));
    evidence.addAll(last(refused, 3));
    evidence.addAll(last(without(main, cooperation), 3));
    Statement statement = Statement.on("", line, sources.proofs(evidence));
    Judgement.Arrow arrow = arrow(main);
    return new Judgement(
        statement, Optional.of(basis), confidence(abroad, change), arrow, arrowText(arrow, main));
  }

  private Judgement tooLittle(int abroad) {
    String state = material.name(material.state);
    if (material.acts.isEmpty()) {
      Statement nothing =
          Statement.whole(
              "The record holds nothing on "
                  + state
                  + " in this period: no judgement is possible.");
      return new Judgement(
          nothing,
          Optional.empty(),
          Judgement.Confidence.NONE,
          Judgement.Arrow.UNKNOWN,
          "no trend can be told");
    }
    String text =
        "The record holds only "
            + English.count(material.acts.size(), "act")
            + " of "
            + state
            + " in this period, "
            + (material.acts.size() == 1
                ? (abroad == 0 ? "with no other state" : "with another state")
                : English.of(abroad, material.acts.size()).replaceFirst(" of the .*", "")
                    + " of them with another state")
            + ": too little for a judgement.";
    Statement statement = Statement.on("", text, sources.proofs(material.acts));
    return new Judgement(
        statement,
        Optional.empty(),
        Judgement.Confidence.NONE,
        Judgement.Arrow.UNKNOWN,
        "no trend can be told");
  }

  /** The judgement where most acts with the main partner are conflict. */
  private Judgement conflict(String main, List<Story> conflict, int cooperation, int abroad) {
    List<Story> armed = conflict.stream().filter(s -> s.type() == EventType.ASSAULT).toList();
    boolean fights = armed.size() >= TOO_FEW && armed.size() * 4 >= conflict.size();
    String state = English.sentenceCase(material.name(material.state));
    String line =
        state
            + (fights ? " is in armed conflict with " : " is at odds with ")
            + material.name(main)
            + ".";
    int all = conflict.size() + cooperation;
    int before = material.with(main, material.conflict(material.before)).size();
    int allBefore = before + material.with(main, material.cooperation(material.before)).size();
    Change change = new Change(conflict.size(), all, before, allBefore);
    String numbers =
        English.of(conflict.size(), all)
            + (all == 1 ? " act between the two was one" : " acts between the two were acts")
            + " of conflict"
            + (armed.isEmpty() ? "" : ", " + English.number(armed.size()) + " of them armed")
            + (change.comparable()
                ? " ("
                    + English.percent(change.share())
                    + ", after "
                    + English.percent(change.earlierShare())
                    + " in the three years before)"
                : "");
    Statement statement = Statement.on("", line, sources.proofs(last(conflict, 6)));
    Statement basis = Statement.on("", English.sentence(numbers), sources.proofs(conflict));
    Judgement.Arrow arrow = arrow(main);
    return new Judgement(
        statement, Optional.of(basis), confidence(abroad, change), arrow, arrowText(arrow, main));
  }

  private String mainPartner() {
    String main = "";
    int most = -1;
    for (String partner : material.byPartner().keySet()) {
      int count =
          material.with(partner, material.acts).size()
              + material.with(partner, material.before).size();
      if (count > most) {
        most = count;
        main = partner;
      }
    }
    return main;
  }

  /** The main partner's part in the cooperation, now and before. */
  private record Change(int now, int allNow, int before, int allBefore) {
    double share() {
      return allNow == 0 ? 0 : (double) now / allNow;
    }

    double earlierShare() {
      return allBefore == 0 ? 0 : (double) before / allBefore;
    }

    boolean comparable() {
      return allNow >= TOO_FEW && allBefore >= TOO_FEW;
    }

    /** Probability of a difference as great or greater in this direction by chance. */
    double pValue() {
      HypergeometricDistribution chance =
          new HypergeometricDistribution(null, allNow + allBefore, now + before, allNow);
      return share() < earlierShare()
          ? chance.cumulativeProbability(now)
          : chance.upperCumulativeProbability(now);
    }

    boolean sure() {
      return comparable() && pValue() < SIGNIFICANT;
    }
  }

  private String line(String main, Change change, int refused, List<Story> cooperation) {
    String state = English.sentenceCase(material.name(material.state));
    String partner = material.name(main);
    String others = English.list(others(main, cooperation));
    boolean fell = change.sure() && change.earlierShare() - change.share() >= NOTABLE;
    boolean rose = change.sure() && change.share() - change.earlierShare() >= NOTABLE;
    if (fell) {
      String towards = others.isEmpty() ? "" : " and turns to " + others;
      return state + " moves away from " + partner + towards + ".";
    }
    if (rose) {
      return state + " moves closer to " + partner + ".";
    }
    if (change.allNow() >= TOO_FEW && change.share() < 0.5 && refused >= 2 && change.now() >= 1) {
      return state
          + " steers a course of its own: it keeps up its dealings with "
          + partner
          + " but refuses it on points that matter, and seeks "
          + others
          + " as well.";
    }
    if (refused > change.now()) {
      return state + " is at odds with " + partner + ".";
    }
    if (change.share() >= 0.5) {
      return state + " leans on " + partner + ".";
    }
    List<String> alike = new ArrayList<>(List.of(partner));
    alike.addAll(others(main, cooperation));
    return state + " deals with " + English.list(alike) + "; no turn is proven.";
  }

  private String numbers(String main, Change change, int refused) {
    StringBuilder text = new StringBuilder();
    String whose = material.name(main);
    if (change.allNow() <= 1) {
      text.append(
              change.allNow() == 0
                  ? "no act of cooperation is on record"
                  : "its only act of cooperation was ")
          .append(change.allNow() == 0 ? "" : (change.now() == 1 ? "with " : "not with ") + whose);
    } else {
      text.append(
              change.now() == change.allNow()
                  ? English.of(change.now(), change.allNow()) + " of its"
                  : English.of(change.now(), change.allNow()).replace(" of the ", " of its "))
          .append(" acts of cooperation ")
          .append(change.now() == 1 ? "was" : "were")
          .append(" with ")
          .append(whose);
    }
    if (change.comparable()) {
      text.append(" (")
          .append(English.percent(change.share()))
          .append(", after ")
          .append(English.percent(change.earlierShare()))
          .append(" in the three years before)");
    }
    if (refused > 0) {
      text.append(", and it refused or criticised ")
          .append(whose)
          .append(' ')
          .append(
              refused == 1 ? "once" : refused == 2 ? "twice" : English.number(refused) + " times");
    }
    int further = material.refusals(material.acts).size() - refused;
    if (further > 0) {
      text.append("; ")
          .append(English.number(further))
          .append(" further ")
          .append(further == 1 ? "refusal or rebuke named" : "refusals or rebukes named")
          .append(" others or nobody");
    }
    return text.toString();
  }

  /** The other partners with most cooperation, in text. */
  private List<String> others(String main, List<Story> cooperation) {
    List<String> codes =
        material.byPartner().keySet().stream()
            .filter(code -> !code.equals(main))
            .filter(code -> !material.with(code, cooperation).isEmpty())
            .sorted(
                java.util.Comparator.comparingInt(
                    (String code) -> -material.with(code, cooperation).size()))
            .limit(4)
            .toList();
    return material.names(codes);
  }

  private List<Story> without(String main, List<Story> cooperation) {
    return cooperation.stream().filter(s -> !material.partners(s).contains(main)).toList();
  }

  private static List<Story> last(List<Story> stories, int most) {
    return stories.subList(Math.max(0, stories.size() - most), stories.size());
  }

  private Judgement.Confidence confidence(int abroad, Change change) {
    Set<String> outlets = new TreeSet<>();
    material.acts.forEach(s -> s.reports().forEach(r -> outlets.add(r.source().outlet())));
    outlets.remove("");
    if (abroad < 15 || outlets.size() < 2) {
      return Judgement.Confidence.LOW;
    }
    return abroad >= 60 && outlets.size() >= 5 && change.sure()
        ? Judgement.Confidence.HIGH
        : Judgement.Confidence.MODERATE;
  }

  /**
   * Whether relations with the main partner got better or worse than before or within the period.
   */
  private Judgement.Arrow arrow(String main) {
    List<Story> now = material.with(main, material.acts);
    List<Story> earlier = material.with(main, material.before);
    boolean within = earlier.size() < TOO_FEW;
    if (within) {
      earlier = now.subList(0, now.size() / 2);
      now = now.subList(now.size() / 2, now.size());
    }
    int least = within ? ENOUGH_FOR_HALVES : TOO_FEW;
    if (earlier.size() < least || now.size() < least) {
      return Judgement.Arrow.UNKNOWN;
    }
    double chance = new MannWhitneyUTest().mannWhitneyUTest(scores(now), scores(earlier));
    if (chance >= SIGNIFICANT) {
      return Judgement.Arrow.UNCHANGED;
    }
    return mean(now) > mean(earlier) ? Judgement.Arrow.IMPROVED : Judgement.Arrow.DETERIORATED;
  }

  private static double[] scores(List<Story> stories) {
    return stories.stream().mapToDouble(Story::score).toArray();
  }

  private static double mean(List<Story> stories) {
    return stories.stream().mapToDouble(Story::score).average().orElse(0);
  }

  private String arrowText(Judgement.Arrow arrow, String main) {
    String partner = material.name(main);
    return switch (arrow) {
      case IMPROVED -> "relations with " + partner + " improve";
      case DETERIORATED -> "relations with " + partner + " deteriorate";
      case UNCHANGED -> "no change in relations with " + partner + " is proven";
      case UNKNOWN -> "no trend can be told";
    };
  }
}
