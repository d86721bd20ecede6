package org.tarikh.coder.actor;

import java.util.List;
import org.tarikh.coder.event.ActorReference;
import org.tarikh.language.annotate.ParsedSentence;

/**
 * A noun phrase taken as an actor.
 *
 * @param head index of its head word in the sentence
 * @param from index of its first word
 * @param to index after its last word
 * @param code country or organisation code; empty if unknown
 * @param sector PLOVER sector; empty if unknown
 * @param kind class of actor: ARMED GOVERNMENT COURT PEOPLE COMPANY MEDIA OTHER; empty if unknown
 * @param name canonical name; empty if not in the files
 * @param nature how it was found
 */
public record Mention(
    int head,
    int from,
    int to,
    String code,
    String sector,
    String kind,
    String name,
    Nature nature) {
  /** How a mention was found. */
  public enum Nature {
    /** By a name of the actor files. */
    NAMED,
    /** By a sector word. */
    DESCRIBED,
    /** A town or region. */
    PLACE,
    /** A pronoun or description resolved in the document. */
    REFERRED,
    /** A proper name nobody knows. */
    UNKNOWN,
    /** A thing or an idea: no actor. */
    THING
  }

  /** Whether this is a thing whose country is merely where it is: "explosions in Baghdad". */
  public boolean located() {
    return nature == Nature.THING && kind.equals("LOCATED");
  }

  /** Whether this may act at all. */
  public boolean actor() {
    return nature != Nature.THING;
  }

  /** The city that a seat of power is: "the Paris attacks". */
  public Mention asPlace() {
    return new Mention(head, from, to, code, "", "PLACE", name, Nature.PLACE);
  }

  /** Whether the restriction {@code tag} of a slot admits this mention. */
  public boolean is(String tag) {
    return switch (tag) {
      case "" -> true;
      case "ARMED" ->
          kind.equals("ARMED")
              || List.of("MIL", "COP", "PRM", "REB", "SPY", "UAF").contains(sector);
      case "STATE" ->
          !code.isEmpty()
              && (sector.isEmpty() || sector.equals("GOV") || sector.equals("MIL"))
              && nature != Nature.THING;
      case "COURT" -> sector.equals("JUD");
      case "PEOPLE", "PERSON" -> people();
      case "COMPANY" -> kind.equals("COMPANY") || sector.equals("BUS") || code.equals("MNC");
      case "ACTOR" -> actor() && nature != Nature.UNKNOWN;
      case "PLACE" ->
          nature == Nature.PLACE
              || (!code.isEmpty() && sector.isEmpty())
              // Capitals stand for governments, but are places too.
              || (nature == Nature.NAMED && kind.equals("GOVERNMENT"));
      case "OWNED" -> !code.isEmpty();
      case "IGO" -> List.of("IGO", "UNO", "EUR", "NGO").contains(code);
      case "THING" -> nature == Nature.THING;
      default -> sector.equals(tag);
    };
  }

  private boolean people() {
    return kind.equals("PEOPLE")
        || kind.equals("PERSON")
        || nature == Nature.UNKNOWN
        || (nature == Nature.REFERRED)
        || (actor() && !sector.isEmpty() && !kind.equals("COMPANY"));
  }

  /** The reference that goes into a record. */
  public ActorReference reference(ParsedSentence sentence, String document) {
    int start = sentence.token(from).start();
    int end = sentence.token(to - 1).end();
    return new ActorReference(
        code, sector, List.of(), document.substring(start, end), name, start, end);
  }

  /** The same mention without a sector. */
  Mention unsectored() {
    return new Mention(head, from, to, code, "", "", name, nature);
  }

  /** The same mention with another code. */
  public Mention withCode(String newCode) {
    return new Mention(head, from, to, newCode, sector, kind, name, nature);
  }
}
