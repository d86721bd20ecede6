package org.tarikh.app.chronicle;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.Story;

/** Two lines a story for people: who did what to whom, and the first report's words. */
final class StoryTableWriter implements StoryWriter {
  private static final int WIDTH = 110;

  private final Writer out;
  private final boolean colour;

  StoryTableWriter(Writer out, boolean colour) {
    this.out = out;
    this.colour = colour;
  }

  @Override
  public void write(Story story) throws IOException {
    int reports = story.reports().size();
    out.write(
        String.format(
            Locale.ROOT,
            "%-10s  %s%s  %s%s%n",
            EventLines.date(story.date(), story.precision()),
            EventLines.act(
                paint("1", EventLines.type(story)),
                EventLines.names(story.actors()),
                EventLines.names(story.recipients())),
            EventLines.marks(story.auxiliary(), story.veracity()),
            reports > 1 ? "×" + reports + "  " : "",
            paint("2", story.id())));
    KeptRecord first = story.reports().get(0);
    String words = first.record().evidence().text();
    String told = words.isEmpty() ? first.source().url() : words;
    if (!told.isEmpty()) {
      out.write(" ".repeat(12) + paint("2", EventLines.cut(told, WIDTH)) + "\n");
    }
  }

  private String paint(String code, String text) {
    return colour ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }
}
