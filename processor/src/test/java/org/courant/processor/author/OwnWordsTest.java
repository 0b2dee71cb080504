package org.courant.processor.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.courant.processor.text.Span;
import org.junit.jupiter.api.Test;

class OwnWordsTest {
  private static final String TEXT =
      "Rain. Bell called Pell “a menace” and “a fool” on Monday. “Go.”";
  private static final Span SENTENCE = new Span(6, 57);
  private static final List<Span> SAID = List.of(span("a menace"), span("a fool"), span("Go."));

  @Test
  void whatOthersSayIsLeftOut() {
    assertThat(OwnWords.of(TEXT, SENTENCE, SAID).words())
        .isEqualTo("Bell called Pell “…” and “…” on Monday.");
  }

  @Test
  void mentionKeepsItsPlace() {
    OwnWords own = OwnWords.of(TEXT, SENTENCE, SAID);
    for (String mention : List.of("Bell", "Pell", "Monday")) {
      assertThat(own.place(span(mention)).in(own.words())).isEqualTo(mention);
    }
  }

  @Test
  void mentionInAQuoteIsNotTheAuthors() {
    OwnWords own = OwnWords.of(TEXT, SENTENCE, SAID);
    assertThat(own.has(span("menace"))).isFalse();
    assertThat(own.has(span("Pell"))).isTrue();
  }

  @Test
  void quoteThatRunsOverTheSentenceLeavesOnlyWhatIsOutside() {
    String text = "He said: “Stop. Now. Please.” Then he left.";
    List<Span> said = List.of(new Span(10, 28));
    assertThat(OwnWords.of(text, new Span(0, 15), said).words()).isEqualTo("He said: “…");
    assertThat(OwnWords.of(text, new Span(16, 20), said).words()).isEqualTo("…");
    assertThat(OwnWords.of(text, new Span(21, 29), said).words()).isEqualTo("…”");
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
