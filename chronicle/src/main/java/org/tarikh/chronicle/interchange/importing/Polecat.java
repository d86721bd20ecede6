package org.tarikh.chronicle.interchange.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.interchange.codes.Codes;
import org.tarikh.chronicle.interchange.codes.Meaning;
import org.tarikh.chronicle.interchange.codes.Sectors;
import org.tarikh.chronicle.interchange.table.BadRow;
import org.tarikh.chronicle.interchange.table.Days;
import org.tarikh.chronicle.interchange.table.Headers;
import org.tarikh.chronicle.interchange.table.Layout;
import org.tarikh.chronicle.interchange.table.Row;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.event.Mode;

/** POLECAT tables of 40 columns; {@code None} stands for nothing, {@code "; "} parts lists. */
final class Polecat implements RowMapping {
  static final Layout LAYOUT =
      new Layout(
          "POLECAT",
          List.of(Headers.POLECAT),
          Set.of("Event ID", "Event Date", "Event Type", "Actor Name", "Recipient Name"),
          '\t',
          true,
          Set.of("None", "NA", "nan"));

  private final Codes codes;

  Polecat(Codes codes) {
    this.codes = codes;
  }

  @Override
  public Optional<KeptRecord> map(Row row) {
    String id = row.needed("Event ID");
    LocalDate day = row.day("Event Date");
    Meaning meaning = meaning(row);
    List<String> contexts =
        row.list("Contexts", "[;,]").stream()
            .map(context -> context.toLowerCase(Locale.ROOT).replace(' ', '_'))
            .toList();
    return Optional.of(
        new RecordDraft("polecat", id, meaning)
            .on(day)
            .contexts(contexts)
            .actors(actors(row, "Actor"))
            .recipients(actors(row, "Recipient"))
            .place(place(row))
            .code((row.text("Event Type") + " " + row.text("Event Mode")).strip())
            .source(
                new KeptRecord.Source(
                    "polecat:" + id,
                    row.text("Source"),
                    "",
                    "",
                    Days.parse(row.text("Publication Date")),
                    Sources.language(row.text("Language"))))
            .record());
  }

  private Meaning meaning(Row row) {
    String told = row.needed("Event Type");
    Meaning meaning =
        EventType.of(told)
            .map(type -> new Meaning(type, Optional.empty()))
            .or(() -> codes.names().of("plover", told).flatMap(entry -> entry.meaning()))
            .orElseThrow(() -> new BadRow("Event Type", "PLOVER has no type '" + told + "'"));
    String label =
        row.text("Event Mode").toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    Optional<Mode> mode = Mode.of(meaning.type(), label);
    if (!label.isEmpty() && mode.isEmpty()) {
      row.warn("Event Mode", meaning.type() + " has no mode '" + label + "': left out");
    }
    return new Meaning(meaning.type(), mode.or(meaning::mode));
  }

  private List<ActorReference> actors(Row row, String side) {
    List<String> names = parts(row, side + " Name");
    List<String> raw = parts(row, side + " Name Raw");
    List<String> countries = parts(row, side + " Country");
    List<String> primary = parts(row, "Primary " + side + " Sector");
    List<String> sectors = row.list(side + " Sectors", ";");
    int count = Stream.of(names, raw, countries, primary).mapToInt(List::size).max().orElse(0);
    List<ActorReference> actors = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String first = at(primary, i);
      List<String> others =
          count > 1 ? List.of() : sectors.stream().filter(s -> !s.equals(first)).toList();
      String name = at(names, i);
      String words = at(raw, i);
      ActorReference actor =
          new ActorReference(
              code(at(countries, i)), first, others, words.isEmpty() ? name : words, name, 0, 0);
      if (!actor.label().isEmpty()) {
        actors.add(actor);
      }
    }
    return actors;
  }

  private String code(String told) {
    return Sectors.INTERNATIONAL.contains(told) ? told : codes.countries().ofCameo(told);
  }

  /** The parts of a cell with missing ones as empty text: their places count. */
  private static List<String> parts(Row row, String column) {
    String text = row.text(column);
    return text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split(";", -1))
            .map(String::strip)
            .map(part -> part.equals("None") ? "" : part)
            .toList();
  }

  private static String at(List<String> parts, int i) {
    return parts.size() == 1 ? parts.get(0) : i < parts.size() ? parts.get(i) : "";
  }

  private Optional<EventRecord.EventPlace> place(Row row) {
    String name =
        Stream.of("Placename", "City", "District", "Province", "Country")
            .map(row::text)
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("");
    String raw = row.text("Raw Placename");
    String country = row.text("Country");
    String iso = code(country);
    long geonames = (long) row.number("GeoNames ID").orElse(0);
    return RecordDraft.place(
            raw.isEmpty() ? name : raw,
            name,
            iso.isEmpty() ? codes.countries().ofName(country) : iso,
            row.number("Latitude"),
            row.number("Longitude"))
        .map(
            place ->
                new EventRecord.EventPlace(
                    place.text(),
                    place.name(),
                    place.country(),
                    geonames,
                    place.latitude(),
                    place.longitude()));
  }
}
