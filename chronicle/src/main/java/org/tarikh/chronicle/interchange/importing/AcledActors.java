package org.tarikh.chronicle.interchange.importing;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tarikh.chronicle.interchange.codes.Codes;
import org.tarikh.chronicle.interchange.table.Row;
import org.tarikh.coder.event.ActorReference;

/**
 * ACLED's actors. Their state is in their name, as in "Protesters (Bolivia)" or "Military Forces of
 * Uganda (1986-)"; groups whose name tells none belong to the state where the event is, save those
 * that ACLED calls external.
 */
final class AcledActors {
  private static final Pattern YEARS = Pattern.compile("\\s*\\((?:\\d{4})?-(?:\\d{4})?\\)");
  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]+)\\)");
  private static final Pattern OF = Pattern.compile("\\bof (?:the )?(.+)");

  private final Codes codes;
  private final CameoActors actors;

  AcledActors(Codes codes) {
    this.codes = codes;
    this.actors = new CameoActors(codes);
  }

  /** The actor of one side, 1 or 2; none if the row has none. */
  List<ActorReference> actor(Row row, int side, String country) {
    String name = row.text("actor" + side);
    if (name.isEmpty()) {
      return List.of();
    }
    Kind kind = Kind.of(row.text("inter" + side));
    String own = state(name);
    String iso = own.isEmpty() && kind != Kind.EXTERNAL ? country : own;
    List<String> sectors =
        name.startsWith("United Nations") || name.startsWith("UN:")
            ? List.of("UNO")
            : sectors(name, kind);
    return actors.actor(sectors.contains("UNO") ? "" : iso, sectors, name);
  }

  private String state(String name) {
    String timeless = YEARS.matcher(name).replaceAll("");
    Matcher brackets = BRACKETS.matcher(timeless);
    while (brackets.find()) {
      String iso = codes.countries().ofName(brackets.group(1));
      if (!iso.isEmpty()) {
        return iso;
      }
    }
    Matcher of = OF.matcher(timeless);
    if (!of.find()) {
      return "";
    }
    // The longest run of words that is a state: "Ethiopia Amhara Regional Special Forces".
    String rest = of.group(1);
    for (int end = rest.length(); end > 0; end = rest.lastIndexOf(' ', end - 1)) {
      String iso = codes.countries().ofName(rest.substring(0, end));
      if (!iso.isEmpty()) {
        return iso;
      }
    }
    return "";
  }

  private static List<String> sectors(String name, Kind kind) {
    if (name.startsWith("Police ")) {
      return List.of("COP");
    }
    if (name.startsWith("Unidentified Armed Group")) {
      return List.of("UAF");
    }
    return switch (kind) {
      case STATE -> List.of(name.startsWith("Government ") ? "GOV" : "MIL");
      case REBEL -> List.of("REB");
      case MILITIA -> List.of("PRM");
      case PEOPLE -> List.of("CVL");
      case EXTERNAL -> name.startsWith("Military ") ? List.of("MIL") : List.of();
      case UNKNOWN -> List.of();
    };
  }

  /** ACLED's inter codes, as numbers or, in newer exports, as words. */
  private enum Kind {
    STATE,
    REBEL,
    MILITIA,
    PEOPLE,
    EXTERNAL,
    UNKNOWN;

    static Kind of(String inter) {
      String told = inter.toLowerCase(Locale.ROOT);
      if (told.equals("1") || told.startsWith("state")) {
        return STATE;
      }
      if (told.equals("2") || told.startsWith("rebel")) {
        return REBEL;
      }
      if (told.equals("3") || told.equals("4") || told.contains("militia")) {
        return MILITIA;
      }
      if (told.matches("[567]|rioters?|protest[eo]rs?|civilians?")) {
        return PEOPLE;
      }
      return told.equals("8") || told.startsWith("external") ? EXTERNAL : UNKNOWN;
    }
  }
}
