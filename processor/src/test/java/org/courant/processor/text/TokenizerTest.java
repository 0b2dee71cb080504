package org.courant.processor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann|’s|dog|does|n’t|bark|.",
        "They|'re|O’Brien|'s",
        "the|Democrats|’|plan",
        "a|decades-old|pact|in|the|U.S.|-|ish",
        "1,204.75|or|5:30|p.m.|,|2016",
        "“|Go|,|”|she|said|…",
        "AT&T|and|R&D|at|news.example|!",
        "John|Q.|Mason|,|F.B.I.",
        "Wait|...|what|?|!",
        "the|end|.|Next|one",
        "Acme|Inc.|said|No|.",
        "see|No.|5",
        "@doe|#vote|50|%|$|3",
      })
  void cutsWordsAndMarks(String tokens) {
    String text =
        tokens
            .replace("|’s", "’s")
            .replace("|'s", "'s")
            .replace("|n’t", "n’t")
            .replace("|'re", "'re")
            .replace("U.S.|-|ish", "U.S. - ish")
            .replace("|.|Next", ".Next")
            .replace("No.|5", "No. 5")
            .replaceAll("\\|([.,!?…%])", "$1")
            .replace("|", " ");
    assertThat(Tokenizer.tokens(text, 0, text.length()).stream().map(Token::word))
        .containsExactly(tokens.split("\\|", -1));
  }
}
