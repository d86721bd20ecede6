package org.tarikh.chronicle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.Attribution;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.EventDate;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Mode;
import org.tarikh.coder.event.Veracity;

/** Builds stories of one report for tests. */
public final class Texts {
  private final String id;
  private final LocalDate day;
  private EventDate happened;
  private final EventType type;
  private final String text;
  private Optional<Mode> mode = Optional.empty();
  private String trigger = "";
  private String outlet = "Test Courier";
  private String title = "";
  private String url = "";
  private String document = "";
  private int sequence;
  private Veracity veracity = Veracity.ASSERTED;
  private final Set<AuxiliaryMode> auxiliary = new java.util.TreeSet<>();
  private final List<ActorReference> actors = new ArrayList<>();
  private final List<ActorReference> recipients = new ArrayList<>();
  private final List<Attribution> attributions = new ArrayList<>();

  private Texts(String id, String day, EventType type, String text) {
    this.id = id;
    this.day = LocalDate.parse(day);
    this.happened = EventDate.day(this.day, "");
    this.type = type;
    this.text = text;
  }

  public static Texts text(String id, String day, EventType type, String text) {
    return new Texts(id, day, type, text);
  }

  public Texts actor(String... codes) {
    for (String code : codes) {
      actors.add(party(code));
    }
    return this;
  }

  public Texts recipient(String... codes) {
    for (String code : codes) {
      recipients.add(party(code));
    }
    return this;
  }

  /** A party written {@code KAZ}, {@code IGO:Name of it} or {@code IGO GOV:Name of someone}. */
  private static ActorReference party(String code) {
    int colon = code.indexOf(':');
    return colon < 0
        ? new ActorReference(code, "", List.of(), code, "", 0, 0)
        : new ActorReference(
            code.substring(0, Math.min(3, colon)),
            code.substring(Math.min(4, colon), colon),
            List.of(),
            code.substring(colon + 1),
            code.substring(colon + 1),
            0,
            0);
  }

  public Texts mode(Mode value) {
    mode = Optional.of(value);
    return this;
  }

  public Texts trigger(String value) {
    trigger = value;
    return this;
  }

  public Texts outlet(String value) {
    outlet = value;
    return this;
  }

  public Texts title(String value) {
    title = value;
    return this;
  }

  public Texts url(String value) {
    url = value;
    return this;
  }

  public Texts document(String value, int sentence) {
    document = value;
    sequence = sentence;
    return this;
  }

  public Texts veracity(Veracity value) {
    veracity = value;
    return this;
  }

  public Texts auxiliary(AuxiliaryMode value) {
    auxiliary.add(value);
    return this;
  }

  public Texts said(String who, String kind, String code) {
    attributions.add(new Attribution(who, kind, code, "", 0, 0));
    if (veracity == Veracity.ASSERTED) {
      veracity = Veracity.ATTRIBUTED;
    }
    return this;
  }

  /** The act is known to have happened in the year of publication, no day. */
  public Texts sometimeThatYear() {
    happened =
        new EventDate(
            Optional.of(day.withDayOfYear(1)),
            Optional.of(day.withDayOfYear(day.lengthOfYear())),
            EventDate.Precision.YEAR,
            "");
    return this;
  }

  public KeptRecord report() {
    EventRecord record =
        new EventRecord(
            id,
            happened,
            type,
            mode,
            List.of(),
            auxiliary,
            veracity,
            attributions,
            actors,
            recipients,
            trigger,
            Optional.empty(),
            new EventRecord.Evidence(sequence, 0, text.length(), text),
            List.of("test"),
            0.8);
    return new KeptRecord(
        record,
        new KeptRecord.Source(
            document.isEmpty() ? "doc-" + id : document,
            outlet,
            title,
            url,
            Optional.of(day),
            "en"),
        "tarikh",
        "",
        "");
  }

  public Story story() {
    return StoryFiles.story(List.of(report()));
  }
}
