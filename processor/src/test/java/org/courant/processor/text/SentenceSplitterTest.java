package org.courant.processor.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
  @Test
  void initialsAndTitlesDoNotEndASentence() {
    assertThat(split("F.B.I. Director John Q. Mason was fired. Mr. Mason left."))
        .containsExactly("F.B.I. Director John Q. Mason was fired.", "Mr. Mason left.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Acme Inc. USA is growing.",
        "The U.S. Senate met at 9.30 a.m. on Jan. 6 in room No. 5.",
        "Gov. Ann Bly met Sen. Cy Doe and Rep. Ed Fay of St. Paul, Minn., on Monday.",
        "It rose by 3.5 percent to $1,204.75 a share.",
        "“Why would we do that?” Mason asked reporters.",
        "He wanted ... to go on.",
        "She said “no!” and left.",
        "Sales at Acme Corp. and Bolt Co. fell, vs. a year ago.",
      })
  void isOneSentence(String text) {
    assertThat(split(text)).containsExactly(text);
  }

  @Test
  void acronymMayEndASentence() {
    assertThat(split("They flew to the U.S. The talks failed. He left at 5 p.m. Lee stayed."))
        .containsExactly(
            "They flew to the U.S.", "The talks failed.", "He left at 5 p.m.", "Lee stayed.");
  }

  @Test
  void companySuffixMayEndASentence() {
    assertThat(split("She was hired by Acme Inc. Mr. Doe was not."))
        .containsExactly("She was hired by Acme Inc.", "Mr. Doe was not.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said “we go.”|Then he went.",
        "He said \"we go.\"|Then he went.",
        "He said 'we go.'|Then he went.",
        "He said “we go.’|Then he went.",
        "He said “‘we go.’”|Then he went.",
        "He said “we go.“|Then he went.",
        "(He said so.)|Then he went.",
        "“We go.”|“We stay.”",
        "\"We go.\"|\"We stay.\"",
      })
  void closingMarkStaysWithItsSentence(String text) {
    assertThat(split(text.replace('|', ' '))).containsExactly(text.split("\\|", -1));
  }

  @Test
  void newlineEndsASentenceWithoutPeriod() {
    assertThat(split("No period here\n“We agree,” she said")).hasSize(2);
  }

  @Test
  void headlineIsOneSentence() {
    String text = "Is it over? Not yet. Ask Doe\n\nIt is over.";
    List<Sentence> sentences = SentenceSplitter.split(text, 28);
    assertThat(sentences).hasSize(2);
    assertThat(sentences.get(0).headline()).isTrue();
    assertThat(sentences.get(0).paragraph()).isZero();
    assertThat(sentences.get(1).headline()).isFalse();
    assertThat(sentences.get(1).paragraph()).isEqualTo(1);
  }

  @Test
  void otherScriptsHaveSentences() {
    assertThat(split("今天下雨。明天晴天。")).hasSize(2);
    assertThat(split("Il pleut. « C’est triste. » Elle part.")).hasSize(3);
    assertThat(split("هل تمطر؟ نعم.")).hasSize(2);
  }

  private static List<String> split(String text) {
    return SentenceSplitter.split(text, 0).stream().map(s -> s.span().in(text)).toList();
  }
}
