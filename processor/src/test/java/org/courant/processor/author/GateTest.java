package org.courant.processor.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.courant.processor.encoder.AuthorQuestion;
import org.courant.processor.text.Span;
import org.junit.jupiter.api.Test;

class GateTest {
  private static final Gate GATE = Gate.load();

  @Test
  void wordsAreCutAsInTraining() {
    assertThat(GateWords.in("It isn’t Bell’s first café—why 3rd?"))
        .containsExactly("@", "isn't", "@", "first", "caf", "why", "rd", "?");
  }

  @Test
  void whoIsNamedHasNoSay() {
    assertThat(GATE.score("Bell praised the plan.", new Span(0, 4)))
        .isEqualTo(GATE.score("Voss praised the plan.", new Span(0, 4)));
  }

  @Test
  void plainReportingScoresBelowOpinion() {
    assertThat(score("Marotti said on Tuesday that the talks continue."))
        .isLessThan(Gate.LIKELY_NEUTRAL)
        .isLessThan(score("Marotti has been a very strong leader because she tells the truth."));
  }

  @Test
  void budgetAsksTheHeadlineFirstAndNoEntityTooOften() {
    List<Candidate> chosen =
        new Budget(2, 3)
            .choose(
                List.of(
                    candidate("a", 1, false, 1), candidate("a", 2, false, 3),
                    candidate("a", 3, false, 2), candidate("b", 0, true, 0),
                    candidate("b", 4, false, 0.5), candidate("c", 5, false, 0.1)));
    assertThat(chosen).extracting(Candidate::sentence).containsExactly(0, 2, 3);
  }

  private static Candidate candidate(String entity, int sentence, boolean headline, double score) {
    AuthorQuestion question = new AuthorQuestion("A b", new Span(0, 3), new Span(0, 1));
    return new Candidate(entity, question, sentence, headline, score);
  }

  private static double score(String sentence) {
    return GATE.score(sentence, new Span(0, 7));
  }
}
