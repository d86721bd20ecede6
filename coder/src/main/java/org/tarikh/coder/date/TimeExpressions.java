package org.tarikh.coder.date;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tarikh.coder.event.EventDate;
import org.tarikh.coder.event.EventDate.Precision;
import org.tarikh.language.annotate.ParsedSentence;
import org.tarikh.language.annotate.Token;

/**
 * Finds and resolves expressions of time with CoreNLP's SUTime. What SUTime leaves to taste is
 * settled here for news: a day or month without year lies in the past unless the text says "next";
 * "a year ago" is told to the month and "20 years ago" to the year. The rules load in the
 * background. Thread-safe.
 */
public final class TimeExpressions {
  private static final Pattern HINT =
      Pattern.compile(
          "(?i)\\d|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tues|wednes|thurs|fri|satur|sun"
              + "|yesterday|today|tomorrow|tonight|ago|last|next|this|earlier|later|year|month|week|day"
              + "|decade|century|morning|night|weekend|summer|winter|spring|autumn|since)");

  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?");
  private static final Pattern SEASON = Pattern.compile("(\\d{4})-(SP|SU|FA|WI)");
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
  private static final Pattern AGO =
      Pattern.compile("(?i).*\\b(year|month|decade)s?\\b.*\\b(ago|earlier|before)\\b.*");

  private final CompletableFuture<TimeAnnotator> annotator;

  /** Begins to load SUTime. */
  public TimeExpressions() {
    this.annotator =
        CompletableFuture.supplyAsync(
            () -> {
              Properties properties = new Properties();
              // Holidays ("binders") would need further libraries and name no days in news.
              properties.setProperty("sutime.binders", "0");
              properties.setProperty("sutime.verbose", "false");
              return new TimeAnnotator("sutime", properties);
            });
  }

  /** The expressions of {@code sentence} in order; none if the day of publication is unknown. */
  public List<TimeExpression> find(
      ParsedSentence sentence, String document, Optional<LocalDate> published) {
    String text = document.substring(sentence.start(), sentence.end());
    if (published.isEmpty() || !HINT.matcher(text).find()) {
      return List.of();
    }
    Annotation annotation = annotation(sentence, text, published.get());
    annotator.join().annotate(annotation);
    List<TimeExpression> found = new ArrayList<>();
    List<CoreMap> timexes = annotation.get(TimeAnnotations.TimexAnnotations.class);
    if (timexes == null) {
      return found;
    }
    for (CoreMap each : timexes) {
      Timex timex = each.get(TimeAnnotations.TimexAnnotation.class);
      int from = each.get(CoreAnnotations.TokenBeginAnnotation.class);
      int to = each.get(CoreAnnotations.TokenEndAnnotation.class);
      String words = each.get(CoreAnnotations.TextAnnotation.class);
      boolean time = timex != null && timex.value() != null && !timex.timexType().equals("SET");
      if (time) {
        resolve(timex.value(), words, published.get())
            .ifPresent(date -> found.add(new TimeExpression(from, to, date)));
      }
    }
    return found;
  }

