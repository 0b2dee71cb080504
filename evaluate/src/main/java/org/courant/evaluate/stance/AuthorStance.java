package org.courant.evaluate.stance;

import org.courant.processor.text.Span;

/** What answers the question of {@link AuthorEvaluation}: the engine, once it has an answer. */
@FunctionalInterface
public interface AuthorStance {
  /** The engine of this version, which does not read the author's stance. */
  AuthorStance ABSENT = (sentence, target) -> Attitude.NEUTRAL;

  /** The author's attitude, in one sentence, towards whom the target's words name. */
  Attitude of(String sentence, Span target);
}
