package org.tarikh.chronicle.interchange.exporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.interchange.RecordIds;
import org.tarikh.chronicle.interchange.codes.Codes;
import org.tarikh.chronicle.interchange.codes.Crosswalk;
import org.tarikh.chronicle.interchange.codes.Sectors;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.EventRecord;

/** ICEWS's table of 20 columns with a header; NA stands for nothing. */
final class IcewsForm implements RowForm {
  private final Codes codes;
  private final CameoCodes cameo;
  private final List<String> header;

  IcewsForm(Codes codes, List<String> header) {
    this.codes = codes;
    this.cameo = new CameoCodes(codes.crosswalk());
    this.header = header;
  }

  @Override
  public List<String> header() {
    return header;
  }

  @Override
  public List<List<String>> rows(KeptRecord kept) {
    if (!Dyad.plain(kept.record())) {
      return List.of();
    }
    List<List<String>> rows = new ArrayList<>();
    for (Dyad dyad : Dyad.of(kept.record())) {
      rows.add(row(kept, dyad, rows.size()).stream().map(IcewsForm::cell).toList());
    }
    return rows;
  }

  private List<String> row(KeptRecord kept, Dyad dyad, int number) {
    EventRecord record = kept.record();
    String code = cameo.of(kept);
    Optional<Crosswalk.Entry> entry = codes.crosswalk().of(code);
    boolean own = kept.origin().equals("icews") && number == 0;
    List<String> row = new ArrayList<>();
    row.add(own ? kept.original() : RecordIds.number(record.id(), number + "") + "");
    row.add(record.when().start().orElseThrow().toString());
    actor(dyad.actor(), row);
    row.add(entry.map(Crosswalk.Entry::label).orElse(""));
    row.add(code);
    row.add(entry.map(Crosswalk.Entry::intensity).orElse(0.0) + "");
    actor(dyad.recipient(), row);
    String document = kept.source().document();
    row.add(
        document.startsWith("icews:") ? document.substring(6) : RecordIds.number(document) + "");
    row.add(record.evidence().sequence() + "");
    row.add(kept.source().outlet());
    place(record.place(), row);
    return row;
  }

  private void actor(Optional<ActorReference> actor, List<String> row) {
    row.add(Dyad.text(actor, who -> who.text().isEmpty() ? who.name() : who.text()));
    row.add(Dyad.text(actor, who -> String.join(",", sectors(who))));
    row.add(Dyad.text(actor, who -> codes.countries().name(who.code())));
  }

  /**
   * Words for an actor's sectors. ICEWS has none that tell an organisation's kind for certain, so
   * PLOVER's codes stand for such.
   */
  private List<String> sectors(ActorReference who) {
    String code = codes.countries().name(who.code()).isEmpty() ? who.code() : "";
    List<String> sectors =
        Stream.concat(Stream.of(code, who.sector()), who.otherSectors().stream())
            .filter(sector -> !sector.isEmpty())
            .toList();
    return sectors.stream().anyMatch(Sectors.INTERNATIONAL::contains)
        ? sectors
        : codes.sectors().words("icews", sectors);
  }

  private void place(Optional<EventRecord.EventPlace> place, List<String> row) {
    if (place.isEmpty()) {
      row.addAll(List.of("", "", "", "", "", ""));
      return;
    }
    EventRecord.EventPlace p = place.get();
    String state = codes.countries().name(p.country());
    String country = state.isEmpty() ? p.country() : state;
    boolean known = p.latitude() != 0 || p.longitude() != 0;
    String name = p.name().isEmpty() ? p.text() : p.name();
    row.addAll(List.of(name.equals(country) ? "" : name, "", "", country));
    row.add(known ? p.latitude() + "" : "");
    row.add(known ? p.longitude() + "" : "");
  }

  private static String cell(String text) {
    return text.isEmpty() ? "NA" : text.replaceAll("[\\t\\r\\n]+", " ");
  }
}
