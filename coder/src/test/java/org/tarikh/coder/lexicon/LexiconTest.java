package org.tarikh.coder.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tarikh.coder.compose.Rulings;
import org.tarikh.coder.event.EventType;

class LexiconTest {
  private final Lexicon lexicon = Lexicon.load();

  @Test
  void load_coversAllTypesWithAtLeast1500Predicates() {
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    lexicon.entries().forEach(entry -> entry.type().ifPresent(types::add));
    assertThat(types).isEqualTo(EnumSet.allOf(EventType.class));
    assertThat(lexicon.entries().stream().filter(e -> e.operator().isEmpty()).count())
        .isGreaterThan(1500);
  }

  @Test
  void load_everyOperator_hasRulings() {
    Rulings rulings = Rulings.load();
    Set<String> own = Set.of("report", "assume");
    assertThat(lexicon.entries())
        .allMatch(
            e ->
                e.operator().isEmpty()
                    || own.contains(e.operator())
                    || rulings.knows(e.operator()));
  }

  @Test
  void parse_pattern_readsSlotsPrepositionsAndAlternatives() {
    Frame frame = new PatternParser(Map.of()).parse("A impose/slap sanction on R:STATE").get(0);
    assertThat(frame.kind()).isEqualTo(Frame.Kind.VERB);
    assertThat(frame.heads()).containsExactlyInAnyOrder("impose", "slap");
    assertThat(frame.elements()).hasSize(3);
    assertThat(frame.elements().get(2).tag()).isEqualTo("STATE");
  }

  @Test
  void parse_unknownSet_namesIt() {
    assertThatThrownBy(() -> new PatternParser(Map.of()).parse("A sign $NOSUCH"))
        .hasMessageContaining("$NOSUCH");
  }
}
