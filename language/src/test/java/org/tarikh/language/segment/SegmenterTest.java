package org.tarikh.language.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SegmenterTest {
  private final Segmenter segmenter = new Segmenter();

  @Test
  void segment_offsets_pointIntoTheOriginalText() {
    String text =
        "Head line\n\nThe U.S. met Iran.  “No deal,” it said.\n\nRussian-led talks failed.";
    for (TextSentence sentence : segmenter.segment(text, 0)) {
      for (Word word : sentence.words()) {
        String original = text.substring(word.start(), word.end());
        assertThat(original.replaceAll("[“”]", "\"").charAt(0)).isIn(word.text().charAt(0), '"');
      }
    }
    assertThat(segmenter.segment(text, 0)).hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  void segment_dateline_isLeftOut() {
    String text = "MOSCOW, Nov 28 (Reuters) - Russia freed two men.";
    TextSentence sentence = segmenter.segment(text, 0).get(0);
    assertThat(sentence.words().get(0).text()).isEqualTo("Russia");
    assertThat(text.substring(sentence.start())).startsWith("Russia");
  }

  @Test
  void segment_endlessSentence_isCutInPieces() {
    String text = "the army and ".repeat(2000);
    List<TextSentence> sentences = segmenter.segment(text, 0);
    assertThat(sentences).allMatch(s -> s.words().size() <= Segmenter.MAXIMUM_WORDS);
    assertThat(sentences.stream().mapToInt(s -> s.words().size()).sum()).isEqualTo(6000);
  }

  @Test
  void segment_randomText_neverFailsAndSpansNest() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 50; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 300; i++) {
        text.appendCodePoint(random.nextInt(10) == 0 ? '\n' : 32 + random.nextInt(0x2100));
      }
      int last = 0;
      for (TextSentence sentence : segmenter.segment(text.toString(), 0)) {
        assertThat(sentence.start()).as("seed %d", seed).isGreaterThanOrEqualTo(last);
        assertThat(sentence.end()).as("seed %d", seed).isLessThanOrEqualTo(text.length());
        last = sentence.end();
      }
    }
  }
}
