package org.tarikh.chronicle.commitment;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a clause out of a sentence. */
public final class Clause {
  private static final int MOST_WORDS = 32;
  private static final Pattern END =
      Pattern.compile(
          "[;:(\\[—–\u201d\"]|(?<!\\b[A-Z])\\.(?=\\s|$)|[!?]|,? \u2013 "
              + "|, (?=(?:and|but|while|which|who|as|after|although|though|according|saying|despite"
              + "|where|amid|when|he|she|they|it|said|says|a|an|the|in|on|with|following|one|part)\\b)"
              + "| (?=(?:after|before|despite|amid|while|although|because|but|according to|following)\\b)");
  private static final Pattern TIME_AT_END =
      Pattern.compile(
          "[ ,]+(?:(?:on|last|this|next|earlier|late|early)?\\s*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur"
              + "|Sun)day|week|month|year|today|yesterday)"
              + "|in (?:January|February|March|April|May|June|July|August|September|October|November"
              + "|December)|on (?:January|February|March|April|May|June|July|August|September|October"
              + "|November|December) \\d{1,2}|(?:a|two|three) (?:day|week|month)s? (?:later|earlier))"
              + "\\s*$");

  private Clause() {}

  /**
   * The words of {@code rest} up to the end of its first clause, without an expression of time at
   * the end; with "…" if it is very long.
   */
  public static String cut(String rest) {
    Matcher end = END.matcher(rest);
    String phrase = end.find() ? rest.substring(0, end.start()) : rest;
    String[] words = phrase.strip().split("\\s+");
    if (words.length > MOST_WORDS) {
      phrase = String.join(" ", List.of(words).subList(0, MOST_WORDS)) + " …";
    }
    return TIME_AT_END.matcher(phrase).replaceFirst("").strip();
  }
}
