package org.tarikh.language.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScreenTest {
  private final Screen screen = new Screen(List.of("Iran", "rebel*"), List.of("met", "attacked"));

  @Test
  void keeps_actorAndTrigger_isTrue() {
    assertThat(screen.keeps("IRAN met Oman.")).isTrue();
    assertThat(screen.keeps("Some rebels attacked.")).isTrue();
  }

  @Test
  void keeps_onlyOneOfThemOrPartsOfWords_isFalse() {
    assertThat(screen.keeps("Iran is large.")).isFalse();
    assertThat(screen.keeps("They met.")).isFalse();
    assertThat(screen.keeps("A tirany metric.")).isFalse();
  }
}
