package org.tarikh.app.brief;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tarikh.chronicle.analysis.CourseReport;
import org.tarikh.chronicle.analysis.Facet;
import org.tarikh.chronicle.brief.Brief;
import org.tarikh.chronicle.brief.CourseFigure;
import org.tarikh.chronicle.brief.Judgement;
import org.tarikh.chronicle.brief.NumberedSource;
import org.tarikh.chronicle.brief.Proof;
import org.tarikh.chronicle.brief.Section;
import org.tarikh.chronicle.brief.Statement;

/** Renders a brief as Markdown (CommonMark with tables); the chart becomes a table. */
final class MarkdownBrief {
  private final String version;

  MarkdownBrief(String version) {
    this.version = version;
  }

  String render(Brief brief) {
    StringBuilder out = new StringBuilder();
    Judgement judgement = brief.judgement();
    out.append("# ").append(text(brief.title())).append("\n\n");
    String sign = judgement.arrow().sign();
    out.append(sign.isEmpty() ? "" : sign + " ")
        .append("**")
        .append(text(judgement.statement().text()))
        .append("**")
        .append(cite(judgement.statement()))
        .append("\n\n");
    judgement
        .basis()
        .ifPresent(basis -> out.append(text(basis.text())).append(cite(basis)).append("\n\n"));
    String confidence =
        judgement.confidence() == Judgement.Confidence.NONE
            ? "No confidence can be given"
            : "Confidence: " + judgement.confidence().label();
    out.append('*').append(confidence).append("; ").append(judgement.arrowText()).append(".*\n");
    brief.sections().forEach(section -> section(out, section));
    sources(out, brief.sources());
    out.append("\n*Brief by Tarikh ").append(text(version)).append("*\n");
    return out.toString();
  }

  private static void section(StringBuilder out, Section section) {
    out.append("\n## ").append(text(section.title())).append('\n');
    section.chart().ifPresent(chart -> table(out, chart));
    for (Section.Group group : section.groups()) {
      out.append('\n');
      if (!group.heading().isEmpty()) {
        out.append("### ").append(text(group.heading())).append("\n\n");
      }
      for (Statement statement : group.statements()) {
        out.append("- ");
        if (!statement.lead().isEmpty()) {
          out.append("**").append(text(statement.lead())).append(".** ");
        }
        out.append(text(statement.text())).append(cite(statement)).append('\n');
        if (group.quoted() && !statement.proofs().isEmpty()) {
          Proof proof = statement.proofs().get(0);
          out.append("  > “").append(text(proof.quote())).append("”\n");
        }
      }
    }
  }

  private static void table(StringBuilder out, CourseFigure chart) {
    CourseReport.Series course = chart.report().in(Facet.ALL);
    out.append("\nActs of cooperation by partner, one with several counted for each:\n\n| |");
    course
        .total()
        .partners()
        .forEach(p -> out.append(' ').append(cell(p.side().name())).append(" |"));
    out.append(chart.others() ? " Others |" : "").append("\n|---|");
    chart.acts().forEach(each -> out.append("---:|"));
    out.append('\n');
    course.periods().forEach(period -> row(out, period.label(), chart.acts(period)));
    if (chart.unplaced().stream().anyMatch(count -> count > 0)) {
      String span = chart.report().question().span().name().toLowerCase(Locale.ROOT);
      row(out, span + " unknown", chart.unplaced());
    }
    row(out, "All", chart.acts());
    out.append("| Share |");
    chart.percents().forEach(percent -> out.append(' ').append(percent).append(" % |"));
    out.append('\n');
  }

  private static void row(StringBuilder out, String label, List<Integer> acts) {
    out.append("| ").append(cell(label)).append(" |");
    acts.forEach(count -> out.append(' ').append(count).append(" |"));
    out.append('\n');
  }

  private static String cite(Statement statement) {
    if (statement.proofs().isEmpty()) {
      return " [\\[sources\\]](#sources)";
    }
    return statement.proofs().stream()
        .map(Proof::source)
        .distinct()
        .map(number -> "[\\[" + number + "\\]](#source-" + number + ")")
        .collect(Collectors.joining(" ", " ", ""));
  }

  private static void sources(StringBuilder out, List<NumberedSource> sources) {
    out.append("\n## Sources\n\n");
    if (sources.isEmpty()) {
      out.append("None: the record holds nothing on this state in this period.\n");
    }
    for (NumberedSource source : sources) {
      out.append(source.number())
          .append(". <a id=\"source-")
          .append(source.number())
          .append("\"></a>");
      out.append('*').append(text(source.outlet())).append('*');
      if (!source.title().isBlank()) {
        out.append(", “").append(text(source.title())).append('”');
      }
      if (!source.date().isEmpty()) {
        out.append(", ").append(text(source.date()));
      }
      Optional<String> address = HtmlBrief.address(source.url());
      out.append(address.map(url -> ". <" + url.replace(">", "%3E") + ">").orElse("."));
      out.append(" Document ")
          .append(text(source.document()))
          .append(", ")
          .append(source.records().size() == 1 ? "record " : "records ")
          .append(String.join(", ", source.records().stream().map(MarkdownBrief::text).toList()))
          .append('\n');
    }
  }

  /** The text with every character escaped that Markdown or HTML would read as markup. */
  static String text(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.replaceAll("([\\\\`*_{}\\[\\]#|~])", "\\\\$1")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }

  private static String cell(String text) {
    return text(text);
  }
}
