package org.courant.processor.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.courant.processor.text.Span;
import org.junit.jupiter.api.Test;

class FurtherEvidenceTest {
  private static final String TEXT = "Ward warned Bell. Ward condemned Bell. Ward questioned Bell.";

  private static Stance stance(double probability, int start, int end) {
    return new Stance(
        new Holder("ward", new Span(0, 4)),
        new Target("bell", new Span(12, 16)),
        Stance.Label.AGAINST,
        probability,
        new Span(start, end),
        false,
        false,
        false);
  }

  @Test
  void strongestIsTheEvidenceAndTheOthersAreFurther() {
    List<Stance> kept =
        Strongest.of(List.of(stance(0.5, 5, 16), stance(0.8, 23, 37), stance(0.4, 44, 59)), TEXT);
    assertThat(kept)
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.evidence()).isEqualTo(new Span(23, 37));
              assertThat(s.further()).containsExactly(new Span(5, 16), new Span(44, 59));
            });
  }

  @Test
  void whatOverlapsIsNotFurther() {
    assertThat(Strongest.of(List.of(stance(0.8, 23, 37), stance(0.5, 28, 37)), TEXT))
        .singleElement()
        .satisfies(s -> assertThat(s.further()).isEmpty());
  }
}
