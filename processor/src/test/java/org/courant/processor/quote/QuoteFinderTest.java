package org.courant.processor.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteFinderTest {
  private static final QuoteFinder FINDER = QuoteFinder.english();
  private static final String REED = "PERSON reed: Alan Reed|Reed|he|He";
  private static final String FIELD = "PERSON field: Nora Field|Field|she|She";

  /** Each quote as “speaker kind: words”. */
  private static List<String> quotes(String text, String... entities) {
    Sample sample = Sample.of(text, entities);
    return FINDER.find(sample.document(), sample.entities()).stream()
        .map(q -> q.speaker() + " " + q.kind() + ": " + q.span().in(text))
        .toList();
  }

  private static List<String> direct(String text, String... entities) {
    return quotes(text, entities).stream().filter(q -> q.contains(" DIRECT: ")).toList();
  }

  private static void gives(List<String> found, String... expected) {
    assertThat(found).containsExactly(expected);
  }

  @Test
  void quoteIsTheWordsBetweenTheMarks() {
    gives(quotes("“The dam holds,” Alan Reed said.", REED), "reed DIRECT: The dam holds,");
  }

  @Test
  void straightMarksQuote() {
    gives(
        quotes("\"The dam holds,\" said Alan Reed. \"For now.\"", REED),
        "reed DIRECT: The dam holds,",
        "reed DIRECT: For now.");
  }

  @Test
  void singleMarksQuote() {
    gives(
        quotes("‘It’s the workers’ dam and it holds,’ Alan Reed said.", REED),
        "reed DIRECT: It’s the workers’ dam and it holds,");
    gives(
        quotes("Alan Reed said: 'It's a dam that holds.'", REED),
        "reed DIRECT: It's a dam that holds.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The boys' dog didn't eat the neighbours' cat.",
        "The boys’ dog didn’t eat the neighbours’ cat in the ’90s.",
        "Rock 'n' roll isn't dead."
      })
  void apostropheIsNoQuote(String text) {
    assertThat(direct(text)).isEmpty();
  }

  @Test
  void quoteEndsAtTheWrongMark() {
    gives(
        direct("Alan Reed said there would be “much deeper’ cuts at the dam later on.", REED),
        "reed DIRECT: much deeper");
  }

  @Test
  void quoteWithinAQuoteBelongsToTheOuter() {
    gives(
        quotes("“He told me ‘run’ and I ran,” Nora Field said.", "PERSON field: Nora Field"),
        "field DIRECT: He told me ‘run’ and I ran,");
  }

  @Test
  void quoteGoesOnOverReopenedParagraphs() {
    String text =
        "Nora Field told reporters: “The first wave came at noon.\n“Then it was quiet.\n"
            + "“At night it came back.”\nNobody slept.";
    gives(
        quotes(text, FIELD),
        "field DIRECT: The first wave came at noon.\n“Then it was quiet.\n“At night it came back.");
  }

  @Test
  void unclosedQuoteEndsWithItsParagraph() {
    gives(
        quotes("Nora Field said: “The wave came at noon.\nThe town slept.", FIELD),
        "field DIRECT: The wave came at noon.");
  }

  @Test
  void appositionStandsBetweenSpeakerAndCue() {
    gives(
        quotes("Alan Reed, a doctor, said: “Rest is all it takes to heal.”", REED),
        "reed DIRECT: Rest is all it takes to heal.");
    gives(
        quotes("“We heard a bang,” Nora Field, a neighbour, told reporters.", FIELD),
        "field DIRECT: We heard a bang,");
    gives(
        quotes("“We heard a bang,” said the mayor of Exley, Nora Field, on Monday.", FIELD),
        "field DIRECT: We heard a bang,");
    gives(
        quotes("Nora Field, who met Alan Reed, said: “We will rebuild the whole of it.”", FIELD),
        "field DIRECT: We will rebuild the whole of it.");
  }

  @Test
  void pronounSpeaksForItsEntity() {
    gives(
        quotes("Alan Reed waited. “No news is good news,” he told reporters. “So far.”", REED),
        "reed DIRECT: No news is good news,",
        "reed DIRECT: So far.");
  }

  @Test
  void sourceIsNamedByAccordingTo() {
    gives(
        quotes("“The roof fell in at once,” according to Nora Field.", FIELD),
        "field DIRECT: The roof fell in at once,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "--", "–", "—", "―", "―\u00a0"})
  void nameBehindADashSignsTheQuote(String dash) {
    gives(
        quotes("“The roof fell in. We ran.” " + dash + " Nora Field, 34, of Exley", FIELD),
        "field DIRECT: The roof fell in. We ran.");
  }

  @Test
  void dashWithMoreThanANameBehindItSignsNothing() {
    String text =
        "“The roof of the old town hall fell in at once” – Nora Field ran to the harbour.";
    gives(quotes(text, FIELD), "null DIRECT: The roof of the old town hall fell in at once");
  }

  @Test
  void officeBeforeTheNameIsPartOfTheSpeaker() {
    gives(
        quotes("“The roof fell in,” said Secretary of State Nora Field.", FIELD),
        "field DIRECT: The roof fell in,");
    gives(
        quotes("“The roof fell in,” the former director of the fund Nora Field said.", FIELD),
        "field DIRECT: The roof fell in,");
    gives(
        quotes("“The roof fell in,” said the wife of Senator Nora Field.", FIELD),
        "null DIRECT: The roof fell in,");
  }

  @Test
  void splitQuoteHasOneSpeaker() {
    gives(
        quotes("“The roof,” said Nora Field, “fell in on Alan Reed.”", FIELD, REED),
        "field DIRECT: The roof,",
        "field DIRECT: fell in on Alan Reed.");
  }

  @Test
  void partialQuoteBelongsToTheSubjectOfItsVerb() {
    gives(
        direct("Reed blamed Exley for the flood and described the dam as “rotten.”", REED),
        "reed DIRECT: rotten.");
    gives(
        direct("The plan was described by Nora Field as “a gift to polluters.”", FIELD),
        "field DIRECT: a gift to polluters.");
    gives(direct("Reed praised the crew, calling it “the best.”", REED), "reed DIRECT: the best.");
  }

  @Test
  void speakerOfEachSentenceIsItsOwn() {
    gives(
        quotes("“No,” Alan Reed said. “Yes,” Nora Field replied.", REED, FIELD),
        "reed DIRECT: No,",
        "field DIRECT: Yes,");
    gives(
        quotes("Reed said “it is late,” while Field said “it is early.”", REED, FIELD),
        "reed DIRECT: it is late,",
        "field DIRECT: it is early.");
  }

  @Test
  void dayAndBracketsStandBetweenSpeakerAndCue() {
    gives(
        quotes("Nora Field on Monday said: “The town will not sell the harbour.”", FIELD),
        "field DIRECT: The town will not sell the harbour.");
    gives(
        quotes("“The town will not sell,” Nora Field (I-Ex.) said.", FIELD),
        "field DIRECT: The town will not sell,");
  }

  @Test
  void quoteBehindReportedSpeechHasItsSpeaker() {
    gives(
        quotes("The dam may not hold, Nora Field said. “We will know at noon.”", FIELD),
        "field INDIRECT: The dam may not hold",
        "field DIRECT: We will know at noon.");
  }

  @Test
  void spokesmanIsNotHisEmployer() {
    gives(
        quotes("“The roof fell in at once,” said a spokesman for Nora Field.", FIELD),
        "null DIRECT: The roof fell in at once,");
    gives(
        quotes("“The roof fell in at once,” Nora Field’s lawyer said.", FIELD),
        "null DIRECT: The roof fell in at once,");
  }

  @Test
  void quoteWithoutCueHasNoSpeaker() {
    gives(
        quotes("Alan Reed went home. “A long night lies behind the people of Exley.”", REED),
        "null DIRECT: A long night lies behind the people of Exley.");
  }

  @Test
  void nameBetweenMarksIsNoSpeech() {
    assertThat(quotes("Reed goes by the name ‘Shorty.’", REED)).isEmpty();
    assertThat(quotes("Reed wrote the novel “Low Tide” in 1990.", REED)).isEmpty();
  }

  @Test
  void wordHeldAtADistanceIsAScareQuote() {
    gives(quotes("The “reform” cost Exley its school."), "null SCARE: reform");
    gives(quotes("The word “reform” was on each of the posters."), "null SCARE: reform");
  }

  @Test
  void reportedSpeechIsIndirect() {
    gives(
        quotes("Alan Reed said Tuesday that the dam would hold.", REED),
        "reed INDIRECT: the dam would hold");
    gives(
        quotes("According to Nora Field, the dam is safe.", FIELD),
        "field INDIRECT: the dam is safe");
    gives(
        quotes("The dam is quite safe, Nora Field said on Monday.", FIELD),
        "field INDIRECT: The dam is quite safe");
    assertThat(quotes("Alan Reed said nothing to the press about the dam.", REED)).isEmpty();
  }

  @Test
  void otherLanguageHasNoQuotes() {
    Sample sample = Sample.in("fr", "“Non,” Alan Reed said.", REED);
    assertThat(FINDER.find(sample.document(), sample.entities())).isEmpty();
  }
}
