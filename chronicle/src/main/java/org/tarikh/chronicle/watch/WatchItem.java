package org.tarikh.chronicle.watch;

import java.util.List;
import java.util.Locale;
import org.tarikh.chronicle.Story;
import org.tarikh.chronicle.analysis.Direction;
import org.tarikh.chronicle.analysis.Side;

/** Something that is watched. */
public sealed interface WatchItem {
  /** The name in output. */
  String name();

  /** Whether {@code story} is about it. */
  boolean concerns(Story story);

  /** Two states and what they do to each other. */
  record Dyad(Side first, Side second) implements WatchItem {
    @Override
    public String name() {
      return label(first) + " " + label(second);
    }

    @Override
    public boolean concerns(Story story) {
      return Direction.BOTH.counts(story, first, second);
    }
  }

  /** A state or organisation and all it does or suffers. */
  record State(Side side) implements WatchItem {
    @Override
    public String name() {
      return label(side);
    }

    @Override
    public boolean concerns(Story story) {
      return side.takesPart(story);
    }
  }

  /** Words that a sentence may hold: one of them suffices. */
  record Topic(String name, List<String> words) implements WatchItem {
    /** Copies the list. */
    public Topic {
      words = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    @Override
    public boolean concerns(Story story) {
      for (var report : story.reports()) {
        String text = report.record().evidence().text().toLowerCase(Locale.ROOT);
        for (String word : words) {
          if (beginsWord(text, word)) {
            return true;
          }
        }
      }
      return false;
    }

    private static boolean beginsWord(String text, String word) {
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
          return true;
        }
      }
      return false;
    }
  }

  private static String label(Side side) {
    return side.organisation().isEmpty() ? side.code() : side.organisation();
  }
}
