package org.tarikh.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExampleCheckTest {
  /** Below this share of right examples something general broke; raise it as the share rises. */
  private static final double FLOOR = 0.85;

  @Test
  void examples_ofTheLexicon_comeOutRight() {
    List<ExampleCheck.Result> results = new ExampleCheck(TestCoder.get()).all(entry -> true);
    long right = results.stream().filter(ExampleCheck.Result::right).count();
    assertThat((double) right / results.size()).isGreaterThan(FLOOR);
  }
}
