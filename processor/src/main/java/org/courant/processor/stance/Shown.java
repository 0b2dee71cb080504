package org.courant.processor.stance;

import org.courant.processor.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what a reader found. The probability of a label is the strength of its word, times
 * what mood, target and distance leave of it; below {@value #LEAST} nothing is said.
 */
final class Shown {
  private static final double LEAST = 0.25;
  private static final double MOST = 0.95;

  /** What a negation leaves: “does not support” says less than “opposes”. */
  private static final double TURNED = 0.85;

  private static final int FARTHEST_HOLDER = 160;

  private Shown() {}

  /** The stance of an entry whose words are {@code first..last}, or null where none is shown. */
  static @Nullable Stance by(
      Scene scene, Entry entry, Voice holder, Mood mood, Phrase target, int first, int last) {
    Stance.Label label = label(entry, mood);
    boolean turned = mood.negated() && !entry.isOnlyNegated();
    double strength = entry.strength() * (turned ? TURNED : 1);
    return label == null
        ? null
        : of(scene, label, strength * mood.factor(), holder, mood.negated(), target, first, last);
  }

  private static Stance.@Nullable Label label(Entry entry, Mood mood) {
    if (entry.isOnlyNegated()) {
      return mood.negated() ? Stance.Label.AGAINST : null;
    }
    if (!mood.negated()) {
      return entry.label();
    }
    return entry.label() == Stance.Label.FAVOR ? Stance.Label.AGAINST : null;
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
    if (probability < LEAST || holder.entity().equals(target.entity()) || scene.isScare(first)) {
      return null;
    }
    return new Stance(
        new Holder(holder.entity(), holder.span()),
        new Target(target.entity(), target.span()),
        label,
        probability,
        evidence(scene, cue, target.span(), holder.span()),
        scene.isQuoted(first),
        negated,
        scene.headline());
  }

  /** 1 within 40 characters, a tenth less for every 100 more. */
  private static double nearness(Span cue, Span target) {
    int apart = Math.max(0, Math.max(target.start() - cue.end(), cue.start() - target.end()));
    return Math.max(0.7, 1 - Math.max(0, apart - 40) / 1000.0);
  }

  private static Span evidence(Scene scene, Span cue, Span target, Span holder) {
    Span shown = over(cue, target);
    int apart = Math.max(shown.start() - holder.end(), holder.start() - shown.end());
    boolean together = scene.strand().span(0, scene.strand().size() - 1).contains(holder);
    return together && apart < FARTHEST_HOLDER ? over(shown, holder) : shown;
  }

  private static Span over(Span a, Span b) {
    return new Span(Math.min(a.start(), b.start()), Math.max(a.end(), b.end()));
  }
}
