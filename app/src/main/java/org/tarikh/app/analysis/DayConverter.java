package org.tarikh.app.analysis;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day; a month or a year stands for its first or last day. */
public abstract class DayConverter implements ITypeConverter<LocalDate> {
  /** For the beginning of a period. */
  public static final class First extends DayConverter {
    @Override
    LocalDate of(YearMonth month) {
      return month.atDay(1);
    }

    @Override
    LocalDate of(Year year) {
      return year.atDay(1);
    }
  }

  /** For the end of a period. */
  public static final class Last extends DayConverter {
    @Override
    LocalDate of(YearMonth month) {
      return month.atEndOfMonth();
    }

    @Override
    LocalDate of(Year year) {
      return year.atDay(year.length());
    }
  }

  abstract LocalDate of(YearMonth month);

  abstract LocalDate of(Year year);

  @Override
  public LocalDate convert(String text) {
    try {
      return switch (text.length()) {
        case 4 -> of(Year.parse(text));
        case 7 -> of(YearMonth.parse(text));
        default -> LocalDate.parse(text);
      };
    } catch (DateTimeException unreadable) {
      throw new TypeConversionException(
          "'" + text + "' is not a date YYYY-MM-DD, month YYYY-MM or year YYYY");
    }
  }
}
