package org.tarikh.app.evaluate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A TimeML document: its text without tags, when it was written, and where its dates and events
 * are.
 *
 * @param dates the value of each expression of type DATE or TIME, by the offset of its first word
 * @param events the value of the date that an event is said to fall into, by the event's offset
 */
record TimeMarkup(
    String text,
    Optional<LocalDate> written,
    Map<Integer, String> dates,
    Map<Integer, String> events) {
  private static final Pattern TAG = Pattern.compile("<(/?)([A-Z0-9]+)([^>]*)>");
  private static final Pattern LINK = Pattern.compile("<TLINK ([^>]*)/?>");
  private static final Pattern INSTANCE = Pattern.compile("<MAKEINSTANCE ([^>]*)/?>");

  /** Copies the maps in their order. */
  TimeMarkup {
    dates = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(dates));
    events = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(events));
  }

  static TimeMarkup parse(String markup) {
    Map<String, String> values = new HashMap<>();
    Map<String, Integer> eventOffsets = new HashMap<>();
    Map<Integer, String> dates = new LinkedHashMap<>();
    StringBuilder text = new StringBuilder();
    int start = Math.max(0, markup.indexOf("<TEXT>"));
    int end = markup.indexOf("</TEXT>") < 0 ? markup.length() : markup.indexOf("</TEXT>");
    String written = "";
    Matcher tag = TAG.matcher(markup);
    int last = start;
    while (tag.find()) {
      boolean inside = tag.start() >= start && tag.start() < end;
      if (inside) {
        text.append(plain(markup.substring(last, tag.start())));
        last = tag.end();
      }
      String attributes = tag.group(3);
      if (tag.group(1).isEmpty() && tag.group(2).equals("TIMEX3")) {
        String value = attribute(attributes, "value");
        values.put(attribute(attributes, "tid"), value);
        if (attributes.contains("CREATION_TIME")) {
          written = value;
        } else if (inside && attribute(attributes, "type").matches("DATE|TIME")) {
          dates.put(text.length(), value);
        }
      } else if (tag.group(1).isEmpty() && tag.group(2).equals("EVENT") && inside) {
        eventOffsets.put(attribute(attributes, "eid"), text.length());
      }
    }
    Map<Integer, String> events = events(markup, values, eventOffsets);
    return new TimeMarkup(text.toString(), day(written), dates, events);
  }

  private static Map<Integer, String> events(
      String markup, Map<String, String> values, Map<String, Integer> offsets) {
    Map<String, String> eventOf = new HashMap<>();
    Matcher instance = INSTANCE.matcher(markup);
    while (instance.find()) {
      eventOf.put(attribute(instance.group(1), "eiid"), attribute(instance.group(1), "eventID"));
    }
    Map<Integer, String> events = new LinkedHashMap<>();
    Matcher link = LINK.matcher(markup);
    while (link.find()) {
      String attributes = link.group(1);
      Integer offset =
          offsets.get(eventOf.getOrDefault(attribute(attributes, "eventInstanceID"), ""));
      String value = values.get(attribute(attributes, "relatedToTime"));
      boolean within =
          attribute(attributes, "relType").matches("IS_INCLUDED|SIMULTANEOUS|DURING|IDENTITY");
      if (within && offset != null && value != null) {
        events.putIfAbsent(offset, value);
      }
    }
    return events;
  }

  private static Optional<LocalDate> day(String value) {
    try {
      return value.length() < 10
          ? Optional.empty()
          : Optional.of(LocalDate.parse(value.substring(0, 10)));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static String attribute(String attributes, String name) {
    Matcher matcher = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
    return matcher.find() ? matcher.group(1) : "";
  }

  private static String plain(String text) {
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }
}
