package org.tarikh.chronicle.brief;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.analysis.CourseQuestion;
import org.tarikh.chronicle.analysis.CourseReport;
import org.tarikh.chronicle.analysis.Courses;
import org.tarikh.chronicle.analysis.Facet;
import org.tarikh.chronicle.analysis.Neutral;
import org.tarikh.chronicle.analysis.ShiftQuestion;
import org.tarikh.chronicle.analysis.ShiftReport;
import org.tarikh.chronicle.analysis.Shifts;
import org.tarikh.chronicle.analysis.Side;
import org.tarikh.chronicle.analysis.Span;
import org.tarikh.chronicle.analysis.Volume;
import org.tarikh.chronicle.wording.English;

/** The course: cooperation by partner over time, how concentrated it is, and shifts. */
final class CourseSection {
  private static final int MOST_PARTNERS = 5;
  private static final int MOST_BARS = 40;
  private static final int SHIFT_PARTNERS = 3;
  private static final int FEWEST_TO_SPREAD = 5;

  /** As many as the chart has textures. */
  private static final int LEADING = 7;

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
    Optional<CourseReport> course = course(partners);
    course.flatMap(this::spread).ifPresent(statements::add);
    List<ShiftReport.Shift> shifts = new ArrayList<>();
    statements.addAll(shifts(partners, shifts));
    return Optional.of(
        new Section(
            "course",
            "The course",
            List.of(new Section.Group("", statements, false)),
            course.map(report -> figure(report, shifts))));
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
    String all = English.count(cooperation.size(), "act of cooperation", "acts of cooperation");
    String text =
        partners.size() == 1
            ? English.sentence("all " + all + " were with " + material.name(partners.get(0)))
            : "Of "
                + all
                + (partners.size() <= MOST_PARTNERS ? ", the partners were " : ", most were with ")
                + English.list(parts)
                + ".";
    if (cooperation.size() == 1) {
      text = "The only act of cooperation was with " + English.list(material.names(partners)) + ".";
    }
    return Statement.on("", text, sources.proofs(cooperation));
  }

  /** How evenly the cooperation is spread: the course's own numbers. */
  private Optional<Statement> spread(CourseReport course) {
    CourseReport.Period total = course.in(Facet.ALL).total();
    if (total.cooperation() < FEWEST_TO_SPREAD || total.effective().isEmpty()) {
      return Optional.empty();
    }
    Side top = total.top().orElseThrow();
    String text =
        String.format(
            Locale.ROOT,
            "Its cooperation with %s partners was spread as evenly as over %.1f equal ones; the"
                + " largest, %s, had %s of it.",
            total.partners().size() < LEADING ? "these" : "the leading " + English.number(LEADING),
            total.effective().get().value(),
            material.name(top.code()),
            English.percent(total.dependence().orElseThrow().value()));
    return Optional.of(
        Statement.on(
            "", text, sources.proofs(total.partners().get(indexOf(total, top)).cooperation())));
  }

  private static int indexOf(CourseReport.Period period, Side side) {
    return period.partners().stream().map(CourseReport.Partner::side).toList().indexOf(side);
  }

  /** The course between the leading partners; empty if there is but one. */
  private Optional<CourseReport> course(List<String> partners) {
    if (partners.size() < 2) {
      return Optional.empty();
    }
    List<Side> powers =
        partners.stream()
            .limit(LEADING)
            .map(code -> Side.of(code, material.states.name(code)))
            .toList();
    CourseQuestion question =
        new CourseQuestion(own(), powers, span(), Optional.of(material.window), false, 1);
    Neutral unknown = new Neutral(powers.stream().map(power -> Volume.even()).toList());
    return Optional.of(Courses.follow(material.acts, question, unknown));
  }

  private Side own() {
    return Side.of(material.state, material.states.name(material.state));
  }

  private CourseFigure figure(CourseReport course, List<ShiftReport.Shift> shifts) {
    List<Integer> others = others(course);
    String title =
        "Shares of the leading partners "
            + (others.isEmpty() ? "" : "and of all others ")
            + "in the acts of cooperation of "
            + material.name(material.state)
            + ", by "
            + course.question().span().name().toLowerCase(Locale.ROOT)
            + "; above each, the number of acts";
    return new CourseFigure(
        title, course, others, shifts.stream().map(ShiftReport.Shift::date).sorted().toList());
  }

  /** Acts with partners that the course leaves out, by period, each counted once a partner. */
  private List<Integer> others(CourseReport course) {
    Set<String> shown = new TreeSet<>();
    course.question().powers().forEach(power -> shown.add(power.code()));
    List<Story> cooperation = material.cooperation(material.acts);
    List<Integer> others = new ArrayList<>();
    for (CourseReport.Period period : course.in(Facet.ALL).periods()) {
      others.add(
          (int)
              cooperation.stream()
                  .filter(story -> story.date().filter(period.window()::holds).isPresent())
                  .flatMap(story -> material.partners(story).stream())
                  .filter(partner -> !shown.contains(partner))
                  .count());
    }
    return others.stream().allMatch(count -> count == 0) ? List.of() : others;
  }

  private List<Statement> shifts(List<String> partners, List<ShiftReport.Shift> found) {
    List<Statement> statements = new ArrayList<>();
    List<String> leading = material.byPartner().keySet().stream().limit(SHIFT_PARTNERS).toList();
    for (String code : leading) {
      List<Story> dyad = material.with(code, material.all);
      if (dyad.size() < Shifts.FEWEST) {
        continue;
      }
      ShiftReport report =
          Shifts.find(
              dyad, ShiftQuestion.between(own(), Side.of(code, material.states.name(code))));
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

  private Span span() {
    long months = ChronoUnit.MONTHS.between(material.window.from(), material.window.to()) + 1;
    if (months <= MOST_BARS) {
      return Span.MONTH;
    }
    return months / 3 <= MOST_BARS ? Span.QUARTER : Span.YEAR;
  }
}
