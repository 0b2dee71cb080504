package org.courant.stories.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CopyRuleTest {
  private static final CopyRule RULE = CopyRule.DEFAULT;

  @Test
  void theSameWordsAreTheSameText() {
    assertThat(compare(words(0, 60), words(0, 60).toUpperCase(java.util.Locale.ROOT) + "!"))
        .contains(new Likeness(Relation.SAME_TEXT, 1));
  }

  @Test
  void similarityIsJaccardsOfRunsOfFive() {
    // 96 runs each, of which 86 are common: 86 / 106
    Optional<Likeness> likeness = compare(words(0, 100), words(10, 110));
    assertThat(likeness.orElseThrow().relation()).isEqualTo(Relation.NEAR_COPY);
    assertThat(likeness.orElseThrow().similarity()).isCloseTo(86 / 106.0, within(1e-9));
  }

  @Test
  void aLongTextsOpeningIsPartOfIt() {
    assertThat(compare(words(0, 100), words(0, 400)).orElseThrow().relation())
        .isEqualTo(Relation.PART_OF);
  }

  @Test
  void whichComesFirstMakesNoDifference() {
    assertThat(compare(words(0, 400), words(0, 100)))
        .isEqualTo(compare(words(0, 100), words(0, 400)));
  }

  @Test
  void aParagraphThatBothQuoteMakesNoCopy() {
    String quoted = words(0, 60);
    assertThat(compare(words(100, 300) + quoted, words(500, 700) + quoted)).isEmpty();
  }

  @Test
  void aNoticeOfAFewWordsIsNoPart() {
    assertThat(compare(words(0, 15), words(0, 60))).isEmpty();
  }

  @Test
  void textsWithoutAWordInCommonAreNoCopies() {
    assertThat(compare(words(0, 60), words(100, 160))).isEmpty();
  }

  @Test
  void twoReportsOfOneEventAreNoCopies() {
    String one =
        "Councillors in Marsh End voted 7 to 4 on Tuesday to close the old ferry pier, after an"
            + " engineer told them that its piles would not last another winter.";
    String other =
        "The ferry pier at Marsh End is to shut. By seven votes to four the council followed a"
            + " surveyor's warning on Tuesday that the timber would give way in the next storms.";
    assertThat(compare(one, other)).isEmpty();
  }

  @Test
  void aThresholdOutsideItsRangeIsRefusedByName() {
    assertThatThrownBy(() -> new CopyRule(0, .8, .1))
        .hasMessage("stories.near-copy: 0.0 must be above 0 and at most 1");
  }

  private static Optional<Likeness> compare(String one, String other) {
    return RULE.compare(Fingerprint.of("", one), Fingerprint.of("", other));
  }

  private static String words(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> "word" + i)
        .collect(Collectors.joining(" ", "", " "));
  }
}
