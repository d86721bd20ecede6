package org.tarikh.chronicle.interchange.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.interchange.codes.Codes;
import org.tarikh.chronicle.interchange.codes.Crosswalk;
import org.tarikh.chronicle.interchange.codes.Sectors;
import org.tarikh.chronicle.interchange.table.BadRow;
import org.tarikh.chronicle.interchange.table.Days;
import org.tarikh.chronicle.interchange.table.Headers;
import org.tarikh.chronicle.interchange.table.Layout;
import org.tarikh.chronicle.interchange.table.Row;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.EventRecord;

/**
 * GDELT's event tables: 57 columns (1.0 back files), 58 (1.0 daily) and 61 (2.0), without header or
 * quotes. Actors' countries are CAMEO codes, places' are FIPS 10-4. GDELT's quad class is not read:
 * it puts INVESTIGATE with cooperation and PROTEST with words.
 */
final class Gdelt implements RowMapping {
  static final Layout LAYOUT =
      new Layout(
          "GDELT",
          List.of(Headers.GDELT, first(58), first(57)),
          Set.of("GLOBALEVENTID", "SQLDATE", "EventCode"),
          '\t',
          false,
          Set.of());

  private final Codes codes;
  private final CameoActors actors;

  Gdelt(Codes codes) {
    this.codes = codes;
    this.actors = new CameoActors(codes);
  }

  private static List<String> first(int width) {
    return Headers.GDELT.stream().filter(name -> !name.endsWith("ADM2Code")).limit(width).toList();
  }

  @Override
  public Optional<KeptRecord> map(Row row) {
    String id = row.needed("GLOBALEVENTID");
    if (!id.matches("\\d{1,18}")) {
      throw new BadRow("GLOBALEVENTID", "'" + id + "' is not a number: has a column slipped?");
    }
    String code = row.needed("EventCode");
    Crosswalk.Entry entry =
        codes
            .crosswalk()
            .of(code)
            .orElseThrow(() -> new BadRow("EventCode", "'" + code + "' is no CAMEO code"));
    LocalDate day = row.day("SQLDATE");
    return entry
        .meaning()
        .map(
            meaning ->
                new RecordDraft("gdelt", id, meaning)
                    .on(day)
                    .contexts(entry.contexts())
                    .actors(actor(row, 1))
                    .recipients(actor(row, 2))
                    .place(place(row))
                    .rule(List.of(entry.rule()))
                    .code(code)
                    .source(source(row, id))
                    .record());
  }

  private List<ActorReference> actor(Row row, int side) {
    String prefix = "Actor" + side;
    String group = row.text(prefix + "KnownGroupCode");
    List<String> kinds =
        Stream.of("Type1Code", "Type2Code", "Type3Code")
            .map(type -> row.text(prefix + type))
            .filter(kind -> !kind.isEmpty())
            .toList();
    List<String> sectors = new ArrayList<>();
    // Groups that PLOVER has a code for; EUR as a country is the continent, not the union.
    if (group.equals("UNO")) {
      sectors.add("UNO");
    } else if (group.equals("EEC")) {
      sectors.add("EUR");
    }
    sectors.addAll(codes.sectors().of("cameo", kinds));
    String name = row.text(prefix + "Name");
    String iso = codes.countries().ofCameo(row.text(prefix + "CountryCode"));
    return actors.actor(iso, sectors, name.isEmpty() ? row.text(prefix + "Code") : name);
  }

  private Optional<EventRecord.EventPlace> place(Row row) {
    String full = row.text("ActionGeo_FullName");
    String country = country(row.text("ActionGeo_CountryCode"));
    return RecordDraft.place(
        full,
        name(row, full, country),
        country,
        row.number("ActionGeo_Lat"),
        row.number("ActionGeo_Long"));
  }

  /** The state of a place; our exports put PLOVER's code where FIPS has none. */
  private String country(String code) {
    boolean plover =
        Sectors.INTERNATIONAL.contains(code) || !codes.countries().name(code).isEmpty();
    return plover ? code : codes.countries().ofFips(code);
  }

  /**
   * What stands before region and state, which GDELT's own places of a gazetteer always have;
   * others may be a name with commas.
   */
  private String name(Row row, String full, String country) {
    boolean state = row.text("ActionGeo_Type").equals("1");
    boolean gazetteer = !state && !row.text("ActionGeo_FeatureID").isEmpty();
    return gazetteer
        ? full.split(",", 2)[0].strip()
        : state ? full : codes.countries().place(full, country);
  }

  private static KeptRecord.Source source(Row row, String id) {
    return Sources.of("gdelt:" + id, row.text("SOURCEURL"), Days.parse(row.text("DATEADDED")));
  }
}
