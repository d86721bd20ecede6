package org.tarikh.chronicle.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.Attribution;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.EventDate;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Mode;
import org.tarikh.coder.event.Veracity;

/** Writes reports for tests. */
final class Reports {
  private String id = "r";
  private String document = "";
  private String outlet = "";
  private String url = "";
  private EventDate when = EventDate.unknown();
  private Optional<LocalDate> published = Optional.empty();
  private EventType type = EventType.ASSAULT;
  private Optional<Mode> mode = Optional.empty();
  private Set<AuxiliaryMode> auxiliary = Set.of();
  private Veracity veracity = Veracity.ASSERTED;
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<ActorReference> actors = new ArrayList<>();
  private final List<ActorReference> recipients = new ArrayList<>();
  private String text = "";

  private Reports() {}

  static Reports report(String id) {
    Reports reports = new Reports();
    reports.id = id;
    reports.document = "document of " + id;
    return reports;
  }

  Reports in(String name) {
    document = name;
    return this;
  }

  Reports by(String name) {
    outlet = name;
    return this;
  }

  Reports at(String address) {
    url = address;
    return this;
  }

  Reports on(String day) {
    when = EventDate.day(LocalDate.parse(day), day);
    published = published.or(() -> Optional.of(LocalDate.parse(day)));
    return this;
  }

  Reports published(String day) {
    published = Optional.of(LocalDate.parse(day));
    return this;
  }

  Reports of(EventType eventType) {
    type = eventType;
    return this;
  }

  Reports of(Mode eventMode) {
    type = eventMode.type();
    mode = Optional.of(eventMode);
    return this;
  }

  Reports as(AuxiliaryMode eventMode) {
    auxiliary = Set.of(eventMode);
    return this;
  }

  Reports with(Veracity footing) {
    veracity = footing;
    return this;
  }

  Reports citing(String source) {
    attributions.add(new Attribution(source, "outlet", "", "", 0, 0));
    return this;
  }

  Reports from(String code) {
    actors.add(new ActorReference(code, "", List.of(), code, "", 0, 0));
    return this;
  }

  Reports to(String code) {
    recipients.add(new ActorReference(code, "", List.of(), code, "", 0, 0));
    return this;
  }

  Reports saying(String sentence) {
    text = sentence;
    return this;
  }

  KeptRecord kept() {
    EventRecord record =
        new EventRecord(
            id,
            when,
            type,
            mode,
            List.of(),
            auxiliary,
            veracity,
            attributions,
            actors,
            recipients,
            "",
            Optional.empty(),
            new EventRecord.Evidence(0, 0, text.length(), text),
            List.of(),
            0.8);
    return new KeptRecord(
        record,
        new KeptRecord.Source(document, outlet, "", url, published, "en"),
        "tarikh",
        "",
        "");
  }
}
