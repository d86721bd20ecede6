package org.tarikh.app.brief;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.tarikh.chronicle.analysis.Facet;
import org.tarikh.chronicle.brief.Brief;
import org.tarikh.chronicle.brief.Judgement;
import org.tarikh.chronicle.brief.NumberedSource;
import org.tarikh.chronicle.brief.Proof;
import org.tarikh.chronicle.brief.Section;
import org.tarikh.chronicle.brief.Statement;
import org.tarikh.chronicle.chart.CourseChart;
import org.tarikh.chronicle.chart.Theme;

/**
 * Renders a brief as one page that needs nothing else: no script, no fetched style, font or
 * picture. All text is set as text, never as markup, and only http and https addresses become
 * links.
 */
final class HtmlBrief {
  private final String version;

  HtmlBrief(String version) {
    this.version = version;
  }

  /** The page as HTML. */
  String render(Brief brief) {
    Document page = document(brief, Theme.SCREEN);
    page.outputSettings().syntax(Document.OutputSettings.Syntax.html);
    return page.outerHtml() + "\n";
  }

  /** The page as a tree of well-formed XML. */
  Document document(Brief brief, Theme theme) {
    Document page = Document.createShell("");
    page.parser(Parser.htmlParser().settings(ParseSettings.preserveCase));
    page.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
    page.prependChild(new org.jsoup.nodes.DocumentType("html", "", ""));
    page.getElementsByTag("html").attr("lang", "en");
    Element head = page.head();
    head.appendElement("meta").attr("charset", "UTF-8");
    head.appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    head.appendElement("meta")
        .attr("http-equiv", "Content-Security-Policy")
        .attr("content", "default-src 'none'; style-src 'unsafe-inline'");
    head.appendElement("title").text(brief.title());
    head.appendElement("style").appendChild(new DataNode(BriefStyle.CSS));
    Element main = page.body().appendElement("main");
    head(main, brief);
    brief.sections().forEach(section -> section(main, section, theme));
    sources(main, brief.sources());
    return page;
  }

  private void head(Element main, Brief brief) {
    Element header = main.appendElement("header");
    header.appendElement("p").addClass("kind").text("Brief by Tarikh " + version);
    header.appendElement("h1").text(brief.title());
    Judgement judgement = brief.judgement();
    Element line = header.appendElement("p").addClass("judgement");
    if (judgement.arrow() != Judgement.Arrow.UNKNOWN) {
      line.appendElement("span")
          .addClass("arrow")
          .attr("title", judgement.arrowText())
          .text(judgement.arrow().sign());
      line.appendText(" ");
    }
    Element bold = line.appendElement("strong");
    bold.text(judgement.statement().text());
    proofs(line, judgement.statement());
    judgement
        .basis()
        .ifPresent(
            basis -> {
              Element numbers = header.appendElement("p").addClass("basis");
              numbers.appendElement("span").text(basis.text());
              proofs(numbers, basis);
            });
    String confidence =
        judgement.confidence() == Judgement.Confidence.NONE
            ? "No confidence can be given"
            : "Confidence: " + judgement.confidence().label();
    header
        .appendElement("p")
        .addClass("confidence")
        .text(confidence + "; " + judgement.arrowText() + ".");
  }

  private static void section(Element main, Section section, Theme theme) {
    Element part = main.appendElement("section").attr("id", section.id());
    part.appendElement("h2").text(section.title());
    section
        .chart()
        .ifPresent(
            chart -> {
              Element figure = part.appendElement("figure");
              String svg = CourseChart.svg(chart.report(), Facet.ALL, chart.marks(), theme);
              figure.appendChild(Jsoup.parse(svg, "", Parser.xmlParser()).expectFirst("svg"));
              figure.appendElement("figcaption").text(chart.title() + ".");
            });
    for (Section.Group group : section.groups()) {
      if (!group.heading().isEmpty()) {
        part.appendElement("h3").text(group.heading());
      }
      Element list = part.appendElement("ul");
      for (Statement statement : group.statements()) {
        statement(list.appendElement("li"), statement, group.quoted());
      }
    }
  }

  private static void statement(Element item, Statement statement, boolean quoted) {
    if (!statement.lead().isEmpty()) {
      item.appendElement("b").text(statement.lead() + ".");
      item.appendText(" ");
    }
    item.appendElement("span").text(statement.text());
    proofs(item, statement);
    if (quoted) {
      statement.proofs().stream()
          .limit(1)
          .forEach(
              proof ->
                  item.appendElement("blockquote")
                      .attr("id", "record-" + name(proof.record()))
                      .text("“" + proof.quote() + "”"));
    }
  }

  /** The numbers of the sources, each linked; the whole list for a count of the whole record. */
  private static void proofs(Element item, Statement statement) {
    item.appendText(" ");
    Element cite = item.appendElement("span").addClass("cite");
    if (statement.proofs().isEmpty()) {
      cite.appendElement("a").attr("href", "#sources").text("[sources]");
      return;
    }
    List<Integer> numbers = statement.proofs().stream().map(Proof::source).distinct().toList();
    for (int number : numbers) {
      String quote =
          statement.proofs().stream()
              .filter(p -> p.source() == number)
              .findFirst()
              .map(Proof::quote)
              .orElse("");
      cite.appendElement("a")
          .attr("href", "#source-" + number)
          .attr("title", quote)
          .text("[" + number + "]");
    }
  }

  private static void sources(Element main, List<NumberedSource> sources) {
    Element part = main.appendElement("section").attr("id", "sources");
    part.appendElement("h2").text("Sources");
    if (sources.isEmpty()) {
      part.appendElement("p").text("None: the record holds nothing on this state in this period.");
      return;
    }
    Element list = part.appendElement("ol");
    for (NumberedSource source : sources) {
      Element item = list.appendElement("li").attr("id", "source-" + source.number());
      item.attr("value", String.valueOf(source.number()));
      item.appendElement("i").text(source.outlet());
      if (!source.title().isBlank()) {
        item.appendText(", “" + source.title() + "”");
      }
      if (!source.date().isEmpty()) {
        item.appendText(", " + source.date());
      }
      Optional<String> address = address(source.url());
      if (address.isPresent()) {
        item.appendText(". ");
        item.appendElement("a")
            .attr("href", address.get())
            .attr("rel", "noopener noreferrer")
            .text(address.get());
      } else {
        item.appendText(".");
      }
      item.appendElement("div")
          .addClass("records")
          .text(
              "Document "
                  + source.document()
                  + ", "
                  + (source.records().size() == 1 ? "record " : "records ")
                  + String.join(", ", source.records()));
    }
  }

  /** The address if it is one that a browser may be sent to. */
  static Optional<String> address(String url) {
    try {
      URI address = URI.create(url.strip());
      String scheme =
          address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      return web && address.getHost() != null ? Optional.of(address.toString()) : Optional.empty();
    } catch (IllegalArgumentException invalid) {
      return Optional.empty();
    }
  }

  private static String name(String id) {
    return id.replaceAll("[^A-Za-z0-9_-]", "-");
  }
}
