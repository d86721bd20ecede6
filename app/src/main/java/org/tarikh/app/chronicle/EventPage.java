package org.tarikh.app.chronicle;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.store.Chronicle;
import org.tarikh.chronicle.story.Grades;
import org.tarikh.chronicle.story.Outlets;
import org.tarikh.chronicle.story.Voices;
import org.tarikh.coder.event.Attribution;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.event.Mode;
import org.tarikh.language.read.Document;

/** All that is known of one story, for people. */
final class EventPage {
  /** Units of the text shown before and after the evidence. */
  private static final int CONTEXT = 200;

  private final Chronicle chronicle;
  private final PrintWriter out;
  private final Grades grades;
  private final Voices voices;

  EventPage(Chronicle chronicle, PrintWriter out) {
    this.chronicle = chronicle;
    this.out = out;
    Outlets outlets = Outlets.load();
    this.grades = new Grades(outlets);
    this.voices = new Voices(outlets);
  }

  void print(Story story) {
    out.println(
        EventLines.date(story.date(), story.precision())
            + "  "
            + EventLines.act(
                EventLines.type(story),
                EventLines.names(story.actors()),
                EventLines.names(story.recipients()))
            + EventLines.marks(story.auxiliary(), story.veracity()));
    field("id", story.id());
    field("contexts", String.join(", ", story.contexts()));
    field("score", String.format(Locale.ROOT, "%.1f", story.score()));
    int told = voices.count(story);
    field(
        "reports",
        story.reports().size() + ", " + told + " independent voice" + (told == 1 ? "" : "s"));
    int number = 1;
    for (KeptRecord report : story.reports()) {
      out.println();
      out.println("report " + number++ + "  " + heading(report));
      field("grade", grades.of(story, report).toString());
      print(report);
    }
  }

  private static String heading(KeptRecord report) {
    String published = report.source().published().map(LocalDate::toString).orElse("undated");
    return String.join(
        ", ",
        Stream.of(
                report.source().outlet(), published, report.source().title(), report.source().url())
            .filter(part -> !part.isEmpty())
            .toList());
  }

  private void print(KeptRecord kept) {
    EventRecord record = kept.record();
    field("record", record.id());
    field("document", kept.source().document());
    field(
        "event",
        EventLines.act(
                record.type().name() + record.mode().map(Mode::label).map(m -> ":" + m).orElse(""),
                EventLines.parties(record.actors()),
                EventLines.parties(record.recipients()))
            + EventLines.marks(record.auxiliary(), record.veracity()));
    field(
        "date",
        EventLines.date(record.when().start(), record.when().precision())
            + (record.when().expression().isEmpty()
                ? ""
                : " (\"" + record.when().expression() + "\")"));
    record.place().ifPresent(p -> field("place", (p.name() + " " + p.country()).strip()));
    evidence(kept);
    field("trigger", record.trigger());
    for (Attribution told : record.attributions()) {
      field(
          "on word of",
          Stream.of(told.text(), told.kind(), told.code(), told.date())
              .filter(part -> !part.isEmpty())
              .reduce((a, b) -> a + ", " + b)
              .orElse(""));
    }
    for (String step : record.steps()) {
      field("rule", step);
    }
    field("confidence", String.format(Locale.ROOT, "%.2f", record.confidence()));
    if (!kept.original().isEmpty()) {
      field("origin", (kept.origin() + " " + kept.original() + " " + kept.originalCode()).strip());
    }
  }

  private void evidence(KeptRecord kept) {
    EventRecord.Evidence evidence = kept.record().evidence();
    Optional<String> text = chronicle.document(kept.source().document()).map(Document::text);
    if (text.isEmpty() || !text.get().startsWith(evidence.text(), evidence.start())) {
      field("evidence", line(evidence.text()));
      return;
    }
    String whole = text.get();
    int from = Math.max(0, evidence.start() - CONTEXT);
    int to = Math.min(whole.length(), evidence.end() + CONTEXT);
    int word = from == 0 ? 0 : whole.indexOf(' ', from) + 1;
    from = word > 0 && word <= evidence.start() ? word : from;
    int last = whole.lastIndexOf(' ', to);
    to = to == whole.length() || last < evidence.end() ? to : last;
    field(
        "evidence",
        (from > 0 ? "… " : "")
            + line(whole.substring(from, evidence.start()))
            + " «"
            + line(evidence.text())
            + "» "
            + line(whole.substring(evidence.end(), to))
            + (to < whole.length() ? " …" : ""));
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private void field(String name, String value) {
    if (!value.isBlank()) {
      out.println(String.format(Locale.ROOT, "  %-11s %s", name, value.strip()));
    }
  }
}
