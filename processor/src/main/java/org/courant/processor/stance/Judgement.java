package org.courant.processor.stance;

import org.jspecify.annotations.Nullable;

/**
 * An evaluation.
 *
 * @param negated whether a negation turned it
 * @param last the position of its word
 */
record Judgement(Stance.Label label, double strength, boolean negated, int last) {
  /** What a denied evaluation leaves of one that denies it. */
  private static final double DENIED = 0.8;

  /** “not a hero” is against; “not bad”, “not the worst” is nothing. */
  @Nullable Judgement turned() {
    return label == Stance.Label.FAVOR
        ? new Judgement(Stance.Label.AGAINST, strength * DENIED, true, last)
        : null;
  }

  /** The stance of one who judges so. */
  @Nullable Stance by(Scene scene, Voice voice, double factor, Phrase target, int cue) {
    int end = Math.max(cue, last);
    return Shown.of(scene, label, strength * factor, voice, negated, target, cue, end);
  }
}
