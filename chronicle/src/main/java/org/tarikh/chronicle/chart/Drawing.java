package org.tarikh.chronicle.chart;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An SVG in the making. Has a title and a description for screen readers, scales to the width it is
 * given, and keeps its names apart from those of other drawings on the same page. Not thread-safe.
 */
final class Drawing {
  private static final String LIGHT =
      ".tk-paper{fill:#fff}.tk-text{fill:#1a1a1a;font:12px sans-serif}"
          + ".tk-small{fill:#444;font:10px sans-serif}.tk-head{fill:#1a1a1a;font:bold 14px"
          + " sans-serif}.tk-grid{stroke:#d5d5d5;stroke-width:1}.tk-axis{stroke:#1a1a1a;"
          + "stroke-width:1}.tk-mark{stroke:#1a1a1a;stroke-width:1.5;stroke-dasharray:5 3}"
          + ".tk-line{stroke:#1a1a1a;stroke-width:1.5;fill:none}.tk-dot{fill:#1a1a1a}";
  private static final String DARK =
      "@media (prefers-color-scheme:dark){.tk-paper{fill:#161616}.tk-text,.tk-head{fill:#eee}"
          + ".tk-small{fill:#bbb}.tk-grid{stroke:#3a3a3a}.tk-axis,.tk-mark,.tk-line{stroke:#eee}"
          + ".tk-dot{fill:#eee}}";

  private final int width;
  private final int height;
  private final String title;
  private final String description;
  private final Theme theme;
  private final String id;
  private final StringBuilder body = new StringBuilder();
  private final Set<Texture> used = EnumSet.noneOf(Texture.class);

  Drawing(int width, int height, String title, String description, Theme theme) {
    this.width = width;
    this.height = height;
    this.title = title;
    this.description = description;
    this.theme = theme;
    this.id = "tk" + Integer.toHexString((title + description).hashCode());
  }

  /** An area; {@code hint} is shown when pointed at. */
  void area(double x, double y, double wide, double high, Texture texture, String hint) {
    used.add(texture);
    body.append(
        String.format(
            Locale.ROOT,
            "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\" stroke=\"%s\""
                + " stroke-width=\"0.6\"><title>%s</title></rect>\n",
            x,
            y,
            wide,
            high,
            texture.fill(id),
            texture.colour(),
            escaped(hint)));
  }

  void line(double x1, double y1, double x2, double y2, String kind) {
    body.append(
        String.format(
            Locale.ROOT,
            "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" class=\"tk-%s\"/>\n",
            x1,
            y1,
            x2,
            y2,
            kind));
  }

  /** A line through points given as x, y. */
  void path(List<double[]> points) {
    body.append("<polyline class=\"tk-line\" points=\"")
        .append(
            points.stream()
                .map(p -> String.format(Locale.ROOT, "%.1f,%.1f", p[0], p[1]))
                .collect(Collectors.joining(" ")))
        .append("\"/>\n");
  }

  void dot(double x, double y, double radius, String hint) {
    body.append(
        String.format(
            Locale.ROOT,
            "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" class=\"tk-dot\"><title>%s</title></circle>\n",
            x,
            y,
            radius,
            escaped(hint)));
  }

  /** Words; {@code anchor} is start, middle or end. */
  void text(double x, double y, String anchor, String kind, String words) {
    body.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" class=\"tk-%s\">%s</text>\n",
            x,
            y,
            anchor,
            kind,
            escaped(words)));
  }

  /** The whole document. */
  String svg() {
    String definitions = used.stream().map(t -> t.definition(id)).collect(Collectors.joining());
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
        + width
        + " "
        + height
        + "\" role=\"img\" aria-labelledby=\""
        + id
        + "-title "
        + id
        + "-desc\">\n<title id=\""
        + id
        + "-title\">"
        + escaped(title)
        + "</title>\n<desc id=\""
        + id
        + "-desc\">"
        + escaped(description)
        + "</desc>\n<style>"
        + LIGHT
        + (theme == Theme.SCREEN ? DARK : "")
        + "</style>\n<defs>"
        + definitions
        + "</defs>\n<rect class=\"tk-paper\" width=\""
        + width
        + "\" height=\""
        + height
        + "\"/>\n"
        + body
        + "</svg>\n";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
