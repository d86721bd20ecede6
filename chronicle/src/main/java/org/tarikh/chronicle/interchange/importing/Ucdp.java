package org.tarikh.chronicle.interchange.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.interchange.codes.Codes;
import org.tarikh.chronicle.interchange.codes.TypeNames;
import org.tarikh.chronicle.interchange.table.BadRow;
import org.tarikh.chronicle.interchange.table.Days;
import org.tarikh.chronicle.interchange.table.Headers;
import org.tarikh.chronicle.interchange.table.Layout;
import org.tarikh.chronicle.interchange.table.Row;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.Attribution;
import org.tarikh.coder.event.EventDate;
import org.tarikh.coder.event.Veracity;

/**
 * UCDP's georeferenced events: CSV with a header of 49 columns. States are Gleditsch-Ward numbers.
 */
final class Ucdp implements RowMapping {
  static final Layout LAYOUT =
      new Layout(
          "UCDP GED",
          List.of(Headers.UCDP),
          Set.of("id", "type_of_violence", "side_a", "side_b", "date_start", "date_prec"),
          ',',
          true,
          Set.of("NA", "NULL"));

  private final Codes codes;
  private final CameoActors actors;

  Ucdp(Codes codes) {
    this.codes = codes;
    this.actors = new CameoActors(codes);
  }

  @Override
  public Optional<KeptRecord> map(Row row) {
    String id = row.needed("id");
    String kind = row.needed("type_of_violence");
    TypeNames.Entry entry =
        codes
            .names()
            .of("ucdp", kind)
            .orElseThrow(() -> new BadRow("type_of_violence", "'" + kind + "' is unknown"));
    EventDate when = when(row);
    String country = country(row);
    List<Attribution> attributions = attributions(row);
    Veracity footing = attributions.isEmpty() ? Veracity.ASSERTED : Veracity.ATTRIBUTED;
    return entry
        .meaning()
        .map(
            meaning ->
                Parties.place(
                        new RecordDraft("ucdp", id, meaning),
                        entry.direction(),
                        side(row, "a", kind, country),
                        side(row, "b", kind, country))
                    .when(when)
                    .attributions(footing, attributions)
                    .place(
                        RecordDraft.place(
                            row.text("where_coordinates"),
                            row.text("where_coordinates"),
                            country,
                            row.number("latitude"),
                            row.number("longitude")))
                    .note(0, row.text("source_headline"))
                    .rule(List.of(entry.rule()))
                    .code(kind)
                    .confidence(RecordDraft.BY_PEOPLE)
                    .source(source(row, id))
                    .record());
  }

  /** UCDP's precision: 1 the day, 2 and 3 within the days given, 4 the month, 5 longer. */
  private static EventDate when(Row row) {
    LocalDate start = row.day("date_start");
    LocalDate end = Days.parse(row.text("date_end")).filter(d -> !d.isBefore(start)).orElse(start);
    EventDate.Precision precision =
        switch (row.text("date_prec")) {
          case "4" -> EventDate.Precision.MONTH;
          case "5" -> EventDate.Precision.YEAR;
          default -> EventDate.Precision.DAY;
        };
    return new EventDate(Optional.of(start), Optional.of(end), precision, "");
  }

  private String country(Row row) {
    String iso = codes.countries().ofGleditschWard(row.text("country_id"));
    return iso.isEmpty() ? codes.countries().ofName(row.text("country")) : iso;
  }

  private List<ActorReference> side(Row row, String which, String kind, String country) {
    String name = row.text("side_" + which);
    String number = row.text("gwno" + which).split("[,;]", 2)[0].strip();
    String iso = codes.countries().ofGleditschWard(number);
    if (name.startsWith("Government of ")) {
      String named = name.substring("Government of ".length());
      String state = iso.isEmpty() ? codes.countries().ofName(named) : iso;
      return actors.actor(state, List.of("GOV"), name);
    }
    if (name.equals("Civilians")) {
      return actors.actor(country, List.of("CVL"), name);
    }
    String sector = kind.equals("2") ? "PRM" : "REB";
    return actors.actor(iso.isEmpty() ? country : iso, List.of(sector), name);
  }

  private static List<Attribution> attributions(Row row) {
    String who = row.text("source_original");
    return who.isEmpty() ? List.of() : List.of(new Attribution(who, "organisation", "", "", 0, 0));
  }

  private static KeptRecord.Source source(Row row, String id) {
    return new KeptRecord.Source(
        "ucdp:" + id,
        row.text("source_office"),
        row.text("source_headline"),
        "",
        Days.parse(row.text("source_date").split(";", 2)[0]),
        "");
  }
}
