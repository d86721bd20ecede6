package org.tarikh.chronicle.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.Story;

/**
 * How far the reports of a story agree.
 *
 * @param who codes of actors and recipients, such as {@code RUS > UKR}
 * @param what type and mode
 * @param when first day
 * @param toll killed and injured
 */
public record Agreement(Aspect who, Aspect what, Aspect when, Aspect toll) {
  /**
   * One question and the reports' answers to it.
   *
   * @param answers each answer with the number of reports that give it, most frequent first; empty
   *     if no report answers
   */
  public record Aspect(Map<String, Integer> answers) {
    /** Copies the map in its order. */
    public Aspect {
      answers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /** The answer most reports give; empty if none answers. */
    public Optional<String> consensus() {
      return answers.keySet().stream().findFirst();
    }

    /** The share of the answering reports that give the consensus, 0 to 1; 1 if none answers. */
    public double share() {
      int all = answers.values().stream().mapToInt(Integer::intValue).sum();
      return all == 0 ? 1 : (double) answers.values().iterator().next() / all;
    }

    /** Whether the answering reports all say the same. */
    public boolean unanimous() {
      return answers.size() <= 1;
    }
  }

  /** Compares the reports of {@code story}. A report that says nothing of an aspect is left out. */
  public static Agreement of(Story story) {
    return new Agreement(
        aspect(story, Agreement::who),
        aspect(story, Agreement::what),
        aspect(story, kept -> kept.record().when().start().map(Object::toString)),
        aspect(story, kept -> toll(Toll.of(kept.record().evidence().text()))));
  }

  /**
   * The lowest and highest number of dead that reports of {@code story} tell; empty if none does.
   */
  public static List<Integer> range(Story story) {
    List<Integer> dead = new ArrayList<>();
    for (KeptRecord kept : story.reports()) {
      Toll.of(kept.record().evidence().text()).dead().ifPresent(dead::add);
    }
    dead.sort(Integer::compareTo);
    return dead.isEmpty() ? List.of() : List.of(dead.get(0), dead.get(dead.size() - 1));
  }

  private static Aspect aspect(Story story, Function<KeptRecord, Optional<String>> answer) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (KeptRecord kept : story.reports()) {
      answer.apply(kept).ifPresent(value -> counts.merge(value, 1, Integer::sum));
    }
    Map<String, Integer> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return new Aspect(sorted);
  }

  private static Optional<String> who(KeptRecord kept) {
    Set<String> actors = Stories.codes(kept.record().actors());
    Set<String> recipients = Stories.codes(kept.record().recipients());
    String told = (String.join(" ", actors) + " > " + String.join(" ", recipients)).strip();
    return told.equals(">") ? Optional.empty() : Optional.of(told);
  }

  private static Optional<String> what(KeptRecord kept) {
    String mode = kept.record().mode().map(m -> ":" + m.label()).orElse("");
    return Optional.of(kept.record().type() + mode);
  }

  private static Optional<String> toll(Toll toll) {
    if (toll.empty()) {
      return Optional.empty();
    }
    return Optional.of(
        String.format(
            Locale.ROOT, "%s killed, %s injured", number(toll.dead()), number(toll.injured())));
  }

  private static String number(OptionalInt number) {
    return number.isPresent() ? String.valueOf(number.getAsInt()) : "?";
  }

  /**
   * The value most of {@code reports} have; the first to be met wins ties; empty if none has one.
   */
  static <T> Optional<T> most(
      Collection<KeptRecord> reports, Function<KeptRecord, Optional<T>> value) {
    Map<T, Integer> counts = new LinkedHashMap<>();
    for (KeptRecord kept : reports) {
      value.apply(kept).ifPresent(v -> counts.merge(v, 1, Integer::sum));
    }
    Optional<T> best = Optional.empty();
    int most = 0;
    for (Map.Entry<T, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        best = Optional.of(entry.getKey());
        most = entry.getValue();
      }
    }
    return best;
  }
}
