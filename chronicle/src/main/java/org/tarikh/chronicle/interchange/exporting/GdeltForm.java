package org.tarikh.chronicle.interchange.exporting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.interchange.RecordIds;
import org.tarikh.chronicle.interchange.codes.Codes;
import org.tarikh.chronicle.interchange.codes.Crosswalk;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.coder.event.EventRecord;

/**
 * GDELT 2.0's event table: 61 columns without header. Counts of mentions are 1, tone is empty, the
 * quad class is GDELT's own.
 */
final class GdeltForm implements RowForm {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

  private final Codes codes;
  private final CameoCodes cameo;

  GdeltForm(Codes codes) {
    this.codes = codes;
    this.cameo = new CameoCodes(codes.crosswalk());
  }

  @Override
  public List<String> header() {
    return List.of();
  }

  @Override
  public List<List<String>> rows(KeptRecord kept) {
    if (!Dyad.plain(kept.record())) {
      return List.of();
    }
    List<List<String>> rows = new ArrayList<>();
    for (Dyad dyad : Dyad.of(kept.record())) {
      rows.add(
          row(kept, dyad, rows.size()).stream()
              .map(field -> field.replaceAll("[\\t\\r\\n]+", " "))
              .toList());
    }
    return rows;
  }

  private List<String> row(KeptRecord kept, Dyad dyad, int number) {
    EventRecord record = kept.record();
    List<String> row = new ArrayList<>();
    boolean own = kept.origin().equals("gdelt") && number == 0;
    row.add(own ? kept.original() : RecordIds.number(record.id(), number + "") + "");
    when(record.when().start().orElseThrow(), row);
    actor(dyad.actor(), row);
    actor(dyad.recipient(), row);
    String code = cameo.of(kept);
    row.add(record.evidence().sequence() == 0 ? "1" : "0");
    row.add(code);
    row.add(code.substring(0, Math.min(3, code.length())));
    row.add(code.substring(0, 2));
    row.add(quad(code.substring(0, 2)));
    row.add(codes.crosswalk().of(code).map(Crosswalk.Entry::goldstein).orElse(0.0) + "");
    row.addAll(List.of("1", "1", "1", ""));
    row.addAll(NOWHERE);
    row.addAll(NOWHERE);
    place(record.place(), row);
    row.add(kept.source().published().map(day -> day.format(DAY) + "000000").orElse(""));
    row.add(kept.source().url().isEmpty() ? kept.source().outlet() : kept.source().url());
    return row;
  }

  private static final List<String> NOWHERE = List.of("0", "", "", "", "", "", "", "");

  private static void when(LocalDate day, List<String> row) {
    row.add(day.format(DAY));
    row.add(day.format(DAY).substring(0, 6));
    row.add(day.getYear() + "");
    // The codebook counts months of 30 days.
    double share = ((day.getMonthValue() - 1) * 30 + day.getDayOfMonth()) / 365.0;
    row.add(String.format(Locale.ROOT, "%.4f", day.getYear() + share));
  }

  private void actor(Optional<ActorReference> actor, List<String> row) {
    if (actor.isEmpty()) {
      row.addAll(Collections.nCopies(10, ""));
      return;
    }
    ActorReference who = actor.get();
    String country = codes.countries().cameo(who.code());
    String group =
        switch (who.code()) {
          case "UNO" -> "UNO";
          case "EUR" -> "EEC";
          default -> "";
        };
    List<String> types = new ArrayList<>();
    String international = codes.sectors().word("cameo", who.code());
    if (country.isEmpty() && group.isEmpty() && !who.code().isEmpty()) {
      types.add(international);
    }
    if (!who.sector().isEmpty()) {
      types.add(codes.sectors().word("cameo", who.sector()));
    }
    who.otherSectors().forEach(sector -> types.add(codes.sectors().word("cameo", sector)));
    row.add(country + group + String.join("", types.subList(0, Math.min(3, types.size()))));
    row.add(who.text().isEmpty() ? who.name() : who.text());
    row.add(country);
    row.addAll(List.of(group, "", "", ""));
    for (int i = 0; i < 3; i++) {
      row.add(i < types.size() ? types.get(i) : "");
    }
  }

  /** GDELT's quad class as its files have it: 09 is cooperation, 14 is words. */
  private static String quad(String root) {
    int number = Integer.parseInt(root);
    return number <= 5 ? "1" : number <= 9 ? "2" : number <= 14 ? "3" : "4";
  }

  private void place(Optional<EventRecord.EventPlace> place, List<String> row) {
    if (place.isEmpty()) {
      row.addAll(NOWHERE);
      return;
    }
    EventRecord.EventPlace p = place.get();
    String fips = codes.countries().fips(p.country());
    String country = fips.isEmpty() ? p.country() : fips;
    boolean state = p.name().equals(codes.countries().name(p.country()));
    boolean known = p.latitude() != 0 || p.longitude() != 0;
    row.add(state ? "1" : p.country().equals("USA") ? "3" : "4");
    row.add(full(p, state));
    row.addAll(List.of(country, country, ""));
    row.add(known ? p.latitude() + "" : "");
    row.add(known ? p.longitude() + "" : "");
    row.add("");
  }

  /** The words for a place if its name can be read from them, else the name. */
  private String full(EventRecord.EventPlace place, boolean state) {
    String read = state ? place.text() : codes.countries().place(place.text(), place.country());
    return read.equals(place.name()) || place.name().isEmpty() ? place.text() : place.name();
  }
}
