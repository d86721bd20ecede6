package org.tarikh.coder.event;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A PLOVER mode with its conflict-cooperation score (manual, table "PLOVER conflict-cooperation
 * scores") and the closest CAMEO code (crosswalk of 2021).
 */
public enum Mode {
  VISIT(EventType.CONSULT, 4, "042"),
  THIRD_PARTY(EventType.CONSULT, 1, "045"),
  MULTILATERAL(EventType.CONSULT, 4, "046"),
  PHONE(EventType.CONSULT, 1.5, "041"),
  WITHDRAW(EventType.RETREAT, 8, "0874"),
  RELEASE(EventType.RETREAT, 6.5, "0841"),
  RETURN(EventType.RETREAT, 6.5, "084"),
  DISARM(EventType.RETREAT, 10, "0873"),
  CEASEFIRE(EventType.RETREAT, 7.5, "0871"),
  ACCESS(EventType.RETREAT, 6.5, "086"),
  RESIGN(EventType.RETREAT, 4.5, "0832"),
  ASSIST(EventType.REQUEST, 0.5, "1023"),
  CHANGE(EventType.REQUEST, -1, "104"),
  YIELD(EventType.REQUEST, -1, "105"),
  MEET(EventType.REQUEST, 0, "106"),
  REJECT_ASSIST(EventType.REJECT, -1.5, "122"),
  REJECT_CHANGE(EventType.REJECT, -2, "123"),
  REJECT_YIELD(EventType.REJECT, -2, "124"),
  REJECT_MEET(EventType.REJECT, -2, "125"),
  DISAPPROVE(EventType.ACCUSE, -2, "111"),
  INVESTIGATE(EventType.ACCUSE, -3.5, "090"),
  ALLEGE(EventType.ACCUSE, -3.5, "112"),
  THREATEN_RESTRICT(EventType.THREATEN, -3, "131"),
  THREATEN_BAN(EventType.THREATEN, -3, "132"),
  THREATEN_ARREST(EventType.THREATEN, -3.5, "132"),
  RELATIONS(EventType.THREATEN, -3.5, "1312"),
  THREATEN_EXPEL(EventType.THREATEN, -3.5, "130"),
  TERRITORY(EventType.THREATEN, -4, "1383"),
  VIOLENCE(EventType.THREATEN, -3.5, "138"),
  DEMO(EventType.PROTEST, -5, "141"),
  RIOT(EventType.PROTEST, -7, "145"),
  STRIKE(EventType.PROTEST, -5, "143"),
  HUNGER(EventType.PROTEST, -4.5, "142"),
  BOYCOTT(EventType.PROTEST, -4.5, "143"),
  OBSTRUCT(EventType.PROTEST, -4.5, "144"),
  CONVICT(EventType.SANCTION, -6, "173"),
  SANCTION_EXPEL(EventType.SANCTION, -5.5, "166"),
  SANCTION_WITHDRAW(EventType.SANCTION, -6, "162"),
  DISCONTINUE(EventType.SANCTION, -6, "163"),
  TROOPS(EventType.MOBILIZE, -6.5, "154"),
  WEAPONS(EventType.MOBILIZE, -6.5, "150"),
  POLICE(EventType.MOBILIZE, -5.5, "153"),
  MILITIA(EventType.MOBILIZE, -6, "155"),
  SEIZE(EventType.COERCE, -7, "171"),
  RESTRICT(EventType.COERCE, -7, "172"),
  BAN(EventType.COERCE, -7, "1722"),
  CENSOR(EventType.COERCE, -6.5, "1721"),
  CURFEW(EventType.COERCE, -6.5, "1723"),
  MARTIAL_LAW(EventType.COERCE, -7.5, "1724"),
  ARREST(EventType.COERCE, -7, "173"),
  DEPORT(EventType.COERCE, -7, "174"),
  WITHHOLD(EventType.COERCE, -7, "170"),
  MISINFORMATION(EventType.COERCE, -6.5, "170"),
  CYBER(EventType.COERCE, -7, "176"),
  ABDUCT(EventType.ASSAULT, -8.5, "181"),
  BEAT(EventType.ASSAULT, -7.5, "1822"),
  TORTURE(EventType.ASSAULT, -8.5, "1822"),
  SEXUAL(EventType.ASSAULT, -8.5, "1821"),
  TARGETED(EventType.ASSAULT, -9.5, "186"),
  DESTROY(EventType.ASSAULT, -8.5, "182"),
  PRIMITIVE(EventType.ASSAULT, -8, "180"),
  FIREARMS(EventType.ASSAULT, -9, "193"),
  EXPLOSIVES(EventType.ASSAULT, -9, "183"),
  SUICIDE_ATTACK(EventType.ASSAULT, -9.5, "1831"),
  AERIAL(EventType.ASSAULT, -9.5, "195"),
  DRONE(EventType.ASSAULT, -9.5, "1952"),
  HEAVY_WEAPONS(EventType.ASSAULT, -9.5, "194"),
  CROWD_CONTROL(EventType.ASSAULT, -7.5, "175"),
  UNCONVENTIONAL(EventType.ASSAULT, -10, "204");

  private static final Map<EventType, List<Mode>> BY_TYPE =
      Arrays.stream(values())
          .collect(Collectors.groupingBy(Mode::type, Collectors.toUnmodifiableList()));

  private final EventType type;
  private final double scale;
  private final String cameo;
  private final String label;

  Mode(EventType type, double scale, String cameo) {
    this.type = type;
    this.scale = scale;
    this.cameo = cameo;
    String prefix = type.name() + "_";
    String own = name().startsWith(prefix) ? name().substring(prefix.length()) : name();
    this.label = own.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The type this mode belongs to. */
  public EventType type() {
    return type;
  }

  /** PLOVER's name, in lower case with hyphens. */
  public String label() {
    return label;
  }

  /** The mode {@code label} of {@code type}; empty if the type has none of this name. */
  public static Optional<Mode> of(EventType type, String label) {
    for (Mode mode : BY_TYPE.getOrDefault(type, List.of())) {
      if (mode.label.equals(label)) {
        return Optional.of(mode);
      }
    }
    return Optional.empty();
  }

  /** The modes of {@code type}, in the manual's order. */
  public static List<Mode> of(EventType type) {
    return BY_TYPE.getOrDefault(type, List.of());
  }

  /** The PLOVER score of type and mode. */
  public static double scale(EventType type, Optional<Mode> mode) {
    return mode.map(m -> m.scale).orElse(type.scale());
  }

  /** The closest CAMEO code of type and mode. */
  public static String cameo(EventType type, Optional<Mode> mode) {
    return mode.map(m -> m.cameo).orElse(type.cameo());
  }
}
