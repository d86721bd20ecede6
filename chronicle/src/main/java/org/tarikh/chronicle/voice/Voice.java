package org.tarikh.chronicle.voice;

import java.util.List;
import java.util.Optional;
import org.tarikh.chronicle.Story;

/**
 * Someone on whose word stories rest, with what he says.
 *
 * @param name the source's words, such as "senior Kazakh official"
 * @param kind outlet, person, organisation or group
 * @param country ISO code of the state he belongs to; empty if unknown
 * @param about the state that the stories are about
 * @param claims the stories, oldest first
 * @param outlets who printed the claims, sorted
 * @param cooperative how many claims tell of cooperation
 * @param conflicting how many tell of conflict
 * @param meanScore mean PLOVER score of the claims
 */
public record Voice(
    String name,
    String kind,
    Optional<String> country,
    String about,
    List<Story> claims,
    List<String> outlets,
    int cooperative,
    int conflicting,
    double meanScore) {
  /** Copies the lists. */
  public Voice {
    claims = List.copyOf(claims);
    outlets = List.copyOf(outlets);
  }
}