  private static Annotation annotation(ParsedSentence sentence, String text, LocalDate day) {
    List<CoreLabel> labels = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      CoreLabel label = new CoreLabel();
      label.setWord(token.text());
      label.setValue(token.text());
      label.setOriginalText(token.text());
      label.setTag(token.tag());
      label.setLemma(token.lemma());
      label.setIndex(token.index() + 1);
      label.setBeginPosition(token.start() - sentence.start());
      label.setEndPosition(token.end() - sentence.start());
      label.setNER("O");
      labels.add(label);
    }
    CoreMap map = new ArrayCoreMap();
    map.set(CoreAnnotations.TokensAnnotation.class, labels);
    map.set(CoreAnnotations.TextAnnotation.class, text);
    map.set(CoreAnnotations.SentenceIndexAnnotation.class, 0);
    map.set(CoreAnnotations.TokenBeginAnnotation.class, 0);
    map.set(CoreAnnotations.TokenEndAnnotation.class, labels.size());
    map.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, 0);
    map.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, text.length());
    Annotation annotation = new Annotation(text);
    annotation.set(CoreAnnotations.TokensAnnotation.class, labels);
    annotation.set(CoreAnnotations.SentencesAnnotation.class, List.of(map));
    annotation.set(CoreAnnotations.DocDateAnnotation.class, day.toString());
    return annotation;
  }

  /** The date that a TIMEX3 value means; empty for durations and vague references. */
  static Optional<EventDate> resolve(String value, String words, LocalDate published) {
    try {
      Matcher week = WEEK.matcher(value);
      Matcher season = SEASON.matcher(value);
      String lower = words.toLowerCase(Locale.ROOT);
      Matcher ago = AGO.matcher(lower);
      if (value.matches("\\d{4}-\\d{2}-\\d{2}.*")) {
        LocalDate day = past(LocalDate.parse(value.substring(0, 10)), lower, published);
        if (ago.matches()) {
          return Optional.of(
              ago.group(1).equals("month") || lower.matches(".*\\ba year\\b.*")
                  ? month(YearMonth.from(day), words)
                  : year(day.getYear(), words));
        }
        return Optional.of(EventDate.day(day, words));
      }
      if (week.matches()) {
        return Optional.of(
            week(Integer.parseInt(week.group(1)), Integer.parseInt(week.group(2)), words));
      }
      if (season.matches()) {
        return Optional.of(season(Integer.parseInt(season.group(1)), season.group(2), words));
      }
      Matcher quarter = QUARTER.matcher(value);
      if (quarter.matches()) {
        int first = Integer.parseInt(quarter.group(2)) * 3 - 2;
        return Optional.of(
            threeMonths(LocalDate.of(Integer.parseInt(quarter.group(1)), first, 1), words));
      }
      if (value.matches("\\d{4}-\\d{2}")) {
        LocalDate day = past(YearMonth.parse(value).atDay(1), lower, published);
        boolean years = ago.matches() && ago.group(1).equals("year");
        return Optional.of(
            years && !lower.matches(".*\\ba year\\b.*")
                ? year(day.getYear(), words)
                : month(YearMonth.from(day), words));
      }
      if (value.matches("\\d{4}")) {
        return Optional.of(year(Integer.parseInt(value), words));
      }
      if (value.equals("PRESENT_REF")) {
        return Optional.of(EventDate.day(published, words));
      }
      return Optional.empty();
    } catch (DateTimeException odd) {
      return Optional.empty();
    }
  }

  /** A day or month named without year is the last one, unless it is near or called next. */
  private static LocalDate past(LocalDate day, String words, LocalDate published) {
    boolean yearless = !words.matches(".*\\b\\d{4}\\b.*") && !words.contains("next");
    return yearless && day.isAfter(published.plusDays(75)) ? day.minusYears(1) : day;
  }

  private static EventDate week(int year, int number, String words) {
    LocalDate monday =
        LocalDate.of(year, 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number)
            .with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
    return new EventDate(
        Optional.of(monday), Optional.of(monday.plusDays(6)), Precision.DAY, words);
  }

  private static EventDate season(int year, String season, String words) {
    int first =
        switch (season) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          default -> 12;
        };
    return threeMonths(LocalDate.of(year, first, 1), words);
  }

  private static EventDate threeMonths(LocalDate start, String words) {
    return new EventDate(
        Optional.of(start), Optional.of(start.plusMonths(3).minusDays(1)), Precision.MONTH, words);
  }

  private static EventDate month(YearMonth month, String words) {
    return new EventDate(
        Optional.of(month.atDay(1)), Optional.of(month.atEndOfMonth()), Precision.MONTH, words);
  }

  private static EventDate year(int year, String words) {
    return new EventDate(
        Optional.of(LocalDate.of(year, 1, 1)),
        Optional.of(LocalDate.of(year, 12, 31)),
        Precision.YEAR,
        words);
  }
}
