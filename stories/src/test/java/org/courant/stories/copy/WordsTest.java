package org.courant.stories.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The ferry didn’t sail. | the FERRY didn't sail",
        "Harbour\u00adfront plan | harbourfront plan",
        "“Never again,” she said | \"Never again\" -- she said",
        "ferry\u200b levy | ferry levy",
        "Łódź votes | łódź VOTES"
      })
  void whatReadersDoNotReadMakesNoDifference(String one, String other) {
    assertThat(Words.of(one)).isEqualTo(Words.of(other));
  }

  @Test
  void wordsKeepTheirOrder() {
    assertThat(Words.of("bell sued pell")).isNotEqualTo(Words.of("pell sued bell"));
  }

  @Test
  void anIdeographIsAWord() {
    assertThat(Words.of("港口投票")).hasSize(4);
  }

  @Test
  void aTextWithoutLettersHasNoWords() {
    assertThat(Words.of(" — … !? \u202e")).isEmpty();
  }

  @Test
  void aWordOfFiftyThousandLettersIsOneWord() {
    assertThat(Words.of("x".repeat(50_000))).hasSize(1);
  }
}
