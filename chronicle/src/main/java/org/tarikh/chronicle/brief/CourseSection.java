package org.tarikh.chronicle.brief;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.analysis.CourseQuestion;
import org.tarikh.chronicle.analysis.CourseReport;
import org.tarikh.chronicle.analysis.Courses;
import org.tarikh.chronicle.analysis.Facet;
import org.tarikh.chronicle.analysis.Neutral;
import org.tarikh.chronicle.analysis.Others;
import org.tarikh.chronicle.analysis.PowerStories;
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
    PowerStories with =
        PowerStories.of(
            material.acts,
            question,
            (story, power) -> material.partners(story).contains(power.code()));
    return Optional.of(Courses.follow(with, material.window, question, unknown, others(question)));
  }

  /** Acts with partners that the course leaves out, each counted once a partner. */
  private Others others(CourseQuestion question) {
    Map<LocalDate, Integer> placed = new TreeMap<>();
    Map<LocalDate, Integer> all = new TreeMap<>();
    for (Story story : material.cooperation(material.acts)) {
      LocalDate day = story.date().orElseThrow();
      int pairs =
          (int)
              material.partners(story).stream().filter(code -> question.isOther(code, day)).count();
      all.merge(day, pairs, Integer::sum);
      if (question.span().admits(story.precision())) {
        placed.merge(day, pairs, Integer::sum);
      }
    }
    return new Others(new Volume(placed), new Volume(all));
  }

  private Side own() {
    return Side.of(material.state, material.states.name(material.state));
  }

  private CourseFigure figure(CourseReport course, List<ShiftReport.Shift> shifts) {
    List<LocalDate> marks = shifts.stream().map(ShiftReport.Shift::date).sorted().toList();
    CourseFigure bare = new CourseFigure("", course, marks);
    int unplaced = bare.unplaced().stream().mapToInt(Integer::intValue).sum();
    String span = course.question().span().name().toLowerCase(Locale.ROOT);
    String title =
        "Shares of the leading partners "
            + (bare.others() ? "and of all others " : "")
            + "in the acts of cooperation of "
            + material.name(material.state)
            + ", by "
            + span
            + "; above each, the number of acts, one with several partners counted for each"
            + (unplaced == 0
                ? ""
                : "; not shown: "
                    + English.count(unplaced, "act")
                    + " of which no "
                    + span
                    + " is known");
    return new CourseFigure(title, course, marks);
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
