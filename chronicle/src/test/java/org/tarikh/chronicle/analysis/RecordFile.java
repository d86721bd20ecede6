package org.tarikh.chronicle.analysis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.StoryFiles;
import org.tarikh.chronicle.interchange.ImportFormat;
import org.tarikh.chronicle.interchange.codes.Codes;
import org.tarikh.chronicle.interchange.importing.Importers;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.EventRecord;

/** Records of {@code tarikh code --format jsonl} as stories: those alike in day, type and codes. */
final class RecordFile {
  private RecordFile() {}

  /** The stories of the file in its order. A last line that is cut off is left out. */
  static List<Story> stories(Path file) {
    Map<String, List<KeptRecord>> alike = new LinkedHashMap<>();
    new Importers(Codes.load())
        .of(ImportFormat.PLOVER)
        .read(
            file,
            kept -> alike.computeIfAbsent(key(kept.record()), k -> new ArrayList<>()).add(kept),
            problem -> {});
    return alike.values().stream().map(StoryFiles::story).toList();
  }

  private static String key(EventRecord record) {
    return record.when().start()
        + " "
        + record.type()
        + record.auxiliary()
        + codes(record.actors())
        + codes(record.recipients());
  }

  private static List<String> codes(List<ActorReference> actors) {
    return actors.stream().map(a -> a.code().isEmpty() ? a.text() : a.code()).sorted().toList();
  }
}
