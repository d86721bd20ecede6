package org.tarikh.app.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tarikh.coder.lexicon.Example.Span;

/** Reads attributions in the brat format: marked spans, and events that join them. */
final class AttributionMarkup {
  private static final Pattern MARK =
      Pattern.compile("(T\\d+)\\t(\\w+) (\\d+ \\d+(?:;\\d+ \\d+)*)\\t.*");
  private static final Pattern ROLE = Pattern.compile("(Source|Content)\\d*:(T\\d+)");

  private AttributionMarkup() {}

  /** What is cited, and the words that name who says so. */
  record Cited(List<Span> contents, List<Span> sources) {
    Cited {
      contents = List.copyOf(contents);
      sources = List.copyOf(sources);
    }

    boolean contains(int offset) {
      return contents.stream().anyMatch(span -> span.overlaps(offset, offset + 1));
    }
  }

  static List<Cited> parse(String markup) {
    Map<String, List<Span>> spans = new HashMap<>();
    List<Cited> cited = new ArrayList<>();
    List<String> lines = markup.lines().toList();
    for (String line : lines) {
      Matcher mark = MARK.matcher(line);
      if (mark.matches()) {
        spans.put(mark.group(1), spans(mark.group(3)));
      }
    }
    for (String line : lines) {
      if (line.startsWith("E")) {
        List<Span> contents = new ArrayList<>();
        List<Span> sources = new ArrayList<>();
        Matcher role = ROLE.matcher(line);
        while (role.find()) {
          List<Span> side = role.group(1).equals("Source") ? sources : contents;
          side.addAll(spans.getOrDefault(role.group(2), List.of()));
        }
        cited.add(new Cited(contents, sources));
      }
    }
    return cited;
  }

  private static List<Span> spans(String text) {
    List<Span> spans = new ArrayList<>();
    for (String part : text.split(";")) {
      String[] ends = part.split(" ");
      spans.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
    }
    return spans;
  }
}
