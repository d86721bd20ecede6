package org.tarikh.chronicle.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarikh.coder.lexicon.KnowledgeFile;
import org.tarikh.language.KnowledgeException;

class OutletsTest {
  private final Outlets outlets = Outlets.load();

  @Test
  void load_readsTheOutletsOfTheWorld() {
    assertThat(outlets.all()).hasSizeGreaterThan(350);
    assertThat(outlets.all().stream().map(Outlet::country).distinct()).hasSizeGreaterThan(100);
  }

  @Test
  void named_findsNamesAliasesAndDomains() {
    assertThat(outlets.named("REUTERS").orElseThrow().wire()).isTrue();
    assertThat(outlets.named("Xinhua News Agency").orElseThrow().stateOwned()).isTrue();
    assertThat(outlets.named("Guardian").orElseThrow().name()).isEqualTo("The Guardian");
    assertThat(outlets.named("Economist").orElseThrow().kind()).isEqualTo(Outlet.Kind.WEEKLY);
    assertThat(outlets.named("The Reuters").orElseThrow().name()).isEqualTo("Reuters");
    assertThat(outlets.named("Nobody's Gazette")).isEmpty();
  }

  @Test
  void at_findsTheOutletOfAnAddress() {
    assertThat(outlets.at("https://www.bbc.co.uk/news/world-1").orElseThrow().name())
        .isEqualTo("BBC News");
    assertThat(outlets.at("http://edition.cnn.com/x?y#z").orElseThrow().name()).isEqualTo("CNN");
    assertThat(outlets.at("https://example.org/a")).isEmpty();
    assertThat(outlets.at("")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A; B | USA | private",
        "A | us | private | daily",
        "A | USA | somebody | daily",
        "A | USA | private | leaflet",
        " ; b.org | USA | private | daily",
        "Good | USA | private | daily",
      })
  void of_lineThatCannotBeRead_namesFileAndLine(String line) {
    KnowledgeFile file =
        new KnowledgeFile(
            "outlets.txt",
            List.of(
                new KnowledgeFile.Line(3, "Good; good.org | USA | private | daily"),
                new KnowledgeFile.Line(7, line)));
    assertThatThrownBy(() -> Outlets.of(file))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageStartingWith("knowledge/outlets.txt:7: ");
  }
}
