package org.tarikh.coder.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PetrarchActorsTest {
  @Test
  void read_synonymsDatesAndComments_giveNamesWithRoles() {
    Map<String, ActorEntry> entries =
        PetrarchActors.read(
            List.of(
                "<!-- a comment",
                "OF_MANY_LINES [XXX] -->",
                "ISLE_OF_FOG [FOG] # by us",
                "+FOGGY ISLANDERS",
                "",
                "OLD_TOM",
                "+TOMMY",
                "\t[FOGGOV 19900101 - 19951231]",
                "\t[FOGOPP > 960101]",
                "NOBODY [---]"));
    assertThat(entries).containsOnlyKeys("Isle of Fog", "Foggy Islanders", "Old Tom", "Tommy");
    ActorEntry tom = java.util.Objects.requireNonNull(entries.get("Tommy"));
    assertThat(tom.code()).isEqualTo("FOG");
    assertThat(tom.sectorOn(Optional.of(LocalDate.of(1993, 5, 1)))).isEqualTo("GOV");
    assertThat(tom.sectorOn(Optional.of(LocalDate.of(1999, 5, 1)))).isEqualTo("OPP");
  }
}
