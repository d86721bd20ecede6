package org.tarikh.language.read;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the metadata in a plain text: front matter between lines of {@code ---}, a headline, a
 * "Publication:" line, a line with the date alone, a dateline with a full date.
 */
final class TextDocumentParser {
  private static final Pattern FIELD =
      Pattern.compile("^\\s*([A-Za-z_-]{2,20})\\s*:\\s*(.*?)\\s*$");
  private static final Pattern PUBLICATION =
      Pattern.compile(
          "(?m)^(?:Publication|Source|Outlet):[ \\t]*(.+?)(?:[ \\t]+(?:Volume|Vol\\.|Issue|No\\.).*)?$");
  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\\.?";
  private static final Pattern DATE =
      Pattern.compile(
          "\\b(\\d{4}-\\d{2}-\\d{2}|"
              + MONTH
              + " \\d{1,2},? \\d{4}|\\d{1,2} "
              + MONTH
              + " \\d{4})\\b");

  private final String source;
  private final Problems problems;

  TextDocumentParser(String source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  Document parse(String id, String text) {
    Map<String, String> fields = new HashMap<>();
    int body = frontMatter(text, fields);
    String head = text.substring(body, Math.min(text.length(), body + 600));
    if (!fields.containsKey("outlet")) {
      Matcher publication = PUBLICATION.matcher(head);
      if (publication.find()) {
        fields.put("outlet", publication.group(1).strip());
      }
    }
    String title = fields.getOrDefault("title", "");
    if (title.isEmpty()) {
      title = headline(head);
    }
    return new Document(
        fields.getOrDefault("id", id),
        date(fields, head),
        fields.getOrDefault("outlet", ""),
        fields.getOrDefault("lang", "en"),
        title,
        text,
        body,
        fields.getOrDefault("url", ""));
  }

  private Optional<LocalDate> date(Map<String, String> fields, String head) {
    String given = fields.get("date");
    if (given != null) {
      Optional<LocalDate> parsed = PublicationDates.parse(given);
      if (parsed.isEmpty()) {
        problems.warn(source, 0, "date '" + given + "' is not a date such as 2022-11-28; ignored");
      }
      return parsed;
    }
    // Only a date that stands alone on a line or opens a dateline says when a text was published.
    for (String line : head.split("\\R")) {
      Matcher matcher = DATE.matcher(line);
      if (matcher.find()
          && (line.strip().length() <= matcher.group().length() + 24
              || line.substring(0, matcher.start()).matches("[\\p{Lu} .,]{3,40}"))) {
        return PublicationDates.parse(matcher.group());
      }
    }
    return Optional.empty();
  }

  private static String headline(String head) {
    String first = head.strip().split("\\R", 2)[0].strip();
    boolean alone = head.strip().matches("(?s)[^\\n]{5,160}\\R\\s*\\R.*");
    return alone && !first.matches(".*[.:;]$") ? first : "";
  }

  private static int frontMatter(String text, Map<String, String> fields) {
    Matcher open = Pattern.compile("\\A\\s*---[ \\t]*\\R").matcher(text);
    if (!open.lookingAt()) {
      return 0;
    }
    Matcher close = Pattern.compile("(?m)^---[ \\t]*(?:\\R|\\z)").matcher(text);
    if (!close.find(open.end())) {
      return 0;
    }
    for (String line : text.substring(open.end(), close.start()).split("\\R")) {
      Matcher field = FIELD.matcher(line);
      if (field.matches()) {
        fields.put(canonical(field.group(1)), unquote(field.group(2)));
      }
    }
    return close.end();
  }

  private static String canonical(String key) {
    return switch (key.toLowerCase(Locale.ROOT)) {
      case "outlet", "source", "publication", "publisher" -> "outlet";
      case "lang", "language" -> "lang";
      case "link", "url" -> "url";
      case "headline", "title" -> "title";
      case "published", "date" -> "date";
      default -> key.toLowerCase(Locale.ROOT);
    };
  }

  private static String unquote(String value) {
    boolean quoted =
        value.length() >= 2
            && (value.startsWith("\"") && value.endsWith("\"")
                || value.startsWith("'") && value.endsWith("'"));
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
