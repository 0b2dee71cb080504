package org.courant.processor.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cases from the field about quotes, each with others of its kind. */
class CasesTest {
  private static final QuoteFinder QUOTES = QuoteFinder.english();

  private static List<Quote> find(String text, String... entities) {
    Sample sample = Sample.of(text, entities);
    return QUOTES.find(sample.document(), sample.entities());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We began at dawn.\n“By noon it was over.\n“Nobody slept,” Ann Reed said.",
        "Ann Reed said: “The quay is shut.\n“It will stay shut.”",
        "\"The boats are old.\n\"They leak.\n\"We sold two,\" said Ann Reed.",
      })
  void case20ReopenedParagraphsAreOneQuote(String text) {
    List<Quote> direct =
        find(text, "PERSON reed: Ann Reed").stream()
            .filter(q -> q.kind() == Quote.Kind.DIRECT)
            .toList();
    assertThat(direct).hasSize(1);
    assertThat(direct.get(0).speaker()).isEqualTo("reed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Reed goes by the name ‘Shorty.’",
        "Ann Reed, known as “the Gull,” left the harbour.",
        "Ann Reed read from her novel “The Long Tide.”",
      })
  void case21NameIsNoSpeech(String text) {
    assertThat(find(text, "PERSON reed: Ann Reed")).noneMatch(q -> q.kind() == Quote.Kind.DIRECT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Alan Reed, a doctor, said: “The ward is full.”",
        "Alan Reed, who runs the ward, said: “The ward is full.”",
        "Alan Reed, 54, a doctor from Exley, told the paper: “The ward is full.”",
      })
  void case22AppositionLeavesTheSpeaker(String text) {
    assertThat(find(text, "PERSON reed: Alan Reed")).extracting(Quote::speaker).contains("reed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“It shook,” Nora Field, a neighbour, told reporters.|field",
        "“It shook,” said Nora Field, a neighbour.|field",
        "“It shook,” Nora Field (the baker) told reporters on Monday.|field",
      })
  void case23NeighbourSpeaks(String text, String speaker) {
    assertThat(find(text, "PERSON field: Nora Field"))
        .filteredOn(q -> q.kind() == Quote.Kind.DIRECT)
        .extracting(Quote::speaker)
        .containsExactly(speaker);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Reed rejected the ferry levy.",
        "Ann Reed opposes the new harbour toll.",
        "Ann Reed blocked a merger of the two yards.",
        "Ann Reed welcomed the court’s ruling.",
      })
  void whatIsRejectedIsNoReportedSpeech(String text) {
    assertThat(find(text, "PERSON reed: Ann Reed")).isEmpty();
  }
}
