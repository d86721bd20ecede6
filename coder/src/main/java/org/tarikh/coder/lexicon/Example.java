package org.tarikh.coder.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with marked actors {@code [ ]} and recipients <code>{ }</code>.
 *
 * @param text the sentence without marks
 * @param actors spans of actors in {@code text}
 * @param recipients spans of recipients in {@code text}
 */
public record Example(String text, List<Span> actors, List<Span> recipients) {
  /** A half-open range of UTF-16 units. */
  public record Span(int start, int end) {
    /** Whether the two ranges share a unit. */
    public boolean overlaps(int otherStart, int otherEnd) {
      return start < otherEnd && otherStart < end;
    }
  }

  /** Copies the lists. */
  public Example {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /**
   * Reads a marked sentence.
   *
   * @throws IllegalArgumentException if marks do not pair
   */
  public static Example parse(String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> actors = new ArrayList<>();
    List<Span> recipients = new ArrayList<>();
    int actor = -1;
    int recipient = -1;
    for (char c : marked.toCharArray()) {
      switch (c) {
        case '[' -> actor = text.length();
        case ']' -> {
          actors.add(span(actor, text.length()));
          actor = -1;
        }
        case '{' -> recipient = text.length();
        case '}' -> {
          recipients.add(span(recipient, text.length()));
          recipient = -1;
        }
        default -> text.append(c);
      }
    }
    if (actor >= 0 || recipient >= 0) {
      throw new IllegalArgumentException("a bracket is not closed");
    }
    return new Example(text.toString(), actors, recipients);
  }

  private static Span span(int start, int end) {
    if (start < 0) {
      throw new IllegalArgumentException("a bracket closes that was not opened");
    }
    return new Span(start, end);
  }
}
