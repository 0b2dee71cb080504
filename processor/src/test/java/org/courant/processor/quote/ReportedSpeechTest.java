package org.courant.processor.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.courant.processor.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Attributions without marks: who, by which words, what. */
class ReportedSpeechTest {
  private static final QuoteFinder FINDER = QuoteFinder.english();
  private static final String FIELD = "PERSON field: Nora Field|Field|She|she";

  private static List<Quote> reported(String text, String... entities) {
    Sample sample = Sample.of(text, entities);
    return FINDER.find(sample.document(), sample.entities()).stream()
        .filter(q -> q.kind() == Quote.Kind.INDIRECT)
        .toList();
  }

  private static String in(String text, @Nullable Span span) {
    return span == null ? "-" : span.in(text);
  }

  /** As “speaker, source, cue: words”. */
  private static String only(String text, String... entities) {
    List<Quote> found = reported(text, entities);
    assertThat(found).as(text).hasSize(1);
    Quote q = found.get(0);
    return "%s, %s, %s: %s"
        .formatted(q.speaker(), in(text, q.source()), in(text, q.cue()), in(text, q.span()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nora Field said that the harbour would close in May. | said",
        "Nora Field warned that the harbour would close in May. | warned",
        "Nora Field denied that the harbour would close in May. | denied",
        "Nora Field tweeted that the harbour would close in May. | tweeted",
        "Nora Field believes that the harbour would close in May. | believes",
        "Nora Field thinks the harbour would close in May. | thinks",
        "Nora Field knows that the harbour would close in May. | knows"
      })
  void verbOfSpeechOrBeliefIntroducesWhatIsSaid(String text, String cue) {
    Quote quote = reported(text, FIELD).get(0);
    assertThat(quote.speaker()).isEqualTo("field");
    assertThat(in(text, quote.cue())).isEqualTo(cue);
    assertThat(in(text, quote.span())).isEqualTo("the harbour would close in May");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The report says that the harbour is unsafe for ships. | The report",
        "A spokesman for the company said the harbour is unsafe. | A spokesman for the company"
      })
  void sourceThatIsNobodyNamedIsToldInWords(String text, String source) {
    Quote quote = reported(text).get(0);
    assertThat(quote.speaker()).isNull();
    assertThat(in(text, quote.source())).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Officials said that the harbour is unsafe for ships. | officials",
        "Angry critics argue that the harbour is unsafe for ships. | angry-critics",
        "A panel of judges said that the harbour is unsafe for ships. | panel"
      })
  void partyWithoutANameSpeaks(String text, String speaker) {
    assertThat(reported(text).get(0).speaker()).isEqualTo(speaker);
  }

  @Test
  void sourceIsTheWholePhrase() {
    assertThat(only("Harbour master Nora Field said that the pier had sunk.", FIELD))
        .isEqualTo("field, Harbour master Nora Field, said: the pier had sunk");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was Nora Field who said that the harbour would close in May. | who",
        "The mayor met Nora Field, who said that the harbour would close in May. | who",
        "It was Harbour Secretary Nora Field who said the harbour would close in May. | who"
      })
  void whoMeansTheOneBeforeIt(String text, String source) {
    Quote quote = reported(text, FIELD).get(0);
    assertThat(quote.speaker()).isEqualTo("field");
    assertThat(in(text, quote.source())).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nora Field plans to sell the harbour to the state. | plans",
        "Nora Field wants the state to buy the harbour. | wants",
        "Nora Field hopes that the state buys the harbour. | hopes",
        "Nora Field fears that the pier may sink. | fears",
        "Nora Field is convinced that the state will buy the harbour. | is convinced",
        "Nora Field’s hope is that the state will buy the harbour. | hope is"
      })
  void whatSomebodyHasInMindIsTold(String text, String cue) {
    Quote quote = reported(text, FIELD).get(0);
    assertThat(quote.speaker()).isEqualTo("field");
    assertThat(in(text, quote.cue())).isEqualTo(cue);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A spokesman for Nora Field said she would not sell the harbour. | A spokesman for Nora Field",
        "Nora Field’s lawyer said the harbour was safe. | Nora Field’s lawyer",
        "The wife of Senator Nora Field said it was safe. | The wife of Senator Nora Field"
      })
  void whoBelongsToSomebodyIsSomebodyElse(String text, String source) {
    Quote quote = reported(text, FIELD).get(0);
    assertThat(quote.speaker()).isNull();
    assertThat(in(text, quote.source())).isEqualTo(source);
  }

  @Test
  void accordingToStandsOnEitherSide() {
    assertThat(only("According to Nora Field, the pier had sunk by noon.", FIELD))
        .isEqualTo("field, Nora Field, According to: the pier had sunk by noon");
    assertThat(only("The pier had sunk by noon, according to Nora Field.", FIELD))
        .isEqualTo("field, Nora Field, according to: The pier had sunk by noon");
  }

  @Test
  void mixedSpeechComesInPiecesOfOneSpeaker() {
    String text = "Nora Field said the new plan was “a gift” to the owners of the ships.";
    Sample sample = Sample.of(text, FIELD);
    List<Quote> found = FINDER.find(sample.document(), sample.entities());
    assertThat(found).extracting(q -> in(text, q.span())).contains("the new plan was", "a gift");
    assertThat(found).extracting(Quote::speaker).containsOnly("field");
  }

  @Test
  void twoApostrophesAreAMark() {
    String text = "''The pier is gone,'' Nora Field said.";
    Sample sample = Sample.of(text, FIELD);
    assertThat(FINDER.find(sample.document(), sample.entities()))
        .extracting(q -> q.speaker() + ": " + in(text, q.span()))
        .containsExactly("field: The pier is gone,");
  }

  @Test
  void silenceIsNotReported() {
    assertThat(reported("Nora Field said nothing to the press about it.", FIELD)).isEmpty();
  }

  @Test
  void narrationIsNobodysSpeech() {
    assertThat(reported("Nora Field walked to the harbour at noon.", FIELD)).isEmpty();
    assertThat(reported("She sat down on the pier and ate her bread.", FIELD)).isEmpty();
  }
}
