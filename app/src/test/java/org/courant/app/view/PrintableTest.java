package org.courant.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          001B, ␛
          0007, ␇
          0000, ␀
          007F, ␡
          009B, �
          0085, �
          202E, �
          2066, �
          200B, �
          200D, �
          FEFF, �
          00AD, �
          E0041, �
          D83D, �
          DE00, �
          """)
  void whatATerminalActsOnOrHidesIsShown(String hex, String shown) {
    String hostile = new StringBuilder("a").appendCodePoint(Integer.parseInt(hex, 16)).toString();

    assertThat(Printable.line(hostile + "b")).isEqualTo("a" + shown + "b");
  }

  @Test
  void lettersMarksAndEmojiStay() {
    String text = "Łódź – “naïve” 東京 👩‍🚀 می‌خواهم";

    assertThat(Printable.line(text)).isEqualTo(text);
  }

  @Test
  void whiteSpaceBecomesSingleSpaces() {
    assertThat(Printable.line(" \ta\r\n\u2028b\u00a0 c ")).isEqualTo("a b c");
  }

  @Test
  void anyTextIsSafeAndNeverLonger() {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      char[] units = new char[40];
      for (int i = 0; i < units.length; i++) {
        units[i] = (char) random.nextInt(round % 2 == 0 ? 0x10000 : 0x100);
      }
      String line = Printable.line(new String(units));

      assertThat(line.codePoints()).noneMatch(Character::isISOControl);
      assertThat(Words.width(line)).isLessThanOrEqualTo(units.length);
    }
  }
}
