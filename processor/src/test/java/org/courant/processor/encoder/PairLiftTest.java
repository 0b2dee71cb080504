package org.courant.processor.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PairLiftTest {
  @Test
  void rareAnswerWinsWhereItIsClose() {
    PairOdds odds = new PairOdds(0.46f, 0.02f, 0.04f, 0.04f, 0.44f);
    PairOdds lifted = odds.lifted(PairLift.of("0,0,0,0,0.5", 1));
    assertThat(lifted.qNegative()).isGreaterThan(lifted.none());
    assertThat(sum(lifted)).isCloseTo(1, within(1e-6f));
  }

  @Test
  void liftOfLogitsIsLiftOfOdds() {
    float[] logits = {2, 0.5f, -1, 1.5f, -0.5f};
    float[] raised = {2, 0.8f, -0.4f, 1.7f, 0.1f};
    PairOdds odds = odds(Softmax.of(logits, 1.3));
    PairOdds lifted = odds.lifted(PairLift.of("0,0.3,0.6,0.2,0.6", 1.3));
    PairOdds wanted = odds(Softmax.of(raised, 1.3));
    assertThat(lifted.none()).isCloseTo(wanted.none(), within(1e-6f));
    assertThat(lifted.pPositive()).isCloseTo(wanted.pPositive(), within(1e-6f));
    assertThat(lifted.qPositive()).isCloseTo(wanted.qPositive(), within(1e-6f));
    assertThat(lifted.pNegative()).isCloseTo(wanted.pNegative(), within(1e-6f));
    assertThat(lifted.qNegative()).isCloseTo(wanted.qNegative(), within(1e-6f));
  }

  @Test
  void whatCannotBeReadStaysNoPair() {
    assertThat(PairOdds.NONE.lifted(PairLift.shipped())).isEqualTo(PairOdds.NONE);
  }

  @Test
  void shippedLiftRaisesEveryStanceAboveNone() {
    PairLift lift = PairLift.shipped();
    assertThat(lift.none()).isEqualTo(1);
    assertThat(lift.pPositive()).isGreaterThan(1);
    assertThat(lift.qPositive()).isGreaterThan(1);
    assertThat(lift.pNegative()).isGreaterThan(1);
    assertThat(lift.qNegative()).isGreaterThan(1);
  }

  @Test
  void fourNumbersAreRefused() {
    assertThatThrownBy(() -> PairLift.of("0,0.3,0.6,0.2", 1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("pair.lift is 0,0.3,0.6,0.2, must be five numbers");
  }

  private static PairOdds odds(float[] p) {
    return new PairOdds(p[0], p[1], p[2], p[3], p[4]);
  }

  private static float sum(PairOdds o) {
    return o.none() + o.pPositive() + o.qPositive() + o.pNegative() + o.qNegative();
  }
}
