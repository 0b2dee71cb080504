package org.courant.page.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.courant.page.answer.ArticleAnswer.Change;
import org.courant.page.answer.ArticleAnswer.Change.Kind;
import org.junit.jupiter.api.Test;

class WordDiffTest {
  private static String without(Kind kind, List<Change> changes) {
    return changes.stream()
        .filter(c -> c.kind() != kind)
        .map(Change::text)
        .collect(Collectors.joining());
  }

  @Test
  void changedWordsAreTold() {
    assertThat(WordDiff.of("The bridge cost 4 million.", "The new bridge cost 5 million."))
        .containsExactly(
            new Change(Kind.SAME, "The"),
            new Change(Kind.ADDED, " new"),
            new Change(Kind.SAME, " bridge cost"),
            new Change(Kind.REMOVED, " 4"),
            new Change(Kind.ADDED, " 5"),
            new Change(Kind.SAME, " million."));
  }

  @Test
  void whatIsNotRemovedIsTheLaterTextToTheCharacter() {
    String before = "One two\n\nthree  four \n";
    String after = "One\n\nthree four five \n\n";
    List<Change> changes = WordDiff.of(before, after);
    assertThat(without(Kind.REMOVED, changes)).isEqualTo(after);
    assertThat(without(Kind.ADDED, changes)).isEqualTo(before);
  }

  @Test
  void equalTextsAreTheSame() {
    assertThat(WordDiff.of("a b", "a b")).containsExactly(new Change(Kind.SAME, "a b"));
    assertThat(WordDiff.of("", "")).isEmpty();
  }

  @Test
  void longTextsAreComparedByParagraph() {
    String words = "word ".repeat(9_000);
    List<Change> changes =
        WordDiff.of("intro\n" + words + "\nend", "intro\n" + words + "\nthe end");
    assertThat(changes)
        .extracting(Change::kind)
        .containsExactly(Kind.SAME, Kind.REMOVED, Kind.ADDED);
  }

  @Test
  void textWithoutAnySpaceIsCompared() {
    String word = "x".repeat(50_000);
    assertThat(without(Kind.REMOVED, WordDiff.of(word, word + "y"))).isEqualTo(word + "y");
  }
}
