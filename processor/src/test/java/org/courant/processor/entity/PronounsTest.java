package org.courant.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.courant.processor.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PronounsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Ann Bly] came. She took her hat. | ann-bly: Ann Bly, She, her",
        "[P Ann Bly] said she was late. | ann-bly: Ann Bly, she",
        "[P Ann Bly] met [P Tom Cole]. She told him so. | ann-bly: Ann Bly, She",
        "[P Ann Bly] met [P Tom Cole]. She told him so. | tom-cole: Tom Cole, him",
        "[P Ann Bly] spoke first. [P Ann Bly] thanked [P Eve Cole]. She then left. | ann-bly: Ann Bly, Ann Bly, She",
        "[P Ann Bly] came. Rain fell. She left. | ann-bly: Ann Bly, She",
        "Mr. [P Oluwo] came. He left. | oluwo: Oluwo, He",
        "[P Oluwo], a spokeswoman, came. She left. | oluwo: Oluwo, She",
        "[P Oluwo] came. She left. Later he slept. | oluwo: Oluwo, She",
        "[P Tom Cole] hurt himself. | tom-cole: Tom Cole, himself",
        "Secretary [P Ann Bly] met Mr. [P Tom Cole]. The secretary said she was glad. | ann-bly: Ann Bly, The secretary, she",
      })
  void goToWhoStandsOut(String text, String expected) {
    assertFound(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[P Ann Bly] came. He left. | ann-bly: Ann Bly",
        "[P Ann Bly] told [P Eve Cole] that she was late. | ann-bly: Ann Bly",
        "[P Ann Bly] told [P Eve Cole] that she was late. | eve-cole: Eve Cole",
        "[P Tom Cole] met him. | tom-cole: Tom Cole",
        "[P Tom Cole] came. They left. | tom-cole: Tom Cole",
        "[P Ann Bly] came. “She left,” they said. | ann-bly: Ann Bly",
        "She came. [P Ann Bly] left. | ann-bly: Ann Bly",
      })
  void goToNobodyWhereItIsOpen(String text, String expected) {
    assertFound(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[O Northgate] said it would cut its staff. | northgate: Northgate, it, its",
        "[O Northgate] said that it lost. | northgate: Northgate, it",
        "[L Norway] defended its coast. | norway: Norway, its",
        "[O Northgate] sold the plant and its pipes. | northgate: Northgate",
        "[O Northgate] met [O Brightwell] and its staff. | northgate: Northgate",
        "[P Ann Bly] said it rained. | ann-bly: Ann Bly",
        "[O Northgate] fell. It rained. | northgate: Northgate",
      })
  void itIsABodyOnlyWhereNothingElseCanBe(String text, String expected) {
    assertFound(text, expected);
  }

  @Test
  void firstPersonInAQuoteIsItsSpeaker() {
    assertThat(heard("“I lost my hat,” [P Ann Bly] said.", "I lost my hat", "ann-bly"))
        .isEqualTo("ann-bly: I, my, Ann Bly");
    assertThat(
            heard(
                "“He said ‘I lost,’ I know,” [P Ann Bly] said.",
                "He said ‘I lost,’ I know",
                "ann-bly"))
        .isEqualTo("ann-bly: I, Ann Bly");
    assertThat(heard("“We lost,” [P Ann Bly] said.", "We lost", "ann-bly"))
        .isEqualTo("ann-bly: Ann Bly");
    assertThat(heard("“We lost,” [O Northgate] said.", "We lost", "northgate"))
        .isEqualTo("northgate: Northgate");
  }

  @Test
  void thirdPersonInAQuoteIsSomebodyElse() {
    String text = "[P Eve Cole] won. “She is quick,” [P Ann Bly] said.";
    MarkedArticle article = MarkedArticle.of(text);
    List<Entity> heard = hear(article, "She is quick", "ann-bly");
    assertThat(article.surfaces(heard.get(0))).containsExactly("Eve Cole", "She");
    assertThat(article.surfaces(heard.get(1))).containsExactly("Ann Bly");
  }

  @Test
  void youIsTheOneAddressed() {
    MarkedArticle article = MarkedArticle.of("“You lied,” [P Ann Bly] told [P Eve Cole].");
    Speech speech = new Speech(new Span(0, 10), "ann-bly", "eve-cole");
    List<Entity> heard =
        MarkedArticle.FINDER.hear(article.document(), article.entities(), List.of(speech));
    assertThat(article.surfaces(heard.get(1))).containsExactly("You", "Eve Cole");
    assertThat(article.surfaces(heard.get(0))).containsExactly("Ann Bly");
  }

  private static String heard(String text, String words, String speaker) {
    MarkedArticle article = MarkedArticle.of(text);
    Entity entity = hear(article, words, speaker).get(0);
    return entity.id() + ": " + String.join(", ", article.surfaces(entity));
  }

  private static List<Entity> hear(MarkedArticle article, String words, String speaker) {
    int start = article.document().text().indexOf(words);
    Span span = new Span(start, start + words.length());
    return MarkedArticle.FINDER.hear(
        article.document(), article.entities(), List.of(new Speech(span, speaker)));
  }

  private static void assertFound(String text, String expected) {
    String id = expected.substring(0, expected.indexOf(':'));
    assertThat(MarkedArticle.of(text).wordings(id)).isEqualTo(expected);
  }
}
