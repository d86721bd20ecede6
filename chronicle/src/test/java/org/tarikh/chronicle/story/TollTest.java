package org.tarikh.chronicle.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TollTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Twenty-two sailors drowned | 0 | 0",
        "The shelling killed at least 12 people and wounded 30 others. | 12 | 30",
        "Nine people were injured, two of them badly. | 0 | 9",
        "The death toll rose to 1,204 on Friday. | 1204 | 0",
        "In 2014 the army shelled the town. | 0 | 0",
      })
  void of_text_readsKilledAndInjured(String text, int dead, int injured) {
    assertThat(Toll.of(text))
        .isEqualTo(
            new Toll(
                dead == 0 ? OptionalInt.empty() : OptionalInt.of(dead),
                injured == 0 ? OptionalInt.empty() : OptionalInt.of(injured)));
  }
}
