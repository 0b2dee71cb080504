package org.courant.processor.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.courant.processor.text.Span;
import org.junit.jupiter.api.Test;

class OnnxStanceEncoderTest {
  private static final OnnxStanceEncoder ENCODER = OnnxStanceEncoder.load();
  private static final String TEXT =
      "Calder praised Voss. Thorne met Pell, who had nothing to say.";

  @Test
  void answersComeInTheOrderOfTheQuestionsAndSumToOne() {
    List<AuthorOdds> odds = ENCODER.author(List.of(author(32), author(0), author(32)));
    assertThat(odds).hasSize(3);
    assertThat(odds.get(0)).isEqualTo(odds.get(2)).isNotEqualTo(odds.get(1));
    assertThat(odds)
        .allSatisfy(
            o -> assertThat(o.negative() + o.neutral() + o.positive()).isCloseTo(1, within(1e-5f)));
  }

  @Test
  void sentenceStandsForItselfWhereverItIs() {
    String alone = TEXT.substring(21);
    AuthorQuestion moved = new AuthorQuestion(alone, new Span(0, alone.length()), new Span(11, 15));
    assertThat(ENCODER.author(List.of(moved))).isEqualTo(ENCODER.author(List.of(author(32))));
  }

  @Test
  void pairThatDoesNotFitIsNoPair() {
    String text = "Ayers said " + "that one thing and ".repeat(60) + "Boone left.";
    int q = text.indexOf("Boone");
    PairQuestion far =
        new PairQuestion(text, new Span(0, text.length()), new Span(0, 5), new Span(q, q + 5));
    assertThat(ENCODER.pairs(List.of(far))).containsExactly(PairOdds.NONE);
  }

  @Test
  void targetWithoutLettersIsNeutral() {
    AuthorQuestion empty = new AuthorQuestion("a \u200b b", new Span(0, 5), new Span(2, 3));
    assertThat(ENCODER.author(List.of(empty))).containsExactly(new AuthorOdds(0, 1, 0));
  }

  @Test
  void sameOnEveryThread() {
    List<AuthorQuestion> asked = List.of(author(0), author(15), author(21), author(32));
    List<List<AuthorOdds>> answers =
        IntStream.range(0, 16).parallel().mapToObj(i -> ENCODER.author(asked)).toList();
    assertThat(answers).containsOnly(answers.get(0));
  }

  private static AuthorQuestion author(int start) {
    Span sentence = start < 21 ? new Span(0, 20) : new Span(21, TEXT.length());
    int end = start;
    while (Character.isLetter(TEXT.charAt(end))) {
      end++;
    }
    return new AuthorQuestion(TEXT, sentence, new Span(start, end));
  }
}
