package org.courant.processor.stance;

import org.courant.processor.quote.Words.Named;
import org.jspecify.annotations.Nullable;

/**
 * Two that a sentence names, of whom one may stand for or against the other.
 *
 * @param sentence all words of the sentence
 * @param p the one named first
 * @param cue the position of the opinion word nearest to them, −1 where marks of speech are all
 * @param worth how much it promises to ask about them
 */
record Pair(Scene sentence, Named p, Named q, int cue, double worth) {
  boolean isBetween(String a, String b) {
    return (p.entity().equals(a) && q.entity().equals(b))
        || (p.entity().equals(b) && q.entity().equals(a));
  }

  /** What the opinion word nearest to the two shows. */
  Stance.@Nullable Label shown(Lexicon lexicon) {
    return cue < 0 ? null : lexicon.labelAt(sentence.strand(), cue);
  }

  /** Whether a stance is one between the two, shown in this sentence. */
  boolean isOf(Stance stance) {
    String target = stance.target().entity();
    return target != null
        && isBetween(stance.holder().entity(), target)
        && sentence.span().overlaps(stance.evidence());
  }

  Outcome outcome(Stance stance) {
    return Outcome.of(stance.holder().entity().equals(p.entity()), stance.label());
  }

  Named holder(Outcome outcome) {
    return outcome.isHeldByFirst() ? p : q;
  }

  Named target(Outcome outcome) {
    return outcome.isHeldByFirst() ? q : p;
  }
}
