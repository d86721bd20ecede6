package org.tarikh.chronicle.store;

import java.util.Optional;
import java.util.Random;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.coder.event.EventRecord;

/**
 * Rows like those of a large data set, without end: two in three tell a happening of their own, the
 * others tell one of them again in the same words, by another outlet on the day after.
 */
final class GeneratedRows {
  private static final String[] SYLLABLES = {
    "ba", "do", "ka", "li", "mu", "na", "po", "ra", "su", "ta", "ve", "zhi", "gor", "lan", "mek"
  };

  private final Samples samples;
  private final Random random;
  private int number;
  private Optional<KeptRecord> last = Optional.empty();

  GeneratedRows(long seed) {
    samples = new Samples(seed);
    random = new Random(seed);
  }

  KeptRecord next() {
    int row = number++;
    KeptRecord next =
        row % 3 == 2 && last.isPresent()
            ? again(last.get(), row)
            : samples.imported(
                row,
                "Report %d tells of gas and transit of %s near %s, where %s met %s"
                    .formatted(row, name(), name(), name(), name()));
    last = Optional.of(next);
    return next;
  }

  private String name() {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }

  private static KeptRecord again(KeptRecord told, int row) {
    EventRecord record = told.record();
    KeptRecord.Source source = told.source();
    return new KeptRecord(
        new EventRecord(
            "i" + row,
            record.when(),
            record.type(),
            record.mode(),
            record.contexts(),
            record.auxiliary(),
            record.veracity(),
            record.attributions(),
            record.actors(),
            record.recipients(),
            record.trigger(),
            record.place(),
            record.evidence(),
            record.steps(),
            record.confidence()),
        new KeptRecord.Source(
            "copy" + row,
            "Copier " + row % 5,
            "",
            "https://example.org/copy/" + row,
            source.published().map(day -> day.plusDays(1)),
            "en"),
        told.origin(),
        String.valueOf(row),
        told.originalCode());
  }
}
