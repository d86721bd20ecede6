package org.tarikh.coder.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tarikh.coder.actor.ActorEntry.Kind;
import org.tarikh.coder.actor.ActorEntry.Role;

/**
 * Reads an actor dictionary of the PETRARCH coders: {@code NAME_IN_CAPITALS [CODE]}, further names
 * after {@code +}, codes with dates as {@code [CODE < yymmdd]}, {@code [CODE > yyyymmdd]} or {@code
 * [CODE from - to]} on the same line or on lines of their own. The first three letters of a code
 * are the country or body, the next three its sector; {@code [---]} means nobody. A name without a
 * code is left out.
 */
public final class PetrarchActors {
  private static final Pattern CODE =
      Pattern.compile(
          "\\[\\s*([A-Za-z]{3})([A-Za-z]{3})?[A-Za-z]*\\s*(?:([<>])\\s*(\\d+)|(\\d+)\\s*-\\s*(\\d+))?\\s*\\]");

  private final Map<String, ActorEntry> entries = new LinkedHashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<Role> roles = new ArrayList<>();
  private String code = "";

  private PetrarchActors() {}

  /** The names in the lines, capitalised as news writes them, with whom they mean. */
  public static Map<String, ActorEntry> read(List<String> lines) {
    PetrarchActors reader = new PetrarchActors();
    boolean comment = false;
    for (String raw : lines) {
      comment |= raw.contains("<!--");
      String line = comment ? "" : raw.replaceFirst("#.*", "").strip();
      comment &= !raw.contains("-->");
      if (!line.isEmpty()) {
        reader.line(line);
      }
    }
    reader.close();
    return reader.entries;
  }

  private void line(String line) {
    boolean synonym = line.startsWith("+");
    int bracket = line.indexOf('[');
    String name =
        (bracket < 0 ? line : line.substring(0, bracket)).replaceFirst("^\\+", "").strip();
    if (!name.isEmpty() && !synonym) {
      close();
    }
    if (!name.isEmpty()) {
      names.add(capitalised(name));
    }
    Matcher matcher = CODE.matcher(line);
    while (matcher.find()) {
      code = code.isEmpty() ? matcher.group(1).toUpperCase(Locale.ROOT) : code;
      role(matcher);
    }
  }

  private void role(Matcher matcher) {
    if (matcher.group(2) == null) {
      return;
    }
    Optional<LocalDate> from = Optional.empty();
    Optional<LocalDate> to = Optional.empty();
    if (matcher.group(3) != null) {
      Optional<LocalDate> day = day(matcher.group(4));
      from = matcher.group(3).equals(">") ? day : from;
      to = matcher.group(3).equals("<") ? day : to;
    } else if (matcher.group(5) != null) {
      from = day(matcher.group(5));
      to = day(matcher.group(6));
    }
    roles.add(new Role(matcher.group(2).toUpperCase(Locale.ROOT), "", from, to));
  }

  private void close() {
    if (!code.isEmpty()) {
      Kind kind = roles.isEmpty() ? Kind.STATE : Kind.GROUP;
      ActorEntry entry = new ActorEntry(names.get(0), kind, code, roles, List.of());
      names.forEach(name -> entries.putIfAbsent(name, entry));
    }
    names.clear();
    roles.clear();
    code = "";
  }

  /** A day of six or eight digits; empty if they make none. */
  private static Optional<LocalDate> day(String digits) {
    String full = digits.length() == 6 ? "19" + digits : digits;
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(full.substring(0, 4)),
              Integer.parseInt(full.substring(4, 6)),
              Integer.parseInt(full.substring(6, 8))));
    } catch (DateTimeException | IndexOutOfBoundsException | NumberFormatException none) {
      return Optional.empty();
    }
  }

  private static String capitalised(String name) {
    StringBuilder text = new StringBuilder();
    for (String word : name.split("[_ ]+")) {
      String lower = word.toLowerCase(Locale.ROOT);
      boolean small = List.of("of", "and", "the", "for", "de").contains(lower) && !text.isEmpty();
      text.append(text.isEmpty() ? "" : " ");
      text.append(small || word.isEmpty() ? lower : word.charAt(0) + lower.substring(1));
    }
    return text.toString().strip();
  }
}
