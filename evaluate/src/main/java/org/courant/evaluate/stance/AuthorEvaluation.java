package org.courant.evaluate.stance;

import java.util.ArrayList;
import java.util.List;
import org.courant.evaluate.score.Confusion;
import org.courant.evaluate.score.Confusion.Judged;

/** The author's stance towards one person or thing of a sentence. */
public final class AuthorEvaluation {
  private AuthorEvaluation() {}

  public static AuthorResult run(List<TargetedSentence> sentences, AuthorStance engine) {
    List<Judged<Attitude>> judged = new ArrayList<>();
    List<String> predictions = new ArrayList<>(List.of("id\tgold\tgiven"));
    for (TargetedSentence s : sentences) {
      Attitude given = engine.of(s.sentence(), s.target());
      judged.add(new Judged<>(s.gold(), given));
      predictions.add(s.id() + "\t" + s.gold() + "\t" + given);
    }
    return new AuthorResult(Confusion.of(Attitude.class, judged), predictions);
  }
}
