package org.tarikh.chronicle.interchange.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.interchange.RecordIds;
import org.tarikh.chronicle.interchange.codes.Meaning;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.Attribution;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.EventDate;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.event.Veracity;

/** A kept record while its row is being read. What nothing was said about stays empty. */
final class RecordDraft {
  /** Confidence of records coded by people. */
  static final double BY_PEOPLE = 1;

  /** Confidence of records coded by machines that state none. */
  static final double BY_MACHINE = 0.5;

  private final String origin;
  private final String original;
  private final Meaning meaning;
  private final List<ActorReference> actors = new ArrayList<>();
  private final List<ActorReference> recipients = new ArrayList<>();
  private final List<Attribution> attributions = new ArrayList<>();
  private final Set<AuxiliaryMode> auxiliary = EnumSet.noneOf(AuxiliaryMode.class);
  private String id;
  private EventDate when = EventDate.unknown();
  private List<String> contexts = List.of();
  private Veracity veracity = Veracity.ASSERTED;
  private String trigger = "";
  private Optional<EventRecord.EventPlace> place = Optional.empty();
  private EventRecord.Evidence evidence = new EventRecord.Evidence(0, 0, 0, "");
  private List<String> steps = List.of();
  private double confidence = BY_MACHINE;
  private String originalCode = "";
  private KeptRecord.Source source = new KeptRecord.Source("", "", "", "", Optional.empty(), "");

  /** A draft for the record {@code original} of the data set {@code origin}. */
  RecordDraft(String origin, String original, Meaning meaning) {
    this.origin = origin;
    this.original = original;
    this.meaning = meaning;
    this.id = RecordIds.of(origin, original);
  }

  /** Makes the id depend on more than the data set's own one. */
  RecordDraft told(String... more) {
    String[] parts = new String[more.length + 2];
    parts[0] = origin;
    parts[1] = original;
    System.arraycopy(more, 0, parts, 2, more.length);
    id = RecordIds.of(parts);
    return this;
  }

  RecordDraft id(String given) {
    id = given;
    return this;
  }

  RecordDraft on(LocalDate day) {
    return when(EventDate.day(day, ""));
  }

  RecordDraft when(EventDate date) {
    when = date;
    return this;
  }

  RecordDraft actors(List<ActorReference> all) {
    actors.addAll(all);
    return this;
  }

  RecordDraft recipients(List<ActorReference> all) {
    recipients.addAll(all);
    return this;
  }

  RecordDraft contexts(List<String> all) {
    contexts = all;
    return this;
  }

  RecordDraft auxiliary(Set<AuxiliaryMode> all) {
    auxiliary.addAll(all);
    return this;
  }

  RecordDraft attributions(Veracity footing, List<Attribution> all) {
    veracity = footing;
    attributions.addAll(all);
    return this;
  }

  RecordDraft trigger(String words) {
    trigger = words;
    return this;
  }

  RecordDraft place(Optional<EventRecord.EventPlace> where) {
    place = where;
    return this;
  }

  RecordDraft evidence(EventRecord.Evidence sentence) {
    evidence = sentence;
    return this;
  }

  /** Evidence that is the data set's own note, not a sentence of a document we hold. */
  RecordDraft note(int sequence, String text) {
    return evidence(new EventRecord.Evidence(sequence, 0, text.length(), text));
  }

  RecordDraft rule(List<String> all) {
    steps = all;
    return this;
  }

  RecordDraft confidence(double sure) {
    confidence = sure;
    return this;
  }

  RecordDraft code(String verbatim) {
    originalCode = verbatim;
    return this;
  }

  RecordDraft source(KeptRecord.Source citation) {
    source = citation;
    return this;
  }

  KeptRecord record() {
    EventRecord record =
        new EventRecord(
            id,
            when,
            meaning.type(),
            meaning.mode(),
            contexts,
            auxiliary,
            veracity,
            attributions,
            actors,
            recipients,
            trigger,
            place,
            evidence,
            steps,
            confidence);
    return new KeptRecord(record, source, origin, original, originalCode);
  }

  /** A place as data sets give them; empty if neither its name nor its country is known. */
  static Optional<EventRecord.EventPlace> place(
      String text, String name, String country, OptionalDouble latitude, OptionalDouble longitude) {
    if (text.isEmpty() && country.isEmpty()) {
      return Optional.empty();
    }
    boolean real =
        latitude.isPresent()
            && longitude.isPresent()
            && Math.abs(latitude.getAsDouble()) <= 90
            && Math.abs(longitude.getAsDouble()) <= 180;
    return Optional.of(
        new EventRecord.EventPlace(
            text,
            name,
            country,
            0,
            real ? latitude.getAsDouble() : 0,
            real ? longitude.getAsDouble() : 0));
  }
}
