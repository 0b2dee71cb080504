package org.courant.processor.stance;

import org.courant.processor.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what a reader found. The probability of a label is the strength of its word, times
 * what mood, target and distance leave of it; below {@value #LEAST} nothing is said.
 *
 * <p>Words that stand there and claim nothing (“denied that she supports”, “never criticised”) give
 * a stance of probability 0, so that nobody else reads them as a claim.
 */
final class Shown {
  private static final double LEAST = 0.25;
  private static final double MOST = 0.95;

  /** What a negation leaves: “does not support” says less than “opposes”. */
  private static final double TURNED = 0.85;

  private Shown() {}

  /** The stance of an entry whose words are {@code first..last}, or null where none is shown. */
  static @Nullable Stance by(
      Scene scene, Entry entry, Voice holder, Mood mood, Phrase target, int first, int last) {
    if (entry.isOnlyNegated() && !mood.negated()) {
      return null;
    }
    boolean turned = mood.negated() && !entry.isOnlyNegated();
    boolean nothing =
        turned && (entry.label() != Stance.Label.FAVOR || !isTurned(scene, entry, first));
    double strength = nothing ? 0 : entry.strength() * (turned ? TURNED : 1) * mood.factor();
    Stance.Label label = turned ? Stance.Label.AGAINST : entry.label();
    return of(scene, label, strength, holder, mood.negated(), target, first, last);
  }

  /** A refusal turns whatever it refuses. */
  private static boolean isTurned(Scene scene, Entry entry, int first) {
    return entry.turns() || Shortest.isRefused(scene.strand(), first);
  }

  static @Nullable Stance of(
      Scene scene,
      Stance.Label label,
      double strength,
      Voice holder,
      boolean negated,
      Phrase target,
      int first,
      int last) {
    Span cue = scene.strand().span(first, last);
    double probability = Math.min(MOST, strength * target.weight() * nearness(cue, target.span()));
    boolean weak = strength > 0 && probability < LEAST;
    boolean nobody = target.entity() == null && !Topics.isOne(scene.strand(), target);
    boolean self = holder.entity().equals(target.entity());
    if (weak || nobody || self || scene.isScare(first)) {
      return null;
    }
    return new Stance(
        new Holder(holder.entity(), holder.span()),
        new Target(target.entity(), target.span()),
        target.undone() ? label.opposite() : label,
        probability,
        Shortest.showing(scene, first, last, negated, target.span()),
        scene.isTold(first, last, holder.span()) || scene.isScare(last),
        negated,
        scene.headline());
  }

  /** 1 within 40 characters, a tenth less for every 100 more. */
  private static double nearness(Span cue, Span target) {
    int apart = Math.max(0, Math.max(target.start() - cue.end(), cue.start() - target.end()));
    return Math.max(0.7, 1 - Math.max(0, apart - 40) / 1000.0);
  }
}
