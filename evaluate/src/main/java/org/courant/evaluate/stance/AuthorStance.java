package org.courant.evaluate.stance;

import org.courant.processor.author.AuthorStanceFinder;
import org.courant.processor.encoder.OnnxStanceEncoder;
import org.courant.processor.text.Span;

/** What answers the question of {@link AuthorEvaluation}. */
@FunctionalInterface
public interface AuthorStance {
  /** The product's own stage; loads its model. */
  static AuthorStance engine() {
    AuthorStanceFinder finder = AuthorStanceFinder.english(OnnxStanceEncoder.load());
    return (sentence, target) ->
        Attitude.valueOf(finder.inSentence(sentence, target).label().name());
  }

  /** The author's attitude, in one sentence, towards whom the target's words name. */
  Attitude of(String sentence, Span target);
}
