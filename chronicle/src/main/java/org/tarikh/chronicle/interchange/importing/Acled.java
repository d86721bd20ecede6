package org.tarikh.chronicle.interchange.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.interchange.codes.Codes;
import org.tarikh.chronicle.interchange.codes.TypeNames;
import org.tarikh.chronicle.interchange.table.BadRow;
import org.tarikh.chronicle.interchange.table.Headers;
import org.tarikh.chronicle.interchange.table.Layout;
import org.tarikh.chronicle.interchange.table.Row;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.EventDate;
import org.tarikh.coder.event.EventRecord;

/** ACLED exports: CSV with a header, 31 columns and more; older and monadic editions too. */
final class Acled implements RowMapping {
  static final Layout LAYOUT =
      new Layout(
          "ACLED",
          List.of(Headers.ACLED),
          Set.of("event_id_cnty", "event_date", "event_type", "sub_event_type", "actor1"),
          ',',
          true,
          Set.of("NA"));

  private final Codes codes;
  private final AcledActors actors;

  Acled(Codes codes) {
    this.codes = codes;
    this.actors = new AcledActors(codes);
  }

  @Override
  public Optional<KeptRecord> map(Row row) {
    String id = row.needed("event_id_cnty");
    LocalDate day = row.day("event_date");
    String name = row.needed("event_type") + " / " + row.needed("sub_event_type");
    TypeNames.Entry entry =
        codes
            .names()
            .of("acled", name)
            .orElseThrow(() -> new BadRow("sub_event_type", "'" + name + "' is unknown"));
    String country = codes.countries().ofName(row.text("country"));
    List<ActorReference> first = actors.actor(row, 1, country);
    List<ActorReference> second = actors.actor(row, 2, country);
    return entry
        .meaning()
        .map(
            meaning ->
                Parties.place(
                        new RecordDraft("acled", id, meaning), entry.direction(), first, second)
                    .when(when(row, day))
                    .place(place(row, country))
                    .note(0, row.text("notes"))
                    .rule(List.of(entry.rule()))
                    .code(name)
                    .confidence(RecordDraft.BY_PEOPLE)
                    .source(
                        new KeptRecord.Source(
                            "acled:" + id, row.text("source"), "", "", Optional.empty(), ""))
                    .record());
  }

  /** ACLED's precision: 1 the day, 2 the week, 3 the month. */
  private static EventDate when(Row row, LocalDate day) {
    return switch (row.text("time_precision")) {
      case "2" ->
          new EventDate(
              Optional.of(day), Optional.of(day.plusDays(6)), EventDate.Precision.DAY, "");
      case "3" ->
          new EventDate(
              Optional.of(day.withDayOfMonth(1)),
              Optional.of(day.withDayOfMonth(day.lengthOfMonth())),
              EventDate.Precision.MONTH,
              "");
      default -> EventDate.day(day, "");
    };
  }

  private static Optional<EventRecord.EventPlace> place(Row row, String country) {
    String location = row.text("location");
    return RecordDraft.place(
        location, location, country, row.number("latitude"), row.number("longitude"));
  }
}
