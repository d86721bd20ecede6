package org.tarikh.app.output;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.tarikh.coder.CodedDocument;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.event.Mode;

/** One event a line, fields separated by tabs, with a header line. */
public final class TabSeparatedWriter implements RecordWriter {
  private static final List<String> HEADER =
      List.of(
          "id",
          "date",
          "enddate",
          "date_precision",
          "event",
          "mode",
          "actor",
          "actor_text",
          "recipient",
          "recipient_text",
          "aux_mode",
          "veracity",
          "attribution",
          "context",
          "quad_code",
          "event_scale",
          "cameo",
          "place",
          "confidence",
          "event_text",
          "text",
          "rule",
          "document",
          "publication");

  private final Writer out;
  private boolean started;

  /** Writes to {@code out}, the header before the first document. */
  public TabSeparatedWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(CodedDocument document) throws IOException {
    if (!started) {
      line(HEADER);
      started = true;
    }
    for (EventRecord r : document.records()) {
      line(
          List.of(
              r.id(),
              r.when().start().map(LocalDate::toString).orElse(""),
              r.when().end().map(LocalDate::toString).orElse(""),
              r.when().precision().label(),
              r.type().name(),
              r.mode().map(Mode::label).orElse(""),
              join(r.actors(), true),
              join(r.actors(), false),
              join(r.recipients(), true),
              join(r.recipients(), false),
              r.auxiliary().stream().map(AuxiliaryMode::label).collect(Collectors.joining(";")),
              r.veracity().label(),
              r.attributions().stream().map(a -> a.text()).collect(Collectors.joining(";")),
              String.join(";", r.contexts()),
              String.valueOf(r.type().quad()),
              String.valueOf(Mode.scale(r.type(), r.mode())),
              Mode.cameo(r.type(), r.mode()),
              r.place().map(p -> p.text() + " (" + p.country() + ")").orElse(""),
              String.valueOf(r.confidence()),
              r.trigger(),
              r.evidence().text(),
              String.join(" ; ", r.steps()),
              document.document().id(),
              document.document().outlet()));
    }
  }

  private static String join(List<ActorReference> actors, boolean codes) {
    return actors.stream()
        .map(a -> codes ? (a.code() + " " + a.sector()).strip() : a.text())
        .collect(Collectors.joining(";"));
  }

  private void line(List<String> fields) throws IOException {
    for (int i = 0; i < fields.size(); i++) {
      out.write(i > 0 ? "\t" : "");
      out.write(fields.get(i).replaceAll("[\\t\\r\\n]+", " "));
    }
    out.write('\n');
  }
}
