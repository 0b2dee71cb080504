package org.courant.evaluate.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LaidDocumentTest {
  private static LaidDocument lay(String tokens, @Nullable String text) {
    return LaidDocument.of(
        new TaggedDocument(
            List.of(new TaggedSentence(List.of(tokens.split(" ")), List.of(), text))));
  }

  private static String text(String tokens) {
    return lay(tokens, null).text();
  }

  @Test
  void marksAreJoinedToTheirWords() {
    assertThat(text("Well , Ada ( 41 ) won 5 % : \" Fine ! \""))
        .isEqualTo("Well, Ada (41) won 5%: \"Fine!\"");
  }

  @Test
  void cliticsAreJoined() {
    assertThat(text("Ada 's dog ca n't and wo n’t , they ' ve said"))
        .isEqualTo("Ada's dog can't and won’t, they've said");
  }

  @Test
  void singleQuotesEncloseAndApostrophesFollow() {
    assertThat(text("the ' old ' way")).isEqualTo("the 'old' way");
    assertThat(text("the voters ' roll")).isEqualTo("the voters' roll");
  }

  @Test
  void treebankMarksAreWrittenAsMarks() {
    assertThat(text("`` Yes '' -LRB- Bo -RRB-")).isEqualTo("“Yes” (Bo)");
  }

  @Test
  void everyTokenKnowsItsPlace() {
    LaidDocument laid = lay("Bo 's \" cat \"", null);
    assertThat(laid.tokens())
        .extracting(t -> t.span().in(laid.text()))
        .containsExactly("Bo", "'s", "\"", "cat", "\"");
  }

  @Test
  void originalTextIsKeptWhereTheTokensAreItsOwn() {
    assertThat(lay("U.S. - led", "U.S.-led").text()).isEqualTo("U.S.-led");
    assertThat(lay("U.S. - led", "UK-led").text()).isEqualTo("U.S. - led");
    assertThat(lay("Ada ran", "Ada ran home").text()).isEqualTo("Ada ran");
  }
}
