package org.tarikh.chronicle.interchange.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
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

/**
 * ICEWS tables of 20 columns, {@code .tab} with quotes or {@code .tsv} without. Event ids occur
 * twice with other dates, so a record's id is made of id, date, code and parties. ICEWS has words
 * for sectors; PLOVER's codes of actors that are no state's are ours ({@code IcewsForm}).
 */
final class Icews implements RowMapping {
  static final Layout LAYOUT =
      new Layout(
          "ICEWS",
          List.of(Headers.ICEWS),
          Set.of("Event ID", "Event Date", "Source Name", "CAMEO Code", "Target Name"),
          '\t',
          true,
          Set.of("NA", "NULL"));

  private final Codes codes;
  private final CameoActors actors;

  Icews(Codes codes) {
    this.codes = codes;
    this.actors = new CameoActors(codes);
  }

  @Override
  public Optional<KeptRecord> map(Row row) {
    String id = row.needed("Event ID");
    LocalDate day = row.day("Event Date");
    String code = row.needed("CAMEO Code");
    Crosswalk.Entry entry =
        codes
            .crosswalk()
            .of(code)
            .orElseThrow(() -> new BadRow("CAMEO Code", "'" + code + "' is no CAMEO code"));
    OptionalDouble sentence = row.number("Sentence Number");
    return entry
        .meaning()
        .map(
            meaning ->
                new RecordDraft("icews", id, meaning)
                    .told(day.toString(), code, row.text("Source Name"), row.text("Target Name"))
                    .on(day)
                    .contexts(entry.contexts())
                    .actors(actor(row, "Source"))
                    .recipients(actor(row, "Target"))
                    .place(place(row))
                    .note((int) sentence.orElse(0), "")
                    .rule(List.of(entry.rule()))
                    .code(code)
                    .source(source(row, id))
                    .record());
  }

  private List<ActorReference> actor(Row row, String side) {
    String name = row.text(side + " Name");
    String state = codes.countries().ofName(row.text(side + " Country"));
    List<String> words = row.list(side + " Sectors", ",");
    if (words.stream().anyMatch(Sectors.INTERNATIONAL::contains)) {
      return actors.literal(state, codes.sectors().of("icews", words), name);
    }
    List<String> sectors = new ArrayList<>();
    if (name.contains("United Nations") || name.startsWith("UN ")) {
      sectors.add("UNO");
    } else if (name.startsWith("European ")) {
      sectors.add("EUR");
    }
    sectors.addAll(codes.sectors().ranked("icews", words));
    return actors.actor(state, sectors, name);
  }

  private Optional<EventRecord.EventPlace> place(Row row) {
    String name =
        Stream.of("City", "District", "Province", "Country")
            .map(row::text)
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("");
    String country = row.text("Country");
    return RecordDraft.place(
        name,
        name,
        Sectors.INTERNATIONAL.contains(country) ? country : codes.countries().ofName(country),
        row.number("Latitude"),
        row.number("Longitude"));
  }

  private static KeptRecord.Source source(Row row, String id) {
    String story = row.text("Story ID");
    return new KeptRecord.Source(
        story.isEmpty() ? "icews:event:" + id : "icews:" + story,
        row.text("Publisher"),
        "",
        "",
        Optional.empty(),
        "");
  }
}
