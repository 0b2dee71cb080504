package org.courant.processor.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.courant.processor.author.Attitude.Label;
import org.courant.processor.encoder.AuthorOdds;
import org.junit.jupiter.api.Test;

class DrawnTest {
  private static final AuthorOdds AGAINST = new AuthorOdds(0.97f, 0.02f, 0.01f);
  private static final AuthorOdds FOR = new AuthorOdds(0.01f, 0.02f, 0.97f);
  private static final AuthorOdds NEITHER = new AuthorOdds(0.1f, 0.8f, 0.1f);
  private static final AuthorOdds UNSURE = new AuthorOdds(0.6f, 0.3f, 0.1f);

  @Test
  void nothingAskedIsNeutral() {
    assertThat(Drawn.together(List.of())).isEqualTo(Attitude.NONE);
  }

  @Test
  void oneClearSentenceIsEnoughWhateverTheOthersLeaveOpen() {
    assertThat(Drawn.together(List.of(NEITHER, AGAINST, NEITHER, NEITHER)))
        .isEqualTo(Drawn.together(List.of(AGAINST)))
        .matches(a -> a.label() == Label.NEGATIVE);
    assertThat(Drawn.together(List.of(FOR)).label()).isEqualTo(Label.POSITIVE);
  }

  @Test
  void manyUnsureSentencesAreNoEvidence() {
    assertThat(Drawn.together(Collections.nCopies(50, UNSURE))).isEqualTo(Attitude.NONE);
  }

  @Test
  void secondSentenceOfOneSideMakesItSurer() {
    double once = Drawn.together(List.of(AGAINST)).negative();
    assertThat(Drawn.together(List.of(AGAINST, AGAINST)).negative()).isGreaterThan(once);
  }

  @Test
  void praiseAndBlameInOneArticleAreNeutral() {
    assertThat(Drawn.together(List.of(AGAINST, FOR)).label()).isEqualTo(Label.NEUTRAL);
  }

  @Test
  void orderDoesNotCount() {
    assertThat(Drawn.together(List.of(AGAINST, FOR, FOR)))
        .isEqualTo(Drawn.together(List.of(FOR, AGAINST, FOR)));
  }
}
