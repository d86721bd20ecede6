package org.tarikh.chronicle.interchange.exporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.event.Mode;

/**
 * POLECAT's table of 40 columns with a header; {@code None} stands for nothing. Several actors
 * stand in one cell, parted by {@code "; "}, in the same order in every column.
 */
final class PolecatForm implements RowForm {
  private static final String NOTHING = "None";

  private final List<String> header;
  private final String version;

  PolecatForm(List<String> header, String version) {
    this.header = header;
    this.version = version;
  }

  @Override
  public List<String> header() {
    return header;
  }

  @Override
  public List<List<String>> rows(KeptRecord kept) {
    EventRecord record = kept.record();
    if (!Dyad.plain(record)) {
      return List.of();
    }
    List<String> row = new ArrayList<>();
    row.add(kept.origin().equals("polecat") ? kept.original() : record.id());
    row.add(record.when().start().orElseThrow().toString());
    row.add(record.type().name());
    row.add(record.mode().map(Mode::label).orElse(""));
    row.add(Mode.scale(record.type(), record.mode()) + "");
    row.add(record.type().quad() + "");
    row.add(String.join("; ", record.contexts()));
    actors(record.actors(), row);
    actors(record.recipients(), row);
    place(record.place(), row);
    row.add(kept.source().outlet());
    row.add(kept.source().published().map(LocalDate::toString).orElse(""));
    row.addAll(List.of("", "", "", kept.source().language(), "tarikh " + version));
    return List.of(row.stream().map(PolecatForm::cell).toList());
  }

  private static void actors(List<ActorReference> actors, List<String> row) {
    row.add(list(actors, ActorReference::name));
    row.add(list(actors, ActorReference::code));
    row.add("");
    row.add(list(actors, ActorReference::sector));
    row.add(
        actors.stream()
            .flatMap(a -> Stream.concat(Stream.of(a.sector()), a.otherSectors().stream()))
            .filter(sector -> !sector.isEmpty())
            .distinct()
            .collect(Collectors.joining("; ")));
    row.add("");
    row.add(list(actors, ActorReference::text));
    row.add("");
  }

  /** One part an actor; the whole is empty if all are. */
  private static String list(List<ActorReference> actors, Function<ActorReference, String> field) {
    boolean any = actors.stream().map(field).anyMatch(text -> !text.isEmpty());
    return any
        ? actors.stream()
            .map(field)
            .map(text -> text.isEmpty() ? NOTHING : text.replace(';', ','))
            .collect(Collectors.joining("; "))
        : "";
  }

  private static void place(Optional<EventRecord.EventPlace> place, List<String> row) {
    Optional<EventRecord.EventPlace> known =
        place.filter(p -> p.latitude() != 0 || p.longitude() != 0);
    row.add(place.map(EventRecord.EventPlace::name).orElse(""));
    row.addAll(List.of("", "", ""));
    row.add(place.map(EventRecord.EventPlace::country).orElse(""));
    row.add(known.map(p -> p.latitude() + "").orElse(""));
    row.add(known.map(p -> p.longitude() + "").orElse(""));
    row.add(place.filter(p -> p.geonameId() > 0).map(p -> p.geonameId() + "").orElse(""));
    row.add(place.map(EventRecord.EventPlace::text).orElse(""));
    row.add("");
  }

  private static String cell(String text) {
    return text.isEmpty() ? NOTHING : text.replaceAll("[\\t\\r\\n]+", " ");
  }
}
