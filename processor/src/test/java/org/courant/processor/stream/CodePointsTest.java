package org.courant.processor.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Test
  void everyOffsetCountsCodePointsBeforeIt() {
    Random random = new Random(7);
    String[] pieces = {"a", "é", "\uD83D\uDE00", "“", "\uD834\uDD1E", " "};
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      CodePoints points = new CodePoints(text.toString());
      for (int i = 0; i <= text.length(); i = next(text, i)) {
        assertThat(points.at(i)).isEqualTo(text.codePointCount(0, i));
      }
    }
  }

  private static int next(CharSequence text, int i) {
    return i == text.length() ? i + 1 : Character.offsetByCodePoints(text, i, 1);
  }
}
