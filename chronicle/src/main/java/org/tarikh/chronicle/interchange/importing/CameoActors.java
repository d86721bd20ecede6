package org.tarikh.chronicle.interchange.importing;

import java.util.ArrayList;
import java.util.List;
import org.tarikh.chronicle.interchange.codes.Codes;
import org.tarikh.chronicle.interchange.codes.Sectors;
import org.tarikh.coder.event.ActorReference;

/** Makes actors of what data sets say about them: a state, kinds, a name. */
final class CameoActors {
  private final Codes codes;

  CameoActors(Codes codes) {
    this.codes = codes;
  }

  /**
   * An actor; none if nothing is known about it.
   *
   * @param iso ISO 3166 alpha-3 code of its state; empty if unknown
   * @param sectors PLOVER sectors, the telling one first; may hold international codes
   * @param text the data set's words for it
   */
  List<ActorReference> actor(String iso, List<String> sectors, String text) {
    if (iso.isEmpty() && sectors.isEmpty() && text.isEmpty()) {
      return List.of();
    }
    String code = iso;
    List<String> plain = new ArrayList<>();
    for (String sector : sectors) {
      if (!Sectors.INTERNATIONAL.contains(sector)) {
        plain.add(sector);
      } else if (code.isEmpty()) {
        code = sector;
      } else if (!code.equals(sector)) {
        home(sector, plain);
      }
    }
    List<String> distinct = plain.stream().distinct().toList();
    String first = distinct.isEmpty() ? "" : distinct.get(0);
    List<String> others = distinct.isEmpty() ? distinct : distinct.subList(1, distinct.size());
    return List.of(new ActorReference(code, first, others, text, name(iso, text), 0, 0));
  }

  /**
   * An actor whose sectors are told as PLOVER has them: of no state, the first is its code.
   *
   * @param iso ISO 3166 alpha-3 code of its state; empty if it has none
   * @param sectors sectors, the telling one first
   */
  List<ActorReference> literal(String iso, List<String> sectors, String text) {
    String code = iso.isEmpty() ? sectors.get(0) : iso;
    List<String> plain = iso.isEmpty() ? sectors.subList(1, sectors.size()) : sectors;
    String first = plain.isEmpty() ? "" : plain.get(0);
    List<String> others = plain.isEmpty() ? plain : plain.subList(1, plain.size());
    return List.of(new ActorReference(code, first, others, text, name(iso, text), 0, 0));
  }

  /** What an international kind is for an actor that a state owns. */
  private static void home(String international, List<String> plain) {
    switch (international) {
      case "MNC" -> plain.add("BUS");
      case "NGO" -> plain.add("SOC");
      default -> {
        // An alliance or movement seated in a state: PLOVER has no sector for it.
      }
    }
  }

  /** The state's usual name if the words are a name of it; else empty, as for any unknown actor. */
  private String name(String iso, String text) {
    boolean state = !iso.isEmpty() && codes.countries().ofName(text).equals(iso);
    return state ? codes.countries().name(iso) : "";
  }
}
