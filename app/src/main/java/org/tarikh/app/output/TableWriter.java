package org.tarikh.app.output;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tarikh.coder.CodedDocument;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.EventDate;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.event.Mode;
import org.tarikh.coder.event.Veracity;

/** A table for people: grouped by document, one act a line, its proof beneath. */
public final class TableWriter implements RecordWriter {
  private static final String RESET = "\u001B[0m";
  private static final int INDENT = 13;

  private final Writer out;
  private final boolean colour;
  private final int width;
  private final boolean explain;

  /**
   * Writes to {@code out}.
   *
   * @param colour whether to use terminal colours
   * @param width columns of the terminal
   * @param explain whether to show the rules behind each record
   */
  public TableWriter(Writer out, boolean colour, int width, boolean explain) {
    this.out = out;
    this.colour = colour;
    this.width = Math.max(60, width);
    this.explain = explain;
  }

  @Override
  public void write(CodedDocument coded) throws IOException {
    if (coded.records().isEmpty()) {
      return;
    }
    out.write(paint("1", header(coded)) + "\n");
    int lastSentence = -1;
    for (EventRecord record : coded.records()) {
      out.write(line(record) + "\n");
      if (explain) {
        for (String step : record.steps()) {
          out.write(" ".repeat(INDENT) + paint("36", step) + "\n");
        }
        String sure = String.format(Locale.ROOT, "confidence %.2f", record.confidence());
        out.write(" ".repeat(INDENT) + paint("36", sure) + "\n");
      }
      boolean lastOfSentence = true;
      int index = coded.records().indexOf(record);
      if (index + 1 < coded.records().size()) {
        lastOfSentence =
            coded.records().get(index + 1).evidence().sequence() != record.evidence().sequence();
      }
      if (lastOfSentence && record.evidence().sequence() != lastSentence) {
        out.write(paint("2", evidence(record)) + "\n");
        lastSentence = record.evidence().sequence();
      }
    }
    out.write("\n");
  }

  private static String header(CodedDocument coded) {
    String outlet = coded.document().outlet();
    String title = coded.document().title();
    String date = coded.document().date().map(LocalDate::toString).orElse("undated");
    String name = title.isEmpty() ? coded.document().id() : title;
    return name + "  (" + (outlet.isEmpty() ? "" : outlet + ", ") + date + ")";
  }

  private String line(EventRecord record) {
    String type =
        record.type().name() + record.mode().map(Mode::label).map(m -> ":" + m).orElse("");
    String actors = names(record.actors());
    String recipients = names(record.recipients());
    String arrow =
        recipients.isEmpty()
            ? actors + " " + paint(hue(record), type)
            : (actors.isEmpty() ? "?" : actors)
                + " → "
                + paint(hue(record), type)
                + " → "
                + recipients;
    StringBuilder marks = new StringBuilder();
    record.auxiliary().stream().map(AuxiliaryMode::label).forEach(m -> marks.append(" ").append(m));
    if (record.veracity() != Veracity.ASSERTED) {
      marks.append(' ').append(record.veracity().label());
    }
    String by =
        record.attributions().stream()
            .map(a -> a.text())
            .distinct()
            .limit(3)
            .collect(Collectors.joining(", "));
    String tail =
        (marks.isEmpty() ? "" : "  [" + marks.toString().strip() + "]")
            + (by.isEmpty() ? "" : "  «" + by + "»");
    return String.format(Locale.ROOT, "  %-10s ", date(record.when())) + arrow + tail;
  }

  private static String date(EventDate when) {
    if (when.start().isEmpty()) {
      return "?";
    }
    LocalDate start = when.start().get();
    return switch (when.precision()) {
      case DAY -> start.toString();
      case MONTH -> start.toString().substring(0, 7);
      case YEAR -> String.valueOf(start.getYear());
      case UNKNOWN -> "?";
    };
  }

  private static String names(List<ActorReference> actors) {
    return actors.stream()
        .map(
            a ->
                (a.code() + " " + a.sector()).isBlank()
                    ? a.text()
                    : a.label() + " (" + a.text() + ")")
        .collect(Collectors.joining(", "));
  }

  private String evidence(EventRecord record) {
    String text = record.evidence().text().replaceAll("\\s+", " ");
    int room = width - INDENT;
    String cut = text.length() <= room ? text : text.substring(0, room - 1) + "…";
    return " ".repeat(INDENT) + cut;
  }

  private static String hue(EventRecord record) {
    return switch (record.type().quad()) {
      case 1 -> "36";
      case 2 -> "32";
      case 3 -> "33";
      default -> "31";
    };
  }

  private String paint(String code, String text) {
    return colour ? "\u001B[" + code + "m" + text + RESET : text;
  }
}
