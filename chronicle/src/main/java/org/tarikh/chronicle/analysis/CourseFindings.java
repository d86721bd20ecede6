package org.tarikh.chronicle.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.analysis.CourseReport.Finding;
import org.tarikh.chronicle.analysis.CourseReport.Partner;
import org.tarikh.chronicle.analysis.CourseReport.Period;
import org.tarikh.chronicle.analysis.CourseReport.Series;

/** What the numbers of a course say, in plain English. */
final class CourseFindings {
  /** Fewer acts than these say nothing of a facet or a power. */
  private static final int FEWEST = 3;

  /** Fewer acts than these say nothing of a change of course. */
  private static final int ENOUGH = 10;

  private static final double SIGNIFICANT = 0.05;

  private final CourseQuestion question;
  private final Map<Facet, Series> series;
  private final String state;

  private CourseFindings(CourseQuestion question, Map<Facet, Series> series) {
    this.question = question;
    this.series = series;
    this.state = question.state().spoken();
  }

  /** The findings, the most telling first. */
  static List<Finding> of(CourseQuestion question, Map<Facet, Series> series) {
    return new CourseFindings(question, series).all();
  }

  private List<Finding> all() {
    Series whole = series(Facet.ALL);
    if (whole.total().cooperation() == 0) {
      return List.of(
          new Finding(
              Facet.ALL,
              capital(state) + " has no recorded act of cooperation with the powers asked for.",
              true,
              List.of()));
    }
    if (whole.total().cooperation() < ENOUGH) {
      return List.of(first(whole.total()), tooFew(whole.total()));
    }
    List<Finding> findings = new ArrayList<>();
    moved(whole).ifPresent(findings::add);
    findings.add(first(whole.total()));
    spread(whole).ifPresent(findings::add);
    fields().ifPresent(findings::add);
    deeds().ifPresent(findings::add);
    conflict(whole.total()).ifPresent(findings::add);
    findings.sort(Comparator.comparing(finding -> !finding.sure()));
    return List.copyOf(findings);
  }

  private Finding tooFew(Period total) {
    return new Finding(
        Facet.ALL,
        String.format(
            Locale.ROOT,
            "With %s of cooperation recorded nothing can be said of a change of course.",
            acts(total.cooperation())),
        true,
        List.of());
  }

  private Series series(Facet facet) {
    return java.util.Objects.requireNonNull(series.get(facet));
  }

  /** The power whose share changed most between the halves. */
  private Optional<Finding> moved(Series whole) {
    if (whole.later().drift().isEmpty() || whole.later().driftPValue().isEmpty()) {
      return Optional.empty();
    }
    int most = 0;
    for (int i = 1; i < question.powers().size(); i++) {
      most = Math.abs(change(whole, i)) > Math.abs(change(whole, most)) ? i : most;
    }
    Partner earlier = whole.earlier().partners().get(most);
    Partner later = whole.later().partners().get(most);
    double pValue = whole.later().driftPValue().get();
    boolean sure = pValue <= SIGNIFICANT;
    String sentence =
        (sure ? "The course changed: " : "No change of course is borne out: ")
            + possessive(later.side())
            + " share of "
            + possessive(question.state())
            + " cooperation "
            + (change(whole, most) < 0 ? "fell" : "rose")
            + " from "
            + share(earlier)
            + " in "
            + years(whole.earlier())
            + " to "
            + share(later)
            + " in "
            + years(whole.later())
            + String.format(
                Locale.ROOT,
                " (drift %.2f, p = %.3f).",
                whole.later().drift().get().value(),
                pValue);
    List<Story> evidence = new ArrayList<>(earlier.cooperation());
    evidence.addAll(later.cooperation());
    return Optional.of(new Finding(Facet.ALL, sentence, sure, Strongest.of(evidence)));
  }

  private static double change(Series whole, int power) {
    return whole.later().partners().get(power).share().map(Estimate::value).orElse(0.0)
        - whole.earlier().partners().get(power).share().map(Estimate::value).orElse(0.0);
  }

  private Finding first(Period total) {
    Partner top = top(total);
    double even = top.neutral().orElse(1.0 / question.powers().size());
    String neutral =
        top.neutral().isPresent()
            ? ", where a state without preference would have " + percent(even)
            : "";
    return new Finding(
        Facet.ALL,
        String.format(
            Locale.ROOT,
            "Among the powers %s cooperates most with %s: %s of %s, %s%s.",
            state,
            top.side().spoken(),
            top.cooperation().size(),
            acts(total.cooperation()),
            share(top),
            neutral),
        top.share().filter(share -> share.low() > even).isPresent(),
        Strongest.of(top.cooperation()));
  }

