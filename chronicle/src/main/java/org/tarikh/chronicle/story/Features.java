package org.tarikh.chronicle.story;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.EventDate;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Mode;

/**
 * What linking compares of a record: a pure function of it, so that links do not depend on what
 * else was read or when. Immutable.
 */
final class Features {
  /** The day number of a record without any date. */
  static final int UNDATED = Integer.MIN_VALUE;

  final String id;
  final String document;

  /** The outlet that told it; empty if unknown. */
  final String outlet;

  final int sequence;
  final EventType type;
  final @Nullable Mode mode;
  final boolean future;
  final boolean hypothetical;
  final boolean negated;
  final PartyFeatures actors;
  final PartyFeatures recipients;

  /** All parties, for events where who is actor and who recipient depends on the telling. */
  final PartyFeatures parties;

  /** Code of the state where it happened; empty if not told. */
  final String country;

  /** First day, counted from 1970; {@link #UNDATED} if unknown. */
  final int first;

  /** Last day, counted from 1970. */
  final int last;

  final EventDate.Precision precision;

  /** Whether the day comes from the words of the text, not from the day of publication. */
  final boolean dated;

  /** Day of publication, counted from 1970; {@link #UNDATED} if unknown. */
  final int published;

  /** Hash of the stem of the trigger's first word; 0 if there is no trigger. */
  final int trigger;

  final Telling telling;

  /** Two records with one key tell the same act in the same words. */
  final long sameness;

  private Features(KeptRecord kept, Vocabulary vocabulary, TellingReader reader, Words words) {
    EventRecord record = kept.record();
    id = record.id();
    document = kept.source().document();
    outlet = kept.source().outlet().intern();
    sequence = record.evidence().sequence();
    type = record.type();
    mode = record.mode().orElse(null);
    Set<AuxiliaryMode> auxiliary = record.auxiliary();
    future = auxiliary.contains(AuxiliaryMode.FUTURE);
    hypothetical = auxiliary.contains(AuxiliaryMode.HYPOTHETICAL);
    negated = auxiliary.contains(AuxiliaryMode.NEGATION);
    actors = PartyFeatures.of(record.actors(), vocabulary, words);
    recipients = PartyFeatures.of(record.recipients(), vocabulary, words);
    parties = actors.with(recipients);
    country = record.place().map(EventRecord.EventPlace::country).orElse("").intern();
    first = ReportOrder.firstDay(kept).map(day -> (int) day.toEpochDay()).orElse(UNDATED);
    last = ReportOrder.lastDay(kept).map(day -> (int) day.toEpochDay()).orElse(UNDATED);
    precision = record.when().precision();
    published = kept.source().published().map(d -> (int) d.toEpochDay()).orElse(UNDATED);
    dated =
        record.when().start().isPresent()
            && (!record.when().expression().isEmpty() || first != published);
    List<Words.Word> triggers = words.of(record.trigger());
    trigger = triggers.isEmpty() ? 0 : triggers.get(0).stem().hashCode();
    telling =
        reader.read(
            record.evidence().text(), record.place().map(EventRecord.EventPlace::text).orElse(""));
    sameness = sameness(kept);
  }

  private long sameness(KeptRecord kept) {
    EventRecord record = kept.record();
    StringBuilder key = new StringBuilder(256);
    key.append(type).append(mode).append(record.auxiliary()).append(precision);
    key.append('|').append(first).append('|').append(last);
    record.actors().forEach(a -> key.append("|A ").append(a.label()).append(a.name()));
    record.recipients().forEach(r -> key.append("|R ").append(r.label()).append(r.name()));
    record.place().ifPresent(p -> key.append("|P ").append(p.name()).append(p.geonameId()));
    key.append('|').append(dated).append('|').append(record.evidence().text());
    if (bare()) {
      // Rows of data sets without text: only the same act coded alike in every respect is one.
      key.append('|').append(kept.originalCode()).append('|').append(published == first);
    }
    if (first == UNDATED || (!bare() && !telling())) {
      // What could tell any happening is the same one only within its document.
      key.append('|').append(document);
    }
    return MinHash.hash(key.toString());
  }

  /** Whether the record has no words to compare, as the rows of most data sets. */
  boolean bare() {
    return telling.terms.length == 0;
  }

  /** Whether the sentence says enough to tell its happening from others. */
  private boolean telling() {
    return telling.weight >= 3;
  }

  /** Whether the day is known. */
  boolean exact() {
    return precision == EventDate.Precision.DAY
        || (precision == EventDate.Precision.UNKNOWN && first == last);
  }

  /** The mode if any. */
  Optional<Mode> mode() {
    return Optional.ofNullable(mode);
  }

  /** Turns records into features; not for use by several threads at once. */
  static final class Extractor {
    private final Vocabulary vocabulary;
    private final TellingReader reader;
    private final Words words = new Words();

    Extractor(Vocabulary vocabulary) {
      this.vocabulary = vocabulary;
      this.reader = new TellingReader(vocabulary);
    }

    Features of(KeptRecord kept) {
      return new Features(kept, vocabulary, reader, words);
    }
  }
}
