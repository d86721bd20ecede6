package org.tarikh.chronicle.voice;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import org.tarikh.chronicle.KeptRecord;
import org.tarikh.chronicle.state.States;

/**
 * From which country an outlet reports: by the country code of its address, else by a state, people
 * or capital in its name ("Astana Times"). Where neither tells, it is unknown, not guessed.
 */
final class OutletCountries {
  // Endings that are sold to anybody.
  private static final java.util.Set<String> SOLD =
      java.util.Set.of("tv", "me", "co", "io", "ai", "cc", "fm", "ws", "to", "eu", "in");

  private final States states;
  private final Map<String, String> byEnding = new HashMap<>();
  private final Map<String, Optional<String>> known = new HashMap<>();

  OutletCountries(States states) {
    this.states = states;
    for (String two : Locale.getISOCountries()) {
      try {
        String ending = two.equals("GB") ? "uk" : two.toLowerCase(Locale.ROOT);
        byEnding.put(ending, new Locale.Builder().setRegion(two).build().getISO3Country());
      } catch (MissingResourceException none) {
        continue;
      }
    }
  }

  /** The country of the outlet; empty if it cannot be told. */
  Optional<String> of(KeptRecord.Source source) {
    return known.computeIfAbsent(
        source.outlet() + " " + source.url(),
        unused -> byAddress(source.url()).or(() -> byName(source.outlet())));
  }

  /** The state that a word of {@code text} names; empty if none or several do. */
  Optional<String> byName(String text) {
    String[] words = text.split("[^\\p{L}-]+");
    Optional<String> found = Optional.empty();
    for (int i = 0; i < words.length; i++) {
      Optional<String> one = states.of(words[i]);
      Optional<String> two =
          i + 1 < words.length ? states.of(words[i] + " " + words[i + 1]) : Optional.empty();
      Optional<String> here = two.or(() -> one);
      if (here.isPresent() && found.isPresent() && !here.equals(found)) {
        return Optional.empty();
      }
      found = found.or(() -> here);
    }
    return found;
  }

  private Optional<String> byAddress(String url) {
    try {
      String host = url.isBlank() ? null : URI.create(url.strip()).getHost();
      if (host == null || host.indexOf('.') < 0) {
        return Optional.empty();
      }
      String ending = host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      return SOLD.contains(ending) ? Optional.empty() : Optional.ofNullable(byEnding.get(ending));
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }
}
