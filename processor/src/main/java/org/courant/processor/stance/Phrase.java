package org.courant.processor.stance;

import org.courant.processor.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a stance is towards, as read.
 *
 * @param entity entity id, or null for a topic
 * @param last the position of its last word in the strand
 * @param weight 0 to 1: how surely the words stand for the target
 * @param undone whether the words name its end: who is for “the repeal of the law” is against it
 */
record Phrase(@Nullable String entity, Span span, int last, double weight, boolean undone) {
  /** What the detour through “the repeal of” leaves. */
  private static final double UNDONE = 0.9;

  Phrase(@Nullable String entity, Span span, int last, double weight) {
    this(entity, span, last, weight, false);
  }

  /** The same, of which the words name the end. */
  Phrase ended() {
    return new Phrase(entity, span, last, weight * UNDONE, !undone);
  }
}
