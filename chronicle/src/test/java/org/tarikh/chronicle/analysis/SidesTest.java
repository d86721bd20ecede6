package org.tarikh.chronicle.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SidesTest {
  private static final Sides SIDES = Sides.load();

  @ParameterizedTest
  @ValueSource(strings = {"KAZ", "kaz", "Kazakhstan", "kazakhstan", "KZ", "Казахстан", "Astana"})
  void resolve_oneState_isFoundByCodeNameAndCapital(String text) {
    assertThat(SIDES.resolve(text)).isEqualTo(Side.of("KAZ", "Kazakhstan"));
  }

  @ParameterizedTest
  @CsvSource({
    "Georgia, GEO USA",
    "Congo, COD COG",
    "korea, KOR PRK",
  })
  void resolve_sharedName_asksBackWithCandidates(String text, String codes) {
    UnknownSideException asked =
        catchThrowableOfType(UnknownSideException.class, () -> SIDES.resolve(text));
    assertThat(asked.candidates()).extracting(Side::code).containsExactly(codes.split(" "));
    assertThat(asked).hasMessageContaining("give the code");
  }

  @Test
  void resolve_slipOfSpelling_offersTheStateMeant() {
    assertThatThrownBy(() -> SIDES.resolve("Kazakstan"))
        .hasMessage(
            "no state or organisation is called 'Kazakstan': did you mean Kazakhstan (KAZ)?");
    assertThatThrownBy(() -> SIDES.resolve("Xyzzy")).hasMessageContaining("alpha-3 code");
  }

  @Test
  void resolve_organisations_areWholeOrByName() {
    assertThat(SIDES.resolve("EU")).isEqualTo(Side.of("EUR", "European Union"));
    assertThat(SIDES.resolve("nato").organisation()).isEqualTo("NATO");
    assertThat(SIDES.resolve("IGO").organisation()).isEmpty();
  }

  @Test
  void resolve_sectors_areKept() {
    Side side = SIDES.resolve("Russia:GOV+MIL");
    assertThat(side.code()).isEqualTo("RUS");
    assertThat(side.sectors()).isEqualTo(Set.of("GOV", "MIL"));
  }

  @Test
  void spoken_namesWithArticle_haveIt() {
    assertThat(SIDES.resolve("USA").spoken()).isEqualTo("the United States");
    assertThat(SIDES.resolve("KAZ").spoken()).isEqualTo("Kazakhstan");
  }
}
