package org.courant.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.courant.avro.EntityType;
import org.courant.avro.QuoteKind;
import org.courant.avro.StanceLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleViewTest {
  private static String plain(Sample sample) {
    return plain(sample, 100);
  }

  private static String plain(Sample sample, int width) {
    return new ArticleView(Style.PLAIN, width).render(sample.build());
  }

  @Test
  void wholeArticleReadsFromHeadlineToStance() {
    assertThat(plain(Sample.harbour()))
        .isEqualTo(
            """
            Marotti turns on the harbour board
            Northern Wire · 3 March 2026, 14:20 UTC · en · version 1

            People         Lena Marotti ×1 (prime minister)
            Organisations  Harbour Board ×1, Tarn Shipping ×1

            Who said what
              Lena Marotti  “We will not be lectured by people who cannot count ships”

            Who stands where
              Lena Marotti ✗ against Harbour Board  “accused the Harbour Board of wasting ten years”  0.85
              Lena Marotti ✓ for Tarn Shipping      “praised Tarn Shipping”  0.71
            """);
  }

  @Test
  void laterVersionIsCalledCorrected() {
    assertThat(plain(Sample.harbour().version(2))).contains("· en · version 2 · corrected\n");
  }

  @Test
  void colourChangesNothingButColour() {
    String colour = new ArticleView(Style.ANSI, 100).render(Sample.harbour().build());

    assertThat(colour).contains("\u001b[1mMarotti turns on the harbour board\u001b[0m");
    assertThat(colour.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain(Sample.harbour()));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 80, 97, 120, 400})
  void noLineIsWiderThanThePage(int width) {
    String name = "The Very Reverend Bartholomew Featherstonehaugh of Upper Marsh";
    Sample sample = Sample.harbour().headline("word ".repeat(60)).rights("R".repeat(300));
    for (int i = 0; i < 20; i++) {
      sample.entity("e" + i, name + " " + i, EntityType.PERSON, name, name);
      sample.stance("e" + i, StanceLabel.NEUTRAL, "e0", Sample.BODY, 0.5, true, true);
      sample.quote(Sample.BODY, "e" + i);
    }

    assertThat(plain(sample, width).lines())
        .allSatisfy(
            line ->
                assertThat(Words.width(line))
                    .isLessThanOrEqualTo(Math.min(120, Math.max(80, width))));
  }

  @Test
  void quotedAndNegatedStancesAreMarked() {
    String view =
        plain(
            Sample.harbour()
                .stance("tarn", StanceLabel.NEUTRAL, "board", "count ships", 0.5, true, true));

    assertThat(view)
        .contains("Tarn Shipping – neutral on Harbour Board  “count ships”  0.50 quoted, negated");
  }

  @Test
  void longEvidenceIsCutAtAWordAndKeepsItsMarks() {
    Sample sample =
        Sample.harbour().stance("author", StanceLabel.AGAINST, "board", Sample.BODY, 0.9);

    assertThat(plain(sample, 80))
        .contains("the author ✗ against Harbour Board    “Prime Minister Lena Marotti…”  0.90\n");
  }

  @Test
  void offsetsCountCodePointsNotUtf16Units() {
    String view =
        plain(
            new Sample("🚢🚢🚢 ships 👩‍🚀 hailed 🎉 the port, they said")
                .entity("crew", "Crew", EntityType.GROUP)
                .quote("🎉 the port", "crew")
                .stance("crew", StanceLabel.FAVOR, "crew", "hailed 🎉", 0.6));

    assertThat(view).contains("“🎉 the port”\n").contains("“hailed 🎉”  0.60\n");
  }

  @Test
  void speechWithoutSpeakerIsUnnamedAndScareQuotesAreNotSpeech() {
    String view =
        plain(
            new Sample("“Enough,” someone shouted about “reform”.")
                .quote("Enough,", null)
                .quote("reform", null, QuoteKind.SCARE));

    assertThat(view).contains("  unnamed  “Enough”\n").doesNotContain("reform");
  }

  @Test
  void articleWithNothingFoundSaysSo() {
    assertThat(plain(new Sample("Bonjour"))).contains("No names or stances found in this text.");
  }

  @Test
  void truncatedReadingAndRightsAreNotedAtTheEnd() {
    assertThat(plain(new Sample("x".repeat(4000)).truncated().rights("© Northern Wire")))
        .endsWith("Only the first 100 of 4,000 characters were read.\n© Northern Wire\n");
  }

  @Test
  void indirectSpeechStandsWithoutMarks() {
    String view =
        plain(
            new Sample("She said that the port was shut.")
                .quote("that the port was shut", null, QuoteKind.INDIRECT));

    assertThat(view).contains("  unnamed  that the port was shut\n");
  }

  @Test
  void idThatTheArticleDoesNotListStandsForItself() {
    assertThat(plain(new Sample("ships").stance("Q30", StanceLabel.FAVOR, "author", "ships", 0.5)))
        .contains("  Q30 ✓ for the author  “ships”  0.50\n");
  }

  @Test
  void surestStanceComesFirstAndNeutralLast() {
    assertThat(
            plain(
                new Sample("a b c")
                    .stance("x", StanceLabel.NEUTRAL, "n", "a", 0.99)
                    .stance("x", StanceLabel.FAVOR, "low", "b", 0.6)
                    .stance("x", StanceLabel.AGAINST, "high", "c", 0.8)))
        .containsSubsequence("against high", "for low", "neutral on n");
  }

  @Test
  void whatIsLeftOutIsCounted() {
    Sample sample = new Sample("ships");
    for (int i = 0; i < 15; i++) {
      sample.quote("ships", null).stance("x", StanceLabel.FAVOR, "y", "ships", 0.5);
    }

    assertThat(plain(sample)).containsSubsequence("and 7 more", "and 3 more");
  }

  @Test
  void hostileArticlePrintsNoControlSequence() {
    String hostile =
        "\u001b[2J \u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007 \u009b31m \u202Egnp";
    String view =
        plain(
            new Sample(hostile)
                .headline(hostile)
                .rights(hostile)
                .entity("e\u0007", hostile, EntityType.OTHER, hostile)
                .quote(hostile, "e\u0007")
                .stance("unlisted\u001b[1m", StanceLabel.FAVOR, "e\u0007", hostile, 0.5));

    assertThat(view.replace("\n", "").codePoints())
        .noneMatch(Character::isISOControl)
        .noneMatch(point -> Character.getType(point) == Character.FORMAT);
    assertThat(view).startsWith("␛[2J ␛]8;;https://evil.example␇click");
  }
}
