package org.tarikh.chronicle.interchange.codes;

import java.util.Optional;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Mode;
import org.tarikh.coder.lexicon.KnowledgeFile;

/**
 * A PLOVER type with its mode, as knowledge files write them.
 *
 * @param type PLOVER type
 * @param mode PLOVER mode if one applies
 */
public record Meaning(EventType type, Optional<Mode> mode) {
  /**
   * Reads {@code TYPE}, {@code TYPE:mode} or {@code NONE}, which is empty.
   *
   * @throws org.tarikh.language.KnowledgeException if PLOVER has no such type or mode
   */
  static Optional<Meaning> parse(KnowledgeFile file, KnowledgeFile.Line line, String text) {
    if (text.equals("NONE")) {
      return Optional.empty();
    }
    String[] parts = text.split(":", 2);
    EventType type =
        EventType.of(parts[0])
            .orElseThrow(() -> file.error(line, "PLOVER has no type '" + parts[0] + "'"));
    if (parts.length == 1) {
      return Optional.of(new Meaning(type, Optional.empty()));
    }
    Optional<Mode> mode = Mode.of(type, parts[1]);
    if (mode.isEmpty()) {
      throw file.error(line, type + " has no mode '" + parts[1] + "'");
    }
    return Optional.of(new Meaning(type, mode));
  }
}
