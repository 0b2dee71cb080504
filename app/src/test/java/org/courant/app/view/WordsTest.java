package org.courant.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void shortTextStaysWhole() {
    assertThat(Words.shorten("ten  words", 10)).isEqualTo("ten  words");
  }

  @Test
  void cutFallsBeforeAWordAndDropsTheComma() {
    assertThat(Words.shorten("accused them, loudly", 15)).isEqualTo("accused them…");
  }

  @Test
  void oneLongWordIsCutWhereItMust() {
    assertThat(Words.shorten("🚢🚢🚢🚢🚢", 3)).isEqualTo("🚢🚢…");
  }

  @Test
  void noRoomMeansNoText() {
    assertThat(Words.shorten("text", 0)).isEmpty();
  }

  @Test
  void stretchOutsideTheTextIsLeftOut() {
    assertThat(Words.between("a🚢b", 1, 99)).isEqualTo("🚢b");
    assertThat(Words.between("a🚢b", -5, 2)).isEqualTo("a🚢");
    assertThat(Words.between("a🚢b", 3, 1)).isEmpty();
  }

  @Test
  void wrappedLinesBreakAtSpaces() {
    assertThat(Words.wrap("one two three four", 9)).containsExactly("one two", "three", "four");
  }
}
