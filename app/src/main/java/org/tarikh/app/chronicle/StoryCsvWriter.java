package org.tarikh.app.chronicle;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.Story;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.Mode;

/** One story a line, fields separated by commas and quoted as RFC 4180 says, with a header line. */
final class StoryCsvWriter implements StoryWriter {
  private static final List<String> HEADER =
      List.of(
          "id",
          "date",
          "date_precision",
          "event",
          "mode",
          "context",
          "aux_mode",
          "veracity",
          "quad_code",
          "event_scale",
          "actor",
          "actor_name",
          "recipient",
          "recipient_name",
          "reports",
          "outlets",
          "first_published",
          "text");

  private final Writer out;
  private boolean started;

  StoryCsvWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(Story story) throws IOException {
    start();
    List<KeptRecord> reports = story.reports();
    line(
        out,
        List.of(
            story.id(),
            story.date().map(LocalDate::toString).orElse(""),
            story.precision().label(),
            story.type().name(),
            story.mode().map(Mode::label).orElse(""),
            String.join(";", story.contexts()),
            story.auxiliary().stream().map(AuxiliaryMode::label).collect(Collectors.joining(";")),
            story.veracity().label(),
            String.valueOf(story.type().quad()),
            String.valueOf(story.score()),
            codes(story.actors()),
            names(story.actors()),
            codes(story.recipients()),
            names(story.recipients()),
            String.valueOf(reports.size()),
            reports.stream()
                .map(report -> report.source().outlet())
                .filter(outlet -> !outlet.isEmpty())
                .distinct()
                .collect(Collectors.joining(";")),
            reports.stream()
                .flatMap(report -> report.source().published().stream())
                .min(LocalDate::compareTo)
                .map(LocalDate::toString)
                .orElse(""),
            reports.get(0).record().evidence().text()));
  }

  private void start() throws IOException {
    if (!started) {
      started = true;
      line(out, HEADER);
    }
  }

  private static String codes(List<Story.Party> parties) {
    return parties.stream()
        .map(party -> (party.code() + " " + party.sector()).strip())
        .collect(Collectors.joining(";"));
  }

  private static String names(List<Story.Party> parties) {
    return parties.stream().map(Story.Party::name).collect(Collectors.joining(";"));
  }

  /** Writes one line of fields. */
  static void line(Writer out, List<String> fields) throws IOException {
    for (int i = 0; i < fields.size(); i++) {
      String field = fields.get(i);
      boolean quoted = field.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
      out.write(i > 0 ? "," : "");
      out.write(quoted ? '"' + field.replace("\"", "\"\"") + '"' : field);
    }
    out.write("\r\n");
  }

  @Override
  public void finish() throws IOException {
    start();
    out.flush();
  }
}
