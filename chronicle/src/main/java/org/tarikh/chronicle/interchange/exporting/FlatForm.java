package org.tarikh.chronicle.interchange.exporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.Attribution;
import org.tarikh.coder.event.AuxiliaryMode;
import org.tarikh.coder.event.EventRecord;
import org.tarikh.coder.event.Mode;

/** Our own columns: one row a record, lists parted by {@code "; "}. */
final class FlatForm implements RowForm {
  /**
   * One column.
   *
   * @param type its type in DuckDB
   * @param value the field of a record; empty if it has none
   */
  record Column(String name, String type, Function<KeptRecord, String> value) {}

  private final List<Column> columns = new ArrayList<>();

  FlatForm() {
    record("id", "VARCHAR", EventRecord::id);
    record("date", "DATE", r -> day(r.when().start()));
    record("enddate", "DATE", r -> day(r.when().end()));
    record("date_precision", "VARCHAR", r -> r.when().precision().label());
    record("event", "VARCHAR", r -> r.type().name());
    record("mode", "VARCHAR", r -> r.mode().map(Mode::label).orElse(""));
    actors("actor", EventRecord::actors);
    actors("recipient", EventRecord::recipients);
    record("aux_mode", "VARCHAR", r -> list(List.copyOf(r.auxiliary()), AuxiliaryMode::label));
    record("veracity", "VARCHAR", r -> r.veracity().label());
    record("attribution", "VARCHAR", r -> list(r.attributions(), Attribution::text));
    record("context", "VARCHAR", r -> String.join("; ", r.contexts()));
    record("quad_code", "INTEGER", r -> r.type().quad() + "");
    record("event_scale", "DOUBLE", r -> Mode.scale(r.type(), r.mode()) + "");
    record("cameo", "VARCHAR", r -> Mode.cameo(r.type(), r.mode()));
    place("place", "VARCHAR", p -> p.name().isEmpty() ? p.text() : p.name());
    place("place_country", "VARCHAR", EventRecord.EventPlace::country);
    place("lat", "DOUBLE", p -> known(p) ? p.latitude() + "" : "");
    place("lon", "DOUBLE", p -> known(p) ? p.longitude() + "" : "");
    record("confidence", "DOUBLE", r -> r.confidence() + "");
    record("event_text", "VARCHAR", EventRecord::trigger);
    record("text", "VARCHAR", r -> r.evidence().text());
    record("rule", "VARCHAR", r -> String.join("; ", r.steps()));
    add("document", "VARCHAR", kept -> kept.source().document());
    add("publication", "VARCHAR", kept -> kept.source().outlet());
    add("title", "VARCHAR", kept -> kept.source().title());
    add("url", "VARCHAR", kept -> kept.source().url());
    add("published", "DATE", kept -> day(kept.source().published()));
    add("language", "VARCHAR", kept -> kept.source().language());
    add("origin", "VARCHAR", KeptRecord::origin);
    add("original", "VARCHAR", KeptRecord::original);
    add("original_code", "VARCHAR", KeptRecord::originalCode);
  }

  private void add(String name, String type, Function<KeptRecord, String> value) {
    columns.add(new Column(name, type, value));
  }

  private void record(String name, String type, Function<EventRecord, String> value) {
    add(name, type, kept -> value.apply(kept.record()));
  }

  private void place(String name, String type, Function<EventRecord.EventPlace, String> value) {
    record(name, type, r -> r.place().map(value).orElse(""));
  }

  private void actors(String name, Function<EventRecord, List<ActorReference>> side) {
    record(name, "VARCHAR", r -> list(side.apply(r), ActorReference::code));
    record(name + "_sector", "VARCHAR", r -> list(side.apply(r), ActorReference::sector));
    record(name + "_text", "VARCHAR", r -> list(side.apply(r), ActorReference::text));
    record(name + "_name", "VARCHAR", r -> list(side.apply(r), ActorReference::name));
  }

  private static <T> String list(List<T> all, Function<T, String> field) {
    return all.stream().map(field).collect(Collectors.joining("; "));
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private static boolean known(EventRecord.EventPlace place) {
    return place.latitude() != 0 || place.longitude() != 0;
  }

  /** The columns, in order. */
  List<Column> columns() {
    return List.copyOf(columns);
  }

  @Override
  public List<String> header() {
    return columns.stream().map(Column::name).toList();
  }

  @Override
  public List<List<String>> rows(KeptRecord kept) {
    return List.of(columns.stream().map(column -> column.value().apply(kept)).toList());
  }
}
