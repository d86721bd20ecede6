package org.tarikh.app.chronicle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tarikh.chronicle.Story;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.EventDate;
import org.tarikh.coder.event.Mode;
import org.tarikh.coder.event.Veracity;

/** The words in which events are shown to people. */
final class EventLines {
  private EventLines() {}

  static String date(Optional<LocalDate> date, EventDate.Precision precision) {
    if (date.isEmpty()) {
      return "?";
    }
    return switch (precision) {
      case DAY, UNKNOWN -> date.get().toString();
      case MONTH -> date.get().toString().substring(0, 7);
      case YEAR -> String.valueOf(date.get().getYear());
    };
  }

  static String act(String type, String actors, String recipients) {
    return recipients.isEmpty()
        ? (actors + " " + type).strip()
        : (actors.isEmpty() ? "?" : actors) + " → " + type + " → " + recipients;
  }

  static String type(Story story) {
    return story.type().name() + story.mode().map(Mode::label).map(m -> ":" + m).orElse("");
  }

  static String parties(List<ActorReference> parties) {
    return parties.stream()
        .map(
            party ->
                (party.code() + party.sector()).isEmpty()
                    ? party.text()
                    : party.label() + " (" + party.text() + ")")
        .collect(Collectors.joining(", "));
  }

  static String names(List<Story.Party> parties) {
    return parties.stream()
        .map(
            party -> {
              String label = (party.code() + " " + party.sector()).strip();
              if (label.isEmpty() || party.name().isEmpty()) {
                return label + party.name();
              }
              return label + " (" + party.name() + ")";
            })
        .collect(Collectors.joining(", "));
  }

  static String marks(Set<AuxiliaryMode> auxiliary, Veracity veracity) {
    String marks = auxiliary.stream().map(AuxiliaryMode::label).collect(Collectors.joining(" "));
    if (veracity != Veracity.ASSERTED) {
      marks = (marks + " " + veracity.label()).strip();
    }
    return marks.isEmpty() ? "" : "  [" + marks + "]";
  }

  /** {@code text} in one line of at most {@code room} characters. */
  static String cut(String text, int room) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() <= room ? line : line.substring(0, room - 1) + "…";
  }
}
