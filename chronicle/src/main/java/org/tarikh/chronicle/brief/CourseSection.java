package org.tarikh.chronicle.brief;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.analysis.ShiftQuestion;
import org.tarikh.chronicle.analysis.ShiftReport;
import org.tarikh.chronicle.analysis.Shifts;
import org.tarikh.chronicle.analysis.Side;
import org.tarikh.chronicle.analysis.Span;
import org.tarikh.chronicle.wording.English;

/** The course: cooperation by partner over time, how concentrated it is, and shifts. */
final class CourseSection {
  private static final int MOST_PARTNERS = 5;
  private static final int MOST_BARS = 40;
  private static final int SHIFT_PARTNERS = 3;

  private final Material material;
  private final Sources sources;

  CourseSection(Material material, Sources sources) {
    this.material = material;
    this.sources = sources;
  }

  Optional<Section> write() {
    List<Story> cooperation = material.cooperation(material.acts);
    if (cooperation.isEmpty()) {
      return Optional.empty();
    }
    List<String> partners =
        material.byPartner().keySet().stream()
            .filter(code -> !material.with(code, cooperation).isEmpty())
            .sorted(
                java.util.Comparator.comparingInt(
                        (String code) -> -material.with(code, cooperation).size())
                    .thenComparing(code -> code))
            .toList();
    List<Statement> statements = new ArrayList<>();
    statements.add(shares(partners, cooperation));
    spread(partners, cooperation).ifPresent(statements::add);
    List<ShiftReport.Shift> shifts = new ArrayList<>();
    statements.addAll(shifts(partners, shifts));
    PartnerChart chart = chart(partners, cooperation, shifts);
    return Optional.of(
        new Section(
            "course",
            "The course",
            List.of(new Section.Group("", statements, false)),
            Optional.of(chart)));
  }

  private Statement shares(List<String> partners, List<Story> cooperation) {
    List<String> parts = new ArrayList<>();
    for (String code : partners.subList(0, Math.min(MOST_PARTNERS, partners.size()))) {
      int count = material.with(code, cooperation).size();
      parts.add(
          material.name(code)
              + " ("
              + (count == 1 ? "one act" : English.number(count) + " acts")
              + ")");
    }
    String text =
        "Of "
            + English.count(cooperation.size(), "act of cooperation", "acts of cooperation")
            + ", "
            + (partners.size() == 1 ? "all were" : "most were")
            + " with "
            + English.list(parts)
            + ".";
    if (cooperation.size() == 1) {
      text = "The only act of cooperation was with " + English.list(material.names(partners)) + ".";
    }
    return Statement.on("", text, sources.proofs(cooperation));
  }

  /** Effective number of partners: the exponential of the entropy of the shares. */
  private Optional<Statement> spread(List<String> partners, List<Story> cooperation) {
    if (cooperation.size() < 5 || partners.size() < 2) {
      return Optional.empty();
    }
    double total = partners.stream().mapToInt(c -> material.with(c, cooperation).size()).sum();
    double entropy = 0;
    for (String code : partners) {
      double share = material.with(code, cooperation).size() / total;
      entropy -= share * Math.log(share);
    }
    double top = material.with(partners.get(0), cooperation).size() / total;
    String text =
        String.format(
            Locale.ROOT,
            "Its cooperation was spread as evenly as over %.1f equal partners; the largest, %s, had %s of it.",
            Math.exp(entropy),
            material.name(partners.get(0)),
            English.percent(top));
    return Optional.of(
        Statement.on("", text, sources.proofs(material.with(partners.get(0), cooperation))));
  }

  private List<Statement> shifts(List<String> partners, List<ShiftReport.Shift> found) {
    List<Statement> statements = new ArrayList<>();
    List<String> leading = material.byPartner().keySet().stream().limit(SHIFT_PARTNERS).toList();
    for (String code : leading) {
      List<Story> dyad = material.with(code, material.all);
      if (dyad.size() < Shifts.FEWEST) {
        continue;
      }
      Side own = Side.of(material.state, material.states.name(material.state));
      ShiftReport report =
          Shifts.find(dyad, ShiftQuestion.between(own, Side.of(code, material.states.name(code))));
      for (ShiftReport.Shift shift : report.shifts()) {
        if (material.window.holds(shift.date()) && !shift.evidence().isEmpty()) {
          found.add(shift);
          statements.add(
              Statement.on(
                  "", English.sentence(shift.sentence()), sources.proofs(shift.evidence())));
        }
      }
    }
    return statements;
  }

  private PartnerChart chart(
      List<String> partners, List<Story> cooperation, List<ShiftReport.Shift> shifts) {
    Span span = span();
    List<String> shown = partners.subList(0, Math.min(MOST_PARTNERS, partners.size()));
    boolean others = partners.size() > shown.size();
    List<LocalDate> starts = span.starts(material.window);
    Map<LocalDate, List<Story>> byStart = new java.util.HashMap<>();
    cooperation.forEach(
        s ->
            byStart
                .computeIfAbsent(span.start(s.date().orElseThrow()), unused -> new ArrayList<>())
                .add(s));
    List<PartnerChart.Bar> bars = new ArrayList<>();
    for (LocalDate start : starts) {
      bars.add(bar(span.label(start), byStart.getOrDefault(start, List.of()), shown, others));
    }
    List<String> names = new ArrayList<>();
    shown.forEach(code -> names.add(material.states.name(code)));
    if (others) {
      names.add("Others");
    }
    List<PartnerChart.Mark> marks = new ArrayList<>();
    for (ShiftReport.Shift shift : shifts) {
      int bar = starts.indexOf(span.start(shift.date()));
      marks.add(
          new PartnerChart.Mark(
              bar, shift.kind().name().toLowerCase(Locale.ROOT) + " " + shift.date()));
    }
    String title =
        "Acts of cooperation of "
            + material.name(material.state)
            + " by partner and "
            + span.name().toLowerCase(Locale.ROOT);
    return new PartnerChart(title, names, bars, marks);
  }

  private PartnerChart.Bar bar(
      String label, List<Story> stories, List<String> shown, boolean others) {
    List<Integer> counts = new ArrayList<>();
    for (String code : shown) {
      counts.add((int) stories.stream().filter(s -> material.partners(s).contains(code)).count());
    }
    if (others) {
      counts.add(
          stories.stream()
              .mapToInt(
                  s -> (int) material.partners(s).stream().filter(p -> !shown.contains(p)).count())
              .sum());
    }
    return new PartnerChart.Bar(label, counts);
  }

  private Span span() {
    long months = ChronoUnit.MONTHS.between(material.window.from(), material.window.to()) + 1;
    if (months <= MOST_BARS) {
      return Span.MONTH;
    }
    return months / 3 <= MOST_BARS ? Span.QUARTER : Span.YEAR;
  }
}
