package org.courant.evaluate.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.courant.evaluate.score.Confusion.Judged;
import org.junit.jupiter.api.Test;

class ConfusionTest {
  private enum Colour {
    RED,
    BLUE
  }

  private static final Confusion<Colour> THREE_RIGHT_OF_FOUR =
      Confusion.of(
          Colour.class,
          List.of(
              new Judged<>(Colour.RED, Colour.RED),
              new Judged<>(Colour.RED, Colour.RED),
              new Judged<>(Colour.RED, Colour.BLUE),
              new Judged<>(Colour.BLUE, Colour.BLUE)));

  @Test
  void accuracyCountsCases() {
    assertThat(THREE_RIGHT_OF_FOUR.accuracy()).isEqualTo(75);
  }

  @Test
  void countsOfALabelAreOfItsRowAndItsColumn() {
    assertThat(THREE_RIGHT_OF_FOUR.counts(Colour.RED)).isEqualTo(new Counts(3, 2, 2));
    assertThat(THREE_RIGHT_OF_FOUR.counts(Colour.BLUE)).isEqualTo(new Counts(1, 2, 1));
  }

  @Test
  void macroF1IsTheMeanOfTheLabels() {
    assertThat(THREE_RIGHT_OF_FOUR.macroF1()).isCloseTo((80 + 200 / 3.0) / 2, within(1e-9));
    assertThat(THREE_RIGHT_OF_FOUR.macroF1(List.of(Colour.RED))).isCloseTo(80, within(1e-9));
  }
}
