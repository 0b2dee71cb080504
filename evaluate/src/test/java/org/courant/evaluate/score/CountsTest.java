package org.courant.evaluate.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CountsTest {
  @Test
  void f1IsTheHarmonicMean() {
    Counts counts = new Counts(8, 5, 4);
    assertThat(counts.precision()).isEqualTo(80);
    assertThat(counts.recall()).isEqualTo(50);
    assertThat(counts.f1()).isCloseTo(2 * 80 * 50 / 130.0, within(1e-9));
  }

  @Test
  void nothingIsZeroAndNoFault() {
    assertThat(Counts.NONE.f1()).isZero();
    assertThat(new Counts(3, 0, 0).precision()).isZero();
  }

  @Test
  void overallCountsEveryNameAlike() {
    Scores scores = new Scores(Map.of("A", new Counts(9, 9, 9), "B", new Counts(1, 1, 0)));
    assertThat(scores.overall()).isEqualTo(new Counts(10, 10, 9));
  }

  @Test
  void moreCorrectThanThereIsRefused() {
    assertThatThrownBy(() -> new Counts(1, 2, 2)).hasMessageContaining("2 correct");
  }
}
