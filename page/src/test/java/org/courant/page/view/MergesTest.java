package org.courant.page.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MergesTest {
  private final Merges merges = new Merges(3);

  @Test
  void storyThatNobodyMergedStandsForItself() {
    assertThat(merges.standing("c")).isEqualTo("c");
  }

  @Test
  void storiesGoOnUnderTheEarliest() {
    merges.add("c", "b");
    merges.add("b", "a");
    assertThat(merges.standing("c")).isEqualTo("a");
  }

  @Test
  void storyThatGoesOnInTwoMakesThemOne() {
    merges.add("c", "b");
    merges.add("c", "a");
    assertThat(merges.standing("b")).isEqualTo(merges.standing("a"));
  }

  @Test
  void orderAndRepetitionDoNotMatter() {
    merges.add("b", "a");
    merges.add("c", "b");
    merges.add("b", "a");
    assertThat(merges.standing("c")).isEqualTo("a");
  }

  @Test
  void circleThatSomebodyWroteEnds() {
    merges.add("b", "a");
    merges.add("a", "b");
    assertThat(merges.standing("a")).isEqualTo(merges.standing("b"));
  }

  @Test
  void eldestMakeRoom() {
    for (String story : List.of("b", "c", "d", "e", "f")) {
      merges.add(story, "a");
    }
    assertThat(merges.standing("b")).isEqualTo("b");
    assertThat(merges.standing("f")).isEqualTo("a");
  }
}
