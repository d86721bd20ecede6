package org.tarikh.chronicle.interchange.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.interchange.codes.Codes;
import org.tarikh.chronicle.interchange.codes.Crosswalk;
import org.tarikh.chronicle.interchange.codes.Sectors;
import org.tarikh.chronicle.interchange.table.BadRow;
import org.tarikh.chronicle.interchange.table.Headers;
import org.tarikh.chronicle.interchange.table.Layout;
import org.tarikh.chronicle.interchange.table.Row;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.EventRecord;

/** Phoenix tables: 26 columns without header; lists within a cell are cut at semicolons. */
final class Phoenix implements RowMapping {
  static final Layout LAYOUT =
      new Layout(
          "Phoenix",
          List.of(Headers.PHOENIX),
          Set.of("EventID", "Date", "SourceActorFull", "EventCode"),
          '\t',
          false,
          Set.of("NA", "NULL"));

  private final Codes codes;
  private final CameoActors actors;

  Phoenix(Codes codes) {
    this.codes = codes;
    this.actors = new CameoActors(codes);
  }

  @Override
  public Optional<KeptRecord> map(Row row) {
    String id = row.needed("EventID");
    LocalDate day = row.day("Date");
    String code = row.needed("EventCode");
    Crosswalk.Entry entry =
        codes
            .crosswalk()
            .of(code)
            .orElseThrow(() -> new BadRow("EventCode", "'" + code + "' is no CAMEO code"));
    return entry
        .meaning()
        .map(
            meaning ->
                new RecordDraft("phoenix", id, meaning)
                    // The counter begins anew in every daily file.
                    .told(day.toString(), code, full(row, "Source"), full(row, "Target"))
                    .on(day)
                    .contexts(entry.contexts())
                    .actors(actor(row, "Source"))
                    .recipients(actor(row, "Target"))
                    .place(place(row))
                    .rule(List.of(entry.rule()))
                    .code(code)
                    .source(source(row, id, day))
                    .record());
  }

  private static String full(Row row, String side) {
    return row.text(side + "ActorFull");
  }

  private List<ActorReference> actor(Row row, String side) {
    String entity = row.text(side + "ActorEntity");
    List<String> kinds = new ArrayList<>(row.list(side + "ActorRole", ";"));
    kinds.addAll(row.list(side + "ActorAttribute", ";"));
    List<String> sectors = new ArrayList<>();
    if (Sectors.INTERNATIONAL.contains(entity)) {
      sectors.add(entity);
    }
    sectors.addAll(codes.sectors().of("cameo", kinds));
    return actors.actor(codes.countries().ofCameo(entity), sectors, full(row, side));
  }

  private Optional<EventRecord.EventPlace> place(Row row) {
    String name = row.text("LocationName");
    String country = row.text("CountryCode");
    String iso =
        country.length() == 2
            ? codes.countries().ofFips(country)
            : codes.countries().ofCameo(country);
    return RecordDraft.place(name, name, iso, row.number("Lat"), row.number("Lon"));
  }

  private static KeptRecord.Source source(Row row, String id, LocalDate day) {
    List<String> urls = row.list("URLs", ";");
    List<String> outlets = row.list("NewsSources", ";");
    String url = urls.isEmpty() ? "" : urls.get(0);
    KeptRecord.Source source = Sources.of("phoenix:" + day + ":" + id, url, Optional.of(day));
    return outlets.isEmpty()
        ? source
        : new KeptRecord.Source(
            source.document(), outlets.get(0), "", source.url(), Optional.of(day), "");
  }
}
