package org.courant.processor.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.courant.processor.quote.Quote;
import org.courant.processor.quote.QuoteFinder;
import org.courant.processor.quote.Sample;
import org.courant.processor.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever the words, spans lie in the text and time stays in proportion to its length: what grew
 * with the square would not end here.
 */
class SoupTest {
  private static final QuoteFinder QUOTES = QuoteFinder.english();
  private static final StanceFinder STANCES = StanceFinder.english();
  private static final String[] PARTIES = {"PERSON ward: Ward|he", "LOCATION exland: Exland"};

  private static final List<String> WORDS =
      List.of(
          "Ward",
          "Exland",
          "he",
          "said",
          "told",
          "accused",
          "support",
          "supports",
          "for",
          "of",
          "to",
          "by",
          "that",
          "who",
          "was",
          "is",
          "not",
          "n't",
          "a",
          "the",
          "disgrace",
          "called",
          "as",
          "and",
          "or",
          "vowed",
          "urged",
          "from",
          "pressure",
          "faced",
          "on",
          "opposed",
          "according",
          "denied",
          "lying",
          "if",
          "policy",
          "'s",
          "’s",
          "I",
          "we",
          "it",
          "important",
          "blamed",
          ",",
          ".",
          "?",
          ":",
          ";",
          "“",
          "”",
          "‘",
          "’",
          "\"",
          "'",
          "\n",
          "(",
          ")",
          "—",
          "«",
          "»",
          "…");

  private static String soup(Random random, int length) {
    StringBuilder text = new StringBuilder("Ward he Exland ");
    for (int i = 0; i < length; i++) {
      text.append(WORDS.get(random.nextInt(WORDS.size())))
          .append(random.nextInt(4) == 0 ? "" : " ");
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void spansLieWithinTheText(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 25; round++) {
      Sample sample = Sample.of(soup(random, 120), PARTIES);
      List<Quote> quotes = QUOTES.find(sample.document(), sample.entities());
      quotes.forEach(q -> assertIn(sample.text(), q.span()));
      assertDoNotOverlap(quotes);
      for (Stance s : STANCES.find(sample.document(), sample.entities(), quotes)) {
        assertIn(sample.text(), s.evidence());
        assertIn(sample.text(), s.holder().span());
        assertIn(sample.text(), s.target().span());
        assertThat(s.evidence().contains(s.target().span())).isTrue();
        assertThat(s.holder().entity()).isNotEqualTo(s.target().entity());
      }
    }
  }

  private static void assertIn(String text, Span span) {
    assertThat(span.end()).isLessThanOrEqualTo(text.length());
    assertThat(span.in(text)).isEqualTo(span.in(text).strip());
  }

  private static void assertDoNotOverlap(List<Quote> quotes) {
    for (int i = 1; i < quotes.size(); i++) {
      assertThat(quotes.get(i).span().start())
          .isGreaterThanOrEqualTo(quotes.get(i - 1).span().end());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"“", "”", "\"", "'", "‘", "’", "“”", "“ ", "a“", "\" ", "“a ", "‘a’ ", "“\n"})
  void nothingButMarksIsRead(String mark) {
    read("Ward Exland " + mark.repeat(300_000 / mark.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ward accused Exland of lying and ",
        "Ward said “no” to Exland. ",
        ", who said that he supports Exland",
        "blamed ",
        "said “it ",
        "is a disgrace to be ",
        "the of to "
      })
  void longTextIsRead(String part) {
    read("Ward Exland " + part.repeat(100_000 / part.length()));
  }

  private static void read(String text) {
    Sample sample = Sample.of(text, PARTIES);
    List<Quote> quotes = QUOTES.find(sample.document(), sample.entities());
    assertThat(STANCES.find(sample.document(), sample.entities(), quotes)).isNotNull();
  }

  @Test
  void emptyTextHasNothing() {
    Sample sample = Sample.of("");
    assertThat(QUOTES.find(sample.document(), List.of())).isEmpty();
    assertThat(STANCES.find(sample.document(), List.of(), List.of())).isEmpty();
  }
}
