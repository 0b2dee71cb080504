package org.courant.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProminenceTest {
  private static final Prominence PROMINENCE = new Prominence(50, 5_000, 40);

  @Test
  void growsWithEveryMention() {
    for (int n = 1; n < 40; n++) {
      assertThat(PROMINENCE.of(100, n + 1)).isGreaterThanOrEqualTo(PROMINENCE.of(100, n));
    }
    assertThat(PROMINENCE.of(100, 40)).isGreaterThan(PROMINENCE.of(100, 1));
  }

  @Test
  void growsTowardsTheStart() {
    for (int at = 4_999; at > 0; at -= 7) {
      assertThat(PROMINENCE.of(Math.max(0, at - 7), 3))
          .isGreaterThanOrEqualTo(PROMINENCE.of(at, 3));
    }
  }

  @Test
  void headlineWeighsMoreThanAnyPlaceInTheBody() {
    assertThat(PROMINENCE.of(49, 1)).isGreaterThan(PROMINENCE.of(50, 1) + 0.3);
  }

  @Test
  void isOneForTheMostFrequentInTheHeadlineAndNeverMore() {
    assertThat(PROMINENCE.of(0, 40)).isEqualTo(1);
    assertThat(PROMINENCE.of(4_999, 1)).isBetween(0.0, 0.1);
  }
}
