package org.courant.processor.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import org.courant.processor.author.Attitude;
import org.courant.processor.author.Attitude.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the author says, told apart from what the article lets others say. */
class AuthorStanceTest {
  private static final Enricher ENRICHER = Enricher.create();
  private static final String NEWS =
      "The council of Harwick met on Monday for the first time this year. ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lena Marotti called President Ruth Calder a “disgrace” on Monday.",
        "Lena Marotti said President Ruth Calder was a disgrace and a liar.",
        "“President Ruth Calder is a disgrace and a liar,” Lena Marotti said.",
        "Lena Marotti accused President Ruth Calder of lying to voters.",
        "President Ruth Calder was condemned by Lena Marotti.",
        "According to Lena Marotti, President Ruth Calder is corrupt."
      })
  void whatSomebodySaysOfAnotherIsNotTheAuthors(String sentence) {
    assertThat(of("Calder", NEWS + sentence).label()).isEqualTo(Label.NEUTRAL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ruth Calder was not the worst of the speakers at the fair.",
        "Ruth Calder is not at all bad at her job.",
        "Nobody opposes Ruth Calder.",
        "Ruth Calder denied that she supports the plan."
      })
  void deniedBlameIsNoBlame(String sentence) {
    assertThat(of("Calder", NEWS + sentence).label()).isNotEqualTo(Label.NEGATIVE);
  }

  @Test
  void authorWhoTakesASideIsHeard() {
    String against =
        "Ruth Calder is a corrupt, incompetent leader who has failed her people and lied to them.";
    String inFavour =
        "Ruth Calder is a brilliant, honest leader who has done wonderful things for her people.";
    assertThat(of("Calder", NEWS + against).label()).isEqualTo(Label.NEGATIVE);
    assertThat(of("Calder", NEWS + inFavour).label()).isEqualTo(Label.POSITIVE);
  }

  private static Attitude of(String name, String body) {
    Enriched found =
        (Enriched) ENRICHER.enrich(new Article("a1", "Council meets", null, body, "en"));
    return found.entities().stream()
        .filter(e -> e.name().contains(name))
        .findFirst()
        .map(e -> found.attitudes().get(e.id()))
        .orElseThrow(() -> new AssertionError("nobody is called " + name + " in: " + body));
  }
}
