package org.tarikh.app.brief;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.tarikh.chronicle.brief.PartnerChart;

/**
 * Draws the chart of cooperation by partner as SVG. Partners differ in pattern as well as in
 * colour, so it can be read in black and white.
 */
final class ChartElement {
  private static final int WIDTH = 720;
  private static final int HEIGHT = 300;
  private static final int LEFT = 36;
  private static final int RIGHT = 150;
  private static final int TOP = 30;
  private static final int BOTTOM = 40;
  private static final int MOST_LABELS = 8;
  // Okabe and Ito's colours, told apart by the colour-blind.
  private static final List<String> COLOURS =
      List.of("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#999999");
  private static final List<String> HATCHES =
      List.of("", "M0 8L8 0", "M0 0L8 8", "M4 0V8", "M0 4H8", "M0 8L8 0M0 0L8 8");

  private final PartnerChart chart;

  private ChartElement(PartnerChart chart) {
    this.chart = chart;
  }

  /** Appends the chart to {@code parent}. */
  static void append(Element parent, PartnerChart chart) {
    new ChartElement(chart).draw(parent);
  }

  private void draw(Element parent) {
    Element svg =
        parent
            .appendElement("svg", Parser.NamespaceSvg)
            .attr("xmlns", "http://www.w3.org/2000/svg")
            .attr("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
            .attr("width", String.valueOf(WIDTH))
            .attr("height", String.valueOf(HEIGHT))
            .attr("role", "img")
            .attr("aria-label", chart.title());
    svg.appendElement("title", Parser.NamespaceSvg).text(chart.title());
    patterns(svg.appendElement("defs", Parser.NamespaceSvg));
    int most = Math.max(1, chart.bars().stream().mapToInt(PartnerChart.Bar::total).max().orElse(1));
    axis(svg, most);
    bars(svg, most);
    marks(svg);
    legend(svg);
  }

  private void patterns(Element defs) {
    for (int i = 0; i < chart.partners().size(); i++) {
      Element pattern =
          defs.appendElement("pattern", Parser.NamespaceSvg)
              .attr("id", "partner" + i)
              .attr("width", "8")
              .attr("height", "8")
              .attr("patternUnits", "userSpaceOnUse");
      pattern
          .appendElement("rect", Parser.NamespaceSvg)
          .attr("width", "8")
          .attr("height", "8")
          .attr("fill", COLOURS.get(i % COLOURS.size()));
      String hatch = HATCHES.get(i % HATCHES.size());
      if (!hatch.isEmpty()) {
        pattern
            .appendElement("path", Parser.NamespaceSvg)
            .attr("d", hatch)
            .attr("stroke", "#ffffff")
            .attr("stroke-width", "1.5");
      }
    }
  }

  private void axis(Element svg, int most) {
    int step = Math.max(1, (int) Math.ceil(most / 4.0));
    for (int value = 0; value <= most; value += step) {
      double y = y(value, most);
      line(svg, LEFT, y, WIDTH - RIGHT, y).attr("class", "grid").attr("stroke", "#cccccc");
      text(svg, LEFT - 6, y + 4, String.valueOf(value)).attr("text-anchor", "end");
    }
  }

  private void bars(Element svg, int most) {
    int every = (int) Math.ceil(chart.bars().size() / (double) MOST_LABELS);
    for (int i = 0; i < chart.bars().size(); i++) {
      PartnerChart.Bar bar = chart.bars().get(i);
      int below = 0;
      for (int p = 0; p < bar.counts().size(); p++) {
        int count = bar.counts().get(p);
        if (count > 0) {
          Element rect =
              svg.appendElement("rect", Parser.NamespaceSvg)
                  .attr("x", number(x(i) + slot() * 0.12))
                  .attr("y", number(y(below + count, most)))
                  .attr("width", number(slot() * 0.76))
                  .attr("height", number(y(below, most) - y(below + count, most)))
                  .attr("fill", "url(#partner" + p + ")");
          rect.attr("class", "bar").attr("stroke", "#333333").attr("stroke-width", "0.5");
          rect.appendElement("title", Parser.NamespaceSvg)
              .text(bar.label() + ", " + chart.partners().get(p) + ": " + count);
          below += count;
        }
      }
      if (i % every == 0) {
        text(svg, x(i) + slot() / 2, HEIGHT - BOTTOM + 16, bar.label())
            .attr("text-anchor", "middle");
      }
    }
  }

  private void marks(Element svg) {
    for (PartnerChart.Mark mark : chart.marks()) {
      if (mark.bar() < 0) {
        continue;
      }
      double x = x(mark.bar());
      line(svg, x, TOP - 8, x, HEIGHT - BOTTOM)
          .attr("class", "mark")
          .attr("stroke", "#000000")
          .attr("stroke-dasharray", "4 3");
      text(svg, x + 3, TOP - 12, mark.label());
    }
  }

  private void legend(Element svg) {
    for (int i = 0; i < chart.partners().size(); i++) {
      double y = TOP + i * 22;
      svg.appendElement("rect", Parser.NamespaceSvg)
          .attr("x", number(WIDTH - RIGHT + 14))
          .attr("y", number(y))
          .attr("width", "14")
          .attr("height", "14")
          .attr("fill", "url(#partner" + i + ")")
          .attr("class", "bar")
          .attr("stroke", "#333333")
          .attr("stroke-width", "0.5");
      text(svg, WIDTH - RIGHT + 34, y + 11, shortened(chart.partners().get(i)));
    }
  }

  private static String shortened(String name) {
    return name.length() > 20 ? name.substring(0, 19).strip() + "…" : name;
  }

  private double slot() {
    return (WIDTH - LEFT - RIGHT) / (double) Math.max(1, chart.bars().size());
  }

  private double x(int bar) {
    return LEFT + bar * slot();
  }

  private static double y(int value, int most) {
    return HEIGHT - BOTTOM - value * (HEIGHT - TOP - BOTTOM) / (double) most;
  }

  private static Element line(Element svg, double x1, double y1, double x2, double y2) {
    return svg.appendElement("line", Parser.NamespaceSvg)
        .attr("x1", number(x1))
        .attr("y1", number(y1))
        .attr("x2", number(x2))
        .attr("y2", number(y2))
        .attr("stroke-width", "1");
  }

  private static Element text(Element svg, double x, double y, String words) {
    return svg.appendElement("text", Parser.NamespaceSvg)
        .attr("x", number(x))
        .attr("y", number(y))
        .attr("font-size", "11")
        .attr("font-family", "sans-serif")
        .attr("class", "ink")
        .attr("fill", "#222222")
        .text(words);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
