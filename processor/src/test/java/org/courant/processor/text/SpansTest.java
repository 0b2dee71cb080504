package org.courant.processor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpansTest {
  private static final DocumentReader READER = DocumentReader.create();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void tokensAndSentencesPointToTheirWords(long seed) {
    RandomText random = new RandomText(seed);
    for (int i = 0; i < 100; i++) {
      Document document = READER.read(random.line(), random.line(), random.text(), null).document();
      int at = 0;
      for (Sentence sentence : document.sentences()) {
        assertThat(sentence.span().start()).isGreaterThanOrEqualTo(at);
        at = sentence.span().start();
        for (Token token : sentence.tokens()) {
          assertThat(token.span().in(document.text())).isEqualTo(token.word()).isNotBlank();
          assertThat(token.span().start()).isGreaterThanOrEqualTo(at);
          assertThat(document.text().substring(at, token.span().start())).isBlank();
          assertThat(sentence.span().contains(token.span())).isTrue();
          at = token.span().end();
        }
        assertThat(at).isEqualTo(sentence.span().end());
      }
      assertThat(document.text().substring(at)).isBlank();
    }
  }
}
