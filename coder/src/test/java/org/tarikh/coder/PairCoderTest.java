package org.tarikh.coder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tarikh.coder.event.EventType;
import org.tarikh.coder.lexicon.Example.Span;

class PairCoderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chile and Peru have agreed to share intelligence. | Chile | Peru | AGREE",
        "Ghana refused direct talks with Togo. | Ghana | Togo | REJECT",
        "The Omani sultan called the Syrian president to express solidarity. | Omani sultan | Syrian president | SUPPORT",
        "The Omani sultan called the Syrian president on Monday. | Omani sultan | Syrian president | CONSULT",
      })
  void type_ofMarkedPair_isThatOfTheActTold(
      String text, String source, String target, EventType type) {
    PairCoder coder = new PairCoder(TestCoder.get());

    assertThat(coder.type(text, span(text, source), span(text, target))).as(text).contains(type);
  }

  private static Span span(String text, String part) {
    int start = text.indexOf(part);
    return new Span(start, start + part.length());
  }
}