  private Optional<Finding> spread(Series whole) {
    if (whole.earlier().effective().isEmpty()
        || whole.later().effective().isEmpty()
        || whole.later().drift().isEmpty()) {
      return Optional.empty();
    }
    Estimate before = whole.earlier().effective().get();
    Estimate after = whole.later().effective().get();
    boolean sure = before.high() < after.low() || after.high() < before.low();
    String turn =
        !sure ? " about as widely as before" : after.value() > before.value() ? " wider" : " less";
    String sentence =
        String.format(
            Locale.ROOT,
            "%s spread its cooperation%s: over %s effective partners in %s after %s in %s.",
            capital(state),
            turn,
            range(after),
            years(whole.later()),
            range(before),
            years(whole.earlier()));
    List<Story> evidence =
        whole.later().partners().stream().flatMap(p -> p.cooperation().stream()).toList();
    return Optional.of(new Finding(Facet.ALL, sentence, sure, Strongest.of(evidence)));
  }

  /** The first partner in economy, security and diplomacy. */
  private Optional<Finding> fields() {
    List<String> parts = new ArrayList<>();
    List<Story> evidence = new ArrayList<>();
    for (Facet facet : List.of(Facet.ECONOMY, Facet.SECURITY, Facet.DIPLOMACY)) {
      Period total = series(facet).total();
      if (total.cooperation() < FEWEST) {
        continue;
      }
      Partner top = top(total);
      evidence.addAll(top.cooperation());
      parts.add(
          String.format(
              Locale.ROOT,
              "in %s it is %s (%d of %s)",
              facet == Facet.ECONOMY ? "the economy" : facet.label(),
              top.side().spoken(),
              top.cooperation().size(),
              acts(total.cooperation())));
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Finding(
                Facet.ALL,
                possessiveCapital() + " first partner by field: " + String.join(", ", parts) + ".",
                false,
                Strongest.of(evidence)));
  }

  /** The powers with the least and the greatest part of deeds in the cooperation. */
  private Optional<Finding> deeds() {
    List<Partner> known =
        series(Facet.ALL).total().partners().stream()
            .filter(partner -> partner.cooperation().size() >= FEWEST)
            .sorted(Comparator.comparingDouble(CourseFindings::deedShare))
            .toList();
    if (known.size() < 2) {
      return Optional.empty();
    }
    Partner least = known.get(0);
    Partner most = known.get(known.size() - 1);
    boolean sure = wilson(least).high() < wilson(most).low();
    List<Story> evidence = new ArrayList<>(least.cooperation());
    evidence.addAll(most.cooperation());
    return Optional.of(
        new Finding(
            Facet.DEEDS,
            String.format(
                Locale.ROOT,
                "Deeds rather than words are %d of %s of cooperation with %s, and %d of %d with %s.",
                deedCount(least),
                acts(least.cooperation().size()),
                least.side().spoken(),
                deedCount(most),
                most.cooperation().size(),
                most.side().spoken()),
            sure,
            Strongest.of(evidence)));
  }

  private static int deedCount(Partner partner) {
    return Quads.of(partner.cooperation()).materialCooperation();
  }

  private static double deedShare(Partner partner) {
    return (double) deedCount(partner) / partner.cooperation().size();
  }

  private static Estimate wilson(Partner partner) {
    return Shares.wilson(deedCount(partner), partner.cooperation().size()).orElseThrow();
  }

  private Optional<Finding> conflict(Period total) {
    Partner worst =
        total.partners().stream()
            .max(Comparator.comparingInt(partner -> partner.conflict().size()))
            .orElseThrow();
    int all = total.partners().stream().mapToInt(partner -> partner.conflict().size()).sum();
    return all < FEWEST
        ? Optional.empty()
        : Optional.of(
            new Finding(
                Facet.ALL,
                String.format(
                    Locale.ROOT,
                    "Most of its conflict with the powers is with %s: %d of %s.",
                    worst.side().spoken(),
                    worst.conflict().size(),
                    acts(all)),
                Shares.wilson(worst.conflict().size(), all)
                    .filter(part -> part.low() > 0.5)
                    .isPresent(),
                Strongest.of(worst.conflict())));
  }

  private Partner top(Period period) {
    Side side = period.top().orElseThrow();
    return period.partners().stream().filter(p -> p.side().equals(side)).findFirst().orElseThrow();
  }

  private static String acts(int count) {
    return count + (count == 1 ? " act" : " acts");
  }

  private static String share(Partner partner) {
    return partner
        .share()
        .map(
            share ->
                String.format(
                    Locale.ROOT,
                    "%s (%.0f–%.0f %%)",
                    percent(share.value()),
                    100 * share.low(),
                    100 * share.high()))
        .orElse("none");
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }

  private static String range(Estimate estimate) {
    return String.format(
        Locale.ROOT, "%.1f (%.1f–%.1f)", estimate.value(), estimate.low(), estimate.high());
  }

  /** The period as 2002–2013, or as months if it is within a year. */
  private static String years(Period period) {
    Window window = period.window();
    boolean short_ = window.from().plusYears(2).isAfter(window.to());
    String from = (short_ ? Span.MONTH : Span.YEAR).label(window.from());
    String to = (short_ ? Span.MONTH : Span.YEAR).label(window.to());
    return from.equals(to) ? from : from + (short_ ? " to " : "–") + to;
  }

  private static String possessive(Side side) {
    return side.spoken() + (side.name().endsWith("s") ? "’" : "’s");
  }

  private String possessiveCapital() {
    return capital(possessive(question.state()));
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
