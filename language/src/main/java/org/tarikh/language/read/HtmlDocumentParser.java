package org.tarikh.language.read;

import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Takes headline, date, outlet and paragraphs from a saved page. Scripts, forms and navigation are
 * dropped, nothing is ever fetched or run.
 */
final class HtmlDocumentParser {

  private HtmlDocumentParser() {}

  static Document parse(String id, String html) {
    Parser parser = Parser.htmlParser();
    org.jsoup.nodes.Document page = Jsoup.parse(html, "", parser);
    page.select("script, style, noscript, template, nav, header, footer, aside, form, svg, iframe")
        .remove();
    Element article = page.selectFirst("article");
    Element scope = article != null ? article : page.body();
    StringBuilder text = new StringBuilder();
    for (Element block : scope.select("h1, h2, h3, p, li, blockquote")) {
      String line = block.text().strip();
      boolean nested = block.parents().is("p, li, blockquote");
      if (!line.isEmpty() && !nested) {
        text.append(line).append("\n\n");
      }
    }
    String body = text.isEmpty() ? scope.wholeText().strip() : text.toString().strip();
    return new Document(
        id,
        date(page),
        meta(page, "og:site_name", "application-name", "publisher"),
        language(page),
        title(page),
        body,
        0,
        meta(page, "og:url", "canonical"));
  }

  private static String language(org.jsoup.nodes.Document page) {
    Element root = page.selectFirst("html[lang]");
    String lang = root == null ? "" : root.attr("lang");
    return lang.length() >= 2 ? lang.substring(0, 2).toLowerCase(java.util.Locale.ROOT) : "en";
  }

  private static String title(org.jsoup.nodes.Document page) {
    String stated = meta(page, "og:title", "title");
    return stated.isEmpty() ? page.title() : stated;
  }

  private static Optional<LocalDate> date(org.jsoup.nodes.Document page) {
    String stated =
        meta(page, "article:published_time", "date", "pubdate", "dc.date", "datePublished");
    if (stated.isEmpty()) {
      Element time = page.selectFirst("time[datetime]");
      stated = time == null ? "" : time.attr("datetime");
    }
    return stated.isEmpty() ? Optional.empty() : PublicationDates.parse(stated);
  }

  private static String meta(org.jsoup.nodes.Document page, String... names) {
    for (String name : names) {
      Element element =
          page.selectFirst(
              "meta[property="
                  + quote(name)
                  + "], meta[name="
                  + quote(name)
                  + "], meta[itemprop="
                  + quote(name)
                  + "]");
      if (element != null && !element.attr("content").isBlank()) {
        return element.attr("content").strip();
      }
    }
    return "";
  }

  private static String quote(String name) {
    return "\"" + name + "\"";
  }
}
