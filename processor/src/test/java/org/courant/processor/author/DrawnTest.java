package org.courant.processor.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.courant.processor.author.Attitude.Label;
import org.courant.processor.encoder.AuthorOdds;
import org.junit.jupiter.api.Test;

class DrawnTest {
  private static final AuthorOdds AGAINST = new AuthorOdds(0.98f, 0.01f, 0.01f);
  private static final AuthorOdds FOR = new AuthorOdds(0.01f, 0.01f, 0.98f);
  private static final AuthorOdds RATHER_AGAINST = new AuthorOdds(0.85f, 0.1f, 0.05f);
  private static final AuthorOdds NEITHER = new AuthorOdds(0.1f, 0.8f, 0.1f);
  private static final AuthorOdds UNSURE = new AuthorOdds(0.38f, 0.35f, 0.27f);

  @Test
  void nothingAskedIsNeutral() {
    assertThat(Drawn.together(List.of())).isEqualTo(Attitude.NONE);
  }

  @Test
  void oneVeryClearSentenceIsEnough() {
    assertThat(label(AGAINST)).isEqualTo(Label.NEGATIVE);
    assertThat(label(FOR)).isEqualTo(Label.POSITIVE);
  }

  @Test
  void lessClearOnesAddUp() {
    assertThat(label(RATHER_AGAINST)).isEqualTo(Label.NEUTRAL);
    assertThat(label(RATHER_AGAINST, RATHER_AGAINST, RATHER_AGAINST)).isEqualTo(Label.NEGATIVE);
  }

  @Test
  void neutralSentencesSpeakForNeutrality() {
    assertThat(label(AGAINST, NEITHER, NEITHER, NEITHER)).isEqualTo(Label.NEUTRAL);
    assertThat(Drawn.together(List.of(NEITHER, NEITHER)).neutral())
        .isGreaterThan(Drawn.together(List.of(NEITHER)).neutral());
  }

  @Test
  void whatTheNetworkKnewBeforeItReadIsNoEvidence() {
    Attitude one = Drawn.together(List.of(UNSURE));
    Attitude many = Drawn.together(Collections.nCopies(30, UNSURE));
    assertThat(many.neutral()).isCloseTo(one.neutral(), within(1e-4));
  }

  @Test
  void secondSentenceOfOneSideMakesItSurer() {
    double once = Drawn.together(List.of(AGAINST)).negative();
    assertThat(Drawn.together(List.of(AGAINST, AGAINST)).negative()).isGreaterThan(once);
  }

  @Test
  void praiseAndBlameInOneArticleAreNeutral() {
    assertThat(label(AGAINST, FOR)).isEqualTo(Label.NEUTRAL);
  }

  private static Label label(AuthorOdds... sentences) {
    return Drawn.together(List.of(sentences)).label();
  }
}
