package org.tarikh.language.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the date of a publication in the forms that metadata use. */
public final class PublicationDates {
  private static final List<DateTimeFormatter> FORMATS =
      List.of(
          format("MMMM d, yyyy"),
          format("MMM d, yyyy"),
          format("MMMM d yyyy"),
          format("MMM d yyyy"),
          format("d MMMM yyyy"),
          format("d MMM yyyy"),
          format("yyyyMMdd"),
          format("yyyy/MM/dd"),
          DateTimeFormatter.RFC_1123_DATE_TIME);

  private PublicationDates() {}

  /** The day that {@code text} names; empty if it is no date or outside the years 1800 to 2200. */
  public static Optional<LocalDate> parse(String text) {
    String clean = text.strip().replace("Sept ", "Sep ").replace(".", "");
    if (clean.matches("\\d{4}-\\d{2}-\\d{2}([T ].*)?")) {
      try {
        return plausible(LocalDate.parse(clean.substring(0, 10)));
      } catch (DateTimeParseException invalid) {
        return Optional.empty();
      }
    }
    for (DateTimeFormatter format : FORMATS) {
      try {
        return plausible(LocalDate.parse(clean, format));
      } catch (DateTimeException next) {
        continue;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> plausible(LocalDate date) {
    return date.getYear() >= 1800 && date.getYear() <= 2200 ? Optional.of(date) : Optional.empty();
  }

  private static DateTimeFormatter format(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }
}
